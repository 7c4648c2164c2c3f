import { m } from './words.ts';

/** Why the body is not there, and what can be done without it. Apart from the other words of the body, which the first text does not need. */
export const BODY_TROUBLE = {
  failed: m.body_trouble_failed,
  slow: m.body_trouble_slow,
  graphics: m.body_trouble_graphics,
  lost: m.body_trouble_lost,
} as const;
