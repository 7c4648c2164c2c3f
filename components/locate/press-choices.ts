import { m } from '../../data/words.ts';

/** What pressing a knot can bring on, as a person says it; the ids are the engine's (engine/inference/answer.ts, Found). */
export const PRESS_CHOICES = [
  { found: 'my-pain', words: m.locate_press_choice_my_pain },
  { found: 'tender', words: m.locate_press_choice_tender },
  { found: 'nothing', words: m.locate_press_choice_nothing },
  { found: 'could-not-reach', words: m.locate_press_choice_could_not_reach },
] as const;
