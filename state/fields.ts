import { GUIDE_INDEX, type GuideId } from '../data/guides/index-of.ts';
import { TOOLS } from '../data/guides/tools.ts';
import type { ToolId } from '../data/guides/types.ts';
import { muscleOfPoint } from '../data/muscle-index.ts';
import type { Side } from '../data/types.ts';
import type { Found } from '../engine/inference/answer.ts';
import { asRecord } from './kept.ts';

// What the fields of a kept record can be: one word for each, whichever record it stands in.

/** Whether a value is one of some ids. */
export const isOneOf = <T extends string>(ids: readonly T[]) => {
  const known: ReadonlySet<unknown> = new Set(ids);
  return (value: unknown): value is T => known.has(value);
};
export const isGuideId = isOneOf<GuideId>(GUIDE_INDEX.map(({ id }) => id));
export const isToolId = isOneOf<ToolId>(TOOLS.map(({ id }) => id));
export const isSideOfBody = isOneOf<Side>(['left', 'right']);
export const isPressFound = isOneOf<Found>(['my-pain', 'tender', 'nothing', 'could-not-reach']);
export const isKnownPoint = (value: unknown): value is string =>
  typeof value === 'string' && muscleOfPoint(value) !== undefined;
/** Milliseconds from 1970 to the first and the last moment that a date can be (ECMAScript, Time Values and Time Range). */
const LAST_MOMENT = 8.64e15;
/** Wall-clock milliseconds. */
export const isTime = (value: unknown): value is number => typeof value === 'number' && Math.abs(value) <= LAST_MOMENT;
/** Nothing was kept before there was this page: a clock that said so had not been set. */
const FIRST_KEPT = Date.UTC(2025, 0);
/** Milliseconds that a clock may have been ahead of this one: somewhere it is a day later. */
const AHEAD = 24 * 3600 * 1000;
/** Whether something can have been noted at a time, seen from `now`; else its clock was wrong, or the record is damaged. */
export const canHaveBeen = (at: unknown, now: number): at is number =>
  isTime(at) && at - now < AHEAD && (at >= FIRST_KEPT || now < FIRST_KEPT);
/** A whole number from `low` to `high`, or null. */
export const wholeWithin = (value: unknown, low: number, high: number): number | null =>
  typeof value === 'number' && Number.isInteger(value) && value >= low && value <= high ? value : null;

/** The entries of a list that `take` makes something of; what it makes nothing of is left out. */
export const entriesFrom = <T>(
  value: unknown,
  take: (record: Readonly<Record<string, unknown>>) => T | null,
): readonly T[] => (Array.isArray(value) ? value : []).flatMap((entry: unknown) => take(asRecord(entry) ?? {}) ?? []);
