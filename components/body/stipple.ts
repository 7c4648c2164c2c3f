import type { Body, SkinPoint } from '../../engine/body.ts';
import type { Reach } from '../../engine/geodesic.ts';
import { positionOf } from '../../engine/skin.ts';

/** Metres: no two dots stand closer. Their radius is DOT_RADIUS on screen and in print. */
export const DOT_SPACING = 0.0066;
export const DOT_RADIUS = 0.00185;
/** Tries for each dot that the area could hold; the more, the fewer holes. */
const TRIES = 14;
/** Metres: dots keep this far inside the border of the area, and this far outside the solid one. */
const INSET = 0.0012;

/** A dot sits on the skin, so that it moves with every pose. */
export interface Dot {
  readonly point: SkinPoint;
  /** Share of the full radius, 0-1: dots at the border are smaller. */
  readonly size: number;
}

/** A number 0-1 from two whole numbers; the same on every machine, so that dots never move between two drawings of one area. */
function chance(a: number, b: number): number {
  let h = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(b + 0x165667b1, 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  return ((h ^ (h >>> 15)) >>> 0) / 4294967296;
}

/**
 * Evenly spaced dots on an area of skin, by throwing darts (Cook, "Stochastic sampling in computer graphics", ACM TOG 5:51-72, 1986):
 * no two nearer than DOT_SPACING, and few gaps that would hold another.
 * @param area signed distance to the border, metres, negative inside
 * @param solid the same of an area that stays free of dots
 */
export function stipple(body: Body, area: Reach, solid: Reach): Dot[] {
  const signed = new Map<number, number>(), kept = new Map<number, number>();
  area.vertices.forEach((v, k) => signed.set(v, area.distances[k]));
  solid.vertices.forEach((v, k) => kept.set(v, solid.distances[k]));
  const { triangles, positions } = body;
  const darts: { t: number; n: number; order: number }[] = [];
  const most = (DOT_SPACING * DOT_SPACING * Math.sqrt(3)) / 2;
  for (const t of trianglesOf(body, area.vertices)) {
    const [a, b, c] = [triangles[t * 3] * 3, triangles[t * 3 + 1] * 3, triangles[t * 3 + 2] * 3];
    const ux = positions[b] - positions[a], uy = positions[b + 1] - positions[a + 1], uz = positions[b + 2] - positions[a + 2];
    const vx = positions[c] - positions[a], vy = positions[c + 1] - positions[a + 1], vz = positions[c + 2] - positions[a + 2];
    const size = Math.hypot(uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx) / 2;
    const wanted = (size / most) * TRIES;
    const count = Math.floor(wanted) + (chance(t, 7) < wanted % 1 ? 1 : 0);
    for (let n = 0; n < count; n++) darts.push({ t, n, order: chance(t, n * 3 + 11) });
  }
  darts.sort((p, q) => p.order - q.order);

  const at = (field: Map<number, number>, { triangle, u, v }: SkinPoint, none: number) =>
    (1 - u - v) * (field.get(triangles[triangle * 3]) ?? none) + u * (field.get(triangles[triangle * 3 + 1]) ?? none) + v * (field.get(triangles[triangle * 3 + 2]) ?? none);
  const cells = new Map<string, number[]>();
  const places: (readonly [number, number, number])[] = [];
  const dots: Dot[] = [];
  for (const { t, n } of darts) {
    let u = chance(t, n * 3 + 12), v = chance(t, n * 3 + 13);
    if (u + v > 1) [u, v] = [1 - u, 1 - v];
    const point = { triangle: t, u, v };
    const border = at(signed, point, 0.02), free = at(kept, point, 0.02);
    if (border > -INSET || free < DOT_RADIUS + INSET) continue;
    const place = positionOf(body, point);
    const [i, j, k] = place.map((x) => Math.floor(x / DOT_SPACING));
    if (crowded(cells, places, place, i, j, k)) continue;
    const key = `${i},${j},${k}`, cell = cells.get(key);
    if (cell) cell.push(places.length);
    else cells.set(key, [places.length]);
    places.push(place);
    dots.push({ point, size: Math.min(1, 0.62 + (0.38 * -border) / 0.012) });
  }
  return dots;
}

function crowded(cells: ReadonlyMap<string, readonly number[]>, places: readonly (readonly [number, number, number])[], [x, y, z]: readonly [number, number, number], i: number, j: number, k: number): boolean {
  for (let a = i - 1; a <= i + 1; a++)
    for (let b = j - 1; b <= j + 1; b++)
      for (let c = k - 1; c <= k + 1; c++)
        for (const other of cells.get(`${a},${b},${c}`) ?? []) {
          const [ox, oy, oz] = places[other];
          if ((x - ox) ** 2 + (y - oy) ** 2 + (z - oz) ** 2 < DOT_SPACING * DOT_SPACING) return true;
        }
  return false;
}

/** Triangles with at least one of these vertices. */
function trianglesOf({ triangles, positions }: Body, vertices: Uint32Array): number[] {
  const wanted = new Uint8Array(positions.length / 3);
  for (const v of vertices) wanted[v] = 1;
  const found: number[] = [];
  for (let t = 0; t < triangles.length / 3; t++) if (wanted[triangles[t * 3]] || wanted[triangles[t * 3 + 1]] || wanted[triangles[t * 3 + 2]]) found.push(t);
  return found;
}
