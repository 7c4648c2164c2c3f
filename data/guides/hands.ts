import type { GuideId } from './index-of.ts';

/**
 * Which hand presses where a guide is done with a hand: the one of the side that is pressed, or both, each on its own side. Where nothing
 * is said it is the other hand.
 */
export const PRESSED_WITH: Readonly<Partial<Record<GuideId, 'same' | 'both'>>> = {
  masseter: 'both',
  temporalis: 'both',
  suboccipitals: 'both',
  semispinalis: 'both',
  splenius: 'same',
  multifidi_cervical: 'same',
  serratus_posterior_inferior: 'same',
  quadratus_lumborum: 'same',
};
