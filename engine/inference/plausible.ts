import type { Answer, Candidate } from './answer.ts';
import { CONSTANTS, LEAST_EXPLAINED, UNEXPLAINED } from './constants.ts';

/** Whether the map has no explanation of the drawing: "something else" is likelier than all its points together. */
export const isSomethingElse = ({ somethingElse }: Pick<Answer, 'somethingElse'>): boolean =>
  somethingElse >= UNEXPLAINED;

/** Candidates that may be put forward for the drawing, best first: none where the map does not explain it, none that is improbable, none that explains nothing of it. */
export const plausible = (answer: Answer): readonly Candidate[] =>
  isSomethingElse(answer)
    ? []
    : answer.candidates.filter(
        ({ probability, reasons }) => probability >= CONSTANTS.leastNamed && reasons.explains >= LEAST_EXPLAINED,
      );
