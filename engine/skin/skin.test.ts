import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Body } from './body.ts';
import { faceNormal, firstHit, hitsAlong, mirrorPoint, nearestSkin, normalAt, positionOf } from './skin.ts';
import { distance, type Vec3 } from '../math/vec.ts';
import { nth } from '../math/nth.ts';

/** An egg, symmetric in x, about the size of a head, with normals and a mirror map. */
function egg(): Pick<Body, 'positions' | 'normals' | 'triangles' | 'mirror'> {
  const rings = 24,
    around = 40;
  const positions: number[] = [],
    triangles: number[] = [],
    mirror: number[] = [];
  const id = (i: number, j: number) => 2 + (i - 1) * around + ((j + around) % around);
  positions.push(0, 1.75, 0, 0, 1.5, 0);
  mirror.push(0, 1);
  for (let i = 1; i < rings; i++)
    for (let j = 0; j < around; j++) {
      const lat = (i / rings) * Math.PI,
        lon = (j / around) * 2 * Math.PI; // lon 0 is the front, on the midline
      positions.push(
        0.08 * Math.sin(lat) * Math.sin(lon),
        1.625 + 0.125 * Math.cos(lat),
        0.1 * Math.sin(lat) * Math.cos(lon),
      );
      mirror.push(id(i, -j));
    }
  for (let j = 0; j < around; j++) {
    triangles.push(0, id(1, j), id(1, j + 1), 1, id(rings - 1, j + 1), id(rings - 1, j));
    for (let i = 1; i + 1 < rings; i++) {
      const [a, b, c, d] = [id(i, j), id(i + 1, j), id(i + 1, j + 1), id(i, j + 1)];
      if (j < around / 2) triangles.push(a, b, c, a, c, d);
      else triangles.push(a, b, d, b, c, d);
    }
  }
  const normals = positions.map((x, k) =>
    k % 3 === 1 ? (x - 1.625) / 0.125 ** 2 : k % 3 === 0 ? x / 0.08 ** 2 : x / 0.1 ** 2,
  );
  return {
    positions: Float32Array.from(positions),
    normals: Float32Array.from(normals),
    triangles: Uint32Array.from(triangles),
    mirror: Uint32Array.from(mirror),
  };
}

const body = egg();
const count = body.triangles.length / 3;
const near = fc.tuple(
  fc.double({ min: -0.3, max: 0.3, noNaN: true }),
  fc.double({ min: 1.3, max: 1.9, noNaN: true }),
  fc.double({ min: -0.3, max: 0.3, noNaN: true }),
);
const onSkin = fc.record({
  triangle: fc.nat(count - 1),
  u: fc.double({ min: 0, max: 0.5, noNaN: true }),
  v: fc.double({ min: 0, max: 0.5, noNaN: true }),
});

describe('nearest skin', () => {
  it('is what looking at every triangle finds', () => {
    fc.assert(
      fc.property(near, (p) => {
        const hit = nearestSkin(body, p)!;
        let least = Infinity;
        for (let t = 0; t < count; t++)
          least = Math.min(
            least,
            nearestSkin({ positions: body.positions, triangles: body.triangles.subarray(t * 3, t * 3 + 3) }, p)!
              .distance,
          );
        expect(hit.distance).toBeCloseTo(least, 9);
        expect(distance(positionOf(body, hit.point), p)).toBeCloseTo(hit.distance, 6);
      }),
      { numRuns: 6, seed: 1 },
    );
  });
  it('of a point on the skin is that point', () => {
    fc.assert(
      fc.property(onSkin, (point) => {
        const p = positionOf(body, point);
        expect(distance(positionOf(body, nearestSkin(body, p)!.point), p)).toBeLessThan(1e-6);
      }),
    );
  });
  it('keeps to what is allowed and to the distance asked for', () => {
    const front = (t: number) => faceNormal(body, t)[2] > 0;
    expect(positionOf(body, nearestSkin(body, [0, 1.62, -0.2], front)!.point)[2]).toBeGreaterThan(-0.01);
    expect(nearestSkin(body, [0, 1.62, -0.2], undefined, 0.05)).toBeNull();
  });
});

describe('a ray', () => {
  it('from outside toward a skin point that faces it meets the skin there', () => {
    fc.assert(
      fc.property(onSkin, near, (point, from) => {
        const to = positionOf(body, point),
          length = distance(from, to);
        const d: Vec3 = [(to[0] - from[0]) / length, (to[1] - from[1]) / length, (to[2] - from[2]) / length];
        const n = faceNormal(body, point.triangle);
        fc.pre(length > 0.001 && d[0] * n[0] + d[1] * n[1] + d[2] * n[2] < -0.05);
        const hits = hitsAlong(body, from, d);
        for (const hit of hits) expect(hit.distance).toBeCloseTo(nth(hits, 0).distance, 5); // convex: one place, more than once where triangles meet
        expect(nth(hits, 0).distance).toBeCloseTo(length, 5);
        expect(firstHit(body, from, d)!.distance).toBeCloseTo(length, 5);
      }),
    );
  });
  it.each<[string, Vec3, Vec3]>([
    ['beside', [0.5, 1.62, 1], [0, 0, -1]],
    ['away', [0, 1.62, 1], [0, 0, 1]],
    ['above', [1, 3, 0], [-1, 0, 0]],
  ])('%s the body meets nothing', (_name, from, d) => expect(firstHit(body, from, d)).toBeNull());
});

describe('the mirror', () => {
  it('swaps x and nothing else, and undoes itself', () => {
    fc.assert(
      fc.property(onSkin, (point) => {
        const [x, y, z] = positionOf(body, point),
          there = mirrorPoint(body, point);
        expect(distance(positionOf(body, there), [-x, y, z])).toBeLessThan(1e-6);
        expect(distance(positionOf(body, mirrorPoint(body, there)), [x, y, z])).toBeLessThan(1e-6);
        expect(normalAt(body, there)[0]).toBeCloseTo(-normalAt(body, point)[0], 4);
      }),
    );
  });
});
