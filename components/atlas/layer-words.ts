import { m } from '../../data/words.ts';

/** How deep a point lies. */
export const LAYER_WORDS = {
  superficial: m.atlas_page_layers_superficial,
  intermediate: m.atlas_page_layers_intermediate,
  deep: m.atlas_page_layers_deep,
} as const;
