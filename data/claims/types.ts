import type { SourceId } from '../types.ts';

export type Verdict = 'supported' | 'partly' | 'overstated' | 'unsupported';

/** A claim of the article that the care pages began from, and what may be said today. */
export interface Claim {
  readonly id: string;
  /** In our own words. */
  readonly claim: string;
  readonly verdict: Verdict;
  /** How sure the verdict is. */
  readonly confidence: 'high' | 'moderate' | 'low';
  /** The neutral sentence to show. */
  readonly wording: string;
  /** For those who ask how we know. */
  readonly evidenceToday: string;
  /** Figures in the claim. */
  readonly numbers?: readonly string[];
  /** A value judgement or sales talk. */
  readonly opinion?: true;
  readonly missingContext?: string;
  readonly redFlagRisk?: string;
  readonly sources: readonly SourceId[];
}

/** Claims about one part of the article. */
export interface ClaimSection {
  readonly id: string;
  readonly title: string;
  readonly claims: readonly Claim[];
}
