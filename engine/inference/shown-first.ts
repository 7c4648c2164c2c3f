import { CONSTANTS } from './constants.ts';
import type { MuscleCandidate } from './answer.ts';

/** Muscles that a list shows at first. */
const FIRST = 4;

/**
 * What is shown at first: four, and none that is improbable unless a hand put it there. Where all are improbable, the first: what has something to show is not empty.
 */
export function shownFirst<T extends Pick<MuscleCandidate, 'probability'> & { readonly placed?: boolean }>(
  muscles: readonly T[],
): readonly T[] {
  const named = muscles.filter(({ probability, placed }) => placed || probability >= CONSTANTS.leastNamed);
  return (named.length > 0 ? named : muscles.slice(0, 1)).slice(0, FIRST);
}
