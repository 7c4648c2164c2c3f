import type { Active } from './person.ts';
import { nth } from '../../engine/math/nth.ts';

/** Where the best-placed true point stands: how many score higher, and how many others score the same. */
export interface Placing {
  readonly above: number;
  readonly equal: number;
}

export function standingOf(scores: Float64Array, truth: readonly number[]): Placing {
  let best: Placing = { above: Infinity, equal: 0 };
  for (const k of truth) {
    let above = 0,
      equal = 0;
    for (let j = 0; j < scores.length; j++) {
      if (scores[j]! > scores[k]!) above++;
      else if (scores[j] === scores[k] && j !== k) equal++;
    }
    if (above < best.above) best = { above, equal };
  }
  return best;
}

export interface Accuracy {
  readonly top1: number;
  readonly top3: number;
  readonly top5: number;
  readonly meanReciprocalRank: number;
}

/** Shares of people with a true point among the first so many. Equal scores count as if their order were drawn by lot. */
export function accuracyOf(standings: readonly Placing[]): Accuracy {
  const mean = (one: (standing: Placing) => number) =>
    standings.reduce((sum, standing) => sum + one(standing), 0) / standings.length;
  const within = (n: number) => mean(({ above, equal }) => Math.min(1, Math.max(0, (n - above) / (equal + 1))));
  return {
    top1: within(1),
    top3: within(3),
    top5: within(5),
    meanReciprocalRank: mean(
      ({ above, equal }) =>
        Array.from({ length: equal + 1 }, (_, k) => 1 / (above + 1 + k)).reduce((a, b) => a + b, 0) / (equal + 1),
    ),
  };
}

/** Predictions in tenths: mean probability said, share that was true, how many. */
export interface Bin {
  readonly said: number;
  readonly was: number;
  readonly count: number;
}

/** Reliability of probabilities and the expected calibration error: the mean gap between said and true, weighted by count. */
export function calibrationOf(
  said: readonly number[],
  was: readonly boolean[],
): { readonly error: number; readonly bins: readonly Bin[] } {
  const bins = Array.from({ length: 10 }, () => ({ said: 0, was: 0, count: 0 }));
  said.forEach((p, k) => {
    const bin = nth(bins, Math.min(9, Math.floor(p * 10)));
    bin.said += p;
    bin.was += was[k] ? 1 : 0;
    bin.count++;
  });
  const full = bins
    .filter(({ count }) => count > 0)
    .map((bin): Bin => ({ said: bin.said / bin.count, was: bin.was / bin.count, count: bin.count }));
  return {
    error: full.reduce((sum, bin) => sum + (bin.count / said.length) * Math.abs(bin.said - bin.was), 0),
    bins: full,
  };
}

export const keyOf = ({ index, side }: Active): string => `${index} ${side}`;
