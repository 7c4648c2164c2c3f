import { m } from '../../data/words.ts';
import type { MarkedArea } from './finding-record.ts';

/** Messages between the embed page and the site that frames it; docs/embed.md describes them. Everything else is ignored. */
export type InMessage =
  /** Opens what a link holds. `link` is the part of an address after its #; null: what was sent is no text, or too long, and is answered all the same. */
  | { readonly knotmap: 1; readonly type: 'open'; readonly link: string | null }
  /** Starts afresh. */
  | { readonly knotmap: 1; readonly type: 'clear' };
export type OutMessage =
  | { readonly knotmap: 1; readonly type: 'ready' }
  /** A link was opened, from a message or from the frame's own address; `problem` says in one line what of it could not be read. Holds nothing of what is marked. */
  | { readonly knotmap: 1; readonly type: 'opened'; readonly problem: string | null }
  /** A link could not be opened, and nothing was changed; `reason` says why in one line. */
  | { readonly knotmap: 1; readonly type: 'failed'; readonly reason: string }
  /** The drawing changed: how many strokes it has, and nothing of where they are. */
  | { readonly knotmap: 1; readonly type: 'changed'; readonly strokes: number }
  /** How high the page is, in CSS pixels, with all that it shows. */
  | { readonly knotmap: 1; readonly type: 'height'; readonly height: number }
  /** The person pressed "share": what they marked, as a link, and the candidates. Never sent otherwise. */
  | {
      readonly knotmap: 1;
      readonly type: 'shared';
      readonly link: string;
      readonly candidates: readonly {
        readonly id: string;
        readonly name: string;
        readonly side: 'left' | 'right';
        readonly probability: number;
      }[];
      /** The places that were marked, most first, with their shares of all marked skin. */
      readonly areas: readonly MarkedArea[];
    };

/** Characters of a link that are read. */
const MOST = 100_000;

/** A message that can be understood, or null. `origin` and `host` are compared letter by letter: no host, no messages. */
export function readMessage(data: unknown, origin: string, host: string | null): InMessage | null {
  if (host === null || origin !== host || typeof data !== 'object' || data === null) return null;
  const { knotmap, type, link } = data as Readonly<Record<string, unknown>>;
  if (knotmap !== 1) return null;
  if (type === 'clear') return { knotmap: 1, type };
  if (type !== 'open') return null;
  return { knotmap: 1, type, link: typeof link === 'string' && link.length <= MOST ? link : null };
}

/** The origin that a ?host= names; null when it is none that a page can have over the web. */
export function parseHost(search: string): string | null {
  const named = new URLSearchParams(search).get('host');
  if (!named) return null;
  try {
    const { origin, protocol } = new URL(named);
    return (protocol === 'https:' || protocol === 'http:') && origin === named ? origin : null;
  } catch {
    return null;
  }
}

/** What the address of the frame asks for, besides its host; what is not understood is as if it were not there. */
export interface FrameWishes {
  /** null: as the device has it. */
  readonly theme: 'light' | 'dark' | null;
  /** Where the body is seen from at first, when the link has no view; null: as in the app. */
  readonly view: 'front' | 'back' | 'left' | 'right' | null;
  /** Only the drawing: nothing is ranked, shown or shared of what may send the pain. */
  readonly marksOnly: boolean;
}
const THEMES = ['light', 'dark'] as const,
  VIEWS = ['front', 'back', 'left', 'right'] as const;
export function parseWishes(search: string): FrameWishes {
  const asked = new URLSearchParams(search);
  return {
    theme: THEMES.find((theme) => theme === asked.get('theme')) ?? null,
    view: VIEWS.find((view) => view === asked.get('view')) ?? null,
    marksOnly: asked.get('candidates') === 'none',
  };
}

/** What is wrong with the host that a frame was given, in a line for its maker's console; null when nothing is. Never for the person. */
export function hostHint(search: string): string | null {
  const named = new URLSearchParams(search).get('host');
  if (parseHost(search) !== null) return null;
  const origin = originOf(named);
  return named === null
    ? m.embed_hint_missing()
    : origin === null
      ? m.embed_hint_none({ host: named })
      : m.embed_hint_origin({ host: named, origin });
}

/** The origin that was meant; null when it cannot be told. */
function originOf(named: string | null): string | null {
  try {
    const { origin, protocol } = new URL(named ?? '');
    return protocol === 'https:' || protocol === 'http:' ? origin : null;
  } catch {
    return null;
  }
}
