import { confirmed, general, partly } from './evidence.ts';
import type { SignId } from './safety/signs.ts';
import type { Anchor, Evidence, Side } from './types.ts';

/** A band of skin in which something other than a muscle is felt. */
export interface MimicArea {
  readonly path: readonly Anchor[];
  readonly widthCm: number;
}

/**
 * Something other than a muscle that can feel the same. Never ranked and never a diagnosis: shown beside the candidates, its warning signs first,
 * when the drawing lies in its area. Areas are drafting estimates; the sources name places, not outlines.
 */
export interface Mimic {
  readonly id: string;
  /** In plain words, after "can feel the same:". */
  readonly name: string;
  /** Where it is described as felt. */
  readonly where: string;
  /** either: on the left or on the right; both: on both sides at once or across the middle; a side: on that side only. */
  readonly side: 'either' | 'both' | Side;
  /** Written for the left (or the middle). */
  readonly areas: readonly MimicArea[];
  /** Warning signs that must be asked first; none when there is no sign of its own. */
  readonly signs: readonly SignId[];
  readonly evidence: Evidence;
}

const disc = (anchor: Anchor, widthCm: number): MimicArea => ({ path: [anchor], widthCm });
const band = (widthCm: number, ...path: readonly Anchor[]): MimicArea => ({ path, widthCm });
const beside = (at: string, lateralCm: number): Anchor => ({ at, offset: { lateralCm }, surface: 'posterior' });

/** Most urgent first: this is the order in which they are shown. */
export const MIMICS: readonly Mimic[] = [
  {
    id: 'heart',
    name: 'the heart',
    where: 'the chest, mostly the middle and left, the inner left arm, the jaw, between the shoulder blades',
    side: 'left',
    areas: [
      band(11, { at: 'sternum-mid' }, { at: 'rib5-mcl' }),
      band(7, { at: 'axilla-anterior-fold' }, { at: 'medial-epicondyle' }, { at: 'ulnar-styloid' }),
      band(5, { at: 'chin' }, { at: 'mandible-angle' }),
      band(9, { at: 't4' }, { at: 't7' }),
    ],
    signs: ['chest_pressure'],
    evidence: partly('haydar2008', 'refpain-review'),
  },
  {
    id: 'aorta',
    name: 'the main artery',
    where: 'between the shoulder blades or the middle of the chest, sudden and severe',
    side: 'both',
    areas: [band(12, { at: 't3' }, { at: 't8' }), disc({ at: 'sternum-mid' }, 10)],
    signs: ['tearing_pain'],
    evidence: confirmed('haydar2008'),
  },
  {
    id: 'lung-clot-pleura',
    name: 'the lung or its lining',
    where: 'the side of the chest or the upper back, sharp on breathing in',
    side: 'either',
    areas: [
      band(12, { at: 'rib5-mal' }, { at: 'rib8-mal' }),
      band(10, beside('t4', 5), beside('t9', 6)),
      band(10, { at: 'rib3-mcl' }, { at: 'rib5-mcl' }),
    ],
    signs: ['breathless_sharp', 'chest_infection'],
    evidence: partly('haydar2008', 'pp-redflags'),
  },
  {
    id: 'gallbladder',
    name: 'the gallbladder',
    where: 'under the right ribs, the right shoulder blade or between the blades',
    side: 'right',
    areas: [
      disc({ at: 'costal-margin-mcl' }, 10),
      disc({ at: 'scap-inferior-angle' }, 10),
      band(8, { at: 't6' }, { at: 't9' }),
    ],
    signs: ['gallbladder'],
    evidence: partly('pp-redflags'),
  },
  {
    id: 'kidney',
    name: 'the kidney',
    where: 'the flank below the last ribs, sometimes to the groin',
    side: 'either',
    areas: [disc({ at: 'rib12-tip', surface: 'posterior' }, 11), band(6, { at: 'rib10-lat' }, { at: 'groin-mid' })],
    signs: ['kidney'],
    evidence: partly('pp-redflags'),
  },
  {
    id: 'pancreas-ulcer',
    name: 'the pancreas or stomach',
    where: 'a belt across the upper belly and the middle of the back',
    side: 'both',
    areas: [
      disc({ at: 'xiphoid', offset: { upCm: -4 } }, 12),
      band(8, { at: 'xiphoid', offset: { upCm: -4 } }, { at: 'costal-margin-mcl' }, { at: 'rib10-lat' }),
      band(8, { at: 't8' }, { at: 't12' }),
    ],
    signs: ['belly_severe'],
    evidence: partly('pp-redflags'),
  },
  {
    id: 'lung-apex',
    name: 'the top of the lung',
    where: 'the top of the shoulder and the inner arm',
    side: 'either',
    areas: [disc({ at: 'acromion' }, 9), band(6, { at: 'axilla-apex' }, { at: 'medial-epicondyle' })],
    signs: ['lung_shoulder', 'arm_weakness'],
    evidence: general('general-anatomy'),
  },
  {
    id: 'temple-artery',
    name: 'the temple arteries',
    where: 'the temple and the scalp above it',
    side: 'either',
    areas: [band(7, { at: 'temple' }, { at: 'parietal' })],
    signs: ['temple_jaw_vision'],
    evidence: general('general-anatomy'),
  },
  {
    id: 'neck-artery',
    name: 'an artery of the neck',
    where: 'the side and back of the neck up to the back of the head',
    side: 'either',
    areas: [band(6, { at: 'mastoid' }, { at: 'c5', offset: { lateralCm: 4 } })],
    signs: ['stroke_neck_artery'],
    evidence: general('general-anatomy'),
  },
  {
    id: 'shingles',
    name: 'shingles, before or with its rash',
    where: 'a band round one side of the chest or back',
    side: 'either',
    areas: [
      band(7, beside('t6', 2), { at: 'rib8-mal' }, { at: 'rib5-mcl' }),
      band(7, beside('t10', 2), { at: 'rib10-lat' }, { at: 'costal-margin-mcl' }),
    ],
    signs: ['shingles'],
    evidence: general('general-anatomy'),
  },
  {
    id: 'spine-fracture',
    name: 'a bone of the spine',
    where: 'the middle of the back or loin, in the midline',
    side: 'both',
    areas: [band(6, { at: 't5' }, { at: 'l2' })],
    signs: ['bone_break', 'cancer_new_spine_pain', 'fever_spine'],
    evidence: confirmed('pp-redflags'),
  },
  {
    id: 'c7-c8-root',
    name: 'a nerve root of the lower neck (C7 or C8)',
    where: 'between the blades, the inner border and, for C8, over the blade; often down the arm',
    side: 'either',
    areas: [
      band(
        7,
        { at: 't2', offset: { lateralCm: 4 }, surface: 'posterior' },
        { at: 't6', offset: { lateralCm: 5 }, surface: 'posterior' },
      ),
      disc({ at: 'scap-medial-mid', offset: { lateralCm: 4 } }, 9),
      band(6, { at: 'olecranon' }, { at: 'wrist-dorsal' }, { at: 'middle-tip' }),
    ],
    signs: ['arm_weakness', 'clumsy_hands'],
    evidence: confirmed('tanaka2006', 'mizutamari', 'willeford', 'murphy-radic'),
  },
  {
    id: 'c5-c6-root',
    name: 'a nerve root of the middle neck (C5 or C6)',
    where: 'above the blade; C6 also the back of the shoulder and toward the thumb',
    side: 'either',
    areas: [
      band(7, { at: 'neck-angle' }, { at: 'scap-spine-mid' }),
      disc({ at: 'gh-posterior' }, 9),
      band(6, { at: 'lateral-epicondyle' }, { at: 'radial-styloid' }, { at: 'thumb-tip' }),
    ],
    signs: ['arm_weakness', 'clumsy_hands'],
    evidence: confirmed('tanaka2006', 'mizutamari', 'murphy-radic'),
  },
  {
    id: 'facet-c2-3',
    name: 'a joint high in the neck (C2-3)',
    where: 'the back of the head and the upper side of the neck',
    side: 'either',
    areas: [band(6, { at: 'inion', offset: { lateralCm: 2.5 } }, { at: 'c3', offset: { lateralCm: 3 } })],
    signs: [],
    evidence: confirmed('fukui1996'),
  },
  {
    id: 'facet-c3-5',
    name: 'a joint in the middle of the neck (C3-4, C4-5)',
    where: 'the back of the neck',
    side: 'either',
    areas: [band(6, { at: 'c3', offset: { lateralCm: 2.5 } }, { at: 'c6', offset: { lateralCm: 3 } })],
    signs: [],
    evidence: confirmed('fukui1996', 'cooper2007'),
  },
  {
    id: 'facet-c5-6',
    name: 'a joint low in the neck (C4-5, C5-6)',
    where: 'the lower back of the neck and above the blade',
    side: 'either',
    areas: [
      band(
        8,
        { at: 'c6', offset: { lateralCm: 3 } },
        { at: 'neck-angle' },
        { at: 'scap-spine-mid', offset: { upCm: 2 } },
      ),
    ],
    signs: [],
    evidence: confirmed('fukui1996', 'aprill1990'),
  },
  {
    id: 'facet-c6-t3',
    name: 'a joint where neck and back meet (C6-7 to T2-3)',
    where: 'above the blade, its upper corner and the middle of its inner side',
    side: 'either',
    areas: [
      band(
        7,
        { at: 'scap-superior-angle', offset: { upCm: 2 } },
        { at: 'scap-superior-angle' },
        { at: 'scap-medial-mid', offset: { lateralCm: -2 } },
      ),
    ],
    signs: [],
    evidence: confirmed('fukui1996', 'fukui1997'),
  },
  {
    id: 'facet-t3-t11',
    name: 'a joint of the upper or middle back (T3-4 to T10-11)',
    where: 'beside the spine on one side',
    side: 'either',
    areas: [band(6, beside('t3', 3), beside('t7', 3), beside('t11', 3))],
    signs: [],
    evidence: confirmed('dreyfuss1994'),
  },
  {
    id: 'facet-t11-12',
    name: 'a joint low in the back of the chest (T11-12)',
    where: "beside the spine and over the hip bone's edge",
    side: 'either',
    areas: [disc(beside('t12', 3), 7), band(5, { at: 'iliac-crest-back' }, { at: 'iliac-crest' })],
    signs: [],
    evidence: confirmed('fukui1997'),
  },
  {
    id: 'rib-joint',
    name: 'a joint between rib and spine',
    where: 'over the joint, two fingers beside the spine',
    side: 'either',
    areas: [band(4, beside('t2', 2.5), beside('t9', 2.5))],
    signs: [],
    evidence: confirmed('young2008'),
  },
];
