import { plainName, answerName } from '../../engine/atlas/muscle-name.ts';
import type { MuscleCandidate } from '../../engine/inference/answer.ts';
import { nameOnSide } from '../../engine/text/sides.ts';
import { likelihoodWord } from './likelihood.ts';
import { m } from '../../data/words.ts';

/** What an answer did to the first place: who stands there now, who stood there before. `fits`: it spoke for the one that stands there now. */
export function effectWords(
  before: MuscleCandidate | undefined,
  now: MuscleCandidate | undefined,
  fits = false,
): string {
  if (!now) return '';
  const name = nameOnSide(plainName(now.muscle) ?? answerName(now.muscle), now.side),
    likely = likelihoodWord(now.word).toLowerCase();
  if (fits) return m.locate_press_fits({ name, likely });
  if (before && (before.muscle !== now.muscle || before.side !== now.side))
    return m.locate_area_now_first({ name, likely });
  return m.locate_area_still({ name, likely });
}
