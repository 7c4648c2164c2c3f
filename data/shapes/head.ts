import { at, anchorBetween } from './place.ts';
import type { MuscleShape } from './types.ts';

/** Muscles of the head. */
export const HEAD: readonly MuscleShape[] = [
  {
    id: 'occipitalis',
    muscleId: 'occipitofrontalis',
    part: 'back belly',
    origin: [
      at('inion', [0.5, 1.3], 'posterior'),
      at('nuchal-mid', [0.5, 0], 'posterior'),
      anchorBetween('nuchal-mid', 'mastoid', 0.75, [1, 0, -0.3]),
    ],
    insertion: [
      at('inion', [4.4, 1.8], 'posterior'),
      at('nuchal-mid', [4.6, 0.8], 'posterior'),
      at('nuchal-mid', [4, 2.4], 'posterior'),
    ],
    tendon: [0.08, 0.22],
    layer: 'superficial',
    under: [],
  },
  {
    id: 'frontalis',
    muscleId: 'occipitofrontalis',
    part: 'front belly',
    origin: [
      at('glabella', [6, 0.8], 'anterior'),
      at('glabella', [6, 2.6], 'anterior'),
      at('glabella', [5, 4.4], 'anterior'),
    ],
    insertion: [
      at('glabella', [-0.2, 0.5], 'anterior'),
      at('eyebrow-mid', [0, 0], 'anterior'),
      at('eyebrow-mid', [-0.4, 1.9]),
    ],
    tendon: [0.12, 0.04],
    layer: 'superficial',
    under: [],
  },
  {
    id: 'temporalis',
    muscleId: 'temporalis',
    origin: [
      at('temple', [-0.6, 0, 2.2]),
      at('temple', [2.4, 0, 1.8]),
      at('temple', [4.6, 0, -0.6], 'lateral'),
      at('tragus', [6.6, 0, -0.4], 'lateral'),
      at('tragus', [6, 0, -3], 'lateral'),
      at('tragus', [4.6, 0, -4.6], 'lateral'),
    ],
    insertion: [
      at('zygomatic-arch-mid', [0.2, 0, 1.6], 'lateral'),
      at('zygomatic-arch-mid', [0.2, 0, 0.2], 'lateral'),
      at('zygomatic-arch-mid', [0.6, 0, -0.6], 'lateral'),
    ],
    tendon: [0.06, 0.24],
    layer: 'superficial',
    under: [],
  },
  {
    id: 'masseter-superficial',
    muscleId: 'masseter',
    part: 'outer part',
    origin: [
      anchorBetween('zygoma', 'zygomatic-arch-mid', 0.05, [-0.4, 0]),
      anchorBetween('zygoma', 'zygomatic-arch-mid', 0.9, [-0.4, 0]),
    ],
    insertion: [
      anchorBetween('mandible-angle', 'mandible-body-mid', 0.55, [-0.1, 0]),
      at('mandible-angle', [0.1, 0, 0.2]),
      at('mandible-angle', [1.1, 0, 0.1]),
    ],
    tendon: [0.3, 0.05],
    layer: 'superficial',
    under: [],
  },
  {
    id: 'masseter-deep',
    muscleId: 'masseter',
    part: 'deep part',
    origin: [at('zygomatic-arch-mid', [-0.3, 0, 0.7], 'lateral'), at('tmj', [-0.4, 0, 0.6], 'lateral')],
    insertion: [at('mandible-angle', [2.4, 0, 1.5], 'lateral'), at('mandible-angle', [2.6, 0, 0.5], 'lateral')],
    tendon: [0.1, 0.08],
    layer: 'deep',
    under: ['masseter-superficial'],
  },
];
