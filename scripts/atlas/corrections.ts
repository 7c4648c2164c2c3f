import type { Anchor, PointId } from '../../data/types.ts';

/**
 * Where a record, laid on this body as it is written, misses the muscle or the area that its own words describe.
 * The records stay as they are; what is laid instead stands here with the reason.
 */

/** Places of trigger points. */
export const PLACES: Readonly<Partial<Record<PointId, { readonly anchor: Anchor; readonly why: string }>>> = {
  'scm-clavicular-mid': {
    anchor: { between: ['mastoid', 'sc-joint'], t: 0.5, offset: { lateralCm: 1.2 }, surface: 'anterior' },
    why: 'the collar bone of this body reaches farther out than its neck is wide: measured from its middle, the point falls behind the muscle; the clavicular head lies just outside the sternal head',
  },
  'scalene-anterior': {
    anchor: { between: ['sc-joint', 'clavicle-mid'], t: 0.45, offset: { upCm: 3 }, surface: 'anterior' },
    why: 'as above: the words put it behind the lower third of the sternocleidomastoid, 2 to 3 cm above the collar bone',
  },
  'coracobrachialis-trp': {
    anchor: { at: 'axilla-anterior-fold', offset: { upCm: -2, forwardCm: -1.5, lateralCm: -1 }, surface: 'medial' },
    why: 'the armpit of this body lies 3 cm lower than the average, so that a fifth of the way from the coracoid is still chest; the words put it on the inner arm just below the armpit',
  },
  'deltoid-posterior-trp': {
    anchor: { at: 'acromion-angle', offset: { upCm: -4, lateralCm: 1 }, surface: 'posterior' },
    why: 'measured toward the insertion of the deltoid, which lies farther out on this body, the point falls on the outer shoulder, at the edge of the area that is said to lie around it',
  },
  'diaphragm-costal': {
    anchor: { at: 'costal-margin-mcl', offset: { depthCm: 2 } },
    why: 'the words say that it lies under the rib margin and cannot be felt: drawn as a ghost; the depth is no measurement',
  },
  'diaphragm-dome': {
    anchor: { at: 'xiphoid', offset: { upCm: 1, lateralCm: 5, depthCm: 5 } },
    why: 'the words put it inside the chest: drawn as a ghost; the depth is no measurement',
  },
};

interface PathCorrection {
  readonly kind: 'essential' | 'spillover';
  /** Number of the zone among those of its kind. */
  readonly zone: number;
  /** Taken instead of the zone's own path. */
  readonly instead?: readonly Anchor[];
  /** Paths that belong to the zone besides its own. */
  readonly more?: readonly (readonly Anchor[])[];
  readonly why: string;
}

/** Paths of zones, by point. */
export const PATHS: Readonly<Partial<Record<PointId, PathCorrection>>> = {
  'trapezius-trp1': {
    kind: 'essential',
    zone: 0,
    instead: [
      { at: 'neck-angle' },
      { at: 'c4', offset: { lateralCm: 4.5, forwardCm: 3 }, surface: 'lateral' },
      { at: 'mastoid' },
    ],
    why: 'the skin over C4 is the back of the neck, so that the band bends backward behind that of TrP2; the words put it on the side and back, with TrP2 slightly behind it',
  },
  'temporalis-trp1': {
    kind: 'essential',
    zone: 1,
    instead: [{ at: 'mouth-corner', offset: { upCm: 1.5, lateralCm: -1.5 } }],
    why: 'the words say the upper front teeth; above the corner of the mouth lie the canine and what TrP2 is said to reach',
  },
  'scm-clavicular-mid': {
    kind: 'essential',
    zone: 0,
    instead: [{ at: 'forehead-lat' }, { at: 'glabella', offset: { upCm: 3 } }],
    why: 'the words say across the forehead; a disc on each side leaves its middle bare',
  },
  'scalenus-minimus-trp': {
    kind: 'essential',
    zone: 1,
    more: [
      [{ at: 'wrist-dorsal' }, { at: 'index-mcp' }, { at: 'index-tip' }],
      [{ at: 'wrist-dorsal' }, { between: ['middle-mcp', 'little-mcp'], t: 0.5 }, { at: 'ring-tip' }],
      [{ at: 'wrist-dorsal' }, { at: 'little-mcp' }, { at: 'little-tip' }],
    ],
    why: 'the words name all five fingers; a band along the skin to the middle finger does not reach the others',
  },
  'supinator-trp': {
    kind: 'essential',
    zone: 1,
    instead: [{ between: ['thumb-web', 'thumb-cmc'], t: 0.3, surface: 'posterior' }],
    why: 'the web of this hand is the edge between palm and back; the words say its back and the base of the thumb',
  },
  'pectoralis-major-clavicular': {
    kind: 'essential',
    zone: 1,
    instead: [{ at: 'clavicle-mid', offset: { upCm: -3 } }],
    why: 'the words say around the point itself, which lies 1 cm farther in',
  },
  'gluteus-maximus-trp2': {
    kind: 'essential',
    zone: 0,
    more: [
      [
        { at: 'buttock-mid', offset: { upCm: -2 } },
        { at: 'greater-trochanter', offset: { lateralCm: -4, upCm: -2 } },
      ],
    ],
    why: 'the words say the whole buttock; the curve leaves a notch in its lower outer quarter',
  },
};
