import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stretchingAt } from './stretch-timer.ts';

const TWO_OF_FIVE = { reps: 2, holdS: 5 };

it.each([
  [-1, { phase: 'hold', rep: 1, leftS: 5 }],
  [0, { phase: 'hold', rep: 1, leftS: 5 }],
  [0.1, { phase: 'hold', rep: 1, leftS: 5 }],
  [4.9, { phase: 'hold', rep: 1, leftS: 1 }],
  [5, { phase: 'rest', rep: 1, leftS: 4 }],
  [8.5, { phase: 'rest', rep: 1, leftS: 1 }],
  [9, { phase: 'hold', rep: 2, leftS: 5 }],
  [13.9, { phase: 'hold', rep: 2, leftS: 1 }],
  [14, { phase: 'done', rep: 2, leftS: 0 }],
  [1e6, { phase: 'done', rep: 2, leftS: 0 }],
])('two holds of five seconds, after %d s', (elapsed, expected) =>
  expect(stretchingAt(elapsed, TWO_OF_FIVE)).toEqual(expected),
);

it('never counts backwards', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 120 }),
      fc.double({ min: 0, max: 2000, noNaN: true }),
      (reps, holdS, at) => {
        expect(stretchingAt(at + 0.25, { reps, holdS }).rep).toBeGreaterThanOrEqual(
          stretchingAt(at, { reps, holdS }).rep,
        );
      },
    ),
  );
});
