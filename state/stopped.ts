import { create } from 'zustand';
import type { GuideId } from '../data/guides/index-of.ts';
import { isStopId, stopRuleOf, type StopId } from '../data/safety/stop-rules.ts';
import type { Side } from '../data/types.ts';
import { entriesFrom, isGuideId, isSideOfBody, isTime } from './fields.ts';
import { asRecord, followKept, keep, readKept } from './kept.ts';
import { visitOf } from './visit.ts';

/** A spot where the person stopped because something felt wrong: it is not pressed again that day. */
export interface StoppedSpot {
  readonly guideId: GuideId;
  readonly side: Side;
  readonly why: StopId;
  /** Wall-clock milliseconds. */
  readonly at: number;
}

/** Those that are still to be left alone, kept on the device also where nothing else is: a reload must not open them. */
export const useStopped = create<{ readonly spots: readonly StoppedSpot[] }>()(() => ({ spots: [] }));

const KEY = 'knotmap.stopped';
const HOUR_MS = 3600 * 1000;
/** "Not again today", said late in the evening, must not end at midnight. */
const LEAST_MS = 12 * HOUR_MS;

/** When a spot may be pressed again: the person's own day is over, and 12 hours. Wall-clock milliseconds. */
export const opensAgain = (at: number): number => Math.max(new Date(at).setHours(24, 0, 0, 0), at + LEAST_MS);

/** A stop said to be more than a day ahead was noted by a wrong clock, and would close the spot for who knows how long. */
const isClosed = ({ at }: StoppedSpot, now: number): boolean => now < opensAgain(at) && at - now < 24 * HOUR_MS;

/** Takes what the device kept; what is not known is left out. Null when it is no such list at all. */
export function parseStopped(value: unknown): readonly StoppedSpot[] | null {
  const listed = asRecord(value)?.spots;
  if (!Array.isArray(listed)) return null;
  return entriesFrom(listed, ({ guideId, side, why, at }): StoppedSpot | null =>
    isGuideId(guideId) && isSideOfBody(side) && isStopId(why) && isTime(at) ? { guideId, side, why, at } : null,
  );
}

const isSame = (a: StoppedSpot, b: StoppedSpot) => a.guideId === b.guideId && a.side === b.side;

/** Both lists, each spot once, by the later stop at it; of two at once that of the second. */
const together = (some: readonly StoppedSpot[], more: readonly StoppedSpot[]): StoppedSpot[] => [
  ...some.filter((one) => !more.some((other) => isSame(one, other) && other.at >= one.at)),
  ...more.filter((one) => !some.some((other) => isSame(one, other) && other.at > one.at)),
];

/** The tab has them as well: where the device keeps nothing, a reload must not open them either. */
const visit = visitOf('stopped', {
  take: (value) => {
    useStopped.setState(({ spots }) => ({ spots: together(spots, parseStopped(value) ?? []) }));
  },
  // A page that has been open for days does not tell of one that is over.
  now: () => {
    const spots = useStopped.getState().spots.filter((one) => isClosed(one, Date.now()));
    return spots.length > 0 ? { spots } : null;
  },
});

/** Takes up the spots that the device keeps, and forgets those whose day is over. */
export function recallStopped(now = Date.now()): void {
  visit.join();
  const kept = readKept(KEY, parseStopped) ?? [],
    mine = useStopped.getState().spots;
  const spots = together(mine, kept).filter((one) => isClosed(one, now));
  if (JSON.stringify(spots) !== JSON.stringify(mine)) useStopped.setState({ spots });
  if (kept.some((one) => !isClosed(one, now))) keep(KEY, spots.length > 0 ? { spots } : null);
}

/** The stop that closes a spot today, its own or one that ended all pressing for the day. */
export const stopAt = (spots: readonly StoppedSpot[], guideId: GuideId, side: Side): StoppedSpot | undefined =>
  spots.find((spot) => spot.guideId === guideId && spot.side === side) ??
  spots.find(({ why }) => stopRuleOf(why).reach === 'day');

/** Notes that the person stopped at a spot. */
export function stopSpot(spot: StoppedSpot): void {
  recallStopped(spot.at);
  const spots = [...useStopped.getState().spots.filter((one) => !isSame(one, spot)), spot]; // said last, whatever the clock says
  useStopped.setState({ spots });
  visit.tell({ spots });
  keep(KEY, { spots });
}

followKept(KEY, (value) => useStopped.setState({ spots: parseStopped(value) ?? [] }));
