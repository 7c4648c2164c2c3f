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
/** Wall-clock milliseconds. */
export const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
/** A whole number from `low` to `high`, or null. */
export const wholeWithin = (value: unknown, low: number, high: number): number | null =>
  typeof value === 'number' && Number.isInteger(value) && value >= low && value <= high ? value : null;

/** The entries of a list that `take` makes something of; what it makes nothing of is left out. */
export const entriesFrom = <T>(
  value: unknown,
  take: (record: Readonly<Record<string, unknown>>) => T | null,
): readonly T[] => (Array.isArray(value) ? value : []).flatMap((entry: unknown) => take(asRecord(entry) ?? {}) ?? []);
