import { SIGN_QUESTIONS } from '../../data/safety/sign-questions.ts';
import { SIGNS, type SignId } from '../../data/safety/signs.ts';
import type { QuestionGroup, Sign, UrgentActionId } from '../../data/safety/types.ts';
import { forbidsPressing, type Outcome, type SignAnswer } from './screening.ts';
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

/** Answers to the warning signs, with when each was given. */
export type DatedAnswers = ReadonlyMap<string, { readonly answer: SignAnswer; readonly at: number }>;

/** Whether one yes stands for all signs of a question, as nobody has said yet which of them it is: told one by one, no two are of the same moment. */
export function isUnsaid({ signs }: AskedQuestion, given: DatedAnswers): boolean {
  const first = given.get(signs[0]?.id ?? '');
  return (
    signs.length > 1 && signs.every(({ id }) => given.get(id)?.answer === 'yes' && given.get(id)?.at === first?.at)
  );
}

/** Why an outcome is what it is, told short: the signs answered with yes; in place of those of which it was not said yet which it is, their question. */
export interface SaidYes {
  readonly unsaid: readonly AskedQuestion[];
  readonly signs: Outcome['signs'];
}
export function saidYesOf({ signs }: Pick<Outcome, 'signs'>, given: DatedAnswers): SaidYes {
  const unsaid = questionsAbout(signs.map(({ sign }) => sign)).filter((question) => isUnsaid(question, given)),
    open = new Set(unsaid.flatMap((question) => question.signs.map(({ id }): string => id)));
  return { unsaid, signs: signs.filter(({ sign }) => !open.has(sign.id)) };
}

/** The same in words: what the person said yes to and what forbids pressing, as it was asked. */
export function saidYesWords(reasons: SaidYes): readonly string[] {
  return [
    ...reasons.unsaid.map(({ short }) => short),
    ...reasons.signs.filter(({ action }) => forbidsPressing(action)).map(({ sign }) => sign.short),
  ];
}
