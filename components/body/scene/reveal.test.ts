import { expect, it } from 'vitest';
import { createReveal } from './reveal.ts';

it('counts its time from the first frame after its beginning, however late that comes', () => {
  const reveal = createReveal(0.5);
  expect([reveal.share, reveal.step(1)]).toEqual([1, false]);
  reveal.begin(false);
  expect([reveal.share, reveal.step(100), reveal.share]).toEqual([0, true, 0]);
  expect([reveal.step(100.25), reveal.share]).toEqual([true, 0.5]);
  expect([reveal.step(103), reveal.share]).toEqual([false, 1]);
  reveal.begin(false);
  expect([reveal.step(200), reveal.share]).toEqual([true, 0]);
});

it('may be there at once', () => {
  const reveal = createReveal(0.5);
  reveal.begin(true);
  expect([reveal.share, reveal.step(1)]).toEqual([1, false]);
});
