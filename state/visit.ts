import { noteTrouble } from './storage-trouble.ts';

/** Milliseconds: a page left open this long is a new visit, and what was asked in it is asked again. */
export const VISIT_MS = 6 * 3600 * 1000;

/**
 * What a visit knows and the device does not keep: it lives with the tab (through a reload, and gone with it) and is told to the other open tabs.
 * Nothing here reaches the device's store.
 */
export interface Visit {
  /** Takes up what the tab knew before a reload, tells it to the other open tabs, and asks them what they know. Once; later calls do nothing. */
  readonly join: () => void;
  /** Tells the tab and the other open tabs how things stand; null: there is nothing to know any more. */
  readonly tell: (value: unknown) => void;
}

/** The tab's own store, or null where there is none or it is closed to us. */
export function tabStore(): Storage | null {
  try {
    return globalThis.sessionStorage ?? null;
  } catch {
    return null;
  }
}

/**
 * A part of the visit under a name of its own. `take` gets what came, unparsed: from this tab before a reload, or from another tab. `now` gives
 * what to answer to a tab that has just been opened; null: nothing.
 */
export function visitOf(
  name: string,
  { take, now }: { readonly take: (value: unknown) => void; readonly now: () => unknown },
): Visit {
  const key = `knotmap.visit.${name}`;
  let channel: BroadcastChannel | null = null;
  const post = (message: unknown) => {
    try {
      channel?.postMessage(message);
    } catch {
      // A closed channel: this tab stands alone.
    }
  };
  const hold = (value: unknown) => {
    try {
      if (value === null) tabStore()?.removeItem(key);
      else tabStore()?.setItem(key, JSON.stringify(value));
    } catch {
      // A full or closed store: the answers last as long as the page.
    }
  };
  const greet = () => {
    const value = now();
    if (value !== null) post({ value });
    post('hello');
  };
  return {
    join: () => {
      if (channel || typeof window === 'undefined') return;
      try {
        const text = tabStore()?.getItem(key);
        if (text) take(JSON.parse(text));
      } catch {
        noteTrouble('damaged'); // the questions are asked again
      }
      if (typeof BroadcastChannel === 'undefined') return;
      channel = new BroadcastChannel(key);
      channel.onmessage = ({ data }: MessageEvent<unknown>) => {
        if (data === 'hello') {
          const value = now();
          if (value !== null) post({ value });
        } else if (typeof data === 'object' && data !== null && 'value' in data) {
          take(data.value);
          hold(now());
        }
      };
      greet();
      // Put away with its page, a tab hears nothing; what it knew is news to those opened meanwhile, and theirs to it.
      window.addEventListener('pageshow', ({ persisted }) => {
        if (persisted) greet();
      });
    },
    tell: (value) => {
      hold(value);
      post({ value });
    },
  };
}
