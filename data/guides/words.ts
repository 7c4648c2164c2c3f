import type { CautionRule } from '../safety/types.ts';
import type { PositionCode } from './types.ts';

/** What a change comes to, by kind. {tool}, {to}, {from} and {position} are filled in. */
export const CHANGE_WORDS = {
  hidden: 'This guide is left out for you for now.',
  'tool-removed': '{tool}: left out.',
  'hand-instead': '{tool} instead of a tool.',
  pain: 'Press less: {to} out of 10, not {from}.',
  hold: 'Hold for a shorter time: {to} seconds, not {from}.',
  spots: 'Fewer spots: {to}, not {from}.',
  reps: 'Fewer holds on each spot: {to}, not {from}.',
  sessions: 'Fewer goes a day: {to}, not {from}.',
  days: 'Fewer days a week: {to}, not {from}.',
  'position-removed': 'Leave out {position}.',
  'stretch-removed': 'The stretch is left out.',
  'stretch-instead': 'Another stretch is offered.',
  'strengthen-removed': 'The exercise to get stronger is left out.',
  'strengthen-instead': 'Another exercise to get stronger is offered.',
  'stretch-mid-range': 'Stretch only part of the way. Do not push to the end.',
  'press-beside': 'Press beside the drawn point, not on it.',
  'not-this-point': 'This point is shown, not pressed.',
  advice: 'Please read this first.',
} as const;

/** What a caution's rule asks of the person. */
export const RULE_WORDS: Readonly<Record<CautionRule, string>> = {
  no_pressing_ask_first:
    'No pressing until a clinician says it is fine. Moving, breathing, and heat or cold are still open to you.',
  light_hand_only:
    'No balls, rollers, hooks or canes. Use your flat hand: 0 to 2 out of 10, 30 seconds at most, once a day.',
  area_ask_first: 'Leave this area until a clinician says pressing is fine. Other areas are fine.',
  wait_today: 'No pressing today. Try again when this has passed.',
  skip_area: 'Do not press there. Other areas are fine.',
  change_method: 'You can go on, with the changes shown.',
};

/** Why, where the person asked to ease off while pressing. */
export const YOU_EASED = 'It hurt too much before. Press less for the rest of this go.';
export const YOU_TICKED = 'You ticked: {topic}.';

export const CLINICIAN_LOOKED = 'You said: a clinician has looked at this. So start gently.';

export const POSITION_WORDS: Readonly<Record<PositionCode, string>> = {
  standing_wall: 'standing by a wall',
  standing: 'standing',
  sitting: 'sitting',
  lying_side: 'lying on your side',
  lying_flat_on_back_long: 'lying flat on your back for long',
  lying_face_down: 'lying face down',
};

/** How far a hand reaches. */
export const REACH = {
  needsTool: 'Your own hand hardly reaches this spot. You need a ball, a hook or a helper.',
  helper: 'Your own hand may not reach. A helper can rest a flat hand there, just as lightly.',
} as const;

/** Over the box that stands in every guide, whether or not the questions were asked. */
export const SKIP = {
  title: 'Skip this guide if',
  hidden: 'one of these goes for you, until a clinician says it is fine:',
  sameSide: 'one of these goes for that side of your body:',
  here: 'one of these goes for this place:',
  handOnly: 'Use your hand only, and very lightly, if one of these goes for you:',
  onlyRegions: 'you are pregnant: this area is not pressed then.',
  unsure: 'Not sure? Do the safety check first.',
} as const;

/** Beside the pictures on a guide's page. */
export const PICTURES = {
  label: '{name}: a cross marks the spot, and red shows where its pain is felt',
  key: 'The cross marks the spot in the textbook. Yours may be a little beside it. Red is where its pain may be felt. Dots show where it may spread.',
  keyNotPressed:
    'The cross marks the spot. It is not for pressing by yourself. Red is where its pain may be felt. Dots show where it may spread.',
} as const;

/** In place of the steps while it is not known whether a condition about one place is about this one. */
export const ASKS_FIRST =
  'You ticked: {topics}. The guide first asks if that is in this place. Until then it shows no steps.';
