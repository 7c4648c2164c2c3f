import { ACTIONS, IF_ALL_NO } from '../../data/safety/actions.ts';
import { SIGNS, type SignId } from '../../data/safety/signs.ts';
import type { ActionId, Sign } from '../../data/safety/types.ts';

/** An answer to a warning sign: "worse" when what makes it more urgent is there too, "seen" when it is there and a clinician has looked at it. */
export type SignAnswer = 'no' | 'yes' | 'worse' | 'seen';
export type Answers = ReadonlyMap<string, SignAnswer>;

/** What a set of answers comes to. It never says what the person has. */
export interface Outcome {
  /** The most urgent of all that was answered with yes; "adjust" when a clinician has looked at all of them, "ok" when there were none. */
  readonly action: ActionId;
  /** The signs answered with yes, most urgent first, each with the action it asks for. */
  readonly signs: readonly { readonly sign: Sign; readonly action: ActionId }[];
  /** Signs that a clinician has looked at: the guides go on at the gentle dose. */
  readonly seen: readonly SignId[];
}

export const moreUrgent = (a: ActionId, b: ActionId): ActionId => (ACTIONS[b].rank < ACTIONS[a].rank ? b : a);

/** The action one answer asks for. A clinician's look leads on only where the record says so. */
function actionOf({ action, escalateIf, clinicianLeadsOn }: Sign, answer: SignAnswer | undefined): ActionId {
  switch (answer) {
    case 'worse':
      return moreUrgent(action, escalateIf?.action ?? action);
    case 'yes':
      return action;
    case 'seen':
      return clinicianLeadsOn ? 'adjust' : action;
    default:
      return IF_ALL_NO;
  }
}

/** Puts answers together: the most urgent wins. Answers to unknown signs count for nothing. */
export function screen(answers: Answers, signs: readonly Sign[] = SIGNS): Outcome {
  const found = signs
    .map((sign) => ({ sign, action: actionOf(sign, answers.get(sign.id)) }))
    .filter(({ action }) => action !== IF_ALL_NO)
    .sort((a, b) => ACTIONS[a.action].rank - ACTIONS[b.action].rank);
  return {
    action: found.reduce<ActionId>((most, { action }) => moreUrgent(most, action), IF_ALL_NO),
    signs: found,
    seen: found.filter(({ action }) => action === 'adjust').map(({ sign }) => sign.id as SignId),
  };
}

/** Whether an outcome leaves pressing for now: all three urgent actions say to leave it out. */
export const forbidsPressing = (action: ActionId): boolean => ACTIONS[action].rank < ACTIONS.adjust.rank;
