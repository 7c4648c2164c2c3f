import type { Topical } from './types.ts';

/** Creams, gels and patches. */
export const TOPICALS: readonly Topical[] = [
  {
    id: 'topical-nsaid',
    name: 'NSAID gel (diclofenac, ibuprofen, ketoprofen)',
    plain: 'Works for many people with a fresh strain or sprain. Little reaches the blood.',
    figures: [
      {
        what: 'Clearly better at about a week, diclofenac gel (Emulgel) against dummy gel',
        value: '78 against 20 in 100',
      },
      { what: 'Ibuprofen gel', value: '42 against 16 in 100' },
      { what: 'Ketoprofen gel', value: '72 against 33 in 100' },
      { what: 'Skin reaction, any', value: 'about 5 against 5 in 100' },
    ],
    caution:
      'Not on the same place as other NSAIDs. Keep ketoprofen skin out of the sun. Avoid from 20 weeks of pregnancy.',
    evidence: {
      grade: 'moderate',
      say: 'Likely helps fresh strains. Back and neck pain were barely tested.',
      detail:
        'Cochrane: high certainty for diclofenac gel in sprains; marked down here as the back was rarely included.',
      sources: ['derry2015', 'fda_nsaid_pregnancy'],
    },
  },
  {
    id: 'salicylate',
    name: 'Methyl salicylate rubs',
    plain:
      'Warm and smell strong. The better studies show little or no gain. They can irritate skin, and a large amount by mouth is poison.',
    figures: [{ what: 'Studies and people in the review', value: '14 studies, 1,368 people' }],
    caution: 'Not with blood thinners (ask), aspirin allergy, or children. Never swallow.',
    evidence: {
      grade: 'low',
      say: 'May do little.',
      detail: 'Larger newer trials show no effect.',
      sources: ['derry2014'],
    },
  },
  {
    id: 'menthol-camphor',
    name: 'Menthol and camphor',
    plain: 'They cool or warm the skin and distract from pain. Short relief for some. They do not heat the muscle.',
    figures: [
      { what: 'Serious burn reports to FDA up to 2012 (all muscle rubs)', value: '43' },
      {
        what: 'Strength linked to most severe burns',
        value: 'menthol above 3%, alone or with methyl salicylate above 10%',
      },
      { what: 'Muscle warming from a menthol patch (40 people)', value: 'none' },
    ],
    caution: 'Do not add heat. Stop for burning or blisters. Camphor is poison if swallowed: keep away from children.',
    evidence: {
      grade: 'very-low',
      say: "We don't know if it eases pain beyond the feeling.",
      detail: 'Burn warning is an FDA notice.',
      sources: ['fda2012burns', 'petrofsky_heat', 'practice_convention'],
    },
  },
  {
    id: 'rub-on-relief',
    name: 'The cream named in the article',
    plain:
      'Its US label lists menthol 5% and camphor 3%, for short relief of minor aches. The label says not to add heat. This is no safer or stronger ' +
      'than other menthol creams.',
    figures: [
      { what: 'Menthol', value: '5%, above the 3% in the FDA burn warning' },
      { what: 'Camphor', value: '3%' },
    ],
    caution: 'Not with a heat pad. See a doctor if pain lasts more than 7 days.',
    evidence: {
      grade: 'fact',
      say: 'The label is public.',
      detail: 'No trial of this product found. Knotmap does not endorse brands.',
      sources: ['dailymed_ror', 'fda2012burns'],
    },
  },
  {
    id: 'capsaicin',
    name: 'Capsaicin (cayenne) cream or patch',
    plain: 'Burns at first, then may dull pain with use for days to weeks. It feels hot but does not warm the muscle.',
    figures: [],
    caution: 'Wash hands. Not near eyes, on broken skin, or with heat.',
    evidence: {
      grade: 'moderate',
      say: "Likely eases long-lasting low back pain a little. We don't know about the upper back.",
      detail:
        'Cochrane review of herbal medicine (read through a summary): moderate quality for long-term, very low for new low back pain.',
      sources: ['oltean2014'],
    },
  },
  {
    id: 'lidocaine',
    name: 'Lidocaine patch or cream',
    plain: 'Numbs skin. Made for nerve pain.',
    figures: [],
    caution: 'Follow the label. Not on broken skin, not with heat.',
    evidence: {
      grade: 'low',
      say: 'It may do no more than a dummy patch.',
      detail:
        'One back pain trial: no better than placebo. One trial in 60 people with upper trapezius pain: no difference after a week, a small one after ' +
        'two weeks, none after four.',
      sources: ['hashmi2012', 'lin2012'],
    },
  },
];

export const TOPICAL_RULES = {
  plain:
    'Some gels ease strains a lot. Others mostly feel warm or cool. None heals the cause. All are skin medicines, so read the label.',
  rules: [
    'Clean, whole skin only. Wash your hands after.',
    'No heat pad, tight wrap, hot bath or hard rubbing on top.',
    'Try a small area first. Stop if it burns or blisters.',
    'Do not use two at once, or a gel with NSAID tablets, without asking.',
    'Keep from children, eyes and mouth. Ask first if pregnant or breastfeeding.',
  ],
} as const;
