import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextStop, scrollOf, settleAt, stopNear, stopsOf, type Stop } from './stops.ts';

/** A telephone of 844 pixels: the sheet's top stands 208 above its foot. */
const STOPS = stopsOf(636, 48, 844);
const ALL: readonly Stop[] = ['glimpse', 'half', 'whole'];

describe('the stops of the sheet', () => {
  it('are half the window and all below the header', () => expect(STOPS).toEqual({ half: 214, whole: 588 }));
  it('a place at a stop is that stop', () => {
    for (const stop of ALL) expect(stopNear(scrollOf(stop, STOPS), STOPS)).toBe(stop);
  });
  it('the handle goes through all of them, and back to the first', () => {
    expect(ALL.map(nextStop)).toEqual(['half', 'whole', 'glimpse']);
  });
});

describe('a hand that lets go', () => {
  it.each<[why: string, from: number, to: number, stop: Stop | null]>([
    ['goes on the way it went', 0, 60, 'half'],
    ['also from half', 214, 260, 'whole'],
    ['and back', 214, 150, 'glimpse'],
    ['from whole to half', 588, 500, 'half'],
    ['over half, if it went so far', 588, 100, 'glimpse'],
    ['a move too small to be meant goes back', 214, 224, 'half'],
    ['nothing at a stop', 0, 214, null],
    ['nothing in the text beyond', 588, 1200, null],
    ['nor on the way back within it', 1200, 700, null],
  ])('%s', (_why, from, to, stop) => expect(settleAt(from, to, STOPS)).toBe(stop));

  it('never goes against the hand, whatever the window', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 300, max: 1400 }),
        fc.integer({ min: 100, max: 400 }),
        fc.nat(3000),
        fc.nat(3000),
        (height, glimpse, from, to) => {
          const stops = stopsOf(height - glimpse, 48, height),
            stop = settleAt(from, to, stops);
          if (stop === null || Math.abs(to - from) < 16) return;
          expect(Math.sign(scrollOf(stop, stops) - to)).toBe(Math.sign(to - from));
        },
      ),
    );
  });
});
