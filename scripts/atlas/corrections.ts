import type { Anchor } from '../../data/types.ts';

/**
 * Where a record, laid on this body as it is written, misses the muscle or the area that its own words describe.
 * The records stay as they are; what is laid instead stands here with the reason.
 */

/** Places of trigger points. */
export const PLACES: Readonly<Record<string, { readonly anchor: Anchor; readonly why: string }>> = {
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
};

/** Paths that belong to a zone besides its own, by point, kind and number of the zone. */
export const MORE_PATHS: Readonly<Record<string, { readonly kind: 'essential' | 'spillover'; readonly zone: number; readonly paths: readonly (readonly Anchor[])[]; readonly why: string }>> = {
  'scalenus-minimus-trp': {
    kind: 'essential', zone: 1,
    paths: [[{ at: 'wrist-dorsal' }, { at: 'index-mcp' }, { at: 'index-tip' }], [{ at: 'wrist-dorsal' }, { between: ['middle-mcp', 'little-mcp'], t: 0.5 }, { at: 'ring-tip' }], [{ at: 'wrist-dorsal' }, { at: 'little-mcp' }, { at: 'little-tip' }]],
    why: 'the words name all five fingers; a band along the skin to the middle finger does not reach the others',
  },
};
