import { describe, expect, it } from 'vitest';
import type { Stroke } from '../../engine/drawing/drawing.ts';
import type { NamedMark } from '../../engine/drawing/named-areas.ts';
import { markChips, otherSide } from './mark-chips.ts';
import { findPlaces } from './place-options.ts';

const stroke = (at?: NamedMark, intensity = 6): Stroke => ({
  kind: 'pain',
  radiusMm: 25,
  intensity,
  path: at ? [] : [[-104, 1343, -84]],
  ...(at && { at }),
});
const named = (words: string) => (findPlaces(words)[0]?.marks ?? []).map((mark) => stroke(mark));

describe('the marks as they are listed', () => {
  it.each(['neck both sides', 'left neck', 'headache both', 'between the shoulder blades'])(
    '"%s" is one, and is called so',
    (words) => {
      const strokes = named(words);
      expect(strokes.length).toBeGreaterThan(1);
      expect(markChips(strokes)).toEqual([{ from: 0, count: strokes.length, area: findPlaces(words)[0]?.words }]);
    },
  );
  it('beside what was painted, and each area for itself', () => {
    const strokes = [stroke(), ...named('left neck'), stroke(), ...named('right neck')];
    expect(markChips(strokes).map(({ from, area }) => [from, area])).toEqual([
      [0, null],
      [1, 'left neck'],
      [named('left neck').length + 1, null],
      [named('left neck').length + 2, 'right neck'],
    ]);
  });
  it('an area of which a part was taken away, or hurts otherwise, is its places', () => {
    const neck = named('left neck');
    expect(markChips(neck.slice(1)).every(({ area }) => area !== 'left neck')).toBe(true);
    const uneven = neck.map((one, k) => (k === 0 ? { ...one, intensity: 2 } : one));
    expect(markChips(uneven)).toHaveLength(neck.length);
  });
});

describe('the other side', () => {
  const whole = (strokes: readonly Stroke[]) => otherSide(strokes, { from: 0, count: strokes.length, area: null });
  it('of an area is the same area there, without what lies in the middle', () => {
    const sides = whole(named('left neck')).map(({ at }) => at?.side);
    expect(new Set(sides)).toEqual(new Set(['right']));
  });
  it('of a painted mark is painted', () => expect(whole([stroke()])[0]?.path).toEqual([[104, 1343, -84]]));
  it('is nothing where it is marked already', () => {
    expect(whole(named('neck both sides'))).toEqual([]);
    const both = [stroke(), { ...stroke(), path: [[104, 1343, -84]] as const }];
    expect(otherSide(both, { from: 0, count: 1, area: null })).toEqual([]);
  });
});
