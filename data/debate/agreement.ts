import type { AgreementStudy } from './types.ts';

/** Do two examiners find the same trigger point? */
export const AGREEMENT_STUDIES: readonly AgreementStudy[] = [
  {
    who: 'Rathbone 2017: 6 studies, 363 people',
    looked: 'Everything together',
    source: 'rathbone2017',
    found: 'Kappa 0.45 (0.36 to 0.54). Soreness 0.68. “That is my pain” 0.58',
  },
  {
    who: 'Lucas 2009: 9 studies',
    looked: 'Each sign',
    source: 'lucas2009',
    found: 'Soreness 0.22 to 1.0. “That is my pain” 0.57 to 1.00. Tight band -0.08 to 0.75. Twitch -0.05 to 0.57',
  },
  {
    who: 'Myburgh 2008: 6 studies',
    looked: 'Which muscles can be judged',
    source: 'myburgh2008',
    found: 'Only soreness of trapezius, and felt-elsewhere pain of gluteus medius and quadratus lumborum',
  },
  {
    who: 'Bron 2007: 40 people, 3 examiners',
    looked: 'Shoulder muscles',
    source: 'bron2007',
    found:
      'Same answer on felt-elsewhere pain in 63 to 93 of 100. On a lump in a tight band 45 to 90. On a twitch 33 to 100',
  },
  {
    who: 'Nascimento 2018: 52 people, beginners',
    looked: 'Six shoulder muscles',
    source: 'nascimento2018',
    found: 'Between examiners 0.46 to 0.92. “Active” or “latent”: 0.06 to 0.45',
  },
  {
    who: 'Gerwin 1997: experts',
    looked: 'The same people, before and after training',
    found: 'The first try failed. They agreed after they trained together',
    source: 'gerwin1997',
  },
];
