import type { Lookalike } from './types.ts';

/** Other sources with the same map. */
export const LOOKALIKES: readonly Lookalike[] = [
  {
    from: 'Top joints of the neck (C2-3)',
    felt: 'Back of the head, upper side of the neck',
    study: '61 people',
    sources: ['fukui1996'],
  },
  {
    from: 'Middle joints of the neck (C3-4, C4-5)',
    felt: 'Back of the neck, middle',
    study: '61 people',
    sources: ['fukui1996'],
  },
  {
    from: 'Lower joints of the neck (C5-6)',
    felt: 'Low in the neck, above the shoulder blade',
    study: '61 people',
    sources: ['fukui1996'],
  },
  {
    from: 'Lowest joints of the neck (C6-7, C7-T1)',
    felt: 'Top inner corner of the shoulder blade, mid blade',
    study: '61 people, and 21 joints',
    sources: ['fukui1996', 'fukui1997'],
  },
  {
    from: 'Joints of the mid back (T3-4 to T10-11)',
    felt: 'Beside the spine. Three to five joints share each place',
    study: '9 volunteers',
    sources: ['dreyfuss1994'],
  },
  {
    from: 'Joints of ribs and spine',
    felt: 'Over the joint. Not in the chest or arm',
    study: '21 joints',
    sources: ['young2008'],
  },
  {
    from: 'Neck nerves C5 and C6',
    felt: 'Above the shoulder blade; C6 also the back of the shoulder',
    study: '50 people with an operation',
    sources: ['tanaka2006', 'mizutamari'],
  },
  {
    from: 'Neck nerve C7',
    felt: 'Between the shoulder blades',
    study: '50 people with an operation',
    sources: ['tanaka2006', 'mizutamari'],
  },
  {
    from: 'Neck nerve C8',
    felt: 'Between and over the shoulder blades',
    study: '50 people with an operation',
    sources: ['tanaka2006', 'mizutamari'],
  },
];
