import type { MusclePair, MusclePairsNote } from './types.ts';

/** Front and back of a joint, as a way to plan exercise. */
export const MUSCLE_PAIRS: readonly MusclePair[] = [
  {
    id: 'chest-and-upper-back',
    name: 'Chest and upper back',
    front: [{ muscle: 'pectoralis-major' }, { muscle: 'pectoralis-minor' }, { muscle: 'serratus-anterior' }],
    back: [
      { muscle: 'rhomboid-major' },
      { muscle: 'rhomboid-minor' },
      { muscle: 'trapezius-middle' },
      { muscle: 'trapezius-lower' },
      { muscle: 'longissimus-thoracis' },
    ],
    loosen: [{ stretch: 'doorway-chest' }],
    strengthen: ['row', 'wall-y'],
    feelCheck: 'Does opening your arms feel tight in front, and rows feel weak?',
  },
  {
    id: 'front-and-rear-shoulder',
    name: 'Front and rear shoulder',
    front: [{ muscle: 'deltoid', part: 'front part' }, { muscle: 'subscapularis' }, { muscle: 'pectoralis-major' }],
    back: [{ muscle: 'deltoid', part: 'back part' }, { muscle: 'infraspinatus' }, { muscle: 'teres-minor' }],
    loosen: [{ stretch: 'doorway-chest' }, { stretch: 'wall-slide' }],
    strengthen: ['side-outward', 'pull-apart'],
    feelCheck: 'Is outward turn with a band much harder than inward turn?',
  },
  {
    id: 'front-and-rear-neck',
    name: 'Front and rear neck',
    front: [{ muscle: 'sternocleidomastoid' }, { muscle: 'scalenes' }],
    back: [
      { muscle: 'suboccipitals' },
      { muscle: 'semispinalis-capitis' },
      { muscle: 'semispinalis-cervicis' },
      { muscle: 'splenius-capitis' },
      { muscle: 'splenius-cervicis' },
      { muscle: 'trapezius-upper' },
      { muscle: 'levator-scapulae' },
    ],
    loosen: [{ exercise: 'chin-to-chest' }, { exercise: 'ear-to-shoulder' }],
    strengthen: ['chin-nod', 'head-press'],
    feelCheck: 'Is the chin-tuck hold shorter than 15 seconds?',
  },
];

export const MUSCLE_PAIRS_NOTE: MusclePairsNote = {
  plain:
    'Some people are stronger or stiffer on one side of a joint than the other. It is a nice way to plan exercise. It is not proven to be the cause of ' +
    'your pain. We found no study showing that fixing a pair takes pain away.',
  rule: 'Strengthen the side that feels weak. Loosen the side that feels tight. Judge by how you move and feel, not by a mirror.',
  evidence: {
    grade: 'very-low',
    say: "We don't know if muscle balance causes or fixes pain. Strength work likely helps anyway.",
    detail:
      'Exercise shifts posture angles; link with pain not shown. Neck strength trials ease pain without proving balance.',
    sources: ['sepehri2024', 'sheikhhoseini2018', 'bayattork2020', 'gross2015', 'mahmoud2019'],
  },
};
