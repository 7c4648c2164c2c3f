import { describe, expect, it } from 'vitest';
import { reachFrom, type Mesh } from './geodesic.ts';
import { nth } from '../math/nth.ts';

/** A surface over an n x m grid; diagonals alternate when `criss`, else all run one way (right-angled, then sheared: obtuse). */
function grid(
  n: number,
  m: number,
  at: (i: number, j: number) => readonly [number, number, number],
  criss: boolean,
  wrap = false,
): Mesh {
  const columns = wrap ? m : m + 1;
  const positions: number[] = [],
    triangles: number[] = [];
  for (let i = 0; i <= n; i++) for (let j = 0; j < columns; j++) positions.push(...at(i, j));
  const id = (i: number, j: number) => i * columns + (wrap ? j % m : j);
  for (let i = 0; i < n; i++)
    for (let j = 0; j < m; j++) {
      const [a, b, c, d] = [id(i, j), id(i, j + 1), id(i + 1, j + 1), id(i + 1, j)];
      if (criss && (i + j) % 2) triangles.push(a, b, d, b, c, d);
      else triangles.push(a, b, c, a, c, d);
    }
  return { positions: Float32Array.from(positions), triangles: Uint32Array.from(triangles) };
}

const at = (mesh: Mesh, v: number): [number, number, number] => [
  mesh.positions[v * 3]!,
  mesh.positions[v * 3 + 1]!,
  mesh.positions[v * 3 + 2]!,
];
/** Where the point of triangle t at its centre lies. */
function centre(mesh: Mesh, t: number): [number, number, number] {
  const corners = [0, 1, 2].map((k) => at(mesh, mesh.triangles[t * 3 + k]!));
  return [0, 1, 2].map((c) => (nth(corners, 0)[c]! + nth(corners, 1)[c]! + nth(corners, 2)[c]!) / 3) as [
    number,
    number,
    number,
  ];
}
const CENTRE = { u: 1 / 3, v: 1 / 3 };
/** Metres; the meshes below have edges of 5 mm, as the skin of the back has. */
const EDGE = 0.005;

describe('distance along a surface', () => {
  it.each<[name: string, shear: number, criss: boolean]>([
    ['right-angled', 0, true],
    ['sheared, obtuse corners of 117 degrees', 0.5, false],
    ['very obtuse, 135 degrees', 1, false],
  ])('on a plane is the straight distance: %s', (_name, shear, criss) => {
    const mesh = grid(60, 60, (i, j) => [(j + shear * i) * EDGE, i * EDGE, 0], criss);
    const triangle = 2 * (60 * 30 + 30);
    const [x, y] = centre(mesh, triangle);
    const { vertices, distances } = reachFrom(mesh, [{ triangle, ...CENTRE }], 0.1);
    expect(vertices.length).toBeGreaterThan(1000);
    for (let k = 0; k < vertices.length; k++) {
      const [vx, vy] = at(mesh, vertices[k]!);
      const exact = Math.hypot(vx - x, vy - y);
      expect(Math.abs(distances[k]! - exact)).toBeLessThan(0.0002 + 0.005 * exact);
    }
  });

  it('on a cylinder is the straight distance on the unrolled sheet', () => {
    const r = 0.05,
      around = 64; // an arm
    const mesh = grid(
      60,
      around,
      (i, j) => [r * Math.cos((j / around) * 2 * Math.PI), i * EDGE, r * Math.sin((j / around) * 2 * Math.PI)],
      true,
      true,
    );
    const triangle = 2 * (around * 30 + 10);
    const [x, y, z] = centre(mesh, triangle),
      angle = Math.atan2(z, x);
    const { vertices, distances } = reachFrom(mesh, [{ triangle, ...CENTRE }], 0.12);
    for (let k = 0; k < vertices.length; k++) {
      const [vx, vy, vz] = at(mesh, vertices[k]!);
      const turn = Math.abs(Math.atan2(vz, vx) - angle);
      const exact = Math.hypot(r * Math.min(turn, 2 * Math.PI - turn), vy - y);
      expect(Math.abs(distances[k]! - exact)).toBeLessThan(0.0002 + 0.005 * exact);
    }
  });

  it('on a sphere is the great circle', () => {
    const r = 0.1,
      n = 60;
    const mesh = grid(
      n,
      2 * n,
      (i, j) => {
        const lat = (0.05 + 0.9 * (i / n)) * Math.PI,
          lon = (j / n) * Math.PI;
        return [r * Math.sin(lat) * Math.cos(lon), r * Math.cos(lat), r * Math.sin(lat) * Math.sin(lon)];
      },
      true,
      true,
    );
    const triangle = 2 * (2 * n * 28 + 17);
    const from = centre(mesh, triangle),
      length = Math.hypot(...from);
    const { vertices, distances } = reachFrom(mesh, [{ triangle, ...CENTRE }], 0.15);
    for (let k = 0; k < vertices.length; k++) {
      const to = at(mesh, vertices[k]!);
      const exact = r * Math.acos(Math.min(1, (from[0] * to[0] + from[1] * to[1] + from[2] * to[2]) / (length * r)));
      expect(Math.abs(distances[k]! - exact)).toBeLessThan(0.0002 + 0.005 * exact);
    }
  });

  const sheet = grid(60, 60, (i, j) => [j * EDGE, i * EDGE, 0.02 * Math.sin(i / 9)], true);

  it('from several sources is the least of the distances from each, to 1.5 millimetres where the waves meet', () => {
    const sources = [
      { triangle: 800, ...CENTRE },
      { triangle: 4000, ...CENTRE },
    ];
    const each = sources.map((source) => {
      const { vertices, distances } = reachFrom(sheet, [source], 1);
      return new Map([...vertices].map((v, k) => [v, distances[k]!]));
    });
    const { vertices, distances } = reachFrom(sheet, sources, 1);
    vertices.forEach((v, k) =>
      expect(Math.abs(distances[k]! - Math.min(nth(each, 0).get(v)!, nth(each, 1).get(v)!))).toBeLessThan(0.0015),
    );
  });

  it('stops at the radius, comes nearest first, and leaves nothing behind for the next call', () => {
    const wide = reachFrom(sheet, [{ triangle: 3000, ...CENTRE }], 0.09);
    const narrow = reachFrom(sheet, [{ triangle: 3000, ...CENTRE }], 0.04);
    expect(narrow.distances.every((d, k) => d <= 0.04 && d >= (narrow.distances[k - 1] ?? 0))).toBe(true);
    expect([...narrow.vertices]).toEqual([...wide.vertices.slice(0, narrow.vertices.length)]);
    expect([...narrow.distances]).toEqual([...wide.distances.slice(0, narrow.distances.length)]);
  });

  it('does not enter blocked vertices and goes round them', () => {
    const blocked = new Uint8Array(61 * 61);
    for (let i = 0; i <= 45; i++) blocked[i * 61 + 30] = 1; // a wall with a way round at the top
    const { vertices, distances } = reachFrom(sheet, [{ triangle: 2 * (60 * 10 + 20), ...CENTRE }], 1, blocked);
    const to = 10 * 61 + 40;
    expect([...vertices].some((v) => blocked[v]!)).toBe(false);
    expect(distances[vertices.indexOf(to)]).toBeGreaterThan(0.3);
  });
});
