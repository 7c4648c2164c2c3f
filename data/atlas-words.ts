import { m } from './words.ts';
/** Words of the atlas pages. */
export const ATLAS_PAGE = {
  layers: {
    superficial: m.atlas_page_layers_superficial,
    intermediate: m.atlas_page_layers_intermediate,
    deep: m.atlas_page_layers_deep,
  },
  sides: { same: m.atlas_page_sides_same, both: m.atlas_page_sides_both, midline: m.atlas_page_sides_midline },
  legend: [
    ['solid', m.atlas_page_legend_1_2],
    ['dots', m.atlas_page_legend_2_2],
    ['cross', m.atlas_page_legend_3_2],
  ],
} as const;
