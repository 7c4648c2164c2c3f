import type { ToolFit, GuideMode, PointRuleKind } from './types.ts';

export const MODES: Readonly<Record<GuideMode, string>> = {
  self_pressure: 'A guide to pressing.',
  light_touch: 'Only light finger or hand contact, no tools.',
  no_self_pressure: 'No pressing. Stretch, breathing or exercise only.',
};

/** How well a tool suits a guide, best first. */
export const FITS: readonly ToolFit[] = ['best', 'good', 'ok', 'only if softer is too light', 'only'];

/** Which fits are as good as each other for a first go, where the softest comes first. */
export const FIT_GROUP: Readonly<Record<ToolFit, number>> = {
  best: 0,
  good: 0,
  only: 0,
  ok: 1,
  'only if softer is too light': 2,
};

/** What to do about a textbook point that lies in or beside a no-press area. */
export const POINT_RULES: Readonly<Record<PointRuleKind, string>> = {
  do_not_press: 'Show this point for learning. Do not press it yourself.',
  pinch_only: 'Pinch and lift. Do not push in.',
  hand_only: 'Flat fingertips only, 0 to 2 of 10. No tools.',
  press_beside: 'Do not press right on it. Press beside it, as the guide says.',
};

/** Before the first press of a session. */
export const WARM_UP = 'Warm up: 5 slow shoulder rolls and 5 slow breaths.';

/** What goes for every session. */
export const SESSION_RULES = {
  before: ['Do the safety check first.', WARM_UP, 'Pick the softest tool. Start on a wall, not the floor.'],
  during: [
    'Breathe out slowly. If you hold your breath, you are pressing too hard.',
    'Keep soreness at or below the number shown, and never above 5 out of 10.',
    'If it eases, stay. If it does not ease after 90 seconds, move on.',
    'Move off at once for tingling, a pulse under your finger, or sharp pain.',
  ],
  after: [
    'Do the stretch, then move the area 5 to 10 times.',
    'A dull ache for a day or two is common. Wait until it has gone before you press again.',
    'No change after two weeks? Stop pressing and try movement, or see a clinician.',
  ],
  howHardScale: [
    { pain: 0, say: 'No soreness' },
    { pain: 2, say: 'I feel it, easy to relax' },
    { pain: 4, say: 'Sore but OK, I can breathe slowly' },
    { pain: 5, say: 'The most you should use' },
    { pain: 6, say: 'Too hard. Ease off' },
  ],
  sources: ['hou2002', 'hanten2000', 'practice_convention'],
} as const;
