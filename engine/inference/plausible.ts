import { nth } from '../math/nth.ts';
import type { Answer, Candidate } from './answer.ts';
import { CONSTANTS, LEAST_EXPLAINED, UNEXPLAINED } from './constants.ts';

/** Whether the map has no explanation of the drawing: "something else" is likelier than all its points together. */
export const isSomethingElse = ({ somethingElse }: Pick<Answer, 'somethingElse'>): boolean =>
  somethingElse >= UNEXPLAINED;

/**
 * Candidates that may be put forward for the drawing, best first: none where the map does not explain it, none that is improbable, none that explains nothing of it.
 * A muscle that is not improbable has the first of its points, though each of them alone may be.
 */
export function plausible(answer: Answer): readonly Candidate[] {
  if (isSomethingElse(answer)) return [];
  const explains = ({ reasons }: Candidate) => reasons.explains >= LEAST_EXPLAINED,
    named = ({ probability }: { readonly probability: number }) => probability >= CONSTANTS.leastNamed;
  const first = new Set(
    answer.muscles.filter(named).map(({ points }) => points.find((index) => explains(nth(answer.candidates, index)))),
  );
  return answer.candidates.filter((one, index) => explains(one) && (named(one) || first.has(index)));
}
