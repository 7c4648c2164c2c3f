import { cross, minus, plus, scaled, type Vec3 } from '../../engine/math/vec.ts';
import { nth } from '../../engine/math/nth.ts';
import { unitVector } from './vector.ts';

/** What a surface is drawn as; each has a fill of its own. */
export type Stuff =
  'skin' | 'hair' | 'shirt' | 'trousers' | 'shoe' | 'thing' | 'thing-dark' | 'soft' | 'floor' | 'muscle';

/** Triangles of one thing; neighbouring faces that meet at an edge get a line. */
export interface DrawnSolid {
  readonly stuff: Stuff;
  readonly corners: readonly Vec3[];
  readonly triangles: readonly number[];
  readonly smooth?: boolean;
}

/** A box by its middle and its three half edges. */
export function box(stuff: Stuff, centre: Vec3, x: Vec3, y: Vec3, z: Vec3): DrawnSolid {
  const corners = [0, 1, 2, 3, 4, 5, 6, 7].map((i) =>
    plus(centre, plus(scaled(x, i & 1 ? 1 : -1), plus(scaled(y, i & 2 ? 1 : -1), scaled(z, i & 4 ? 1 : -1)))),
  );
  return {
    stuff,
    corners,
    triangles: [
      0, 1, 3, 0, 3, 2, 4, 5, 7, 4, 7, 6, 0, 1, 5, 0, 5, 4, 2, 3, 7, 2, 7, 6, 0, 2, 6, 0, 6, 4, 1, 3, 7, 1, 7, 5,
    ],
  };
}

/** A box with edges along the axes, by its middle and whole sizes, metres. */
export const block = (stuff: Stuff, centre: Vec3, [w, h, d]: Vec3): DrawnSolid =>
  box(stuff, centre, [w / 2, 0, 0], [0, h / 2, 0], [0, 0, d / 2]);

const ROUND = 24;

/** A round bar along a line of points, with a radius at each; ends are closed with half balls when `capped`. */
export function tube(
  stuff: Stuff,
  points: readonly Vec3[],
  radii: number | readonly number[],
  capped = true,
): DrawnSolid {
  const radius = (i: number) => (typeof radii === 'number' ? radii : radii[i]!);
  const rings: { at: Vec3; r: number; along: Vec3 }[] = [];
  points.forEach((at, i) => {
    const along = unitVector(minus(points[Math.min(i + 1, points.length - 1)]!, points[Math.max(i - 1, 0)]!));
    rings.push({ at, r: radius(i), along });
  });
  if (capped) {
    const cap = (ring: (typeof rings)[number], sign: number) =>
      [15, 30, 45, 60, 75, 89].map((a) => ({
        ...ring,
        at: plus(ring.at, scaled(ring.along, sign * ring.r * Math.sin((a * Math.PI) / 180))),
        r: ring.r * Math.cos((a * Math.PI) / 180),
      }));
    rings.unshift(...cap(nth(rings, 0), -1).reverse());
    rings.push(...cap(nth(rings, rings.length - 1), 1));
  }
  const side: Vec3 = Math.abs(nth(rings, 0).along[1]) < 0.9 ? [0, 1, 0] : [1, 0, 0];
  const corners = rings.flatMap(({ at, r, along }) => {
    const a = unitVector(cross(along, side)),
      b = cross(along, a);
    return Array.from({ length: ROUND }, (_, k) =>
      plus(
        at,
        plus(scaled(a, r * Math.cos((k * 2 * Math.PI) / ROUND)), scaled(b, r * Math.sin((k * 2 * Math.PI) / ROUND))),
      ),
    );
  });
  const triangles: number[] = [];
  for (let i = 0; i + 1 < rings.length; i++)
    for (let k = 0; k < ROUND; k++) {
      const a = i * ROUND + k,
        b = i * ROUND + ((k + 1) % ROUND);
      triangles.push(a, b, b + ROUND, a, b + ROUND, a + ROUND);
    }
  if (!capped) {
    corners.push(nth(rings, 0).at, nth(rings, rings.length - 1).at);
    const first = corners.length - 2,
      last = (rings.length - 1) * ROUND;
    for (let k = 0; k < ROUND; k++)
      triangles.push(first, (k + 1) % ROUND, k, first + 1, last + k, last + ((k + 1) % ROUND));
  }
  return { stuff, corners, triangles, smooth: true };
}

/** A ball stretched along the axes: half widths, metres; `power` above 2 makes it boxy, as a stuffed bag is. */
export function blob(
  stuff: Stuff,
  centre: Vec3,
  half: Vec3,
  power = 2,
  axes: readonly [Vec3, Vec3, Vec3] = [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
): DrawnSolid {
  const rows = 24,
    columns = 36,
    corners: Vec3[] = [],
    triangles: number[] = [];
  const bulge = (value: number) => Math.sign(value) * Math.abs(value) ** (2 / power);
  for (let i = 0; i <= rows; i++)
    for (let k = 0; k < columns; k++) {
      const a = (i / rows - 0.5) * Math.PI,
        b = (k / columns) * 2 * Math.PI;
      const p: Vec3 = [
        bulge(Math.cos(a)) * bulge(Math.cos(b)) * half[0],
        bulge(Math.sin(a)) * half[1],
        bulge(Math.cos(a)) * bulge(Math.sin(b)) * half[2],
      ];
      corners.push(plus(centre, plus(scaled(axes[0], p[0]), plus(scaled(axes[1], p[1]), scaled(axes[2], p[2])))));
    }
  for (let i = 0; i < rows; i++)
    for (let k = 0; k < columns; k++) {
      const a = i * columns + k,
        b = i * columns + ((k + 1) % columns);
      triangles.push(a, b, b + columns, a, b + columns, a + columns);
    }
  return { stuff, corners, triangles, smooth: true };
}
