import type { SelfCheck } from './types.ts';

/** Home checks without a camera reading: a number, and a plain reading. Never joined into a score. */
export const SELF_CHECKS: readonly SelfCheck[] = [
  {
    id: 'wall-occiput',
    patterns: ['forward-head', 'rounded-upper-back'],
    name: 'Back of head to wall',
    needs: 'wall, ruler',
    how: [
      'Stand with heels, bottom and upper back touching a wall.',
      'Look straight ahead, chin level. Do not tip your head up.',
      'Ask someone to measure the gap from the back of your head to the wall.',
    ],
    measure: 'cm',
    bands: [
      { from: 0, to: 0.5, say: 'Your head reaches the wall or nearly so.' },
      { from: 0.5, to: 5, say: 'A small gap. Common.' },
      {
        from: 5,
        say: 'A large gap. If you are over 50, lost height, or take steroids, ask a doctor about your bones.',
      },
    ],
    loads: ['easy'],
    accuracy:
      'In 116 older women a gap of 0.5 cm or more spotted old spine fractures in 7 of 10 who had one, and wrongly flagged 3 of 10 who had none. Bone ' +
      'groups use 5 or 6 cm as the point to ask.',
    evidence: {
      grade: 'low',
      say: 'May hint at a curve or an old fracture. Cannot tell on its own.',
      detail: 'Sensitivity 0.70, specificity 0.67 in one study.',
      sources: ['foc2008', 'bonefit_wod', 'move_wod'],
    },
  },
  {
    id: 'cva-photo',
    patterns: ['forward-head'],
    name: 'Head angle from a side photo',
    needs: 'phone at shoulder height, 1.5 m or more away, level; sticker on C7 (lowest big neck bump)',
    how: [
      'Stand side-on, relaxed. Look ahead.',
      'Take three photos, walking in place between them.',
      'Draw a level line through the sticker and a line from it to the ear hole. Read the angle between them.',
      'Use the middle of the three values.',
    ],
    measure: 'degrees',
    bands: [
      { from: 0, to: 48, say: 'Head more forward in this photo.' },
      { from: 48, to: 53, say: 'In between. Studies disagree where to draw the line.' },
      { from: 53, say: 'Head fairly upright in this photo.' },
    ],
    loads: ['easy'],
    accuracy:
      'Photo measures repeat well if done the same way, but agree only weakly with X-ray (r 0.55). Cut-offs in studies run from 48 to 53 degrees. The ' +
      'smaller the number, the more forward the head.',
    evidence: {
      grade: 'low',
      say: 'May track change over time. Does not show cause.',
      detail: 'Range of cut-offs partly recalled.',
      sources: ['singla2017', 'oakley2024', 'kang2021', 'mahmoud2019'],
    },
  },
  {
    id: 'pec-minor-length',
    patterns: ['rounded-shoulders'],
    name: 'Shoulder to floor, lying',
    needs: 'floor, ruler',
    how: [
      'Lie on your back, arms at your sides, palms on your tummy.',
      'Relax. Ask someone to measure from the floor to the back edge of the shoulder bone tip.',
      'Compare sides.',
    ],
    measure: 'cm',
    bands: [
      { from: 0, to: 2.6, say: 'Close to the floor.' },
      { from: 2.6, say: 'Higher than the old cut-off. Most people are, with or without pain.' },
    ],
    loads: ['lie-back'],
    accuracy:
      'Two people get close to the same number, but the test cannot tell who has shoulder pain. The 2.6 cm (1 inch) line is old custom.',
    evidence: {
      grade: 'very-low',
      say: "We don't know if it means anything for pain.",
      detail: '45 people with and 45 without symptoms. Cut-off recalled.',
      sources: ['lewis2007'],
    },
  },
  {
    id: 'deep-neck-hold',
    patterns: ['forward-head'],
    name: 'Chin-tuck hold',
    needs: 'floor, timer',
    how: [
      'Lie on your back, knees bent. Gently nod your chin in.',
      'Keep the nod and lift your head one finger width off the floor.',
      'Time it until the nod slips, your head drops, or it hurts. Stop at 60 seconds.',
    ],
    measure: 'seconds',
    bands: [
      { from: 0, to: 15, say: 'Short. A good place to start training.' },
      { from: 15, to: 30, say: 'Usual range for many women.' },
      { from: 30, say: 'Usual or strong.' },
    ],
    notIf: 'Neck injury, neck artery problem, dizziness, high blood pressure out of control.',
    loads: ['neck-move', 'lie-back', 'effort', 'strain'],
    accuracy: 'In 126 healthy adults: men 38.9 seconds (SD 20.1), women 29.4 (SD 13.7). People vary a lot.',
    evidence: {
      grade: 'low',
      say: 'May show how strong the deep neck muscles are.',
      detail: 'The three bands are ours, built from these averages.',
      sources: ['domenech2011'],
    },
  },
  {
    id: 'back-endurance',
    patterns: ['rounded-upper-back'],
    name: 'Arms-out hold',
    needs: 'timer, two light bottles',
    how: [
      'Stand tall. Hold a half-litre bottle in each hand, arms straight out in front at shoulder height.',
      'Time it until your arms drop, you bend, or it hurts. Stop at 2 minutes.',
    ],
    measure: 'seconds',
    bands: [{ from: 0, say: 'No normal value. Write it down and try again in four weeks.' }],
    loads: ['effort', 'strain'],
    accuracy:
      'Better upper-back endurance went with less upper back pain in 119 older women (odds 0.46). Their test was not the same as this one.',
    evidence: {
      grade: 'low',
      say: 'Back endurance may matter more than posture.',
      detail: 'One cross-sectional study. Home version is ours.',
      sources: ['spencer2019', 'practice_convention'],
    },
  },
  {
    id: 'rotation-sitting',
    patterns: ['rounded-upper-back'],
    name: 'Seated turn',
    needs: 'chair, floor marks',
    how: [
      'Sit tall, arms crossed on your chest, a ball or towel between your knees.',
      'Turn slowly to each side as far as is easy.',
      'Compare sides, and note where you look.',
    ],
    measure: 'compare',
    bands: [{ say: 'Note any clear side difference or stiffness, and check again in four weeks.' }],
    loads: ['spine-twist'],
    accuracy:
      'No firm home cut-off. Two groups of healthy adults turned about 41 and 45 degrees each way when measured with a device. Changes under about 6 ' +
      'degrees can be chance.',
    evidence: {
      grade: 'very-low',
      say: "We don't know what side differences mean.",
      detail: '46 adults, device-measured. A home look is rougher.',
      sources: ['johnson2012'],
    },
  },
  {
    id: 'hip-level',
    patterns: ['pelvis-hips'],
    name: 'Hip level (not advised as a test)',
    needs: 'mirror',
    how: ['You can look in a mirror with hands on the hip bones.', 'Do not draw conclusions from a small difference.'],
    measure: 'none',
    bands: [{ say: 'Small differences are normal. Checks by hand are not reliable enough to act on.' }],
    loads: ['easy'],
    accuracy: 'Uneven in 95% of pain-free athletes.',
    evidence: { grade: 'very-low', say: "We don't know if it matters.", sources: ['krawiec2003', 'herrington2011'] },
  },
];

export const SELF_CHECKS_NOTE =
  'A check shows where you are today. It is not a test for illness, and a high or low number does not mean you will have pain. Use it to see change.';
