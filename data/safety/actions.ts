import type { Action, ActionId, UrgentActionId } from './types.ts';

/** What to do, by urgency: rank 1 is the most urgent, and the lowest rank wins. */
export const ACTIONS: Readonly<Record<ActionId, Action>> = {
  emergency_now: {
    label: 'Get emergency help now',
    text:
      'Call your emergency number now (112 or 999 in Europe and the UK, 911 in the US and Canada, 000 in Australia, 111 in New Zealand). Do not drive ' +
      'yourself. Do not press or stretch the sore area.',
    rank: 1,
  },
  same_day: {
    label: 'Get medical advice today',
    text:
      'Call your doctor, an urgent care line (111 in the UK) or go to an urgent care centre today. Do not press the sore area until you have been ' +
      'checked.',
    rank: 2,
  },
  within_days: {
    label: 'See a clinician in the next few days',
    text:
      'Book a visit with a doctor or physiotherapist within the next few days, two weeks at most. Leave out pressing for now. Gentle movement is fine if ' +
      'it feels OK.',
    rank: 3,
  },
  adjust: {
    label: 'OK to go on, with changes',
    text: 'You can use the app, but follow the changes shown here and skip the parts it hides.',
    rank: 4,
  },
  ok: {
    label: 'You can go on',
    text: 'You ticked nothing on this list. That does not rule out illness. You can go on. Come back to this page if things change.',
    rank: 5,
  },
};

/** What a warning sign may ask for, the most urgent first: the order of every list of signs. */
export const URGENCIES: readonly UrgentActionId[] = ['emergency_now', 'same_day', 'within_days'];

/** When no sign is ticked. */
export const IF_ALL_NO: ActionId = 'ok';
