import { CHIN_NOD, JAW_IN_MIRROR, JAW_OPENING } from './exercises.ts';
import type { Guide } from './types.ts';

const TEETH_APART = 'Let your teeth part. Rest the tip of your tongue behind your top front teeth.';
const ARTERY =
  'Over 50 with a new headache, a sore scalp, a sore or thick cord at the temple, or a jaw that aches when you chew? Do not press. Get help today: an ' +
  'artery may be sore there, and that can harm your sight.';
const HABIT =
  'Lips together, teeth apart, tongue tip behind the top teeth. Check it many times a day. Leave out chewing gum and nail biting.';
const STOP_WHEN = [
  'Trouble swallowing or any change in sight or speech (emergency)',
  'Numb face or tongue',
  'You feel a pulse',
  'Your jaw locks, catches or opens less than before',
  'New or worse headache',
];
const STATEMENT =
  'Eleven experts agreed that self-massage and jaw exercises belong to self-care for a sore jaw. A guideline is for exercise and advice at home. Resting ' +
  "fingers lightly, as here, has not been tried alone. We don't know if it helps.";

/** What both guides do once the fingers lie where they belong. */
const ONCE_IN_PLACE: Guide['steps'] = [
  { does: 'keep', say: TEETH_APART },
  { does: 'press', say: 'Let your fingers rest with light touch, {pain} out of 10.' },
  { does: 'hold', say: 'Stay for {hold} seconds. Breathe out slowly and let your jaw hang.' },
  { does: 'end', say: 'Take your fingers away slowly.' },
  {
    does: 'move',
    show: ['rests'],
    say: 'Open and close your mouth slowly, 5 times, only as far as is easy.',
    moves: ['effort'],
  },
];
const DOSE: Guide['dose'] = {
  preset: 'touch',
  say: 'Rest your finger pads there with light touch, {pain} out of 10. Hold {hold} seconds.',
};

export const HEAD_GUIDES: readonly Guide[] = [
  {
    id: 'masseter',
    name: 'Masseter',
    plainName: 'Chewing muscle in the cheek',
    region: 'head',
    mode: 'light_touch',
    muscleIds: ['masseter'],
    tools: [{ id: 'fingers', fit: 'only' }],
    stepsFor: ['fingers'],
    on: 'on the cheek, between the cheekbone and the edge of the jaw',
    positions: [{ code: 'sitting', with: ['fingers'], say: 'Sit tall with your head level and your shoulders loose.' }],
    findSpot:
      'Lay your fingers flat on your cheeks, between the cheekbone and the edge of the jaw. Bite gently: the muscle that swells is the place. Then let go.',
    whatToFeel: 'A dull ache in the cheek. It may spread to the back teeth, the jaw or the ear.',
    steps: [
      { does: 'place', say: 'Rest three finger pads on each cheek, between the cheekbone and the edge of the jaw.' },
      ...ONCE_IN_PLACE,
    ],
    dose: DOSE,
    doseBasis: 'none',
    stretch: JAW_OPENING,
    strengthen: JAW_IN_MIRROR,
    habit: HABIT,
    stopWhen: STOP_WHEN,
    cautions: [
      'Light touch only, and nothing harder than fingers. Never press under the edge of the jaw, under the ear, or in front of the ear.',
      ARTERY,
      'A tooth, an ear or the heart can be felt in the jaw too. Jaw pain that comes with effort needs help first.',
      'If your jaw has ever locked open or slipped out, leave out the opening. Ask a dentist or physiotherapist.',
    ],
    noPressZones: ['temple_artery', 'below_ear', 'anterior_neck'],
    evidence: {
      grade: 'very_low',
      directTrial: false,
      statement: STATEMENT,
      sources: [
        'durham2016',
        'busse2023',
        'kalamir2013',
        'urbanski2023',
        'sitandbefit_tmj',
        'acptmd',
        'healthinfo_tmd',
        'nhs_tmd',
      ],
    },
    pointRules: [
      { pointId: 'masseter-superficial-lower', rule: 'do_not_press', zone: 'below_ear' },
      { pointId: 'masseter-deep', rule: 'do_not_press', zone: 'temple_artery' },
    ],
  },
  {
    id: 'temporalis',
    name: 'Temporalis',
    plainName: 'Chewing muscle at the temple',
    region: 'head',
    mode: 'light_touch',
    muscleIds: ['temporalis'],
    tools: [{ id: 'fingers', fit: 'only' }],
    stepsFor: ['fingers'],
    on: 'on the side of the head, at the temple or above the ear',
    positions: [{ code: 'sitting', with: ['fingers'], say: 'Sit tall with your head level and your shoulders loose.' }],
    findSpot:
      'Lay your fingers flat on your temples, behind the outer corner of the eye, then above your ears. Bite gently: the muscle that swells is the place. Then ' +
      'let go.',
    whatToFeel: 'A dull ache at the temple. It may spread to the eyebrow or the upper teeth.',
    steps: [
      { does: 'place', say: 'Rest three finger pads on the sore spot at each temple, or above each ear.' },
      ...ONCE_IN_PLACE,
    ],
    dose: DOSE,
    doseBasis: 'none',
    stretch: JAW_OPENING,
    strengthen: CHIN_NOD,
    habit: HABIT,
    stopWhen: STOP_WHEN,
    cautions: [
      'Light touch only, and nothing harder than fingers. An artery runs up in front of the ear and over the temple: keep off wherever you feel a pulse.',
      ARTERY,
      'A tooth can be felt at the temple too. If hot, cold or biting hurts a tooth, see a dentist first.',
    ],
    noPressZones: ['temple_artery'],
    evidence: {
      grade: 'very_low',
      directTrial: false,
      statement: STATEMENT,
      sources: ['durham2016', 'busse2023', 'acptmd', 'healthinfo_tmd', 'nhs_tmd'],
    },
    pointRules: [{ pointId: 'temporalis-trp3', rule: 'do_not_press', zone: 'temple_artery' }],
  },
];
