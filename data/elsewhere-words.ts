import { m } from './words.ts';
/** What the map says of causes that it does not know: it never puts a number on them. */
export const ELSEWHERE = {
  signs: {
    emergency_now: m.locate_elsewhere_signs_emergency_now,
    same_day: m.locate_elsewhere_signs_same_day,
    within_days: m.locate_elsewhere_signs_within_days,
  },
} as const;
