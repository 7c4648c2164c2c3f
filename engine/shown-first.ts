import { CONSTANTS } from './constants.ts';
import type { Candidate } from './answer.ts';

/** Candidates that a list or the body shows at first, and how many at most so that a tie is not cut in two. */
const FIRST = 5;
export const MOST_SHOWN = 10;

/** How many candidates are shown at first: five, and behind them the rest of a tie down to the last that is more than "less likely". */
export function shownFirst(candidates: readonly Pick<Candidate, 'tie' | 'probability'>[]): number {
  const most = Math.min(MOST_SHOWN, candidates.length), five = Math.min(FIRST, most);
  let count = five;
  for (let k = five; k < most && candidates[k].tie === candidates[five - 1].tie; k++) if (candidates[k].probability >= CONSTANTS.leastNamed) count = k + 1;
  return count;
}
