import type { MuscleCandidate } from '../../engine/inference/answer.ts';
import { answerName, plainName } from '../../engine/atlas/muscle-name.ts';
import { likelihoodWord, percent } from './likelihood.ts';

/** What a muscle of the list is called: in plain words, and as clinicians do. */
export function namesOf({ muscle }: Pick<MuscleCandidate, 'muscle'>) {
  const clinical = answerName(muscle);
  return { plain: plainName(muscle) ?? clinical, clinical };
}

/** How likely a muscle is, in a word; with its number if asked for. */
export const likelyWords = ({ word, probability }: MuscleCandidate, numbers = false): string =>
  numbers ? `${likelihoodWord(word)}, ${percent(probability)}` : likelihoodWord(word);
