import type { Page } from '@playwright/test';

/** Milliseconds of the page's thread in frames of more than 50 ms, by what ran in them. */
export type LongTasks = Readonly<Record<string, number>>;

interface FrameScript {
  readonly duration: number;
  readonly startTime: number;
  readonly invoker: string;
  readonly sourceURL: string;
  readonly sourceFunctionName: string;
}
export interface LongFrame {
  readonly startTime: number;
  readonly duration: number;
  readonly scripts: readonly FrameScript[];
}

/** Frames that took more than 50 ms, with the scripts in them. */
export const longFrames = (page: Page): Promise<readonly LongFrame[]> =>
  page.evaluate(
    () =>
      new Promise<LongFrame[]>((resolve) => {
        new PerformanceObserver((list, observer) => {
          observer.disconnect();
          resolve(list.getEntries().map((entry) => entry.toJSON() as LongFrame));
        }).observe({ type: 'long-animation-frame', buffered: true });
        setTimeout(() => resolve([]), 2000); // there were none
      }),
  );

const fileOf = (address: string) =>
  (address.split('/').pop() ?? '').replace(/[.-][0-9a-f]{16}\.js$/, '').replace(/\.js$/, '') || 'page';

/**
 * What filled the long frames between two times: each script by its file and what called it, and what no script did.
 * Milliseconds from the start of navigation.
 */
export function tasksWithin(frames: readonly LongFrame[], from: number, to: number): LongTasks {
  const sums: Record<string, number> = {};
  const add = (name: string, ms: number) => (sums[name] = (sums[name] ?? 0) + ms);
  const shared = (start: number, duration: number) => Math.min(to, start + duration) - Math.max(from, start);
  for (const { startTime, duration, scripts } of frames) {
    let rest = shared(startTime, duration);
    if (rest <= 0) continue;
    for (const { invoker, sourceURL, sourceFunctionName, ...script } of scripts) {
      const ms = shared(script.startTime, script.duration);
      if (ms <= 0) continue;
      const by = /^https?:/.test(invoker) ? 'run' : [invoker, sourceFunctionName].filter(Boolean).join(' ');
      add(`${fileOf(sourceURL)}: ${by}`, ms);
      rest -= ms;
    }
    add('style, layout, paint, parsing', Math.max(0, rest));
  }
  return sums;
}
