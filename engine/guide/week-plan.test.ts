import { expect, it } from 'vitest';
import { trainingDays } from './week-plan.ts';

it.each([
  [1, [0]],
  [2, [0, 3]],
  [3, [0, 2, 4]],
  [4, [0, 1, 3, 5]],
  [5, [0, 1, 2, 3, 4]],
  [6, [0, 1, 2, 3, 4, 5]],
  [7, [0, 1, 2, 3, 4, 5, 6]],
])('%i days a week: %j', (count, days) => expect(trainingDays(count)).toEqual(days));

it.each([0, 8, 2.5, NaN])('%d is refused', (count) => expect(() => trainingDays(count)).toThrow(/1 to 7/));
