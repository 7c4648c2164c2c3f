import { at, anchorBetween } from './place.ts';
import type { MuscleShape } from './types.ts';

const DELTOID_OVER = ['deltoid-clavicular', 'deltoid-acromial', 'deltoid-spinal'] as const;

/** Muscles of the shoulder blade and the shoulder. */
export const SHOULDER: readonly MuscleShape[] = [
  {
    id: 'deltoid-clavicular',
    muscleId: 'deltoid',
    part: 'front part',
    origin: [
      anchorBetween('sc-joint', 'ac-joint', 0.66, [-0.5, 0, 0.4], 'anterior'),
      anchorBetween('sc-joint', 'ac-joint', 0.85, [0, 0, 0.6]),
      at('ac-joint', [0, 0.7, 0.6]),
    ],
    by: [
      [
        at('coracoid', [-0.4, 1.4], 'anterior'),
        at('gh-anterior', [1.2, 2.2]),
        anchorBetween('ac-joint', 'greater-tubercle', 0.45, [0, 0, 1.6]),
      ],
      [
        anchorBetween('bicipital-groove', 'deltoid-tuberosity', 0.4, [0, -1.6], 'anterior'),
        anchorBetween('bicipital-groove', 'deltoid-tuberosity', 0.4, [0, 0.6]),
        anchorBetween('greater-tubercle', 'deltoid-tuberosity', 0.4, [0, 0, 2.2]),
      ],
    ],
    insertion: [at('deltoid-tuberosity', [-0.8, 0, 1.3], 'lateral'), at('deltoid-tuberosity', [-1, 0, 0.5], 'lateral')],
    tendon: [0.04, 0.1],
    layer: 'superficial',
    under: [],
  },
  {
    id: 'deltoid-acromial',
    muscleId: 'deltoid',
    part: 'middle part',
    origin: [at('ac-joint', [0, 0.8, 0.5]), at('acromion', [0, 0.3, 0.4]), at('acromion-angle', [0, 0.9, 0.3])],
    by: [
      [
        anchorBetween('ac-joint', 'greater-tubercle', 0.45, [0, 0, 1.5]),
        anchorBetween('acromion', 'greater-tubercle', 0.55),
        anchorBetween('acromion-angle', 'greater-tubercle', 0.5, [0, 0, -0.6]),
      ],
      [
        anchorBetween('greater-tubercle', 'deltoid-tuberosity', 0.4, [0, 0, 2.1]),
        anchorBetween('greater-tubercle', 'deltoid-tuberosity', 0.4),
        anchorBetween('greater-tubercle', 'deltoid-tuberosity', 0.4, [0, 0, -2.2]),
      ],
    ],
    insertion: [at('deltoid-tuberosity', [-1, 0, 0.5], 'lateral'), at('deltoid-tuberosity', [-1, 0, -0.5], 'lateral')],
    tendon: [0.04, 0.1],
    layer: 'superficial',
    under: [],
  },
  {
    id: 'deltoid-spinal',
    muscleId: 'deltoid',
    part: 'back part',
    origin: [
      at('acromion-angle', [0, 0.8, 0.2]),
      anchorBetween('scap-spine-mid', 'acromion-angle', 0.55, [-0.3, 0], 'posterior'),
      at('scap-spine-mid', [-0.4, -1.2], 'posterior'),
    ],
    by: [
      [
        anchorBetween('acromion-angle', 'greater-tubercle', 0.5, [0, 0, -0.7]),
        at('gh-posterior', [-0.6, 1.8], 'posterior'),
        at('gh-posterior', [-1.9, 0.6], 'posterior'),
      ],
      [
        anchorBetween('greater-tubercle', 'deltoid-tuberosity', 0.4, [0, 0, -2.2]),
        anchorBetween('gh-posterior', 'deltoid-tuberosity', 0.6, [0, 0, -1.2], 'posterior'),
        anchorBetween('gh-posterior', 'deltoid-tuberosity', 0.6, [-0.9, -1.4, -1.2], 'posterior'),
      ],
    ],
    insertion: [
      at('deltoid-tuberosity', [-1, 0, -0.5], 'lateral'),
      at('deltoid-tuberosity', [-0.8, 0, -1.3], 'lateral'),
    ],
    tendon: [[0.06, 0.06, 0.16], 0.1],
    layer: 'superficial',
    under: [],
  },
  {
    id: 'supraspinatus',
    muscleId: 'supraspinatus',
    origin: [at('scap-superior-angle', [0.2, 0.5], 'posterior'), at('scap-spine-root', [0.9, 0.5], 'posterior')],
    by: [
      [
        anchorBetween('scap-superior-angle', 'ac-joint', 0.45, [0.9, 0, -0.4]),
        anchorBetween('scap-spine-root', 'scap-spine-mid', 0.7, [0.8, 0], 'posterior'),
      ],
      [
        anchorBetween('scap-spine-mid', 'ac-joint', 0.75, [0.6, 0.4, 0]),
        anchorBetween('scap-spine-mid', 'acromion-angle', 0.75, [1, 0.2]),
      ],
    ],
    insertion: [at('acromion', [-1.6, 1.6, 1.7], 'lateral'), at('acromion', [-1.8, 1.9, 0.1], 'lateral')],
    tendon: [0.04, 0.28],
    layer: 'deep',
    under: ['trapezius-middle', 'trapezius-upper', ...DELTOID_OVER],
  },
  {
    id: 'infraspinatus',
    muscleId: 'infraspinatus',
    origin: [
      at('scap-spine-root', [-1.1, 0.5], 'posterior'),
      at('scap-medial-mid', [0, 0.5], 'posterior'),
      at('scap-inferior-angle', [2, 0.7], 'posterior'),
    ],
    by: [
      [
        at('scap-spine-mid', [-1.3, 0], 'posterior'),
        anchorBetween('scap-medial-mid', 'gh-posterior', 0.5, [0, 0], 'posterior'),
        anchorBetween('scap-inferior-angle', 'gh-posterior', 0.52, [0.5, 0], 'posterior'),
      ],
      [
        at('gh-posterior', [0.8, -0.2], 'posterior'),
        at('gh-posterior', [0, 0], 'posterior'),
        at('gh-posterior', [-0.9, 0], 'posterior'),
      ],
    ],
    insertion: [at('gh-posterior', [1, 3.6], 'posterior'), at('gh-posterior', [0.1, 3.9], 'posterior')],
    tendon: [0.03, 0.2],
    layer: 'intermediate',
    under: ['trapezius-middle', 'trapezius-lower', ...DELTOID_OVER, 'latissimus-dorsi'],
  },
  {
    id: 'teres-minor',
    muscleId: 'teres-minor',
    origin: [
      anchorBetween('scap-inferior-angle', 'scap-lateral-mid', 0.6, [1, -0.2], 'posterior'),
      anchorBetween('scap-inferior-angle', 'scap-lateral-mid', 0.75, [-0.1, 0.6], 'posterior'),
    ],
    by: [
      [
        anchorBetween('scap-lateral-mid', 'gh-posterior', 0.4, [0.8, -0.5], 'posterior'),
        anchorBetween('scap-lateral-mid', 'gh-posterior', 0.4, [-0.7, 0.5], 'posterior'),
      ],
    ],
    insertion: [at('gh-posterior', [-0.5, 3.9], 'posterior'), at('gh-posterior', [-1.6, 3.9], 'posterior')],
    tendon: [0.05, 0.2],
    layer: 'intermediate',
    under: [...DELTOID_OVER, 'infraspinatus', 'latissimus-dorsi'],
  },
  {
    id: 'teres-major',
    muscleId: 'teres-major',
    origin: [
      anchorBetween('scap-inferior-angle', 'scap-lateral-mid', 0.62, [0, 0.1], 'posterior'),
      at('scap-inferior-angle', [0.6, 0], 'posterior'),
      at('scap-inferior-angle', [-0.2, 0.7], 'posterior'),
    ],
    by: [
      [
        anchorBetween('scap-lateral-mid', 'axilla-posterior-fold', 0.5, [0.3, 0], 'posterior'),
        anchorBetween('scap-inferior-angle', 'axilla-posterior-fold', 0.6, [-0.9, 0], 'posterior'),
      ],
    ],
    insertion: [
      at('axilla-posterior-fold', [3, 0.9], 'posterior'),
      at('axilla-posterior-fold', [0.4, 0.6], 'posterior'),
    ],
    tendon: [0.05, 0.12],
    layer: 'intermediate',
    under: ['latissimus-dorsi', 'deltoid-spinal', 'triceps-long'],
  },
  {
    id: 'subscapularis',
    muscleId: 'subscapularis',
    origin: [
      at('scap-superior-angle', [-0.4, 0.7], 'posterior'),
      at('scap-medial-mid', [0, 0.5], 'posterior'),
      at('scap-inferior-angle', [0.6, 0.6], 'posterior'),
    ],
    by: [
      [
        anchorBetween('scap-spine-root', 'scap-spine-mid', 1, [0.6, 0], 'posterior'),
        anchorBetween('scap-medial-mid', 'gh-posterior', 0.5, [0, 0], 'posterior'),
        anchorBetween('scap-lateral-mid', 'axilla-apex', 0.62, [0, 0, -0.6]),
      ],
    ],
    insertion: [at('gh-posterior', [0.6, 1.4], 'posterior'), at('gh-posterior', [-3, 1.8], 'posterior')],
    tendon: [0.04, 0.16],
    layer: 'deep',
    under: [
      'infraspinatus',
      'supraspinatus',
      'teres-minor',
      'teres-major',
      'serratus-posterior-superior',
      'trapezius-middle',
      'trapezius-lower',
      'latissimus-dorsi',
      ...DELTOID_OVER,
      'triceps-long',
      'serratus-anterior-5',
      'serratus-anterior-6',
    ],
  },
];
