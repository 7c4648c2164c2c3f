import { LIKELY, POSSIBLE } from '../../engine/inference/constants.ts';
import type { Likelihood } from '../../engine/inference/answer.ts';
import type { Prediction } from './evaluate.ts';

/** What became of the muscles that were called by a word: the share that were active, and how many were. */
export interface WordMeaning {
  readonly right: number;
  readonly count: number;
}

/** What each word meant, for words that begin at these probabilities. */
export function wordMeanings(
  named: readonly Prediction[],
  likely: number = LIKELY,
  possible: number = POSSIBLE,
): Readonly<Record<Likelihood, WordMeaning>> {
  const between = (from: number, to: number): WordMeaning => {
    const own = named.filter(({ probability }) => probability >= from && probability < to);
    return { right: own.filter(({ right }) => right).length / Math.max(1, own.length), count: own.length };
  };
  return {
    likely: between(likely, Infinity),
    possible: between(possible, likely),
    'less-likely': between(0, possible),
  };
}
