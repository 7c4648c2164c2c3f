import { m } from '../words.ts';
/** The words that join the evidence page. */
export const DEBATE_WORDS = {
  short: [m.evidence_debate_short_1, m.evidence_debate_short_2, m.evidence_debate_short_3],
} as const;
