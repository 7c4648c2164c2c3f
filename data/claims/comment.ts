import type { Claim } from './types.ts';

export const COMMENT_CLAIMS: readonly Claim[] = [
  {
    id: 'c75',
    claim: 'Heat is a mistake: inflammation makes heat, so cold must be used.',
    verdict: 'unsupported',
    confidence: 'moderate',
    wording: 'Heat or cold: use the one that feels good. One trial found no difference.',
    evidenceToday:
      'Most lasting back pain is not a hot injury. In 60 people with neck or back strain, heat and cold gave the same small change (66 against 64 of ' +
      '100). A Cochrane review found too little evidence for cold, and conflicting for heat against cold.',
    sources: ['garra2010', 'french2006'],
  },
  {
    id: 'c76',
    claim: 'Rolled towel with ice and cold compresses ease aches.',
    verdict: 'partly',
    confidence: 'low',
    wording: 'Cold may ease pain for a short time. Use a cloth, 10 to 15 minutes.',
    evidenceToday: 'Short relief is likely for some. Little study. Ice needs a cloth and a time limit.',
    sources: ['french2006', 'garra2010', 'dsm_heat_ice'],
  },
  {
    id: 'c77',
    claim: 'Baths with concentrated Dead Sea salt work wonders every time.',
    verdict: 'overstated',
    confidence: 'low',
    wording: "A warm bath may ease pain for a time. We don't know if salt adds much.",
    evidenceToday:
      'Nothing works every time. In 145 people, mineral-water baths had small effects on muscle and joint pain, and tap water a short one. In 26 ' +
      'people with knee arthritis, Dead Sea salt and table salt groups both got better.',
    numbers: ['every time'],
    sources: ['rapoliene2019', 'sukenik1995'],
  },
];
