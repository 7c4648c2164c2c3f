import { expect, it } from 'vitest';
import { careOf } from './by-muscle.ts';

it.each([
  [
    'pectoralis-major',
    [
      'Large breasts and bra fit',
      'Pregnancy',
      'Sitting and standing',
      'Chest and upper back',
      'Front and rear shoulder',
    ],
  ],
  ['infraspinatus', ['Front and rear shoulder']],
  ['soleus', []],
])('%s: %j', (muscle, titles) => expect(careOf(muscle).map(({ title }) => title)).toEqual(titles));
