import { CONSTANTS } from '../../engine/inference/constants.ts';
import { m } from '../../data/words.ts';

/** Probability in plain words, with where each begins. */
const WORDS: readonly (readonly [from: number, words: () => string])[] = [
  [0.5, m.locate_likelihood_likely],
  [0.2, m.locate_likelihood_quite_possible],
  [CONSTANTS.leastNamed, m.locate_likelihood_possible],
  [0.005, m.locate_likelihood_less_likely],
];

export const likelihood = (probability: number): string =>
  (WORDS.find(([from]) => probability >= from)?.[1] ?? m.locate_likelihood_unlikely)();

/** A share of 1 as whole percent, never rounded to certainty. */
export function percent(share: number): string {
  if (share > 0 && share < 0.01) return m.locate_percent_under();
  if (share < 1 && share > 0.99) return m.locate_percent_over();
  return m.locate_percent({ n: Math.round(share * 100) });
}
