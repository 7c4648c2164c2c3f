import { CONSTANTS } from './constants.ts';
import type { Candidate } from './answer.ts';
import { nth } from '../math/nth.ts';

/** Candidates that a list or the body shows at first, and how many at most so that look-alikes stay together. */
const FIRST = 5;
export const MOST_SHOWN = 10;

/** How many candidates are shown at first: five, and behind them the rest of those that the drawing cannot tell from the fifth, as long as they are more than "less likely". */
export function shownFirst(candidates: readonly Pick<Candidate, 'alike' | 'probability'>[]): number {
  const most = Math.min(MOST_SHOWN, candidates.length);
  let count = Math.min(FIRST, most);
  while (
    count < most &&
    nth(candidates, count).alike === nth(candidates, count - 1).alike &&
    nth(candidates, count).probability >= CONSTANTS.leastNamed
  )
    count++;
  return count;
}
