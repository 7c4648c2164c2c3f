import { m } from './words.ts';
/** Words on and about the 3D body. Left and right are always the person's own. */
export const BODY_WORDS = {
  tones: { fair: m.body_tones_fair, medium: m.body_tones_medium, brown: m.body_tones_brown, deep: m.body_tones_deep },
  shapes: { neutral: m.body_shapes_neutral, female: m.body_shapes_female, male: m.body_shapes_male },
  muscleViews: {
    off: m.body_layers_views_off,
    chosen: m.body_layers_views_chosen,
    superficial: m.body_layers_views_superficial,
    deep: m.body_layers_views_deep,
    both: m.body_layers_views_both,
  },
} as const;
