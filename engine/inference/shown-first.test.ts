import { expect, it } from 'vitest';
import { CONSTANTS } from './constants.ts';
import { shownFirst } from './shown-first.ts';

const LEAST = CONSTANTS.leastNamed,
  UNDER = LEAST - 0.001;

it.each<[why: string, probabilities: readonly number[], shown: number]>([
  ['none', [], 0],
  ['fewer than four', [0.3, 0.1], 2],
  ['no more than four', [0.3, 0.2, 0.1, 0.1, 0.1, 0.1], 4],
  ['none that is improbable', [0.3, LEAST, UNDER], 2],
  ['the first where all are improbable', [UNDER, 0.001], 1],
])('shows at first: %s', (_, probabilities, shown) => {
  const muscles = probabilities.map((probability) => ({ probability }));
  expect(shownFirst(muscles)).toEqual(muscles.slice(0, shown));
});

it('shows what a hand put first, however improbable', () => {
  const muscles = [{ probability: UNDER, placed: true }, { probability: 0.3 }, { probability: UNDER }];
  expect(shownFirst(muscles)).toEqual(muscles.slice(0, 2));
});
