import type { CautionId, UrgentActionId, NoPressLevel } from './types.ts';

/** The three groups of warning signs, by what a yes asks for. */
export const GROUP_WORDS: Readonly<Record<UrgentActionId, { readonly title: string; readonly lead: string }>> = {
  emergency_now: { title: 'Right now', lead: 'A yes to one of these needs emergency help.' },
  same_day: { title: 'Today', lead: 'A yes to one of these needs a doctor today.' },
  within_days: { title: 'In the last weeks', lead: 'A yes to one of these needs a visit in the next days.' },
};

export const SCREEN_WORDS = {
  title: 'Safety check',
  lead: 'A short list, the same for everyone. It cannot tell what causes your pain. It can tell you when to get help first.',
  tick: 'Tick each one that is true for you.',
  more: 'more',
  moreAbout: 'More about: {short}',
  none: 'None of these',
  ticked: 'See what to do',
  back: 'Back',
  change: 'Change my answers',
  redo: 'Start the check again',
  keep: 'Keep my answers on this device for two weeks',
  stays: 'Your answers stay in this browser. They are gone when you close the page, unless you keep them.',
  call: 'Call for help',
  of: '{at} of {all}',
} as const;

/** A way on for the person who was checked. */
export const SEEN_WORDS = {
  label: 'A clinician has looked at this',
  day: 'On which day? You can leave this out.',
  effect: 'You can go on, gently: the guides press more lightly and for a shorter time.',
  tooLong: 'That is more than {days} days ago. Have it looked at again first.',
} as const;

/** The one screen before the first guide of a visit. */
export const GATE_WORDS = {
  title: 'Before you press',
  conditions: 'And is one of these true?',
  conditionsLead: 'Each one you tick takes out of the guide what could harm you.',
  none: 'None of these. Go on',
  some: 'That is all. Go on',
  failed: 'The questions for this muscle could not be fetched. Check your connection and try again.',
} as const;

/** Numbers named in the advice to get emergency help. */
export const EMERGENCY_NUMBERS: readonly { readonly number: string; readonly where: string }[] = [
  { number: '112', where: 'Europe' },
  { number: '999', where: 'UK' },
  { number: '911', where: 'US and Canada' },
  { number: '000', where: 'Australia' },
  { number: '111', where: 'New Zealand' },
];

export const EMERGENCY_LINE =
  'Chest pain, sudden weakness, trouble speaking, or loss of control of pee or poo? Call your emergency number now.';

export const CAUTION_WORDS = {
  title: 'Things that change the guides',
  lead: 'Tick what is true for you. Each guide then leaves out what could harm you, and says why.',
  side: 'Which side?',
  done: 'That is all',
  keep: 'Keep this list on this device',
  clear: 'Clear the list',
  none: 'Nothing on this list is true for me',
} as const;

/** Conditions that are about one side of the body. */
export const SIDED: ReadonlySet<CautionId> = new Set<CautionId>(['lymph', 'implants']);

export const LEVEL_WORDS: Readonly<Record<NoPressLevel, string>> = {
  never: 'Never press',
  light_touch_only: 'Flat fingertip only, 0 to 2 out of 10',
  gentle_only: 'Gently only, 0 to 3 out of 10',
};
export const CLOSED_IF = 'Never press if: {topics}.';

/** Naming the places of a pacemaker, a port or the like. */
export const DEVICE_WORDS = {
  where: 'Where is it? Name each place.',
  choose: 'Choose a place',
  add: 'Add this place',
  marked: 'Places named',
  remove: ': take away',
  effect: 'Guides now stay away from there. The body shows it as a place never to press.',
  none: 'No place is named yet. Until then you must keep clear of it yourself.',
} as const;

/** Where devices are most often; these parts of the body head the list of places. */
export const DEVICE_AREAS_FIRST = ['Chest', 'Belly', 'Low back', 'Hip and buttock'] as const;
