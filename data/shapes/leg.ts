import { at, anchorBetween } from './place.ts';
import type { MuscleShape } from './types.ts';

/** Muscles of the hip and the leg. */
export const LEG: readonly MuscleShape[] = [
  {
    id: 'gluteus-maximus',
    muscleId: 'gluteus-maximus',
    origin: [
      anchorBetween('psis', 'iliac-crest-back', 0.6, [-0.6, 0], 'posterior'),
      at('psis', [-0.4, -0.2], 'posterior'),
      at('sacrum-mid', [-0.6, 0.9], 'posterior'),
      at('coccyx', [0, 0.7], 'posterior'),
    ],
    by: [
      [
        anchorBetween('iliac-crest-back', 'greater-trochanter', 0.55, [-0.2, 0], 'posterior'),
        at('buttock-mid', [2.2, 1], 'posterior'),
        at('ischial-tuberosity', [-0.4, 0.4], 'posterior'),
      ],
    ],
    insertion: [
      at('greater-trochanter', [-0.6, 0, -1.8], 'lateral'),
      anchorBetween('greater-trochanter', 'thigh-lat-mid', 0.3, [0, 0, -2.6]),
      anchorBetween('greater-trochanter', 'thigh-lat-mid', 0.5, [0, 0, -3.6]),
    ],
    tendon: [0.06, [0.16, 0.14, 0.08]],
    layer: 'superficial',
    under: [],
  },
  {
    id: 'gluteus-medius',
    muscleId: 'gluteus-medius',
    origin: [
      anchorBetween('iliac-crest', 'asis', 0.72, [-0.6, 0]),
      at('iliac-crest', [-0.5, 0, 0], 'lateral'),
      anchorBetween('iliac-crest', 'iliac-crest-back', 0.5, [-0.5, 0]),
      anchorBetween('iliac-crest-back', 'psis', 0.3, [-0.4, 0], 'posterior'),
    ],
    insertion: [
      at('greater-trochanter', [0.3, 0, 1], 'lateral'),
      at('greater-trochanter', [1.1, 0, -0.2], 'lateral'),
      at('greater-trochanter', [1, 0, -1.5], 'lateral'),
    ],
    tendon: [0.05, 0.14],
    layer: 'intermediate',
    under: ['gluteus-maximus', 'tensor-fasciae-latae', 'external-oblique', 'latissimus-dorsi'],
  },
  {
    id: 'gluteus-minimus',
    muscleId: 'gluteus-minimus',
    origin: [
      anchorBetween('asis', 'iliac-crest', 0.2, [-2.2, 0]),
      at('iliac-crest', [-4.2, 0, 0], 'lateral'),
      anchorBetween('iliac-crest-back', 'greater-trochanter', 0.38, [-0.8, -1.4], 'posterior'),
    ],
    insertion: [
      at('greater-trochanter', [0.2, 0, 2.2], 'lateral'),
      at('greater-trochanter', [0.5, 0, -0.3], 'lateral'),
    ],
    tendon: [0.05, 0.18],
    layer: 'deep',
    under: ['gluteus-medius', 'gluteus-maximus', 'tensor-fasciae-latae'],
  },
  {
    id: 'piriformis',
    muscleId: 'piriformis',
    origin: [at('sij', [0.2, -0.8], 'posterior'), at('sij', [-3, -1.4], 'posterior')],
    by: [
      [
        anchorBetween('sij', 'greater-trochanter', 0.5, [0.8, 0], 'posterior'),
        anchorBetween('sij', 'greater-trochanter', 0.5, [-1, 0], 'posterior'),
      ],
    ],
    insertion: [
      at('greater-trochanter', [1.6, -0.3, -1.4], 'posterior'),
      at('greater-trochanter', [0.9, -0.3, -1.5], 'posterior'),
    ],
    tendon: [0.05, 0.26],
    layer: 'deep',
    under: ['gluteus-maximus', 'gluteus-medius', 'gluteus-minimus'],
  },
  {
    id: 'tensor-fasciae-latae',
    muscleId: 'tensor-fasciae-latae',
    origin: [at('asis', [-0.3, 0.2]), anchorBetween('asis', 'iliac-crest', 0.38, [-0.2, 0])],
    by: [
      [
        anchorBetween('asis', 'thigh-lat-mid', 0.42, [0, 0, 1]),
        anchorBetween('iliac-crest', 'thigh-lat-mid', 0.52, [0, 0, 1.2]),
      ],
      [at('thigh-lat-mid', [0, 0, 1], 'lateral'), at('thigh-lat-mid', [0, 0, -2], 'lateral')],
    ],
    insertion: [
      anchorBetween('lateral-femoral-epicondyle', 'fibular-head', 0.5, [0, 0, 2.4]),
      anchorBetween('lateral-femoral-epicondyle', 'fibular-head', 0.5, [0, 0, 0]),
    ],
    tendon: [0.03, 0.68],
    layer: 'superficial',
    under: [],
  },
  {
    id: 'vastus-lateralis',
    muscleId: 'vastus-lateralis',
    origin: [at('greater-trochanter', [-3, 0, 2.4], 'lateral'), at('greater-trochanter', [-3.4, 0, -1.2], 'lateral')],
    by: [
      [anchorBetween('thigh-ant-mid', 'thigh-lat-mid', 0.4, [0, 0, 0.6]), at('thigh-lat-mid', [0, 0, -3], 'lateral')],
      [
        anchorBetween('thigh-ant-mid', 'patella', 0.72, [0, 2.2]),
        anchorBetween('thigh-lat-mid', 'lateral-femoral-epicondyle', 0.75, [0, 0, -1]),
      ],
    ],
    insertion: [at('patella', [3, 1], 'anterior'), at('patella', [0.4, 2.6], 'anterior')],
    tendon: [0.05, 0.14],
    layer: 'intermediate',
    under: ['tensor-fasciae-latae', 'gluteus-maximus'],
  },
  {
    id: 'biceps-femoris',
    muscleId: 'hamstrings',
    part: 'biceps femoris',
    origin: [at('ischial-tuberosity', [0.4, 0.4], 'posterior'), at('ischial-tuberosity', [0.1, 1.6], 'posterior')],
    by: [
      [at('thigh-post-mid', [0, 0.2], 'posterior'), at('thigh-post-mid', [0, 4.4], 'posterior')],
      [at('popliteal', [4, 1.6], 'posterior'), at('popliteal', [4, 4.4], 'posterior')],
    ],
    insertion: [at('fibular-head', [0.6, 0, -1]), at('fibular-head', [0.3, 0, -0.2])],
    tendon: [0.12, 0.14],
    layer: 'superficial',
    under: ['gluteus-maximus'],
  },
  {
    id: 'semitendinosus',
    muscleId: 'hamstrings',
    part: 'semimembranosus and semitendinosus',
    origin: [at('ischial-tuberosity', [0.1, -1], 'posterior'), at('ischial-tuberosity', [0.4, 0.4], 'posterior')],
    by: [
      [at('thigh-post-mid', [0, -4.4], 'posterior'), at('thigh-post-mid', [0, 0.2], 'posterior')],
      [at('popliteal', [4, -4], 'posterior'), at('popliteal', [4, -1.4], 'posterior')],
    ],
    insertion: [at('popliteal', [-3.4, -4.8, 2], 'medial'), at('popliteal', [-4, -3], 'posterior')],
    tendon: [0.1, 0.22],
    layer: 'superficial',
    under: ['gluteus-maximus', 'gastrocnemius-medial'],
  },
  {
    id: 'gastrocnemius-medial',
    muscleId: 'gastrocnemius',
    part: 'inner head',
    origin: [at('popliteal', [1.6, -2.6], 'posterior'), at('popliteal', [1.2, -0.9], 'posterior')],
    by: [
      [at('calf-mid', [4.4, -5, 3], 'medial'), at('calf-mid', [3.4, -0.1], 'posterior')],
      [at('calf-mid', [-6, -4, 1.6], 'medial'), at('calf-mid', [-7.6, -0.1], 'posterior')],
      [at('calf-mid', [-15, -1.8], 'posterior'), at('calf-mid', [-15, 0.2], 'posterior')],
    ],
    insertion: [at('heel', [1.6, -1.5], 'posterior'), at('heel', [1.4, 0.2], 'posterior')],
    tendon: [0.05, 0.5],
    layer: 'superficial',
    under: [],
  },
  {
    id: 'gastrocnemius-lateral',
    muscleId: 'gastrocnemius',
    part: 'outer head',
    origin: [at('popliteal', [1.2, 0.9], 'posterior'), at('popliteal', [1.6, 2.8], 'posterior')],
    by: [
      [at('calf-mid', [3.4, 0], 'posterior'), at('calf-mid', [4.6, 5, 3], 'lateral')],
      [at('calf-mid', [-7.6, 0], 'posterior'), at('calf-mid', [-4.6, 4, 1.6], 'lateral')],
      [at('calf-mid', [-15, -0.2], 'posterior'), at('calf-mid', [-15, 1.8], 'posterior')],
    ],
    insertion: [at('heel', [1.4, -0.2], 'posterior'), at('heel', [1.6, 1.5], 'posterior')],
    tendon: [0.05, 0.54],
    layer: 'superficial',
    under: ['biceps-femoris'],
  },
  {
    id: 'soleus',
    muscleId: 'soleus',
    origin: [
      at('popliteal', [-8, -4.2], 'posterior'),
      at('popliteal', [-6.4, 0], 'posterior'),
      at('fibular-head', [-1.6, 0, -1.2]),
    ],
    by: [
      [
        at('calf-mid', [-3, -5], 'posterior'),
        at('calf-mid', [-3, 0], 'posterior'),
        at('calf-mid', [-2, 4.8], 'posterior'),
      ],
      [
        at('calf-mid', [-13, -2.8], 'posterior'),
        at('calf-mid', [-13, 0], 'posterior'),
        at('calf-mid', [-13, 2.8], 'posterior'),
      ],
    ],
    insertion: [at('heel', [2, -0.9], 'posterior'), at('heel', [2, 0.9], 'posterior')],
    tendon: [0.06, 0.3],
    layer: 'deep',
    under: ['gastrocnemius-medial', 'gastrocnemius-lateral'],
  },
];
