import type { CautionId, QuestionGroup, ZoneLevel } from './types.ts';

export const GROUP_WORDS: Readonly<Record<QuestionGroup, { readonly title: string; readonly lead: string }>> = {
  emergency: { title: 'Right now', lead: 'Tick each one that is true for you.' },
  same_day: { title: 'Today', lead: 'Tick each one that is true for you.' },
  within_days: { title: 'In the last weeks', lead: 'Tick each one that is true for you. Then you are done.' },
};

export const SCREEN_WORDS = {
  title: 'Safety check',
  lead: 'A short list, the same for everyone. It cannot tell what causes your pain. It can tell you when to get help first.',
  none: 'None of these',
  ticked: 'See what to do',
  back: 'Back',
  redo: 'Start the check again',
  also: 'And is this true too?',
  keep: 'Keep my answers on this device for two weeks',
  stays: 'Your answers stay in this browser. They are gone when you close the page, unless you keep them.',
  call: 'Call for help',
} as const;

/** Numbers named in the advice to get emergency help. */
export const EMERGENCY_NUMBERS: readonly { readonly number: string; readonly where: string }[] = [
  { number: '112', where: 'Europe' },
  { number: '999', where: 'UK' },
  { number: '911', where: 'US and Canada' },
  { number: '000', where: 'Australia' },
  { number: '111', where: 'New Zealand' },
];

export const EMERGENCY_LINE = 'Chest pain, sudden weakness, trouble speaking, or loss of control of pee or poo? Call your emergency number now.';

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

export const LEVEL_WORDS: Readonly<Record<ZoneLevel, string>> = {
  never: 'Never press',
  light_touch_only: 'Flat fingertip only, 0 to 2 out of 10',
  gentle_only: 'Gently only, 0 to 3 out of 10',
};
export const CLOSED_IF = 'Never press if: {topics}.';

export const FLAG_WORDS = {
  title: 'Before you press here',
  lead: 'Signs that need a check first, for this muscle. Tick each one that is true for you.',
} as const;

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
