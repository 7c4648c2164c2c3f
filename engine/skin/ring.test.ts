import { vec3 } from '../math/vec.ts';
import { describe, expect, it } from 'vitest';
import type { Body, SkinPoint } from './body.ts';
import { nearestSkin } from './skin.ts';
import type { Vec3 } from '../math/vec.ts';
import { ringDistance } from './ring.ts';

/** Metres: edge of the grid, and half the plane's width. */
const EDGE = 0.005,
  HALF = 0.15;
/** Metres: how far a distance may be off on a grid this coarse, and how near the line a sign may be wrong: a little more than an edge. */
const TOLERANCE = 0.006;
/** Metres. */
const NEAR = 0.02;

/** A flat square of skin. Only what a ring needs of a body. */
function plane(): Body {
  const n = Math.round((2 * HALF) / EDGE) + 1;
  const positions = new Float32Array(n * n * 3),
    triangles: number[] = [];
  for (let j = 0; j < n; j++)
    for (let i = 0; i < n; i++) positions.set([i * EDGE - HALF, j * EDGE - HALF, 0], (j * n + i) * 3);
  for (let j = 0; j + 1 < n; j++)
    for (let i = 0; i + 1 < n; i++) {
      const a = j * n + i;
      triangles.push(a, a + 1, a + n + 1, a, a + n + 1, a + n);
    }
  return {
    positions,
    triangles: Uint32Array.from(triangles),
    vertexArea: new Float32Array(n * n).fill(EDGE * EDGE),
  } as Partial<Body> as Body;
}

const body = plane();
const line = (through: Vec3[]): SkinPoint[] => through.map((p) => nearestSkin(body, p)!.point);
const circle = (radius: number, squash = 1) =>
  line(
    Array.from({ length: 90 }, (_, k): Vec3 => [
      radius * Math.cos((k * Math.PI) / 45),
      squash * radius * Math.sin((k * Math.PI) / 45),
      0,
    ]),
  );

describe('signed distance to a ring on a plane', () => {
  it.each([0.03, 0.05, 0.09])('a circle of %d m: the distance from its middle less the radius', (radius) => {
    const { vertices, distances } = ringDistance(body, circle(radius), 0.02);
    for (let k = 0; k < vertices.length; k++) {
      const [x, y] = vec3(body.positions, vertices[k]!);
      const truth = Math.hypot(x, y) - radius;
      // Deep inside, waves from all round meet and the distance comes out short; near the line, where it is drawn, it holds.
      if (Math.abs(truth) < NEAR) expect(Math.abs(Math.abs(distances[k]!) - Math.abs(truth))).toBeLessThan(TOLERANCE);
      if (Math.abs(truth) > TOLERANCE) expect(Math.sign(distances[k]!)).toBe(Math.sign(truth));
    }
    const inside = [...distances].filter((d) => d <= 0).length;
    expect(inside * EDGE * EDGE).toBeGreaterThan(0.9 * Math.PI * radius * radius);
    expect(inside * EDGE * EDGE).toBeLessThan(1.1 * Math.PI * radius * radius);
  });

  it('lists nothing that is farther outside than asked', () =>
    expect(Math.max(...ringDistance(body, circle(0.05), 0.02).distances)).toBeLessThanOrEqual(0.02));

  it('holds in a long narrow ring', () => {
    const { vertices, distances } = ringDistance(body, circle(0.12, 0.25), 0.01);
    const middle = [...vertices].findIndex(
      (v) => Math.hypot(body.positions[v * 3]!, body.positions[v * 3 + 1]!) < EDGE / 2,
    );
    expect(distances[middle]).toBeLessThan(-0.02);
  });
});
