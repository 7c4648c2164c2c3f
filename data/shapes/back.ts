import { at, beside, between } from './place.ts';
import type { MuscleShape } from './types.ts';

/** Muscles of the back, from the trapezius to those beside the spine. Attachments after data/muscles. */
export const BACK: readonly MuscleShape[] = [
  {
    id: 'trapezius-upper', muscleId: 'trapezius-upper',
    origin: [at('nuchal-mid', [0.2, -0.9], 'posterior'), at('inion', [0.1, 0.3], 'posterior'), beside('c2', 0.1), beside('c4', 0.1), beside('c6', 0.1, -0.4)],
    by: [
      [between('nuchal-mid', 'neck-angle', 0.45, [0.4, -0.4, -0.6]), beside('c5', 1.6, 0), beside('c7', 2, 0.4)],
      [at('neck-angle', [0.5, -0.2, 1.2]), at('neck-angle', [-0.2, 0.2, -1]), between('c7', 'acromion-angle', 0.44, [0.9, 0], 'posterior')],
    ],
    insertion: [between('sc-joint', 'ac-joint', 0.64, [1.2, 0, -1.1]), between('sc-joint', 'ac-joint', 0.85, [0.6, 0, -0.9], 'superior'), at('ac-joint', [0.2, 0.6, -0.5], 'superior')],
    tendon: [[0.1, 0.05, 0.05, 0.07], 0.06], layer: 'superficial', under: [],
  },
  {
    id: 'trapezius-middle', muscleId: 'trapezius-middle',
    origin: [beside('c6', 0.1, -0.1), beside('c7', 0.1), beside('t1', 0.1), beside('t3', 0.1, -0.8)],
    by: [
      [between('c7', 'acromion-angle', 0.44, [1.25, 0], 'posterior'), between('c7', 'scap-spine-mid', 0.55, [1.2, 0]), beside('t2', 4.4, 0), beside('t3', 4, 0)],
    ],
    insertion: [at('ac-joint', [0.2, 0.6, -0.3], 'superior'), between('ac-joint', 'acromion-angle', 0.62, [0.4, 0.2]), between('scap-spine-mid', 'acromion-angle', 0.6, [0.7, 0]), at('scap-spine-mid', [0.7, 0], 'posterior'), at('scap-spine-root', [0.7, 0.9], 'posterior')],
    tendon: [[0.08, 0.2, 0.12], [0.06, 0.1, 0.14]], layer: 'superficial', under: ['trapezius-upper'],
  },
  {
    id: 'trapezius-lower', muscleId: 'trapezius-lower',
    origin: [beside('t3', 0.1, -0.5), beside('t6', 0.1), beside('t9', 0.1), beside('t12', 0.1)],
    by: [[beside('t3', 4, 0.3), beside('t5', 4.6), beside('t7', 5.6), beside('t8', 5.4)], [at('scap-spine-root', [0.7, -0.8], 'posterior'), at('scap-spine-root', [-1.8, 0.1], 'posterior'), between('scap-spine-root', 'scap-medial-mid', 0.55, [0, 0.9], 'posterior')]],
    insertion: [at('scap-spine-root', [0.6, 0.7], 'posterior'), at('scap-spine-root', [0.5, 1.6], 'posterior'), at('scap-spine-root', [0.4, 2.6], 'posterior')],
    tendon: [[0.08, 0.05, 0.05, 0.1], [0.35, 0.2, 0.16]], layer: 'superficial', under: ['trapezius-middle'],
  },
  {
    id: 'latissimus-dorsi', muscleId: 'latissimus-dorsi',
    origin: [beside('t6', 0.1, -0.6), beside('t9', 0.1), beside('t12', 0.1), beside('l3', 0.1), beside('s1', 0.3), at('psis', [0.4, 0], 'posterior'), at('iliac-crest-back', [0.2, 0], 'posterior'), between('iliac-crest-back', 'iliac-crest', 0.75, [0.4, 0])],
    by: [
      [beside('t8', 5, 0.8), beside('t10', 7), beside('t12', 8.8), between('rib12-tip', 'rib10-lat', 0.4, [3, 0]), between('rib10-lat', 'iliac-crest', 0.3, [1, 0, -0.6])],
      [at('scap-inferior-angle', [0.9, 1.4], 'posterior'), at('scap-inferior-angle', [-1.4, 3.4], 'posterior'), between('scap-inferior-angle', 'rib8-mal', 0.5, [1.2, 1.2], 'posterior'), at('rib8-mal', [1.2, 0, -1.2], 'lateral')],
    ],
    insertion: [at('axilla-posterior-fold', [0.5, -0.5], 'posterior'), at('axilla-posterior-fold', [-0.3, -0.7, 0.2]), between('axilla-posterior-fold', 'axilla-apex', 0.55, [-0.7, -0.7, 0])],
    tendon: [[0.1, 0.3, 0.42, 0.5, 0.34, 0.16, 0.06], 0.05], layer: 'superficial', under: ['trapezius-lower'],
  },
  {
    id: 'levator-scapulae', muscleId: 'levator-scapulae',
    origin: [at('c1-tp', [0.3, 0, -1.4]), at('c1-tp', [-0.4, 0, -0.2])],
    by: [[between('c1-tp', 'neck-angle', 0.5, [0.2, -0.5, -1.1]), between('c1-tp', 'neck-angle', 0.62, [0, 0, 0.4])], [at('neck-angle', [-0.2, -0.8, -1.5]), at('neck-angle', [0.3, 0.2, 0.2])]],
    insertion: [at('scap-spine-root', [0.9, -0.4], 'posterior'), between('scap-spine-root', 'scap-superior-angle', 0.65, [0, 0.1], 'posterior'), at('scap-superior-angle', [0.2, 0.8], 'posterior')],
    tendon: [0.12, 0.07], layer: 'intermediate', under: ['trapezius-upper', 'trapezius-middle', 'sternocleidomastoid-sternal', 'sternocleidomastoid-clavicular'],
  },
  {
    id: 'rhomboid-minor', muscleId: 'rhomboid-minor',
    origin: [beside('c7', 0.15), beside('t1', 0.15, -0.5)],
    insertion: [at('scap-spine-root', [1, -0.2], 'posterior'), at('scap-spine-root', [-0.4, -0.1], 'posterior')],
    tendon: [0.16, 0.06], layer: 'intermediate', under: ['trapezius-middle', 'trapezius-lower', 'trapezius-upper'],
  },
  {
    id: 'rhomboid-major', muscleId: 'rhomboid-major',
    origin: [beside('t2', 0.15, 0.3), beside('t3', 0.15), beside('t5', 0.15, -0.3)],
    insertion: [at('scap-spine-root', [-0.9, -0.1], 'posterior'), at('scap-medial-mid', [0, -0.1], 'posterior'), at('scap-inferior-angle', [0.4, -0.2], 'posterior')],
    tendon: [0.14, 0.05], layer: 'intermediate', under: ['trapezius-middle', 'trapezius-lower', 'latissimus-dorsi'],
  },
  {
    id: 'serratus-posterior-superior', muscleId: 'serratus-posterior-superior',
    origin: [beside('c7', 0.15, 0.6), beside('t1', 0.15), beside('t3', 0.15, 0.4)],
    insertion: [at('scap-superior-angle', [-0.2, 1], 'posterior'), at('scap-superior-angle', [-3, 1.9], 'posterior'), at('scap-medial-mid', [1.2, 2.4], 'posterior'), at('scap-medial-mid', [-1.2, 2.2], 'posterior')],
    tendon: [0.42, 0.05], layer: 'intermediate', under: ['rhomboid-minor', 'rhomboid-major', 'levator-scapulae', 'trapezius-middle', 'trapezius-upper', 'trapezius-lower'],
  },
  {
    id: 'serratus-posterior-inferior', muscleId: 'serratus-posterior-inferior',
    origin: [beside('t11', 0.15, 0.2), beside('l1', 0.15), beside('l2', 0.15, -0.4)],
    insertion: [beside('t9', 11.2, -1.6), beside('t11', 11, -1), beside('t12', 10.9, -2), at('rib12-tip', [0.7, -0.3], 'posterior')],
    tendon: [0.5, 0.06], layer: 'intermediate', under: ['latissimus-dorsi', 'trapezius-lower'],
  },
  {
    id: 'iliocostalis-thoracis', muscleId: 'iliocostalis-thoracis',
    origin: [beside('t12', 5.3, 0.5), beside('t12', 7.8, 1.2)],
    by: [[beside('t9', 5.1), beside('t9', 7.5)], [beside('t5', 4.6), beside('t5', 6.6)]],
    insertion: [beside('t1', 3.4, 0.5), beside('t1', 4.7, 0.3)],
    tendon: [0.06, 0.1], layer: 'intermediate', under: ['trapezius-middle', 'trapezius-lower', 'rhomboid-major', 'rhomboid-minor', 'latissimus-dorsi', 'serratus-posterior-superior', 'serratus-posterior-inferior', 'levator-scapulae'],
  },
  {
    id: 'iliocostalis-lumborum', muscleId: 'iliocostalis-lumborum',
    origin: [at('iliac-crest-back', [-0.6, -2.6], 'posterior'), at('iliac-crest-back', [0, 0.3], 'posterior')],
    by: [[beside('l1', 5.2), beside('l1', 8)]],
    insertion: [beside('t7', 5.6), beside('t7', 7.6)],
    tendon: [0.22, 0.08], layer: 'intermediate', under: ['latissimus-dorsi', 'trapezius-lower', 'serratus-posterior-inferior', 'rhomboid-major'],
  },
  {
    id: 'longissimus-thoracis', muscleId: 'longissimus-thoracis',
    origin: [beside('s2', 0.8), beside('s1', 2.6), beside('l5', 4.8)],
    by: [[beside('l1', 1.8), beside('l1', 5)], [beside('t7', 1.7), beside('t7', 4.9)]],
    insertion: [beside('t2', 2), beside('t2', 3.6)],
    tendon: [0.26, 0.05], layer: 'intermediate', under: ['latissimus-dorsi', 'trapezius-middle', 'trapezius-lower', 'rhomboid-major', 'rhomboid-minor', 'serratus-posterior-superior', 'serratus-posterior-inferior'],
  },
  {
    id: 'multifidus-thoracic', muscleId: 'multifidus-thoracic',
    origin: [beside('t12', 0.4), beside('t12', 2.3, 0.3)],
    insertion: [beside('t1', 0.3, 0.3), beside('t1', 1.9)],
    tendon: [0.03, 0.03], layer: 'deep', under: ['longissimus-thoracis', 'trapezius-middle', 'trapezius-lower', 'rhomboid-major', 'rhomboid-minor', 'latissimus-dorsi', 'serratus-posterior-superior', 'serratus-posterior-inferior', 'semispinalis-capitis', 'semispinalis-cervicis', 'splenius-capitis', 'splenius-cervicis'],
  },
  {
    id: 'multifidus-lumbar', muscleId: 'multifidus-lumbar',
    origin: [at('sacrum-mid', [-0.6, 0.5], 'posterior'), at('sij', [0.2, -0.4], 'posterior'), at('psis', [0.3, -0.6], 'posterior')],
    by: [[beside('l5', 0.4), beside('l5', 3.5)]],
    insertion: [beside('t12', 0.3, -0.4), beside('t12', 1.7, -0.6)],
    tendon: [0.08, 0.06], layer: 'deep', under: ['longissimus-thoracis', 'latissimus-dorsi', 'trapezius-lower', 'serratus-posterior-inferior', 'gluteus-maximus'],
  },
  {
    id: 'quadratus-lumborum', muscleId: 'quadratus-lumborum',
    origin: [at('iliac-crest-back', [-0.3, -3.6], 'posterior'), at('iliac-crest-back', [0.2, 0], 'posterior'), at('iliac-crest-back', [0.5, 1.5], 'posterior')],
    by: [[beside('l3', 3.2), beside('l3', 9)]],
    insertion: [beside('t12', 3.4, -1.6), at('rib12-tip', [1.2, -2.6], 'posterior'), at('rib12-tip', [0.2, -0.8], 'posterior')],
    tendon: [0.08, 0.05], layer: 'deep', under: ['latissimus-dorsi', 'iliocostalis-lumborum', 'longissimus-thoracis', 'serratus-posterior-inferior', 'external-oblique'],
  },
];
