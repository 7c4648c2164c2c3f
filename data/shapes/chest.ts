import { at, anchorBetween } from './place.ts';
import type { MuscleShape } from './types.ts';

const PECTORALIS = ['pectoralis-major-clavicular', 'pectoralis-major-sternal'] as const;

/** One finger of the serratus anterior: from its rib, backward under the latissimus to the lower corner of the blade. */
const finger = (rib: number, origin: MuscleShape['origin'], insertion: MuscleShape['insertion']): MuscleShape => ({
  id: `serratus-anterior-${rib}`,
  muscleId: 'serratus-anterior',
  part: `slip of rib ${rib}`,
  origin,
  insertion,
  tendon: [0.06, 0.05],
  layer: 'superficial',
  under: ['latissimus-dorsi', ...PECTORALIS],
});

/** The muscles between two ribs at the side, where no blade covers them. */
const space = (above: number, origin: MuscleShape['origin'], insertion: MuscleShape['insertion']): MuscleShape => ({
  id: `intercostals-${above}`,
  muscleId: 'intercostals',
  part: `between ribs ${above} and ${above + 1}`,
  origin,
  insertion,
  tendon: [0.08, 0.08],
  layer: 'deep',
  under: [
    'latissimus-dorsi',
    'external-oblique',
    ...PECTORALIS,
    'serratus-anterior-5',
    'serratus-anterior-6',
    'serratus-anterior-7',
    'serratus-anterior-8',
    'serratus-anterior-9',
    'rectus-abdominis',
    'serratus-posterior-inferior',
    'pectoralis-minor',
  ],
});

/** Muscles of the chest wall and the belly. */
export const CHEST: readonly MuscleShape[] = [
  {
    id: 'pectoralis-major-clavicular',
    muscleId: 'pectoralis-major',
    part: 'upper part',
    origin: [
      anchorBetween('sc-joint', 'ac-joint', 0.56, [-0.5, 0], 'anterior'),
      anchorBetween('sc-joint', 'ac-joint', 0.3, [-0.6, 0], 'anterior'),
      at('sc-joint', [-0.8, -0.2], 'anterior'),
    ],
    by: [
      [
        at('coracoid', [-0.7, 0.6], 'anterior'),
        anchorBetween('coracoid', 'rib3-mcl', 0.35, [0, 0], 'anterior'),
        anchorBetween('coracoid', 'rib3-mcl', 0.75, [0.6, -0.4], 'anterior'),
      ],
    ],
    insertion: [
      at('bicipital-groove', [-2.2, -0.4], 'anterior'),
      at('bicipital-groove', [-3.2, -0.5], 'anterior'),
      at('bicipital-groove', [-4, -0.6], 'anterior'),
    ],
    tendon: [0.05, 0.16],
    layer: 'superficial',
    under: ['deltoid-clavicular', 'sternocleidomastoid-clavicular', 'sternocleidomastoid-sternal'],
  },
  {
    id: 'pectoralis-major-sternal',
    muscleId: 'pectoralis-major',
    part: 'lower part',
    origin: [
      at('sc-joint', [-0.9, -0.7], 'anterior'),
      at('sternal-angle', [0, 0.9], 'anterior'),
      at('sternum-mid', [0, 0.9], 'anterior'),
      at('xiphoid', [0.6, 0.9], 'anterior'),
      at('xiphoid', [-1.7, 4.4], 'anterior'),
    ],
    by: [
      [
        anchorBetween('coracoid', 'rib3-mcl', 0.75, [0.6, -0.4], 'anterior'),
        anchorBetween('rib3-mcl', 'axilla-anterior-fold', 0.2, [0, 0], 'anterior'),
        anchorBetween('nipple', 'axilla-anterior-fold', 0.3, [0.6, 0], 'anterior'),
        at('nipple', [-0.4, 2.4], 'anterior'),
        at('rib5-mcl', [-1.1, 2], 'anterior'),
      ],
      [
        anchorBetween('coracoid', 'axilla-anterior-fold', 0.5, [-0.2, 0.6], 'anterior'),
        at('axilla-anterior-fold', [2, -1.2], 'anterior'),
        at('axilla-anterior-fold', [-0.6, -1.8, 0]),
      ],
    ],
    insertion: [
      at('bicipital-groove', [-4, -0.6], 'anterior'),
      at('bicipital-groove', [-5.2, -0.8], 'anterior'),
      at('axilla-anterior-fold', [-0.2, 0.4], 'anterior'),
    ],
    tendon: [[0.06, 0.06, 0.06, 0.1], 0.1],
    layer: 'superficial',
    under: ['deltoid-clavicular', 'pectoralis-major-clavicular', 'biceps-short', 'biceps-long'],
  },
  {
    id: 'pectoralis-minor',
    muscleId: 'pectoralis-minor',
    origin: [
      at('rib3-mcl', [0, -1.2], 'anterior'),
      anchorBetween('rib3-mcl', 'rib5-mcl', 0.5, [0, -0.2], 'anterior'),
      at('rib5-mcl', [0, 1], 'anterior'),
    ],
    insertion: [at('coracoid', [-0.1, -0.5], 'anterior'), at('coracoid', [-0.4, 0.5], 'anterior')],
    tendon: [0.08, 0.18],
    layer: 'deep',
    under: [...PECTORALIS, 'deltoid-clavicular'],
  },
  {
    id: 'subclavius',
    muscleId: 'subclavius',
    origin: [at('sc-joint', [-0.8, 0.9], 'anterior'), at('sc-joint', [-1.5, 1.2], 'anterior')],
    insertion: [
      anchorBetween('sc-joint', 'ac-joint', 0.64, [-0.6, 0], 'anterior'),
      anchorBetween('sc-joint', 'ac-joint', 0.64, [-1.4, 0], 'anterior'),
    ],
    tendon: [0.24, 0.06],
    layer: 'deep',
    under: [...PECTORALIS, 'deltoid-clavicular'],
  },
  {
    id: 'sternalis',
    muscleId: 'sternalis',
    origin: [at('sternal-angle', [1.6, 1], 'anterior'), at('sternal-angle', [1.6, 1.9], 'anterior')],
    insertion: [at('xiphoid', [2, 1.7], 'anterior'), at('xiphoid', [2.6, 3.4], 'anterior')],
    tendon: [0.2, 0.18],
    layer: 'superficial',
    under: [],
  },
  finger(
    5,
    [at('rib5-mal', [-0.3, 0, 3.6]), at('rib5-mal', [-1.3, 0, 3.9])],
    [at('rib5-mal', [0.6, 0, -1.8]), at('rib5-mal', [-0.6, 0, -2.2])],
  ),
  finger(
    6,
    [at('rib6-mal', [-0.9, 0, 3.4]), at('rib6-mal', [-2, 0, 3.7])],
    [at('rib5-mal', [-0.8, 0, -2.4]), at('rib6-mal', [-0.1, 0, -2.7])],
  ),
  finger(
    7,
    [at('rib6-mal', [-3.2, 0, 3]), at('rib6-mal', [-4.3, 0, 3.1])],
    [at('rib6-mal', [-0.3, 0, -2.8]), at('rib6-mal', [-1.5, 0, -3])],
  ),
  finger(
    8,
    [at('rib8-mal', [-0.9, 0, 2.1]), at('rib8-mal', [-2, 0, 2.1])],
    [at('rib6-mal', [-1.7, 0, -3.1]), at('rib6-mal', [-2.9, 0, -3.2])],
  ),
  finger(
    9,
    [at('rib8-mal', [-3.6, 0, 0.8]), at('rib8-mal', [-4.6, 0, 0.7])],
    [at('rib8-mal', [1.4, 0, -3.3]), at('rib8-mal', [0.3, 0, -3.4])],
  ),
  space(
    5,
    [at('rib5-mal', [-0.9, 0, 4.6]), at('rib5-mal', [-0.5, 0, 0]), at('rib5-mal', [0.6, 0, -3.6])],
    [at('rib6-mal', [-0.7, 0, 5]), at('rib6-mal', [0.2, 0, 0.8]), at('rib6-mal', [0.8, 0, -3.2])],
  ),
  space(
    6,
    [at('rib6-mal', [-1.8, 0, 4.8]), at('rib6-mal', [-0.5, 0, 0]), at('rib6-mal', [0, 0, -4])],
    [at('rib6-mal', [-3.5, 0, 5]), at('rib6-mal', [-2, 0, 0.8]), at('rib6-mal', [-1.3, 0, -3.5])],
  ),
  space(
    7,
    [at('rib6-mal', [-4.6, 0, 4.6]), at('rib6-mal', [-2.8, 0, 0]), at('rib6-mal', [-2.2, 0, -4.2])],
    [at('rib8-mal', [-1.6, 0, 4.7]), at('rib8-mal', [0.5, 0, 0.8]), at('rib8-mal', [1.3, 0, -3.8])],
  ),
  space(
    8,
    [at('rib8-mal', [-2.8, 0, 4.2]), at('rib8-mal', [-0.5, 0, 0]), at('rib8-mal', [0.3, 0, -4.2])],
    [at('rib8-mal', [-4.5, 0, 4]), at('rib8-mal', [-2.1, 0, 0.8]), at('rib8-mal', [-1.1, 0, -4])],
  ),
  {
    id: 'external-oblique',
    muscleId: 'external-oblique',
    origin: [
      at('rib5-mcl', [-2, 1.6], 'anterior'),
      anchorBetween('rib5-mcl', 'rib6-mal', 0.66, [-2.4, 0.4]),
      at('rib8-mal', [1, 0, 1.6], 'lateral'),
      at('rib8-mal', [-2.4, 0, -0.6], 'lateral'),
      anchorBetween('rib8-mal', 'rib10-lat', 0.65, [0, 0, -2.2]),
      anchorBetween('rib12-tip', 'rib10-lat', 0.45, [0.4, 0]),
    ],
    by: [
      [
        at('xiphoid', [-3.2, 5], 'anterior'),
        at('costal-margin-mcl', [-1, 1], 'anterior'),
        anchorBetween('umbilicus', 'rib10-lat', 0.78, [1.6, 0]),
        anchorBetween('rib10-lat', 'asis', 0.35, [0, 0.4, 0.8]),
        anchorBetween('rib10-lat', 'iliac-crest', 0.4, [0, 0, 0]),
      ],
    ],
    insertion: [
      at('xiphoid', [-2.4, 0.5], 'anterior'),
      at('umbilicus', [4, 0.5], 'anterior'),
      at('umbilicus', [-6, 0.5], 'anterior'),
      at('pubis', [0.8, 1.6], 'anterior'),
      anchorBetween('asis', 'pubis', 0.3, [0.5, 0], 'anterior'),
      at('asis', [0.4, 0.2]),
      anchorBetween('iliac-crest', 'asis', 0.4, [0.6, 0]),
      at('iliac-crest', [0.4, 0, -0.4]),
    ],
    tendon: [0.05, [0.5, 0.6, 0.64, 0.6, 0.35, 0.08, 0.05]],
    layer: 'superficial',
    under: [
      'latissimus-dorsi',
      ...PECTORALIS,
      'serratus-anterior-5',
      'serratus-anterior-6',
      'serratus-anterior-7',
      'serratus-anterior-8',
      'serratus-anterior-9',
    ],
  },
  {
    id: 'rectus-abdominis',
    muscleId: 'rectus-abdominis',
    origin: [at('pubis', [0.2, 0.4], 'anterior'), at('pubis', [0.5, 2.6], 'anterior')],
    by: [
      [at('pubis', [5, 0.4], 'anterior'), at('pubis', [5, 4.6], 'anterior')],
      [at('umbilicus', [0, 0.9], 'anterior'), at('umbilicus', [0, 6.8], 'anterior')],
      [at('xiphoid', [-4, 0.8], 'anterior'), at('xiphoid', [-4, 7.2], 'anterior')],
    ],
    insertion: [
      at('xiphoid', [0.3, 1], 'anterior'),
      at('xiphoid', [0.6, 4], 'anterior'),
      at('rib5-mcl', [-1.4, -1.6], 'anterior'),
    ],
    tendon: [0.06, 0.05],
    bands: [0.42, 0.6, 0.78],
    layer: 'intermediate',
    under: [...PECTORALIS, 'external-oblique'],
  },
  {
    id: 'iliopsoas',
    muscleId: 'iliopsoas',
    origin: [
      at('umbilicus', [5, 2.4], 'anterior'),
      anchorBetween('umbilicus', 'asis', 0.6, [3, 0], 'anterior'),
      anchorBetween('iliac-crest', 'asis', 0.6, [0, -0.6, 0.6]),
    ],
    by: [
      [
        at('groin-mid', [1.4, -0.8], 'anterior'),
        at('groin-mid', [1.8, 1.4], 'anterior'),
        anchorBetween('groin-mid', 'asis', 0.72, [0, 0], 'anterior'),
      ],
    ],
    insertion: [at('groin-mid', [-6.2, 1], 'anterior'), at('groin-mid', [-6.4, 2.6], 'anterior')],
    tendon: [0.05, 0.16],
    layer: 'deep',
    under: ['external-oblique', 'rectus-abdominis', 'tensor-fasciae-latae'],
  },
];
