import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chains, join, outlines, pathOf, simplify, thinMask, type PixelPoint } from './trace.ts';
import { nth } from '../../engine/math/nth.ts';

/** A disc of some radius in the middle of a square picture, with a soft edge. */
const disc = (size: number, radius: number) =>
  Float32Array.from({ length: size * size }, (_, i) =>
    Math.min(1, Math.max(0, radius + 0.5 - Math.hypot((i % size) - size / 2, Math.floor(i / size) - size / 2))),
  );

const signedArea = (loop: readonly PixelPoint[]) =>
  loop.reduce((sum, [x, y], i) => {
    const [u, v] = nth(loop, (i + 1) % loop.length);
    return sum + (x * v - u * y) / 2;
  }, 0);

describe('outlines', () => {
  it.each([6, 11.5, 20])('the outline of a disc of radius %d has its area', (radius) => {
    const loops = outlines(disc(64, radius), 64, 64);
    expect(loops).toHaveLength(1);
    expect(Math.abs(signedArea(nth(loops, 0))) / (Math.PI * radius ** 2)).toBeCloseTo(1, 1);
  });

  it('a hole runs the other way round', () => {
    const outer = disc(64, 20),
      inner = disc(64, 8),
      ring = outer.map((value, i) => value - inner[i]!);
    const areas = outlines(ring, 64, 64).map(signedArea);
    expect(areas).toHaveLength(2);
    expect(Math.sign(areas[0]!)).toBe(-Math.sign(areas[1]!));
  });

  it('a mask that touches the border is closed there', () => {
    const loops = outlines(new Float32Array(9).fill(1), 3, 3);
    expect(loops).toHaveLength(1);
    expect(Math.abs(signedArea(nth(loops, 0)))).toBeGreaterThan(7);
  });
});

describe('lines', () => {
  /** A bar three pixels thick. */
  const bar = () =>
    Uint8Array.from({ length: 40 * 20 }, (_, i) => {
      const x = i % 40,
        y = Math.floor(i / 40);
      return x >= 5 && x < 35 && y >= 9 && y <= 11 ? 1 : 0;
    });

  it('a thick bar becomes one line along its middle', () => {
    const mask = bar();
    thinMask(mask, 40, 20);
    const lines = chains(mask, 40);
    expect(lines).toHaveLength(1);
    for (const [, y] of nth(lines, 0)) expect(y).toBe(10);
    expect(nth(lines, 0).length).toBeGreaterThan(24);
  });

  it('two pieces of a straight line are joined, a corner is not', () => {
    const east: PixelPoint[] = Array.from({ length: 10 }, (_, i) => [i, 0]),
      on: PixelPoint[] = Array.from({ length: 10 }, (_, i) => [10 + i, 0]);
    const down: PixelPoint[] = Array.from({ length: 10 }, (_, i) => [9, 1 + i]);
    expect(join([east, on])).toHaveLength(1);
    expect(join([east, down])).toHaveLength(2);
  });
});

it('simplifying keeps the ends and never strays further than asked', () => {
  const line = fc.array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 })), {
    minLength: 2,
    maxLength: 40,
  });
  fc.assert(
    fc.property(line, fc.double({ min: 0.1, max: 20, noNaN: true }), (points, most) => {
      const simple = simplify(points, most);
      expect(simple[0]).toEqual(points[0]);
      expect(simple.at(-1)).toEqual(points.at(-1));
      for (const kept of simple) expect(points).toContainEqual(kept);
    }),
  );
});

it('a path is written in relative steps that come back to its points', () => {
  const path = pathOf(
    [
      [0, 0],
      [30, 0],
      [60, 30],
    ],
    1,
    false,
  );
  const numbers = path.match(/-?(?:\d+\.?\d*|\.\d+)/g)?.map(Number) ?? [];
  const [startX = NaN, startY = NaN, ...steps] = numbers;
  let [x, y] = [startX, startY];
  for (let i = 0; i < steps.length; i += 6) [x, y] = [x + steps[i + 4]!, y + steps[i + 5]!];
  expect([x, y]).toEqual([60, 30]);
});
