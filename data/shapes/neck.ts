import { at, beside, between } from './place.ts';
import type { MuscleShape } from './types.ts';

const TRAPEZIUS = ['trapezius-upper', 'trapezius-middle', 'trapezius-lower'] as const;
const STERNOMASTOID = ['sternocleidomastoid-sternal', 'sternocleidomastoid-clavicular'] as const;
const BACK_OF_NECK = [...TRAPEZIUS, ...STERNOMASTOID, 'splenius-capitis', 'splenius-cervicis', 'semispinalis-capitis', 'levator-scapulae', 'rhomboid-minor', 'rhomboid-major', 'serratus-posterior-superior'] as const;

/** Muscles of the neck, back, side and front. */
export const NECK: readonly MuscleShape[] = [
  {
    id: 'splenius-capitis', muscleId: 'splenius-capitis',
    origin: [beside('c4', 0.2), beside('c7', 0.2), beside('t3', 0.2)],
    insertion: [at('nuchal-mid', [-0.1, 0.4], 'posterior'), between('nuchal-mid', 'mastoid', 0.6, [-0.3, 0, -0.2]), at('mastoid', [-0.2, 0, -0.6])],
    tendon: [0.1, 0.07], layer: 'intermediate', under: [...TRAPEZIUS, ...STERNOMASTOID, 'rhomboid-minor', 'rhomboid-major', 'serratus-posterior-superior'],
  },
  {
    id: 'splenius-cervicis', muscleId: 'splenius-cervicis',
    origin: [beside('t3', 0.2, 0.2), beside('t6', 0.2)],
    by: [[beside('c7', 2.2, 0), beside('t1', 3.4, 0.4)]],
    insertion: [between('c1-tp', 'c2', 0.35, [0.4, 0, -0.4]), at('c1-tp', [-1.6, -0.2, -1.8])],
    tendon: [0.12, 0.12], layer: 'deep', under: [...TRAPEZIUS, 'splenius-capitis', 'levator-scapulae', 'rhomboid-minor', 'rhomboid-major', 'serratus-posterior-superior'],
  },
  {
    id: 'semispinalis-capitis', muscleId: 'semispinalis-capitis',
    origin: [beside('t6', 1.4), beside('t5', 2.4), beside('t4', 3.1)],
    by: [[beside('c7', 0.8), beside('c7', 3.3)], [beside('c4', 0.4), beside('c4', 3.2)]],
    insertion: [at('inion', [-0.4, 0.4], 'posterior'), at('inion', [-0.8, 1.8], 'posterior'), at('nuchal-mid', [-0.5, -0.4], 'posterior')],
    tendon: [0.1, 0.06], layer: 'deep', under: [...TRAPEZIUS, 'splenius-capitis', 'splenius-cervicis', 'rhomboid-minor', 'rhomboid-major', 'serratus-posterior-superior', 'longissimus-capitis'],
  },
  {
    id: 'semispinalis-cervicis', muscleId: 'semispinalis-cervicis',
    origin: [beside('t6', 1.4), beside('t4', 2.6), beside('t2', 3.1)],
    insertion: [beside('c5', 0.3, -0.2), beside('c3', 0.8), beside('c2', 1)],
    tendon: [0.14, 0.1], layer: 'deep', under: [...TRAPEZIUS, 'splenius-capitis', 'splenius-cervicis', 'semispinalis-capitis', 'longissimus-capitis', 'rhomboid-minor', 'rhomboid-major', 'serratus-posterior-superior', 'longissimus-thoracis'],
  },
  {
    id: 'longissimus-capitis', muscleId: 'longissimus-capitis',
    origin: [beside('t5', 2.2), beside('t4', 3.4)],
    by: [[beside('c5', 3.1), beside('c5', 4.1)], [beside('c2', 3.3), beside('c2', 4.3)]],
    insertion: [at('mastoid', [-0.4, -0.4, -1.8]), at('mastoid', [-0.5, -0.1, -0.8])],
    tendon: [0.14, 0.1], layer: 'deep', under: BACK_OF_NECK.filter((id) => id !== 'semispinalis-capitis'),
  },
  {
    id: 'multifidus-cervical', muscleId: 'multifidus-cervical',
    origin: [beside('c7', 0.9), beside('c6', 2.5)],
    insertion: [beside('c3', 0.3), beside('c2', 1.2)],
    tendon: [0.12, 0.12], layer: 'deep', under: [...BACK_OF_NECK, 'semispinalis-cervicis', 'longissimus-capitis'],
  },
  {
    id: 'rectus-capitis-posterior-major', muscleId: 'suboccipitals', part: 'rectus capitis posterior major',
    origin: [beside('c2', 0.35, 0.5), beside('c2', 0.6, 0)],
    insertion: [at('inion', [-1, 1.7], 'posterior'), at('inion', [-1.4, 3], 'posterior')],
    tendon: [0.12, 0.1], layer: 'deep', under: [...BACK_OF_NECK, 'semispinalis-cervicis', 'longissimus-capitis', 'obliquus-capitis-superior'],
  },
  {
    id: 'rectus-capitis-posterior-minor', muscleId: 'suboccipitals', part: 'rectus capitis posterior minor',
    origin: [beside('c2', 0.15, 1.2), beside('c2', 0.4, 1.1)],
    insertion: [at('inion', [-0.9, 0.3], 'posterior'), at('inion', [-0.9, 1.5], 'posterior')],
    tendon: [0.14, 0.1], layer: 'deep', under: [...BACK_OF_NECK, 'rectus-capitis-posterior-major'],
  },
  {
    id: 'obliquus-capitis-inferior', muscleId: 'suboccipitals', part: 'obliquus capitis inferior',
    origin: [beside('c2', 0.5, 0.35), beside('c2', 0.5, -0.5)],
    by: [[beside('c2', 2.2, 1), beside('c2', 2.4, -0.2)]],
    insertion: [between('c1-tp', 'c2', 0.32, [0.7, 0, -0.6]), between('c1-tp', 'c2', 0.3, [-0.1, 0, -0.6])],
    tendon: [0.1, 0.1], layer: 'deep', under: [...BACK_OF_NECK, 'semispinalis-cervicis', 'longissimus-capitis'],
  },
  {
    id: 'obliquus-capitis-superior', muscleId: 'suboccipitals', part: 'obliquus capitis superior',
    origin: [between('c1-tp', 'c2', 0.4, [0.7, 0, -0.6]), between('c1-tp', 'c2', 0.3, [0.6, 0, -0.6])],
    insertion: [at('nuchal-mid', [-0.6, -0.5], 'posterior'), at('nuchal-mid', [-0.5, 0.8], 'posterior')],
    tendon: [0.12, 0.1], layer: 'deep', under: [...BACK_OF_NECK, 'longissimus-capitis'],
  },
  {
    id: 'sternocleidomastoid-sternal', muscleId: 'sternocleidomastoid', part: 'sternal head',
    origin: [at('sternal-notch', [-0.5, 0.5], 'anterior'), at('sternal-notch', [0.1, 1.3], 'anterior')],
    by: [[at('sternal-notch', [2.4, 1.5], 'anterior'), at('sc-joint', [2.2, 0.6], 'anterior')], [between('mastoid', 'sc-joint', 0.48, [0, -0.6, 1.2]), between('mastoid', 'sc-joint', 0.48, [0.1, 0.3, -0.9])], [between('mastoid', 'sc-joint', 0.2, [0, 0, 1.2]), between('mastoid', 'sc-joint', 0.2, [0, 0.3, -1.5])]],
    insertion: [at('mastoid', [0.1, 0, 0.6]), at('mastoid', [0.3, 0, -0.6]), between('mastoid', 'nuchal-mid', 0.6, [0.2, 0, 0])],
    tendon: [0.14, 0.07], layer: 'superficial', under: [],
  },
  {
    id: 'sternocleidomastoid-clavicular', muscleId: 'sternocleidomastoid', part: 'clavicular head',
    origin: [at('sc-joint', [0.5, 0.5], 'anterior'), between('sc-joint', 'clavicle-mid', 0.48, [0.5, 0])],
    by: [[between('mastoid', 'sc-joint', 0.66, [0.2, 0.4, 0.2]), between('mastoid', 'sc-joint', 0.62, [-0.2, 1.3, -1.4])], [between('mastoid', 'sc-joint', 0.32, [0, 0.2, 0]), between('mastoid', 'sc-joint', 0.32, [0, 0.3, -1.7])]],
    insertion: [at('mastoid', [-0.1, 0, -0.1]), between('mastoid', 'nuchal-mid', 0.45, [-0.2, 0, 0])],
    tendon: [0.07, 0.07], layer: 'superficial', under: ['sternocleidomastoid-sternal'],
  },
  {
    id: 'scalene-anterior', muscleId: 'scalenes', part: 'front part',
    origin: [at('c1-tp', [-2.4, -0.2, 1]), at('c1-tp', [-3.6, 0.2, -0.6])],
    by: [[between('mastoid', 'sc-joint', 0.62, [0, 0.8, -0.6]), between('c1-tp', 'clavicle-mid', 0.62, [0, -1.4, 0])]],
    insertion: [between('sc-joint', 'clavicle-mid', 0.34, [1, 0]), between('sc-joint', 'clavicle-mid', 0.5, [1, 0])],
    tendon: [0.16, 0.1], layer: 'deep', under: [...STERNOMASTOID, 'scalenus-minimus'],
  },
  {
    id: 'scalene-medius', muscleId: 'scalenes', part: 'middle part',
    origin: [at('c1-tp', [-1.6, 0.1, 0]), at('c1-tp', [-3, 0.3, -1.8])],
    by: [[between('c1-tp', 'clavicle-mid', 0.5, [0, -0.9, -0.4]), between('c1-tp', 'neck-angle', 0.85, [0, 0, 1.2])]],
    insertion: [between('sc-joint', 'clavicle-mid', 0.68, [1.2, 0]), between('clavicle-mid', 'neck-angle', 0.4, [0.4, -0.6])],
    tendon: [0.14, 0.08], layer: 'intermediate', under: [...STERNOMASTOID, 'trapezius-upper'],
  },
  {
    id: 'scalene-posterior', muscleId: 'scalenes', part: 'back part',
    origin: [at('c1-tp', [-3.4, 0.2, -1.4]), at('c1-tp', [-4.2, 0.2, -2.6])],
    by: [[at('neck-angle', [0.6, 0, 2]), at('neck-angle', [0.5, 0, 1])]],
    insertion: [at('neck-angle', [-1.2, 0.7, 2.3]), at('neck-angle', [-0.9, 1.1, 1.2])],
    tendon: [0.14, 0.1], layer: 'deep', under: ['trapezius-upper', 'levator-scapulae', 'scalene-medius', ...STERNOMASTOID],
  },
  {
    id: 'scalenus-minimus', muscleId: 'scalenus-minimus',
    origin: [at('neck-angle', [0.8, -0.2, 3]), at('neck-angle', [0.2, 0, 2.6])],
    insertion: [between('sc-joint', 'clavicle-mid', 0.5, [1.1, 0]), between('sc-joint', 'clavicle-mid', 0.62, [1.1, 0])],
    tendon: [0.14, 0.12], layer: 'deep', under: [...STERNOMASTOID],
  },
  {
    id: 'digastric-posterior', muscleId: 'digastric', part: 'back belly',
    origin: [at('mastoid', [-0.1, 0, 0.6]), at('mastoid', [-0.8, 0, 0.4])],
    by: [[between('mandible-angle', 'mastoid', 0.6, [-0.7, 0]), between('mandible-angle', 'mastoid', 0.6, [-1.8, 0])], [at('mandible-angle', [-0.9, -0.2, 0.4]), at('mandible-angle', [-2, -0.2, 0.2])]],
    insertion: [at('hyoid', [0.6, 1.9, -0.6]), at('hyoid', [0, 1.8, -0.6])],
    tendon: [0.06, 0.2], layer: 'superficial', under: [...STERNOMASTOID, 'masseter-superficial'],
  },
  {
    id: 'digastric-anterior', muscleId: 'digastric', part: 'front belly',
    origin: [at('hyoid', [0.5, 1.7, -0.5]), at('hyoid', [0.2, 1, 0])],
    insertion: [at('chin', [-0.5, 1.4, -1]), at('chin', [-0.5, 0.3, -0.9])],
    tendon: [0.18, 0.08], layer: 'superficial', under: [],
  },
];
