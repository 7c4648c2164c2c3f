import fc from 'fast-check';
import { expect, it } from 'vitest';
import { declutter } from './declutter.ts';
import { firstOf } from '../../../engine/math/nth.ts';

const SIZE = { width: 800, height: 600 };
const anySpots = fc.array(fc.record({ x: fc.integer({ min: 100, max: 700 }), y: fc.integer({ min: 100, max: 500 }) }), {
  minLength: 1,
  maxLength: 6,
});

it('no two stand nearer than the gap, and all stay in the picture', () => {
  fc.assert(
    fc.property(anySpots, (spots) => {
      const placed = declutter(spots, 32, SIZE, 18);
      for (const [k, a] of placed.entries()) {
        expect(a.x >= 18 && a.x <= SIZE.width - 18 && a.y >= 18 && a.y <= SIZE.height - 18).toBe(true);
        for (const b of placed.slice(k + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(31);
      }
    }),
  );
});

it('leaves spots alone that are far enough apart', () => {
  const spots = [
    { x: 100, y: 100 },
    { x: 140, y: 100 },
    { x: 100, y: 140 },
  ];
  expect(declutter(spots, 32, SIZE, 18)).toEqual(spots);
});

it('moves the others, not the fixed one', () => {
  const [chosen, other] = firstOf(
    declutter(
      [
        { x: 300, y: 300, fixed: true },
        { x: 305, y: 300 },
      ],
      32,
      SIZE,
      18,
    ),
    2,
  );
  expect(chosen).toEqual({ x: 300, y: 300 });
  expect(other.x).toBeCloseTo(332, 1);
});

it('parts spots at one and the same place', () => {
  const placed = declutter(
    [
      { x: 200, y: 200 },
      { x: 200, y: 200 },
      { x: 200, y: 200 },
    ],
    32,
    SIZE,
    18,
  );
  expect(new Set(placed.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`)).size).toBe(3);
});
