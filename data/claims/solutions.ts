import type { Claim } from './types.ts';

export const SOLUTIONS_CLAIMS: readonly Claim[] = [
  {
    id: 'c30',
    claim: 'These natural options, unlike drugs, heal the underlying triggers at the same time.',
    verdict: 'unsupported',
    confidence: 'moderate',
    wording: 'These may ease pain. None is shown to heal a hidden cause.',
    evidenceToday:
      'No trial shows that a chair, pressing, cream, heat or posture work heals an underlying trigger. Some ease pain for a time; exercise has the ' +
      'best proof.',
    sources: ['lu2022', 'french2006', 'vanniekerk2012', 'sheikhhoseini2018'],
  },
  {
    id: 'c31',
    claim: 'There are little-known options that can work wonders.',
    verdict: 'overstated',
    confidence: 'moderate',
    wording: 'There are several options. Most help a little, and some people more than others.',
    evidenceToday:
      'Sales talk. The options named are well known. Effects in trials are small to moderate, and few were tested on the upper back.',
    opinion: true,
    sources: ['tsp_review2024', 'lu2022', 'french2006'],
  },
];
