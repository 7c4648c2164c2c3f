import { ACTIONS, IF_ALL_NO } from '../data/safety/actions.ts';
import { QUESTIONS } from '../data/safety/questions.ts';
import type { ActionId, Question } from '../data/safety/types.ts';

/** An answer to a warning-sign question; "worse" when the signs that make it more urgent are there too. */
export type SignAnswer = 'no' | 'yes' | 'worse';
export type Answers = ReadonlyMap<string, SignAnswer>;

/** What a set of answers comes to. It never says what the person has. */
export interface Outcome {
  /** The most urgent of all that was answered with yes; "ok" when nothing was. */
  readonly action: ActionId;
  /** The questions answered with yes, most urgent first, each with the action it asks for. */
  readonly signs: readonly { readonly question: Question; readonly action: ActionId }[];
  /** Questions without an answer. Any of them could change the outcome. */
  readonly open: number;
}

export const moreUrgent = (a: ActionId, b: ActionId): ActionId => (ACTIONS[b].rank < ACTIONS[a].rank ? b : a);

/** The action one answer asks for. */
const actionOf = ({ action, escalateIf }: Question, answer: SignAnswer | undefined): ActionId =>
  answer === 'worse' ? moreUrgent(action, escalateIf?.action ?? action) : answer === 'yes' ? action : IF_ALL_NO;

/** Puts answers together: the most urgent wins. Answers to unknown questions count for nothing. */
export function screen(answers: Answers, questions: readonly Question[] = QUESTIONS): Outcome {
  const signs = questions
    .map((question) => ({ question, action: actionOf(question, answers.get(question.id)) }))
    .filter(({ action }) => action !== IF_ALL_NO)
    .sort((a, b) => ACTIONS[a.action].rank - ACTIONS[b.action].rank);
  return {
    action: signs.reduce<ActionId>((most, { action }) => moreUrgent(most, action), IF_ALL_NO),
    signs,
    open: questions.filter(({ id }) => !answers.has(id)).length,
  };
}

/** Whether an outcome leaves pressing for now: all three urgent actions say to leave it out. */
export const forbidsPressing = (action: ActionId): boolean => ACTIONS[action].rank < ACTIONS.adjust.rank;
