import { SIGN_QUESTIONS } from '../../data/safety/sign-questions.ts';
import { SIGNS, type SignId } from '../../data/safety/signs.ts';
import type { QuestionGroup, Sign, UrgentActionId } from '../../data/safety/types.ts';
import { mostUrgentFirst } from './signs.ts';

/** A question before the first press, with the signs it asks about. */
export interface AskedQuestion {
  readonly short: string;
  readonly group: QuestionGroup;
  /** All that it asks about, also where only some of them bear on the muscle: its words name them all. */
  readonly signs: readonly (Sign & { readonly id: SignId })[];
  /** What a yes asks for until it was said which sign it is: the most urgent of them. */
  readonly action: UrgentActionId;
}

const ALL: readonly AskedQuestion[] = SIGN_QUESTIONS.map(({ short, group, covers }) => {
  const signs = covers.flatMap((id) => SIGNS.find((sign) => sign.id === id) ?? []);
  return { short, group, signs, action: mostUrgentFirst(signs)[0]?.action ?? 'emergency_now' };
});

/** The questions that ask about some signs, each once, the most urgent first. */
export function questionsAbout(signs: readonly Pick<Sign, 'id'>[]): readonly AskedQuestion[] {
  const wanted = new Set(signs.map(({ id }) => id));
  return mostUrgentFirst(ALL.filter((question) => question.signs.some(({ id }) => wanted.has(id))));
}
