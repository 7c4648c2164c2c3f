import type { Tool } from './types.ts';

/** What a person may press with, softest hand first. */
export const TOOLS: readonly Tool[] = [
  {
    id: 'fingers', name: 'Fingertips', safetyClass: 'hand', size: '2 or 3 fingers together', pressure: 'light to medium, easy to control', softness: 2,
    goodFor: 'neck, chest, arms, ribs',
    note: 'Keep your nails short. If your fingers get sore, use a soft ball.', words: 'fingers',
  },
  {
    id: 'flat_hand', name: 'Flat hand or knuckles', safetyClass: 'hand', size: 'palm or soft fist', pressure: 'light, spread out', softness: 1,
    goodFor: 'people who should not use tools; ribs; sore days', note: 'The safest choice when in doubt.', words: 'flat_hand',
  },
  {
    id: 'pincer', name: 'Pincer grip', safetyClass: 'pincer', size: 'thumb and fingers', pressure: 'light to medium; lifts muscle away from what lies below', softness: 2,
    goodFor: 'top of the shoulder, front and back armpit folds, upper arm',
    note: 'Hold the muscle like a thick blanket fold. Do not dig in with the tips.', words: 'pincer',
  },
  {
    id: 'soft_ball', name: 'Soft massage ball', safetyClass: 'ball', size: '6 to 9 cm, gives when squeezed', pressure: 'light to medium', softness: 2,
    goodFor: 'first try in most places', note: 'Start with this one.', words: 'ball',
  },
  {
    id: 'tennis_ball', name: 'Tennis ball', safetyClass: 'ball', size: '6.5 cm', pressure: 'medium', softness: 3, goodFor: 'upper back, buttocks, arms on a wall',
    note: 'Cheap, and soft enough for most people.', words: 'ball',
  },
  {
    id: 'firm_ball', name: 'Lacrosse or firm rubber ball', safetyClass: 'ball', size: '6.3 cm, hard', pressure: 'strong', softness: 5,
    goodFor: 'thick muscles only, on a wall, once softer tools feel too light',
    note: 'Not for the neck, ribs, chest or low back. No sign that harder works better.', words: 'ball',
  },
  {
    id: 'ball_in_sock', name: 'Ball in a long sock', safetyClass: 'ball', size: 'tennis ball in a sock', pressure: 'medium', softness: 3,
    goodFor: 'hard-to-reach spots between the shoulder blades',
    note: 'Hang the sock over your shoulder and hold the end. The ball cannot drop.', words: 'sock',
  },
  {
    id: 'two_balls', name: 'Two balls in a sock (peanut)', safetyClass: 'ball', size: 'two tennis balls tied side by side', pressure: 'medium', softness: 3,
    goodFor: 'both sides of the spine at once; keeps off the bone', note: 'The gap goes over the spine.', words: 'two_balls',
  },
  {
    id: 'hook_cane', name: 'Hook or cane', safetyClass: 'hook_cane', size: 'curved stick with a knob', pressure: 'easy to overdo, because of the long lever', softness: 4,
    goodFor: 'top of the shoulder and between the blades without lying down',
    note: 'Pull slowly with straight wrists. Never on the neck front or side.', words: 'hook_cane',
  },
  {
    id: 'foam_roller', name: 'Foam roller', safetyClass: 'roller', size: '15 cm across, medium firm', pressure: 'broad', softness: 3,
    goodFor: 'mid back movement, side of the back, buttocks', note: 'Never on the neck or low back bones. Not with thin bones.', words: 'roller',
  },
  {
    id: 'towel', name: 'Rolled towel', safetyClass: 'hand', size: 'hand towel', pressure: 'very light', softness: 2, goodFor: 'back of the head, mid back stretch',
    note: 'Swap for any tool that feels too hard.', words: 'towel',
  },
];

/** The tool no guide uses, and why. */
export const TOOL_NOT_OFFERED = {
  id: 'massage_gun', name: 'Massage gun', safetyClass: 'massage_gun',
  text:
    'No guide here uses a massage gun. Neck artery tears have been reported after massage guns and home massage devices, and good trials for muscle '
      + 'knots are lacking.',
  sources: ['sulkowski2022', 'shariff2023'],
} as const;
