import type { Range } from '../../data/types.ts';
import { expect, it } from 'vitest';
import { DOSE_CEILING } from '../../data/guides/doses.ts';

import { doseOf, easedRange, easeFrom, fillDose } from './dose.ts';

it('keeps every dose under the ceiling, whatever a guide asks for', () => {
  const dose = doseOf({ dose: { preset: 'standard', pain: [4, 9], holdS: [60, 300], targetHoldS: 300 } });
  expect(dose).toMatchObject({
    pain: [4, DOSE_CEILING.painMax],
    holdS: [60, DOSE_CEILING.holdMaxS],
    targetHoldS: DOSE_CEILING.holdMaxS,
  });
  expect(fillDose('{pain}; {hold}; {target}; {hold 30 200}', dose)).toBe('4 to 5; 60 to 90; 90; 30 to 90');
});

it.each<[from: Range, to: Range]>([
  [
    [3, 5],
    [1, 3],
  ],
  [
    [1, 3],
    [0, 1],
  ],
  [
    [0, 2],
    [0, 1],
  ],
  [
    [2, 2],
    [1, 1],
  ],
  [
    [0, 1],
    [0, 1],
  ],
])('easing off from %j comes to %j', (from, to) => expect(easedRange(from, easeFrom(from))).toEqual(to));
