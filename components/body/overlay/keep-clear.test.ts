import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keepClear } from './keep-clear.ts';

const SIZE = { width: 390, height: 590 };
const GAP = 26;
/** A mark of 30 pixels around the middle. */
const covers = (x: number, y: number) => Math.hypot(x - 195, y - 295) < 30;
const anySpots = fc.array(fc.record({ x: fc.integer({ min: 60, max: 330 }), y: fc.integer({ min: 60, max: 530 }) }), {
  minLength: 1,
  maxLength: 6,
});

it('nothing stands on the mark, and what moved keeps its distance and stays in the picture', () => {
  fc.assert(
    fc.property(anySpots, (spots) => {
      const placed = keepClear(spots, covers, GAP, SIZE, 14);
      placed.forEach((a, k) => {
        expect(covers(a.x, a.y)).toBe(false);
        const spot = spots[k]!;
        if (a.x === spot.x && a.y === spot.y) return;
        expect(a.x >= 14 && a.x <= SIZE.width - 14 && a.y >= 14 && a.y <= SIZE.height - 14).toBe(true);
        for (const [j, b] of placed.entries())
          if (j !== k) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(GAP - 1e-9);
      });
    }),
  );
});

it('what is clear stays where it is, and so does what has nowhere to go', () => {
  const clear = [
    { x: 80, y: 80 },
    { x: 300, y: 400 },
  ];
  expect(keepClear(clear, covers, GAP, SIZE, 14)).toEqual(clear);
  expect(keepClear([{ x: 195, y: 295 }], () => true, GAP, SIZE, 14)).toEqual([{ x: 195, y: 295 }]);
});

it('goes no farther than it must', () => {
  const [placed] = keepClear([{ x: 195, y: 290 }], covers, GAP, SIZE, 14);
  expect(Math.hypot(placed!.x - 195, placed!.y - 290)).toBeLessThan(35);
});
