import type { Likelihood } from '../../engine/inference/answer.ts';
import { m } from '../../data/words.ts';

const WORDS: Readonly<Record<Likelihood, () => string>> = {
  likely: m.locate_likelihood_likely,
  possible: m.locate_likelihood_possible,
  'less-likely': m.locate_likelihood_less_likely,
};
export const likelihoodWord = (word: Likelihood): string => WORDS[word]();

/** A share of 1 as whole percent, never rounded to certainty. */
export function percent(share: number): string {
  if (share > 0 && share < 0.01) return m.locate_percent_under();
  if (share < 1 && share > 0.99) return m.locate_percent_over();
  return m.locate_percent({ n: Math.round(share * 100) });
}
