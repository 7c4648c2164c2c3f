import type { Claim } from './types.ts';

export const CREAMS_CLAIMS: readonly Claim[] = [
  {
    id: 'c47',
    claim: 'There are safer options than prescription or over-the-counter drugs.',
    verdict: 'partly',
    confidence: 'moderate',
    wording: 'Some options are safer, such as exercise and gels on the skin. Every option has some risk.',
    evidenceToday:
      'Exercise, heat and topical NSAIDs have fewer serious harms. Creams and heat still burn and irritate, and a cream is a drug too.',
    sources: ['derry2015', 'fda2012burns', 'gross2015'],
  },
  {
    id: 'c48',
    claim: 'Rub on Relief was made to treat the foundational reasons for pain.',
    verdict: 'unsupported',
    confidence: 'high',
    wording: 'This cream cools the skin and may distract from pain for a short time.',
    evidenceToday:
      'Its label lists menthol 5% and camphor 3% for short relief of minor aches. No trial of it was found.',
    sources: ['dailymed_ror'],
  },
  {
    id: 'c49',
    claim: 'It gives fast-acting relief.',
    verdict: 'partly',
    confidence: 'low',
    wording: "Menthol feels cool at once. We don't know how much it eases pain.",
    evidenceToday: 'Menthol and camphor are felt at once. How much pain this eases was not tested for this cream.',
    sources: ['dailymed_ror', 'petrofsky_heat'],
  },
  {
    id: 'c50',
    claim: 'Methyl salicylate in other creams can be toxic.',
    verdict: 'partly',
    confidence: 'moderate',
    wording: 'Methyl salicylate can poison if swallowed. Follow the label.',
    evidenceToday:
      'True if swallowed or used in large amounts, and it is a concern with blood thinners (recalled). Used as told, harm is rare. Rubs with it show ' +
      'little effect.',
    sources: ['derry2014', 'fda2012burns', 'practice_convention'],
  },
  {
    id: 'c51',
    claim: 'It contains no questionable ingredients, such as parabens, mineral oil, dyes, preservatives or NSAIDs.',
    verdict: 'unsupported',
    confidence: 'low',
    wording: 'A list of what is left out does not tell you if a cream works or is safe.',
    evidenceToday:
      "This list could not be checked against the full label here. Camphor is itself poisonous if swallowed. Being 'free of' things does not make it " +
      'work.',
    sources: ['dailymed_ror', 'practice_convention'],
  },
  {
    id: 'c52',
    claim: 'Its blend tackles pain and inflammation from different angles.',
    verdict: 'unsupported',
    confidence: 'moderate',
    wording: 'No proof that the mix does more than menthol alone.',
    evidenceToday:
      'The active parts are menthol and camphor, which act on skin nerves. No anti-inflammatory effect shown for the blend.',
    sources: ['dailymed_ror'],
  },
];
