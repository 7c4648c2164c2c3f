import { m } from '../../data/words.ts';

/** What a home check measures in: by name, and as it stands behind a number. */
export const MEASURE_WORDS = {
  cm: { name: m.care_measure_cm, unit: m.care_unit_cm },
  degrees: { name: m.care_measure_degrees, unit: m.care_unit_degrees },
  seconds: { name: m.care_measure_seconds, unit: m.care_unit_seconds },
} as const;
