import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hatch, stippleLines } from './fill.ts';
import { doubleArea, isolines, pathData, thin, type ChartPoint } from './isolines.ts';
import { nth } from '../math/nth.ts';

const disc = (radius: number, hole = 0) => {
  const size = 64,
    field = new Float32Array(size * size);
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      const d = Math.hypot(x - 31.5, y - 31.5);
      field[y * size + x] = Math.max(d - radius, hole - d);
    }
  return isolines(field, size, size, 0);
};

describe('isolines', () => {
  it('go round a disc, as far out as it is and with its area', () => {
    const [line = [], ...others] = disc(20);
    expect(line.length).toBeGreaterThan(8);
    expect(others).toEqual([]);
    for (const [x, y] of line) expect(Math.hypot(x - 31.5, y - 31.5)).toBeCloseTo(20, 1);
    expect(Math.abs(doubleArea(line)) / 2).toBeCloseTo(Math.PI * 400, -1);
  });

  it('turn the other way around a hole', () => {
    const areas = disc(20, 8)
      .map(doubleArea)
      .sort((a, b) => a - b);
    expect(areas).toHaveLength(2);
    expect(areas[0]! * areas[1]!).toBeLessThan(0);
  });

  it('are closed around whatever lies below, so that areas add up', () => {
    const size = 12;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(-1, 1), { minLength: size * size, maxLength: size * size }), (field) => {
        const inside = field.filter((value) => value < 0).length;
        const area = isolines(field, size, size, 0).reduce((sum, line) => sum + doubleArea(line) / 2, 0);
        // With values of one size on both sides the border passes half way, so that each cell lends or borrows at most half of itself.
        expect(Math.abs(area)).toBeLessThanOrEqual(inside * 2 + 1e-6);
        expect(Math.abs(area) > 0).toBe(inside > 0);
      }),
    );
  });
});

it('thinning moves no point farther than it may', () => {
  const point = fc.tuple(fc.double({ min: 0, max: 100, noNaN: true }), fc.double({ min: 0, max: 100, noNaN: true }));
  fc.assert(
    fc.property(fc.array(point, { minLength: 4, maxLength: 40 }), fc.boolean(), (line, closed) => {
      const kept = thin(line, 2, closed),
        ring: readonly ChartPoint[] = closed ? [...kept, nth(kept, 0)] : kept;
      for (const [px, py] of line) {
        const away = ring.slice(1).map(([bx, by], k) => {
          const [ax, ay] = nth(ring, k),
            dx = bx - ax,
            dy = by - ay,
            length2 = dx * dx + dy * dy;
          const t = length2 === 0 ? 0 : Math.min(1, Math.max(0, ((px - ax) * dx + (py - ay) * dy) / length2));
          return Math.hypot(px - ax - t * dx, py - ay - t * dy);
        });
        expect(Math.min(...away)).toBeLessThanOrEqual(2 + 1e-9);
      }
    }),
  );
});

it('path data read back are the points in the steps asked for', () => {
  const line: ChartPoint[] = [
    [10.26, 5],
    [10.24, 5.1],
    [-0.5, 7.75],
    [3, -2],
  ];
  const numbers = (text: string) => [...text.matchAll(/-?\d*\.?\d+/g)].map(([number]) => Number(number));
  const text = pathData([line], true, 2),
    [x = NaN, y = NaN, ...steps] = numbers(text);
  let at: [number, number] = [x, y];
  const read = [at];
  for (let k = 0; k < steps.length; k += 2) read.push((at = [at[0] + steps[k]!, at[1] + steps[k + 1]!]));
  expect(read).toEqual([
    [10.5, 5],
    [10, 5],
    [-0.5, 8],
    [3, -2],
  ]);
  expect(text.endsWith('z')).toBe(true);
});

describe('fills', () => {
  const square: ChartPoint[][] = [
    [
      [0, 0],
      [100, 0],
      [100, 100],
      [0, 100],
    ],
    [
      [40, 40],
      [40, 60],
      [60, 60],
      [60, 40],
    ],
  ];
  const inside = ([x, y]: ChartPoint) =>
    x >= -1e-6 &&
    y >= -1e-6 &&
    x <= 100 + 1e-6 &&
    y <= 100 + 1e-6 &&
    !(x > 40 + 1e-6 && x < 60 - 1e-6 && y > 40 + 1e-6 && y < 60 - 1e-6);

  it('put a dot for every cell of the grid, none in a hole', () => {
    const dots = stippleLines(square, 5);
    expect(dots.every(inside)).toBe(true);
    expect(Math.abs(dots.length / (9600 / (5 * 5 * Math.sqrt(0.75))) - 1)).toBeLessThan(0.1);
  });

  it('hatch evenly, not across a hole', () => {
    const lines = hatch(square, 5);
    expect(lines.flat().every(inside)).toBe(true);
    const length = lines.reduce((sum, [a, b]) => sum + Math.hypot(a[0] - b[0], a[1] - b[1]), 0);
    expect((length * 5) / 9600).toBeCloseTo(1, 1);
    expect(lines.every(([[ax, ay], [bx, by]]) => Math.abs(bx - ax + by - ay) < 1e-6)).toBe(true);
  });
});
