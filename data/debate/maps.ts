import type { MapStudy } from './types.ts';

/** The muscles whose pain was mapped in people, and how that fits the textbook drawing. For all others we know of no such study. */
export const MAP_STUDIES: readonly MapStudy[] = [
  {
    muscle: 'infraspinatus',
    sources: ['leffler2000', 'sohn2000', 'poveda-infra', 'kwon2017', 'ge2008'],
    found:
      'Back and front of the shoulder and the outer upper arm. In 133 people: front of the shoulder 36, back of the shoulder 42, front of the arm 27, back of the arm 21 in 100',
    fits: 'Yes for shoulder and arm. More at the back than drawn. The neck is doubtful; forearm and hand are rarely shown',
  },
  {
    muscle: 'trapezius-upper',
    sources: ['fdlp2007trap', 'sohn2000', 'barbero2013'],
    found: 'Side and back of the neck. The temple only in people who have headaches',
    fits: 'Yes for the neck. The temple seems to show mainly in people with headaches',
  },
  {
    muscle: 'supraspinatus',
    sources: ['ginnSaline2019'],
    found: 'The deltoid area, not past the elbow, in 9 people',
    fits: 'Only for the deltoid',
  },
  {
    muscle: 'suboccipitals',
    sources: ['fdlp2006subocc'],
    found: 'Pressing brought on the headache in 65 of 100, of 20 people who had one',
    fits: 'Yes',
  },
  {
    muscle: 'multifidus-lumbar',
    sources: ['cornwall2006', 'tucker2014'],
    found: 'At the spot in all 15 people, in the thigh in 13. Maps of six low back muscles overlap',
    fits: 'Wider than drawn',
  },
  {
    muscle: 'extensor-carpi-radialis-brevis',
    sources: ['fercarnero2007'],
    found: 'The pain matched the tennis elbow pain that 20 people knew',
    fits: 'Yes, for the group of muscles',
  },
  {
    muscle: 'gluteus-minimus',
    sources: ['skorupska2023'],
    found: 'The skin’s warmth changed where the pain was felt, in 20 people with a spot, against 27 without',
    fits: 'It speaks for a nerve reflex, not for the map',
  },
  {
    muscle: 'trapezius-lower',
    sources: ['pecas-lowertrap'],
    found: 'A needle in a lower trapezius spot eased neck pain in a trial of 72',
    fits: 'Only an indirect hint',
  },
];
