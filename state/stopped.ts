import { create } from 'zustand';
import type { GuideId } from '../data/guides/index-of.ts';
import { isStopId, stopRuleOf, type StopId } from '../data/safety/stop-rules.ts';
import type { Side } from '../data/types.ts';
import { canHaveBeen, entriesFrom, isGuideId, isSideOfBody, isTime } from './fields.ts';
import { asRecord, followKept, keep, readKept } from './kept.ts';
import { visitOf } from './visit.ts';

/** A spot where the person stopped because something felt wrong: it is not pressed again that day. */
export interface StoppedSpot {
  /** null: of which guide cannot be read any more. It then ends all pressing for the day. */
  readonly guideId: GuideId | null;
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

const isClosed = ({ at }: StoppedSpot, now: number): boolean => now < opensAgain(at);

const SIDES: readonly Side[] = ['left', 'right'];
/** What holds where it cannot be read why, or of which guide: all pressing is over for the day. */
const UNREAD: StopId = 'other';

/**
 * Takes what the device kept. What cannot be read of a stop is taken strictly: of an unknown side it closes both, for an unknown reason or of an unknown
 * guide it ends all pressing for the day. One that a wrong clock noted, at no time or on a day to come, is taken to be of `now`: it neither opens at
 * once nor closes the spot for who knows how long. Null when it is no such list at all.
 */
export function parseStopped(value: unknown, now = Date.now()): readonly StoppedSpot[] | null {
  const listed = asRecord(value)?.spots;
  if (!Array.isArray(listed)) return null;
  return entriesFrom(listed, ({ guideId, side, why, at }): readonly StoppedSpot[] | null => {
    if (!isGuideId(guideId) && !isStopId(why)) return null; // nothing of ours
    const stop = {
      guideId: isGuideId(guideId) ? guideId : null,
      why: isGuideId(guideId) && isStopId(why) ? why : UNREAD,
      at: canHaveBeen(at, now) ? at : now,
    };
    return (isSideOfBody(side) ? [side] : SIDES).map((one) => ({
      guideId: stop.guideId,
      side: one,
      why: stop.why,
      at: stop.at,
    }));
  }).flat();
}

/** Whether all of it could be read, at whatever time it was noted. */
const isWhole = (value: unknown): boolean => {
  const listed = asRecord(value)?.spots;
  return (
    Array.isArray(listed) &&
    entriesFrom(listed, ({ guideId, side, why, at }) =>
      isGuideId(guideId) && isSideOfBody(side) && isStopId(why) && isTime(at) ? at : null,
    ).length === listed.length
  );
};
/** What was taken is not what stood there, and has to be written again: or its day would begin anew with each reload. */
const isMended = (value: unknown, taken: readonly StoppedSpot[]): boolean =>
  JSON.stringify(asRecord(value)?.spots) !== JSON.stringify(taken);

const isSame = (a: StoppedSpot, b: StoppedSpot) => a.guideId === b.guideId && a.side === b.side;

/** Both lists, each spot once, by the later stop at it; of two at once that of the second. */
const together = (some: readonly StoppedSpot[], more: readonly StoppedSpot[]): StoppedSpot[] => [
  ...some.filter((one) => !more.some((other) => isSame(one, other) && other.at >= one.at)),
  ...more.filter((one) => !some.some((other) => isSame(one, other) && other.at > one.at)),
];

let mended = false;
/** The tab has them as well: where the device keeps nothing, a reload must not open them either. */
const visit = visitOf('stopped', {
  take: (value) => {
    const theirs = parseStopped(value) ?? [];
    mended ||= isMended(value, theirs);
    useStopped.setState(({ spots }) => ({ spots: together(spots, theirs) }));
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
  const take = (value: unknown) => {
    const taken = parseStopped(value, now);
    mended ||= taken !== null && isMended(value, taken);
    return taken;
  };
  const kept = readKept(KEY, take, isWhole) ?? [],
    mine = useStopped.getState().spots;
  const spots = together(mine, kept).filter((one) => isClosed(one, now));
  if (JSON.stringify(spots) !== JSON.stringify(mine)) useStopped.setState({ spots });
  if (mended) visit.tell({ spots });
  if (mended || kept.some((one) => !isClosed(one, now))) keep(KEY, spots.length > 0 ? { spots } : null);
  mended = false;
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

// What another tab notes is added: it takes nothing back, and what of it cannot be read opens nothing.
followKept(KEY, (value) =>
  useStopped.setState(({ spots }) => ({
    spots: together(spots, parseStopped(value) ?? []).filter((one) => isClosed(one, Date.now())),
  })),
);
