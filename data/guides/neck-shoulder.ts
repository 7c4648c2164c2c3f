import type { Guide } from './types.ts';

export const NECK_SHOULDER_GUIDES: readonly Guide[] = [
  {
    id: 'trapezius_upper', name: 'Trapezius, upper part', plainName: 'Top of the shoulder',
    region: 'neck_shoulder', mode: 'self_pressure', muscleIds: ['trapezius-upper'],
    tools: [
      { id: 'pincer', fit: 'best', note: 'lifts the muscle away from nerves' },
      { id: 'tennis_ball', fit: 'good' },
      { id: 'hook_cane', fit: 'good', note: 'on top of the muscle, never in front of it' },
      { id: 'soft_ball', fit: 'good' },
    ],
    stepsFor: ['pincer'],
    on: 'on the soft ridge, half way from your neck to the shoulder tip',
    positions: [
      { code: 'sitting', with: ['pincer', 'hand'], say: 'Sit with your arm resting on a cushion or table.' },
      { code: 'sitting', with: ['hook_cane'], say: 'Sit with your shoulders low.' },
      { code: 'standing_wall', with: ['ball'], say: 'Stand by a wall corner.' },
    ],
    findSpot: 'Find the soft ridge between your neck and the tip of your shoulder. The sore spot is often about half way along it.',
    whatToFeel: 'A firm cord that is sore to touch. It may ache up the side of the neck or toward the temple.',
    steps: [
      {
        does: 'ready', say: 'Let your shoulder drop and support the arm.',
        sayFor: {
          ball: 'Let your shoulder drop.',
          hook_cane: 'Let your shoulder drop.',
        },
      },
      { does: 'place', say: 'With the other hand, hold the ridge between thumb and fingers.' },
      { does: 'seek', say: 'Roll it a little to find the sorest place.' },
      { does: 'press', say: 'Squeeze gently until it is {pain} out of 10.' },
      { does: 'hold', say: 'Hold for {hold} seconds and breathe out slowly.' },
      {
        does: 'end', say: 'Let go, then move the shoulder in circles 5 times.',
        sayFor: {
          hook_cane: 'Take the hook away, then move the shoulder in circles 5 times.',
          ball: 'Step away from the wall, then move the shoulder in circles 5 times.',
        },
      },
    ],
    dose: { preset: 'standard' },
    doseBasis: 'direct',
    stretch: {
      name: 'Ear to shoulder',
      how: 'Sit on one hand. Tip your other ear toward its shoulder until you feel a gentle pull.',
      holdS: [20, 30], reps: [2, 3], loads: ['neck-bend', 'pull'],
    },
    strengthen: {
      name: 'Side arm raise with a band',
      how: 'Stand on a band. Raise straight arms out to the side, slightly forward, up to shoulder height. Lower slowly.',
      dose: '2 minutes a day, 5 days a week for 10 weeks. Add a stronger band as you can.',
      sources: ['andersen2011'], loads: ['effort'],
    },
    habit: 'Rest your forearms when you type. Use a headset, not a pinched phone. Wear bag straps on both sides.',
    stopWhen: ['Tingling, numbness or weakness in the arm or hand', 'Throbbing under your fingers', 'Headache that gets worse'],
    cautions: [
      'Stay on the muscle ridge. Do not slip forward into the hollow above the collarbone.',
      'Use a flat hand only if you take blood thinners.',
      'Skip the stretch if you have neck artery or neck joint problems.',
    ],
    noPressZones: ['posterior_neck_triangle', 'anterior_neck', 'spine_midline', 'bony_points'],
    evidence: {
      grade: 'low', directTrial: true,
      statement:
        'This is the best studied muscle. Pressing makes it less sore to touch for a short time. For pain, trials do not agree, and one found no gain '
          + 'over sham.',
      sources: ['hou2002', 'moraska2017', 'nagrale2010', 'abutaleb2016', 'kojidi2016', 'cagnie2013', 'barbero2013', 'lu2022'],
    },
    pointRules: [{ pointId: 'trapezius-trp1', rule: 'pinch_only', zone: 'posterior_neck_triangle', orFlatHand: true }],
  },
  {
    id: 'levator_scapulae', name: 'Levator scapulae', plainName: 'Stiff-neck muscle',
    region: 'neck_shoulder', mode: 'self_pressure', muscleIds: ['levator-scapulae'],
    tools: [
      { id: 'tennis_ball', fit: 'best' },
      { id: 'hook_cane', fit: 'good' },
      { id: 'fingers', fit: 'good', note: 'stay just above the blade, off the side of the neck' },
      { id: 'ball_in_sock', fit: 'good' },
    ],
    stepsFor: ['tennis_ball'],
    on: 'just above the inner corner of the shoulder blade',
    positions: [
      { code: 'standing_wall', with: ['ball', 'sock'], say: 'Stand with your back to a wall.' },
      { code: 'sitting', with: ['ball', 'sock'], against: 'chair', say: 'Sit on a firm chair with a high back.' },
      { code: 'sitting', with: ['hook_cane'], say: 'Sit with your shoulders low.' },
      { code: 'sitting', with: ['hand'], say: 'Sit with the arm of the sore side supported. Reach over with your other hand.' },
    ],
    findSpot: 'Find the top inner corner of the shoulder blade. The sore spot is just above it.',
    whatToFeel: 'A sore point that aches at the angle of the neck. Turning the head may feel tight.',
    steps: [
      { does: 'ready', say: 'Drop your shoulder and support the arm.', sayFor: { hook_cane: 'Drop your shoulder.' } },
      { does: 'place', say: 'Put the ball just above the inner corner of the shoulder blade.' },
      { does: 'press', say: 'Lean in until it feels {pain} out of 10.' },
      { does: 'hold', say: 'Hold for {hold} seconds.' },
      { does: 'move', say: 'Turn your head a little away and back, 5 times.' },
      { does: 'end', say: 'Step off and roll the shoulder.' },
    ],
    dose: { preset: 'standard' },
    doseBasis: 'regional',
    stretch: {
      name: 'Nose to armpit',
      how: 'Turn your head half to one side and look down at your armpit. Rest your hand on your head, do not pull.',
      holdS: [20, 30], reps: [2, 3], loads: ['neck-bend', 'neck-turn', 'pull'],
    },
    strengthen: {
      name: 'Side arm raise with a band',
      how: 'Stand on a band. Raise straight arms out to the side, slightly forward, up to shoulder height. Lower slowly.',
      dose: '2 minutes a day, 5 days a week for 10 weeks. Add a stronger band as you can.',
      sources: ['andersen2011'], loads: ['effort'],
    },
    habit: 'Raise your screen. Sleep with a pillow that keeps your head level. Keep one shoulder from carrying the bag.',
    stopWhen: ['Tingling, numbness or weakness in the arm or hand', 'Dizziness', 'Headache that gets worse'],
    cautions: ['Do not follow the muscle up the side of the neck.', 'Skip if you have neck artery or neck joint problems.'],
    noPressZones: ['posterior_neck_triangle', 'spine_midline', 'bony_points'],
    evidence: {
      grade: 'very_low', directTrial: false,
      statement: 'Trials tested pressing on nearby muscles. For this one we are guessing that it works the same way. It may ease soreness for a short time.',
      sources: ['hanten2000', 'cagnie2013', 'lu2022', 'medlink_maps'],
    },
    pointRules: [{ pointId: 'levator-scapulae-upper', rule: 'do_not_press', zone: 'posterior_neck_triangle' }],
  },
];
