import { m } from './words.ts';

/** Words of explain mode. */
export const EXPLAIN = {
  names: { plain: m.explain_names_plain, clinical: m.explain_names_clinical },
  layers: {
    drawing: m.explain_layers_drawing,
    essential: m.explain_layers_essential,
    spillover: m.explain_layers_spillover,
    knot: m.explain_layers_knot,
    ink: m.explain_layers_ink,
  },
  muscleViews: {
    off: m.explain_muscle_views_off,
    chosen: m.explain_muscle_views_chosen,
    superficial: m.explain_muscle_views_superficial,
    deep: m.explain_muscle_views_deep,
    both: m.explain_muscle_views_both,
  },
  compared: { points: m.explain_compared_points, muscles: m.explain_compared_muscles },
} as const;

/** What of a knot's pain is shown, step by step: its name on the button, and what to say with it. */
export const FELT = {
  all: { name: m.explain_felt_all_name, say: m.explain_felt_all_say },
  local: { name: m.explain_felt_local_name, say: m.explain_felt_local_say },
  referred: { name: m.explain_felt_referred_name, say: m.explain_felt_referred_say },
} as const;

/** Keys of explain mode, in the order of use. */
export const EXPLAIN_KEYS: readonly (readonly [keys: () => string, what: () => string])[] = [
  [m.explain_key_1, m.explain_key_1_does],
  [m.explain_key_2, m.explain_key_2_does],
  [m.explain_key_3, m.explain_key_3_does],
  [m.explain_key_4, m.explain_key_4_does],
  [m.explain_key_5, m.explain_key_5_does],
  [m.explain_key_6, m.explain_key_6_does],
  [m.explain_key_7, m.explain_key_7_does],
  [m.explain_key_8, m.explain_key_8_does],
  [m.explain_key_9, m.explain_key_9_does],
  [m.explain_key_10, m.explain_key_10_does],
];
