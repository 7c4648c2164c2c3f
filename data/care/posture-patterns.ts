import type { PosturePattern } from './types.ts';

/** Four patterns people talk about. The set is our own; patterns are not illnesses. */
export const POSTURE_PATTERNS: readonly PosturePattern[] = [
  {
    id: 'forward-head',
    name: 'Forward head',
    plain: 'Your head sits in front of your shoulders.',
    linkWithPain:
      'In adults, a weak link with neck pain; none in teenagers. Almost no studies of upper back pain. A study in older women found that back strength ' +
      'mattered, not head position.',
    evidence: {
      grade: 'low',
      say: "It may go with neck pain. We don't know if it causes it.",
      detail: '15 cross-sectional studies; r about -0.55 with pain, -0.42 with disability.',
      sources: ['mahmoud2019', 'richards2021', 'richards2016', 'spencer2019'],
    },
  },
  {
    id: 'rounded-shoulders',
    name: 'Rounded shoulders',
    plain: 'Your shoulders roll forward and the chest feels short.',
    linkWithPain: 'The usual test cannot tell people with shoulder pain from those without.',
    evidence: {
      grade: 'very-low',
      say: "We don't know if it causes pain.",
      detail: 'Pectoralis minor test: repeatable, lacks accuracy (90 people).',
      sources: ['lewis2007', 'sepehri2024'],
    },
  },
  {
    id: 'rounded-upper-back',
    name: 'Rounded upper back (kyphosis)',
    plain: 'Your upper back curves more than most. It grows with age and can be a sign of thin bones.',
    linkWithPain: 'A weak link with pain. New or growing curve after 50 needs a bone check.',
    evidence: {
      grade: 'moderate',
      say: 'Exercise likely straightens it a little in older people. It may ease pain a little.',
      detail: '24 studies: curve SMD -0.31 (-0.46 to -0.16); pain, low certainty.',
      sources: ['ponzano2021', 'katzman2017', 'foc2008'],
    },
  },
  {
    id: 'pelvis-hips',
    name: 'Tilted or uneven pelvis',
    plain: 'One hip looks higher, or your low back arches.',
    linkWithPain: 'Very common in people with no pain, and hard to judge by eye.',
    evidence: {
      grade: 'very-low',
      say: "We don't know if it matters. Most people have it.",
      detail:
        'Forward tilt in 85% of men and 75% of women without pain (120 people); uneven pelvis in 95% of pain-free athletes (44 people).',
      sources: ['herrington2011', 'krawiec2003', 'brekke2020'],
    },
  },
];

export const POSTURE_PATTERNS_NOTE = {
  note:
    'The article speaks of four primary postural dysfunctions but does not name them, and the list used by its seller was not found. The four below ' +
    'are our own plain set. They are patterns, not illnesses. Many people without pain have them.',
  say: "These are four common patterns that people look at. We cannot say they are the seller's four.",
  sources: ['ltbp_list', 'slater2019', 'upper_back_article'],
} as const;
