import { m } from '../words.ts';

/** Seconds of one breath, in and then out: the out-breath is the longer one, as the guides ask. */
export const BREATH = { inS: 4, outS: 6 } as const;

/** Answers to whether pressing brought on the known pain; the keys are those of the engine's check. */
export const FOUND_WORDS = {
  'my-pain': m.guide_found_my_pain,
  tender: m.guide_found_tender,
  nothing: m.guide_found_nothing,
  'could-not-reach': m.guide_found_could_not_reach,
} as const;
