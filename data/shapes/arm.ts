import { at, anchorBetween } from './place.ts';
import type { MuscleShape } from './types.ts';

const DELTOID = ['deltoid-clavicular', 'deltoid-acromial', 'deltoid-spinal'] as const;
const EXTENSORS = [
  'brachioradialis',
  'extensor-carpi-radialis-longus',
  'extensor-carpi-radialis-brevis',
  'extensor-digitorum',
  'extensor-carpi-ulnaris',
] as const;

/** Muscles of the arm and the hand. On the arm "out" is the thumb side and "forward" the palm side. */
export const ARM: readonly MuscleShape[] = [
  {
    id: 'biceps-short',
    muscleId: 'biceps-brachii',
    part: 'short head',
    origin: [
      anchorBetween('bicipital-groove', 'antecubital', 0.12, [0, -1.9], 'anterior'),
      anchorBetween('bicipital-groove', 'antecubital', 0.12, [0, -0.8], 'anterior'),
    ],
    by: [
      [
        anchorBetween('bicipital-groove', 'antecubital', 0.55, [0, -3.1], 'anterior'),
        anchorBetween('bicipital-groove', 'antecubital', 0.55, [0, 0], 'anterior'),
      ],
      [
        anchorBetween('bicipital-groove', 'antecubital', 0.86, [0, -2.1], 'anterior'),
        anchorBetween('bicipital-groove', 'antecubital', 0.86, [0, 0], 'anterior'),
      ],
    ],
    insertion: [at('antecubital', [-0.8, -1.2], 'anterior'), at('antecubital', [-1.4, 0.1], 'anterior')],
    tendon: [0.12, 0.12],
    layer: 'superficial',
    under: [...DELTOID, 'pectoralis-major-clavicular'],
  },
  {
    id: 'biceps-long',
    muscleId: 'biceps-brachii',
    part: 'long head',
    origin: [
      anchorBetween('bicipital-groove', 'antecubital', 0.08, [0, -0.4], 'anterior'),
      anchorBetween('bicipital-groove', 'antecubital', 0.08, [0, 0.5], 'anterior'),
    ],
    by: [
      [
        anchorBetween('bicipital-groove', 'antecubital', 0.55, [0, 0], 'anterior'),
        anchorBetween('bicipital-groove', 'antecubital', 0.55, [0, 2.9], 'anterior'),
      ],
      [
        anchorBetween('bicipital-groove', 'antecubital', 0.86, [0, 0], 'anterior'),
        anchorBetween('bicipital-groove', 'antecubital', 0.86, [0, 2], 'anterior'),
      ],
    ],
    insertion: [at('antecubital', [-1.4, -0.1], 'anterior'), at('antecubital', [-0.8, 1.2], 'anterior')],
    tendon: [0.2, 0.12],
    layer: 'superficial',
    under: [...DELTOID, 'pectoralis-major-clavicular'],
  },
  {
    id: 'brachialis',
    muscleId: 'brachialis',
    origin: [
      anchorBetween('bicipital-groove', 'antecubital', 0.5, [0, -2.6]),
      anchorBetween('bicipital-groove', 'antecubital', 0.46, [0, 0], 'anterior'),
      anchorBetween('deltoid-tuberosity', 'lateral-epicondyle', 0.06, [0, 0, 1.2]),
    ],
    by: [
      [
        anchorBetween('bicipital-groove', 'antecubital', 0.78, [0, -3.2]),
        anchorBetween('bicipital-groove', 'antecubital', 0.78, [0, 0], 'anterior'),
        anchorBetween('deltoid-tuberosity', 'lateral-epicondyle', 0.6, [0, 0, 1.4]),
      ],
    ],
    insertion: [at('antecubital', [-2.6, -1.2], 'anterior'), at('antecubital', [-2.8, 0.1], 'anterior')],
    tendon: [0.04, 0.14],
    layer: 'deep',
    under: [
      'biceps-short',
      'biceps-long',
      ...DELTOID,
      'brachioradialis',
      'triceps-lateral',
      'flexor-carpi-radialis',
      'pronator-teres',
      'coracobrachialis',
    ],
  },
  {
    id: 'coracobrachialis',
    muscleId: 'coracobrachialis',
    origin: [
      anchorBetween('axilla-anterior-fold', 'medial-epicondyle', 0.04, [0, -0.6, -0.2], 'medial'),
      anchorBetween('axilla-apex', 'medial-epicondyle', 0.1, [0, 0, 0], 'medial'),
    ],
    insertion: [
      anchorBetween('axilla-anterior-fold', 'medial-epicondyle', 0.46, [0, 0, -1.4], 'medial'),
      anchorBetween('axilla-apex', 'medial-epicondyle', 0.44, [0, 0, -0.2], 'medial'),
    ],
    tendon: [0.06, 0.16],
    layer: 'deep',
    under: [...DELTOID, 'pectoralis-major-clavicular', 'pectoralis-major-sternal', 'biceps-short'],
  },
  {
    id: 'triceps-long',
    muscleId: 'triceps-brachii',
    part: 'long head',
    origin: [at('gh-posterior', [-3.2, 0.2], 'posterior'), at('gh-posterior', [-2, 1.4], 'posterior')],
    by: [
      [at('axilla-posterior-fold', [0.6, 0.9], 'posterior'), at('axilla-posterior-fold', [1.6, 2.8], 'posterior')],
      [
        anchorBetween('axilla-posterior-fold', 'olecranon', 0.45, [0, -1.8, 0], 'posterior'),
        anchorBetween('acromion-angle', 'olecranon', 0.62, [0, -0.2], 'posterior'),
      ],
    ],
    insertion: [at('olecranon', [0.7, -1], 'posterior'), at('olecranon', [0.7, 0], 'posterior')],
    tendon: [0.06, [0.2, 0.42]],
    layer: 'intermediate',
    under: ['deltoid-spinal', 'teres-minor'],
  },
  {
    id: 'triceps-lateral',
    muscleId: 'triceps-brachii',
    part: 'outer head',
    origin: [
      anchorBetween('acromion-angle', 'olecranon', 0.36, [0, 1.2], 'posterior'),
      anchorBetween('greater-tubercle', 'lateral-epicondyle', 0.36, [0, 0, -2]),
    ],
    by: [
      [
        anchorBetween('acromion-angle', 'olecranon', 0.62, [0, -0.2], 'posterior'),
        anchorBetween('greater-tubercle', 'lateral-epicondyle', 0.6, [0, 0, -0.9]),
      ],
    ],
    insertion: [at('olecranon', [0.7, 0], 'posterior'), at('olecranon', [0.9, 1], 'posterior')],
    tendon: [0.05, [0.42, 0.22]],
    layer: 'superficial',
    under: [...DELTOID],
  },
  {
    id: 'triceps-medial',
    muscleId: 'triceps-brachii',
    part: 'inner head',
    origin: [
      anchorBetween('axilla-posterior-fold', 'olecranon', 0.5, [0, -2.2], 'posterior'),
      anchorBetween('acromion-angle', 'olecranon', 0.56, [0, 0], 'posterior'),
      anchorBetween('greater-tubercle', 'lateral-epicondyle', 0.62, [0, 0, -0.6]),
    ],
    by: [
      [
        at('medial-epicondyle', [4.4, 0, -0.6]),
        anchorBetween('acromion-angle', 'olecranon', 0.82, [0, 0], 'posterior'),
        at('lateral-epicondyle', [3.4, 0, -0.4]),
      ],
    ],
    insertion: [at('olecranon', [0.6, -1.1], 'posterior'), at('olecranon', [0.5, 1.2], 'posterior')],
    tendon: [0.04, 0.14],
    layer: 'deep',
    under: ['triceps-long', 'triceps-lateral', ...DELTOID, 'brachioradialis'],
  },
  {
    id: 'anconeus',
    muscleId: 'anconeus',
    origin: [at('lateral-epicondyle', [0.2, -0.8], 'posterior'), at('lateral-epicondyle', [-0.4, 0], 'posterior')],
    insertion: [
      at('olecranon', [-0.6, 0.6], 'posterior'),
      anchorBetween('olecranon', 'ulnar-styloid', 0.2, [0, 0.3], 'posterior'),
    ],
    tendon: [0.12, 0.06],
    layer: 'superficial',
    under: ['extensor-carpi-ulnaris', 'triceps-lateral'],
  },
  {
    id: 'brachioradialis',
    muscleId: 'brachioradialis',
    origin: [at('lateral-epicondyle', [6, 0, 1.2], 'lateral'), at('lateral-epicondyle', [2.4, 0, 0.5], 'lateral')],
    by: [
      [anchorBetween('antecubital', 'radial-styloid', 0.1, [0, 0.9]), at('radial-head', [1.4, 0, 1.2])],
      [
        anchorBetween('antecubital', 'radial-styloid', 0.36, [0, 0.3]),
        anchorBetween('radial-head', 'radial-styloid', 0.34, [0, 0.9, 0.2]),
      ],
    ],
    insertion: [at('radial-styloid', [0.8, 0, 0.7]), at('radial-styloid', [0.8, 0, -0.2])],
    tendon: [0.04, 0.48],
    layer: 'superficial',
    under: ['biceps-long'],
  },
  {
    id: 'extensor-carpi-radialis-longus',
    muscleId: 'extensor-carpi-radialis-longus',
    origin: [at('lateral-epicondyle', [2.4, 0, 0.4], 'lateral'), at('lateral-epicondyle', [0.4, 0, 0], 'lateral')],
    by: [
      [at('radial-head', [0.6, 0, 1]), at('radial-head', [-0.4, 0, 0])],
      [
        anchorBetween('radial-head', 'radial-styloid', 0.36, [0, 0.7, -0.1]),
        anchorBetween('radial-head', 'radial-styloid', 0.36, [0, 0.3, -0.9]),
      ],
    ],
    insertion: [
      anchorBetween('radial-styloid', 'wrist-dorsal', 0.4, [-0.8, 0]),
      anchorBetween('radial-styloid', 'wrist-dorsal', 0.62, [-0.8, 0]),
    ],
    tendon: [0.04, 0.58],
    layer: 'superficial',
    under: ['brachioradialis'],
  },
  {
    id: 'extensor-carpi-radialis-brevis',
    muscleId: 'extensor-carpi-radialis-brevis',
    origin: [at('lateral-epicondyle', [0.4, 0, -0.1], 'lateral'), at('lateral-epicondyle', [-0.4, 0, -0.3], 'lateral')],
    by: [
      [at('radial-head', [-0.6, 0, -0.1]), at('radial-head', [-0.8, 0, -1])],
      [
        anchorBetween('lateral-epicondyle', 'wrist-dorsal', 0.42, [0, 1.2]),
        anchorBetween('lateral-epicondyle', 'wrist-dorsal', 0.42, [0, 0.2]),
      ],
    ],
    insertion: [
      anchorBetween('radial-styloid', 'wrist-dorsal', 0.66, [-0.9, 0]),
      anchorBetween('radial-styloid', 'wrist-dorsal', 0.9, [-0.9, 0]),
    ],
    tendon: [0.08, 0.5],
    layer: 'superficial',
    under: ['extensor-carpi-radialis-longus', 'brachioradialis'],
  },
  {
    id: 'extensor-digitorum',
    muscleId: 'extensor-digitorum',
    origin: [at('lateral-epicondyle', [-0.3, 0, -0.3], 'lateral'), at('lateral-epicondyle', [-0.8, -0.5, -0.4])],
    by: [
      [
        anchorBetween('lateral-epicondyle', 'wrist-dorsal', 0.22, [0, 0.5]),
        anchorBetween('lateral-epicondyle', 'wrist-dorsal', 0.22, [0, -1.2]),
      ],
      [
        anchorBetween('lateral-epicondyle', 'wrist-dorsal', 0.55, [0, 0.3]),
        anchorBetween('lateral-epicondyle', 'wrist-dorsal', 0.55, [0, -1.3]),
      ],
      [at('wrist-dorsal', [0, 0.3], 'posterior'), at('wrist-dorsal', [0, -0.8], 'posterior')],
    ],
    insertion: [
      at('index-mcp', [0.6, 0], 'posterior'),
      at('middle-mcp', [0.6, 0], 'posterior'),
      at('little-mcp', [0.6, 0], 'posterior'),
    ],
    tendon: [0.05, 0.52],
    layer: 'superficial',
    under: ['extensor-carpi-radialis-brevis'],
  },
  {
    id: 'extensor-carpi-ulnaris',
    muscleId: 'extensor-carpi-ulnaris',
    origin: [
      at('lateral-epicondyle', [-0.8, -0.5, -0.5]),
      anchorBetween('lateral-epicondyle', 'olecranon', 0.6, [-1.4, 0]),
    ],
    by: [
      [
        anchorBetween('lateral-epicondyle', 'wrist-dorsal', 0.3, [0, -1.6]),
        anchorBetween('olecranon', 'ulnar-styloid', 0.32, [0, 0.2]),
      ],
      [
        anchorBetween('lateral-epicondyle', 'wrist-dorsal', 0.6, [0, -1.6]),
        anchorBetween('olecranon', 'ulnar-styloid', 0.62, [0, 0.2]),
      ],
    ],
    insertion: [at('ulnar-styloid', [-1.6, 0.6, -0.5]), at('ulnar-styloid', [-1.7, 0, -0.3])],
    tendon: [0.05, 0.4],
    layer: 'superficial',
    under: ['extensor-digitorum'],
  },
  {
    id: 'supinator',
    muscleId: 'supinator',
    origin: [at('lateral-epicondyle', [-0.2, 0, 0.2], 'lateral'), at('lateral-epicondyle', [-2.4, -1, -0.6])],
    by: [[at('radial-head', [-0.4, 0, 0.9]), at('radial-head', [-3, 0, 0])]],
    insertion: [at('antecubital', [-2.6, 1.4]), anchorBetween('antecubital', 'radial-styloid', 0.34, [0, 0.8])],
    tendon: [0.1, 0.08],
    layer: 'deep',
    under: [...EXTENSORS, 'anconeus', 'pronator-teres', 'biceps-long'],
  },
  {
    id: 'pronator-teres',
    muscleId: 'flexor-carpi-radialis',
    part: 'pronator teres',
    origin: [at('medial-epicondyle', [1, 0.5, 0.6]), at('medial-epicondyle', [-0.2, 0.5, 0.6])],
    by: [[at('antecubital', [-1.4, -1.2]), at('antecubital', [-3, -1.7])]],
    insertion: [
      anchorBetween('antecubital', 'radial-styloid', 0.34, [0, 0.9]),
      anchorBetween('antecubital', 'radial-styloid', 0.48, [0, 0.8]),
    ],
    tendon: [0.06, 0.14],
    layer: 'superficial',
    under: ['brachioradialis', 'biceps-short', 'biceps-long'],
  },
  {
    id: 'flexor-carpi-radialis',
    muscleId: 'flexor-carpi-radialis',
    part: 'flexor carpi radialis',
    origin: [at('medial-epicondyle', [-0.1, 0.5, 0.6]), at('medial-epicondyle', [-0.6, 0.2, 0.3])],
    by: [
      [
        anchorBetween('medial-epicondyle', 'wrist-volar', 0.35, [0, 1.3], 'anterior'),
        anchorBetween('medial-epicondyle', 'wrist-volar', 0.35, [0, -1], 'anterior'),
      ],
      [
        anchorBetween('medial-epicondyle', 'wrist-volar', 0.65, [0, 1.2], 'anterior'),
        anchorBetween('medial-epicondyle', 'wrist-volar', 0.65, [0, -0.1], 'anterior'),
      ],
    ],
    insertion: [
      anchorBetween('wrist-volar', 'radial-styloid', 0.5, [-0.6, 0]),
      anchorBetween('wrist-volar', 'radial-styloid', 0.25, [-0.6, 0]),
    ],
    tendon: [0.05, 0.5],
    layer: 'superficial',
    under: ['pronator-teres', 'brachioradialis'],
  },
  {
    id: 'flexor-carpi-ulnaris',
    muscleId: 'flexor-carpi-ulnaris',
    origin: [at('medial-epicondyle', [-0.8, 0, 0]), anchorBetween('medial-epicondyle', 'olecranon', 0.7, [-1.2, 0])],
    by: [
      [
        anchorBetween('medial-epicondyle', 'ulnar-styloid', 0.35, [0, 0.7], 'anterior'),
        anchorBetween('medial-epicondyle', 'ulnar-styloid', 0.35, [0, -1.5, -0.4]),
      ],
      [
        anchorBetween('medial-epicondyle', 'ulnar-styloid', 0.68, [0, 0.6], 'anterior'),
        anchorBetween('medial-epicondyle', 'ulnar-styloid', 0.68, [0, -0.9, 0]),
      ],
    ],
    insertion: [
      anchorBetween('wrist-volar', 'ulnar-styloid', 0.6, [-0.9, 0, 0.4]),
      anchorBetween('wrist-volar', 'ulnar-styloid', 0.85, [-0.9, 0, 0.2]),
    ],
    tendon: [0.05, 0.26],
    layer: 'superficial',
    under: [],
  },
  {
    id: 'thumb-muscles',
    muscleId: 'thumb-muscles',
    origin: [
      anchorBetween('wrist-volar', 'thenar', 0.45, [0, -0.6], 'anterior'),
      anchorBetween('thenar', 'hypothenar', 0.36, [-1.4, 0], 'anterior'),
    ],
    insertion: [
      anchorBetween('thumb-cmc', 'thumb-tip', 0.3, [0, -0.3], 'anterior'),
      anchorBetween('thumb-web', 'thumb-tip', 0.3, [0, -0.7], 'anterior'),
    ],
    tendon: [0.08, 0.14],
    layer: 'superficial',
    under: [],
  },
];
