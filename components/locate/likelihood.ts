import { CONSTANTS } from '../../engine/inference/constants.ts';

/** Probability in plain words, with where each begins. */
const WORDS: readonly (readonly [from: number, words: string])[] = [
  [0.5, 'Likely'],
  [0.2, 'Quite possible'],
  [CONSTANTS.leastNamed, 'Possible'],
  [0.005, 'Less likely'],
  [0, 'Unlikely'],
];

export const likelihood = (probability: number): string =>
  WORDS.find(([from]) => probability >= from)?.[1] ?? 'Unlikely';

/** A share of 1 as whole percent, never rounded to certainty. */
export function percent(share: number): string {
  if (share > 0 && share < 0.01) return 'under 1 %';
  if (share < 1 && share > 0.99) return 'over 99 %';
  return `${Math.round(share * 100)} %`;
}
