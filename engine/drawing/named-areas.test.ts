import { describe, expect, it } from 'vitest';
import { PLACE_AREAS } from '../../data/place-areas.ts';
import type { Stroke } from './drawing.ts';
import { areaAt, areaMarks, areaNumbers, SIDES_MEANT } from './named-areas.ts';

const named = (at: NonNullable<Stroke['at']>, intensity = 6): Stroke => ({
    kind: 'pain',
    radiusMm: 25,
    intensity,
    path: [],
    at,
  }),
  painted: Stroke = { kind: 'pain', radiusMm: 25, intensity: 6, path: [[0, 1300, -100]] };

describe('an area that was named', () => {
  it.each(PLACE_AREAS.flatMap((area) => SIDES_MEANT.map((side) => ({ name: `${area.id}, ${side}`, area, side }))))(
    'is known by its places: $name',
    ({ area, side }) => {
      const marks = areaMarks(area, side);
      expect(areaAt([painted, ...marks.map((at) => named(at)), painted], 1)?.marks).toEqual(marks);
      expect(areaNumbers([painted, ...marks.map((at) => named(at))])).toEqual([
        0,
        ...marks.map(() => (marks.length > 1 ? 1 : 0)),
      ]);
    },
  );
  it('is none where a place is missing, in another order or of another intensity', () => {
    const [first, second, ...more] = areaMarks(
      PLACE_AREAS.find(({ id }) => id === 'ear')!,
      'both',
    );
    expect(first && second && more.length).toBeGreaterThan(0);
    expect(areaNumbers([named(second!), named(first!), ...more.map((at) => named(at))])).toEqual([0, 0, 1, 1]);
    expect(areaNumbers([named(first!), named(second!, 7)])).toEqual([0, 0]);
  });
});
