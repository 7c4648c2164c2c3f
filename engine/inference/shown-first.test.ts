import { expect, it } from 'vitest';
import { shownFirst } from './shown-first.ts';

const row = (groups: readonly number[], probability = 0.1) => groups.map((alike) => ({ alike, probability }));

it.each([
  ['none', row([]), 0],
  ['fewer than five', row([0, 1]), 2],
  ['five that stand alone', row([0, 1, 2, 3, 4, 5, 6]), 5],
  ['those like the fifth, all', row([0, 1, 2, 3, 4, 4, 4, 5]), 7],
  ['none that are alike behind the fifth', row([0, 1, 2, 3, 4, 5, 5]), 5],
  ['never more than ten', row(Array.from({ length: 30 }, () => 0)), 10],
  ['of look-alikes only those that are worth a word', [...row([0, 0, 0, 0, 0, 0]), ...row([0, 0], 0.02)], 6],
  ['nothing behind five that are all unlikely', row([0, 0, 0, 0, 0, 0, 0], 0.01), 5],
])('shows at first: %s', (_, candidates, count) => {
  expect(shownFirst(candidates)).toBe(count);
});
