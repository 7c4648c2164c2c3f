import { at, beside, anchorBetween } from './shapes/place.ts';
import type { Line } from './shapes/types.ts';
import type { Anchor, LandmarkId } from './types.ts';

/** A line of bone on the skin over it, for finding one's way. Written for the left side or the midline. */
export interface BoneLine {
  readonly id: string;
  /** What it is called on hover and in lists. */
  readonly name: string;
  readonly path: Line;
  /** Millimetres: edges that the finger meets are drawn stronger than those that are only guessed at. */
  readonly widthMm: number;
}

/** A bony point that the finger can find, drawn as a small mark with a label at close-up. */
export interface BoneMark {
  readonly id: string;
  readonly label: string;
  readonly name: string;
  readonly place: Anchor;
  readonly midline?: true;
  /** Millimetres across and up. */
  readonly sizeMm: readonly [wide: number, tall: number];
}

const EDGE = 1.6,
  FAINT = 1;

/** Ribs run down and outward from the spine; their angle lies a vertebra and a half below their head. */
const ribs: readonly BoneLine[] = [
  {
    id: 'rib-1-front',
    name: 'First rib',
    widthMm: FAINT,
    path: [
      at('sternal-notch', [-1.3, 2.6], 'anterior'),
      anchorBetween('sc-joint', 'clavicle-mid', 0.55, [-1.7, 0], 'anterior'),
      at('clavicle-mid', [-0.9, 0], 'anterior'),
    ],
  },
  {
    id: 'rib-2-front',
    name: 'Second rib',
    widthMm: FAINT,
    path: [
      at('sternal-angle', [0, 2], 'anterior'),
      anchorBetween('sternal-angle', 'coracoid', 0.4, [-0.2, 0], 'anterior'),
      anchorBetween('sternal-angle', 'coracoid', 0.72, [0.2, 0], 'anterior'),
    ],
  },
  {
    id: 'rib-3-front',
    name: 'Third rib',
    widthMm: FAINT,
    path: [
      anchorBetween('sternal-angle', 'sternum-mid', 0.62, [0, 2], 'anterior'),
      at('rib3-mcl', [0.3, -4], 'anterior'),
      at('rib3-mcl', [0, 0], 'anterior'),
      at('rib3-mcl', [0.5, 4], 'anterior'),
    ],
  },
  {
    id: 'rib-4-front',
    name: 'Fourth rib',
    widthMm: FAINT,
    path: [
      at('sternum-mid', [-0.9, 2], 'anterior'),
      anchorBetween('rib3-mcl', 'rib5-mcl', 0.5, [0, -3], 'anterior'),
      anchorBetween('rib3-mcl', 'rib5-mcl', 0.52, [0, 0.4], 'anterior'),
      anchorBetween('rib3-mcl', 'rib5-mcl', 0.5, [0.2, 5], 'anterior'),
    ],
  },
  {
    id: 'rib-5-front',
    name: 'Fifth rib',
    widthMm: FAINT,
    path: [
      anchorBetween('sternum-mid', 'xiphoid', 0.5, [0, 2], 'anterior'),
      at('rib5-mcl', [0.6, -4], 'anterior'),
      at('rib5-mcl', [0, 0], 'anterior'),
      at('rib5-mcl', [-0.1, 4], 'anterior'),
      at('rib5-mal', [-0.6, 0, 3.6], 'lateral'),
      at('rib5-mal', [0, 0, 0.4], 'lateral'),
    ],
  },
  {
    id: 'rib-6-front',
    name: 'Sixth rib',
    widthMm: FAINT,
    path: [
      at('xiphoid', [1.2, 2], 'anterior'),
      at('rib5-mcl', [-1.6, -3.4], 'anterior'),
      at('rib5-mcl', [-2.6, 1], 'anterior'),
      at('rib6-mal', [-1.9, 0, 4.4]),
      at('rib6-mal', [0, 0, 0], 'lateral'),
    ],
  },
  {
    id: 'rib-7-front',
    name: 'Seventh rib',
    widthMm: FAINT,
    path: [
      at('xiphoid', [0, 1.6], 'anterior'),
      at('costal-margin-mcl', [5.2, -4.6], 'anterior'),
      at('costal-margin-mcl', [3.4, 0.6], 'anterior'),
      at('rib6-mal', [-4.3, 0, 4.4]),
      at('rib6-mal', [-2.3, 0, 0], 'lateral'),
    ],
  },
  {
    id: 'rib-8-side',
    name: 'Eighth rib',
    widthMm: FAINT,
    path: [
      at('costal-margin-mcl', [2.6, -2.2], 'anterior'),
      at('costal-margin-mcl', [1.5, 2], 'anterior'),
      at('rib8-mal', [-1.9, 0, 4.2]),
      at('rib8-mal', [0, 0, 0], 'lateral'),
    ],
  },
  {
    id: 'rib-9-side',
    name: 'Ninth rib',
    widthMm: FAINT,
    path: [
      at('costal-margin-mcl', [0.1, 0.2], 'anterior'),
      at('rib8-mal', [-5.1, 0, 5.2]),
      at('rib8-mal', [-4, 0, 2.4]),
      at('rib8-mal', [-2.9, 0, -0.4], 'lateral'),
    ],
  },
  {
    id: 'rib-10-side',
    name: 'Tenth rib',
    widthMm: FAINT,
    path: [
      at('rib10-lat', [0.4, 0, 3]),
      at('rib10-lat', [0, 0, 0], 'lateral'),
      at('rib10-lat', [1.2, 0, -2.6]),
      beside('l1', 11.5, 1),
      beside('t11', 8, 0.2),
      beside('t9', 2.8),
    ],
  },
  {
    id: 'rib-2-back',
    name: 'Second rib',
    widthMm: FAINT,
    path: [beside('t1', 2.8), beside('t2', 5.4), beside('t3', 7)],
  },
  {
    id: 'rib-3-back',
    name: 'Third rib',
    widthMm: FAINT,
    path: [beside('t2', 2.8), beside('t3', 5.4), beside('t4', 7.2)],
  },
  {
    id: 'rib-4-back',
    name: 'Fourth rib',
    widthMm: FAINT,
    path: [beside('t3', 2.8), beside('t4', 5.4), beside('t5', 7.4)],
  },
  {
    id: 'rib-5-back',
    name: 'Fifth rib',
    widthMm: FAINT,
    path: [beside('t4', 2.8), beside('t5', 5.4), beside('t6', 7.6)],
  },
  {
    id: 'rib-6-back',
    name: 'Sixth rib',
    widthMm: FAINT,
    path: [beside('t5', 2.8), beside('t6', 5.6), beside('t7', 8)],
  },
  {
    id: 'rib-7-back',
    name: 'Seventh rib',
    widthMm: FAINT,
    path: [
      beside('t6', 2.8),
      beside('t7', 5.6),
      beside('t8', 8, 0.2),
      beside('t9', 11.6, 0.4),
      anchorBetween('rib6-mal', 'rib8-mal', 0.5, [0.6, 0, -4]),
    ],
  },
  {
    id: 'rib-8-back',
    name: 'Eighth rib',
    widthMm: FAINT,
    path: [
      beside('t7', 2.8),
      at('rib8-angle', [1.2, -1.8], 'posterior'),
      at('rib8-angle', [0, 0.4], 'posterior'),
      beside('t10', 11.6, 0.2),
      at('rib8-mal', [0.6, 0, -4]),
      at('rib8-mal', [0, 0, 0], 'lateral'),
    ],
  },
  {
    id: 'rib-9-back',
    name: 'Ninth rib',
    widthMm: FAINT,
    path: [
      beside('t8', 2.8),
      beside('t9', 5.6),
      beside('t10', 8),
      beside('t11', 11.4, 0.4),
      at('rib8-mal', [-2, 0, -4]),
      at('rib8-mal', [-2.9, 0, -0.4], 'lateral'),
    ],
  },
  {
    id: 'rib-11',
    name: 'Eleventh rib',
    widthMm: FAINT,
    path: [
      beside('t10', 2.8),
      at('rib11-back', [1.6, -3], 'posterior'),
      at('rib11-back', [0, 0], 'posterior'),
      beside('l1', 10.2, 0.2),
      beside('l1', 11.7, -0.9),
    ],
  },
  {
    id: 'rib-12',
    name: 'Twelfth rib',
    widthMm: FAINT,
    path: [
      beside('t11', 2.8, -0.6),
      beside('l1', 5.6, 0.8),
      at('rib12-tip', [1.6, -2.6], 'posterior'),
      at('rib12-tip', [0, 0], 'posterior'),
    ],
  },
];

export const BONE_LINES: readonly BoneLine[] = [
  {
    id: 'scapula-medial',
    name: 'Inner edge of the shoulder blade',
    widthMm: EDGE,
    path: [
      at('scap-superior-angle'),
      at('scap-spine-root'),
      at('scap-medial-mid'),
      at('scap-inferior-angle', [0.6, -0.1], 'posterior'),
      at('scap-inferior-angle', [0, 0.3], 'posterior'),
    ],
  },
  {
    id: 'scapula-lateral',
    name: 'Outer edge of the shoulder blade',
    widthMm: EDGE,
    path: [
      at('scap-inferior-angle', [0, 0.3], 'posterior'),
      at('scap-inferior-angle', [0.6, 0.9], 'posterior'),
      at('scap-lateral-mid'),
      at('gh-posterior', [-1.4, -0.7], 'posterior'),
      at('gh-posterior'),
    ],
  },
  {
    id: 'scapula-superior',
    name: 'Upper edge of the shoulder blade',
    widthMm: FAINT,
    path: [
      at('scap-superior-angle'),
      anchorBetween('scap-superior-angle', 'ac-joint', 0.3, [0, 0, -0.6]),
      anchorBetween('scap-superior-angle', 'ac-joint', 0.62, [0, 0, 0.2]),
    ],
  },
  {
    id: 'scapula-spine',
    name: 'Spine of the shoulder blade',
    widthMm: 2.2,
    path: [
      at('scap-spine-root'),
      anchorBetween('scap-spine-root', 'scap-spine-mid', 0.5),
      at('scap-spine-mid'),
      anchorBetween('scap-spine-mid', 'acromion-angle', 0.55),
      at('acromion-angle'),
    ],
  },
  {
    id: 'acromion-edge',
    name: 'Edge of the acromion',
    widthMm: EDGE,
    path: [
      at('acromion-angle'),
      anchorBetween('acromion-angle', 'acromion', 0.6, [0.2, 0.3]),
      at('acromion'),
      at('acromion', [0.1, -1, 2]),
      at('ac-joint', [0, 0.3, 0.4]),
    ],
  },
  {
    id: 'clavicle-upper',
    name: 'Collar bone',
    widthMm: EDGE,
    path: [
      at('sc-joint', [0.7, 0], 'anterior'),
      anchorBetween('sc-joint', 'clavicle-mid', 0.5, [0.7, 0], 'anterior'),
      at('clavicle-mid', [0.7, 0]),
      anchorBetween('clavicle-mid', 'ac-joint', 0.5, [0.9, 0, -0.7]),
      at('ac-joint', [0, 0, -0.6]),
    ],
  },
  {
    id: 'clavicle-lower',
    name: 'Collar bone',
    widthMm: EDGE,
    path: [
      at('sc-joint', [-0.7, 0.2], 'anterior'),
      anchorBetween('sc-joint', 'clavicle-mid', 0.5, [-0.6, 0], 'anterior'),
      at('clavicle-mid', [-0.6, 0], 'anterior'),
      anchorBetween('clavicle-mid', 'ac-joint', 0.5, [0, 0, 0.6]),
      at('ac-joint', [0, 0, 0.9]),
    ],
  },
  {
    id: 'manubrium',
    name: 'Breastbone',
    widthMm: EDGE,
    path: [
      at('sternal-notch'),
      at('sternal-notch', [0.2, 1.3], 'anterior'),
      at('sternal-notch', [-1, 2.5], 'anterior'),
      at('sternal-angle', [0.4, 1.7], 'anterior'),
      at('sternum-mid', [0, 1.7], 'anterior'),
      at('xiphoid', [2.4, 1.6], 'anterior'),
      at('xiphoid', [0, 0.8], 'anterior'),
      at('xiphoid', [-2.6, 0.3], 'anterior'),
      at('xiphoid', [-3, 0], 'anterior'),
    ],
  },
  {
    id: 'costal-margin',
    name: 'Edge of the rib cage',
    widthMm: EDGE,
    path: [
      at('xiphoid', [-0.2, 1.4], 'anterior'),
      at('costal-margin-mcl', [3.2, -4], 'anterior'),
      at('costal-margin-mcl'),
      at('rib10-lat', [1.4, -1.6, 5.4]),
      at('rib10-lat', [0.4, 0, 3]),
    ],
  },
  {
    id: 'iliac-crest',
    name: 'Crest of the pelvis',
    widthMm: 2,
    path: [
      at('asis'),
      anchorBetween('asis', 'iliac-crest', 0.45, [0.9, 0]),
      at('iliac-crest'),
      anchorBetween('iliac-crest', 'iliac-crest-back', 0.5, [0.6, 0]),
      at('iliac-crest-back'),
      anchorBetween('iliac-crest-back', 'psis', 0.55, [-0.2, 0.1], 'posterior'),
      at('psis'),
    ],
  },
  {
    id: 'sacrum-edge',
    name: 'Edge of the sacrum',
    widthMm: FAINT,
    path: [
      at('psis', [0, -0.2], 'posterior'),
      at('sij', [-0.6, -0.5], 'posterior'),
      anchorBetween('sij', 'coccyx', 0.55, [0, 0.5], 'posterior'),
      at('coccyx', [0.8, 0.5], 'posterior'),
    ],
  },
  {
    id: 'pubic-rim',
    name: 'Front rim of the pelvis',
    widthMm: FAINT,
    path: [
      at('asis'),
      at('asis', [-2.2, -0.4], 'anterior'),
      at('groin-mid', [-0.2, 0.2], 'anterior'),
      at('pubis', [0.3, 2.4], 'anterior'),
      at('pubis'),
    ],
  },
  {
    id: 'nuchal-line',
    name: 'Ridge at the base of the skull',
    widthMm: EDGE,
    path: [at('inion'), at('nuchal-mid'), anchorBetween('nuchal-mid', 'mastoid', 0.7, [0.2, 0, -0.2]), at('mastoid')],
  },
  {
    id: 'jaw-edge',
    name: 'Lower edge of the jaw',
    widthMm: FAINT,
    path: [
      at('tmj', [-0.6, 0, -0.4], 'lateral'),
      at('mandible-angle', [1.6, 0, -0.2], 'lateral'),
      at('mandible-angle'),
      at('mandible-body-mid'),
      at('chin', [0, 1.6, -0.6]),
      at('chin'),
    ],
  },
  {
    id: 'cheek-arch',
    name: 'Cheek arch',
    widthMm: FAINT,
    path: [at('zygoma'), at('zygomatic-arch-mid'), at('tmj', [0.2, 0, 0.2], 'lateral')],
  },
  ...ribs,
];

/** The landmarks are the tips of the spinous processes. */
const VERTEBRAE: readonly LandmarkId[] = [
  'c2',
  'c3',
  'c4',
  'c5',
  'c6',
  'c7',
  't1',
  't2',
  't3',
  't4',
  't5',
  't6',
  't7',
  't8',
  't9',
  't10',
  't11',
  't12',
  'l1',
  'l2',
  'l3',
  'l4',
  'l5',
];

const mark = (id: string, label: string, name: string, place: Anchor): BoneMark => ({
  id,
  label,
  name,
  place,
  sizeMm: [7, 7],
});

export const BONE_MARKS: readonly BoneMark[] = [
  ...VERTEBRAE.map((vertebra): BoneMark => ({
    id: `spinous-${vertebra}`,
    label: vertebra.toUpperCase(),
    name: `Knob of the spine, ${vertebra.toUpperCase()}`,
    place: { at: vertebra },
    midline: true,
    sizeMm:
      vertebra === 'c7' ? [8, 9] : vertebra.startsWith('c') ? [6, 5] : vertebra.startsWith('l') ? [6, 12] : [5.5, 9],
  })),
  mark('mastoid-tip', 'Mastoid', 'Knob behind the ear', at('mastoid')),
  mark('coracoid-tip', 'Coracoid', 'Knob below the outer collar bone', at('coracoid')),
  mark('trochanter', 'Trochanter', 'Knob on the outer hip', at('greater-trochanter')),
  mark('sitting-bone', 'Sitting bone', 'Sitting bone', at('ischial-tuberosity')),
  mark('psis-mark', 'PSIS', 'Back corner of the pelvis, under the dimple', at('psis')),
  mark('asis-mark', 'ASIS', 'Front corner of the pelvis', at('asis')),
  mark('outer-elbow', 'Outer elbow', 'Knob on the outer elbow', at('lateral-epicondyle')),
  mark('inner-elbow', 'Inner elbow', 'Knob on the inner elbow', at('medial-epicondyle')),
  mark('elbow-tip', 'Elbow tip', 'Point of the elbow', at('olecranon')),
];
