import { TABLE_REACH } from './exercises.ts';
import type { Guide } from './types.ts';

export const LOW_BACK_GUIDES: readonly Guide[] = [
  {
    id: 'erector_lumbar',
    name: 'Lumbar erector spinae',
    plainName: 'Low back muscle beside the spine',
    region: 'low_back',
    mode: 'self_pressure',
    muscleIds: ['iliocostalis-lumborum', 'multifidus-lumbar', 'longissimus-thoracis'],
    tools: [
      { id: 'two_balls', fit: 'best' },
      { id: 'tennis_ball', fit: 'good' },
      { id: 'soft_ball', fit: 'good' },
    ],
    stepsFor: ['two_balls'],
    on: 'on the thick cord, two finger widths from the spine',
    positions: [
      { code: 'standing_wall', with: ['two_balls', 'ball'], say: 'Stand with your low back to a wall, knees bent.' },
      { code: 'sitting', with: ['hand'], say: 'Sit tall and reach behind you to your low back.' },
    ],
    findSpot: 'The thick cord two finger widths from the spine, from the waist to the hip bone.',
    whatToFeel: 'A dull ache beside the spine that may spread to the buttock.',
    steps: [
      { does: 'place', say: 'Put the balls on the cords, one each side of the spine.' },
      {
        does: 'press',
        say: 'Lean back lightly, {pain} out of 10.',
        sayFor: { ball: 'Lean back lightly, {pain} out of 10.' },
      },
      { does: 'hold', say: 'Hold for {hold} seconds.' },
      { does: 'move', show: ['tilts-pelvis'], say: 'Tilt your pelvis gently forward and back, 5 times.' },
      { does: 'end', say: 'Step off slowly.' },
    ],
    dose: {
      preset: 'standard',
      pain: [2, 4],
      holdS: [30, 60],
      say: 'Press until it feels sore but OK, {pain} out of 10. Hold {hold} seconds.',
    },
    doseBasis: 'direct',
    stretch: {
      name: 'Knees to chest',
      how: 'Lie on your back and draw one knee, then both, to your chest.',
      holdS: [20, 30],
      reps: [2, 3],
      loads: ['spine-round', 'lie-back', 'pull'],
      instead: TABLE_REACH,
    },
    strengthen: {
      name: 'Bird dog',
      how: 'On hands and knees, reach one arm and the other leg out. Keep your back still.',
      dose: '2 sets of 6 to 10 each side, 3 days a week.',
      sources: ['practice_convention'],
      loads: ['effort'],
    },
    habit: 'Keep moving. Walking is a good start.',
    stopWhen: [
      'Tingling, numbness or pain that shoots down the leg',
      'Numbness between the legs or loss of bladder or bowel control (emergency)',
    ],
    cautions: [
      'Never lie on what you press with here: your whole weight is too much.',
      'Stay within two finger widths of the spine above the waist. The kidneys are further out.',
    ],
    noPressZones: ['spine_midline', 'flank_kidney', 'floating_rib_tips', 'coccyx_sacrum'],
    evidence: {
      grade: 'low',
      directTrial: true,
      statement:
        'In one trial of 63 people with new low back pain, a clinician pressing the sore spots eased pain more than pressing other spots. Doing it ' +
        'yourself was not tested.',
      sources: ['takamoto2015', 'lu2022'],
    },
    pointRules: [
      { pointId: 'multifidus-l2', rule: 'press_beside', zone: 'spine_midline' },
      { pointId: 'multifidus-l5', rule: 'press_beside', zone: 'spine_midline' },
      { pointId: 'multifidus-s1', rule: 'do_not_press', zone: 'coccyx_sacrum' },
      { pointId: 'iliocostalis-lumborum-l1', rule: 'do_not_press', zone: 'flank_kidney' },
    ],
  },
  {
    id: 'quadratus_lumborum',
    name: 'Quadratus lumborum',
    plainName: 'Side of the low back',
    region: 'low_back',
    mode: 'self_pressure',
    muscleIds: ['quadratus-lumborum'],
    tools: [
      { id: 'tennis_ball', fit: 'best' },
      { id: 'soft_ball', fit: 'good' },
      { id: 'flat_hand', fit: 'good' },
    ],
    stepsFor: ['tennis_ball', 'soft_ball'],
    on: 'just above the top of the hip bone, at the outer edge of the back muscle',
    positions: [
      { code: 'standing_wall', with: ['ball'], say: 'Stand side-on and a bit back to a wall, knees soft.' },
      { code: 'sitting', with: ['hand'], say: 'Sit tall on the front of a chair. Reach behind you to your low back.' },
    ],
    findSpot:
      'Just above the top of the hip bone, at the outer edge of the back muscle. Use only the strip within three finger widths of the hip bone.',
    whatToFeel: 'A deep ache that may spread to the hip or buttock.',
    steps: [
      { does: 'ready', say: 'Find the top of your hip bone with your hand.' },
      { does: 'place', say: 'Put the ball just above it, at the outer edge of the back muscle.' },
      { does: 'press', say: 'Lean in lightly, {pain} out of 10.' },
      { does: 'hold', say: 'Hold for {hold} seconds.' },
      { does: 'end', say: 'Step away from the wall to stop.' },
      { does: 'move', show: ['hitches-hip'], say: 'Hitch your hip up and down slowly, 5 times.' },
    ],
    dose: { preset: 'gentle' },
    doseBasis: 'none',
    stretch: {
      name: 'Side stretch',
      how: 'Stand with crossed legs, arm overhead, and lean away.',
      holdS: [20, 30],
      reps: [2, 3],
      loads: ['spine-side', 'unsteady', 'pull'],
      instead: TABLE_REACH,
    },
    strengthen: {
      name: 'Side plank on knees',
      how: 'Lie on your side on your forearm, knees bent. Lift your hips.',
      dose: '5 holds of 10 seconds each side, 3 days a week.',
      sources: ['practice_convention'],
      loads: ['strain', 'effort'],
    },
    habit: 'Stand on both feet. Put heavy bags down.',
    stopWhen: [
      'Pain in the side with fever, feeling sick, or a change in your pee',
      'Tingling, numbness or pain that shoots down the leg',
    ],
    cautions: ['Never press up under the last ribs. The kidneys lie there.', 'Not in pregnancy.'],
    noPressZones: ['flank_kidney', 'floating_rib_tips', 'spine_midline', 'abdomen'],
    evidence: {
      grade: 'expert',
      directTrial: false,
      statement:
        "We found no trial of pressing on this muscle. The guide rests on anatomy and on what clinicians do. We don't know if it helps.",
      sources: ['simons1999', 'practice_convention'],
    },
    pointRules: [
      { pointId: 'quadratus-lumborum-superficial-upper', rule: 'do_not_press', zone: 'flank_kidney' },
      { pointId: 'quadratus-lumborum-deep-upper', rule: 'do_not_press', zone: 'flank_kidney' },
      { pointId: 'quadratus-lumborum-deep-lower', rule: 'press_beside', zone: 'spine_midline' },
    ],
  },
];
