import { describe, expect, it } from 'vitest';
import { nameArea, nameAt, placeWords } from './naming.ts';
import type { Body } from '../skin/body.ts';
import { firstOf } from '../math/nth.ts';

/** A strip of six vertices from the right (x < 0) to the left, 2 cm apart, at x -5, -3, -1, 1, 3, 5 cm; and one on the midline. */
const xs = [-0.05, -0.03, -0.001, 0.001, 0.03, 0.05, 0];
const body = {
  positions: Float32Array.from(xs.flatMap((x) => [x, 1, 0])),
  triangles: Uint32Array.from([0, 1, 2, 3, 4, 5, 6, 6, 6]),
  cagePlaceOf: Uint16Array.from(xs.keys()),
  vertexArea: new Float32Array(7).fill(1e-4),
} as unknown as Body;
const place = (id: string, midline: boolean) => ({
  id,
  name: `the ${id}`,
  synonyms: [],
  area: 'Back',
  midline,
  skinPoint: { triangle: 0, u: 0, v: 0 },
  radius: 0.03,
});
const atlas = {
  places: [place('blade', false), place('spine', true)],
  nearestPlace: Uint8Array.from([0, 0, 0, 0, 0, 0, 1]),
};

describe('a place in words', () => {
  it.each<[string, number, number, number, string]>([
    ['right', 0, 0, 0, 'right the blade'],
    ['left', 1, 1, 0, 'left the blade'],
    ['near the midline no side', 0, 0, 1, 'the blade'],
    ['a midline place', 2, 0, 0, 'the spine'],
  ])('%s', (_name, triangle, u, v, words) => expect(nameAt(body, atlas, { triangle, u, v }).words).toBe(words));
  it('never gives a midline place a side', () => expect(placeWords(atlas, 1, 'left')).toBe('the spine'));
});

describe('an area in words', () => {
  it('is named by its largest part, with the skin near the midline counted for the larger side', () => {
    const [first, second] = firstOf(nameArea(body, atlas, [0, 1, 2, 4]), 2);
    expect(first).toMatchObject({ words: 'right the blade', side: 'right' });
    expect(first.share).toBeCloseTo(0.75);
    expect(second.share).toBeCloseTo(0.25);
  });
  it('keeps no side when all of it lies by the midline', () =>
    expect(nameArea(body, atlas, [2, 3]).map((n) => n.words)).toEqual(['the blade']));
  it('weighs', () =>
    expect(nameArea(body, atlas, [0, 5, 6], [0.1, 0.2, 0.7]).map((n) => n.words)).toEqual([
      'the spine',
      'left the blade',
      'right the blade',
    ]));
  it('of nothing is nothing', () => expect(nameArea(body, atlas, [])).toEqual([]));
});
