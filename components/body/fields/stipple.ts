import type { Body, SkinPoint } from '../../../engine/skin/body.ts';
import { trianglesAround, type Reach } from '../../../engine/skin/geodesic.ts';
import { positionOf, type Vec3 } from '../../../engine/skin/skin.ts';

/** Metres: no two dots stand closer. Their radius is DOT_RADIUS on screen and in print. */
export const DOT_SPACING = 0.0066;
export const DOT_RADIUS = 0.00185;
/** Tries for each dot that the area could hold; the more, the fewer holes. */
const TRIES = 10;
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
  const { triangles, positions } = body;
  const border = fieldOf(body, area),
    free = fieldOf(body, solid);
  const most = (DOT_SPACING * DOT_SPACING * Math.sqrt(3)) / 2;
  const darts: number[] = [],
    orders: number[] = [];
  for (const t of trianglesIn(body, area)) {
    const [a, b, c] = [triangles[t * 3]! * 3, triangles[t * 3 + 1]! * 3, triangles[t * 3 + 2]! * 3];
    const ux = positions[b]! - positions[a]!,
      uy = positions[b + 1]! - positions[a + 1]!,
      uz = positions[b + 2]! - positions[a + 2]!;
    const vx = positions[c]! - positions[a]!,
      vy = positions[c + 1]! - positions[a + 1]!,
      vz = positions[c + 2]! - positions[a + 2]!;
    const wanted = (Math.hypot(uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx) / 2 / most) * TRIES;
    const count = Math.floor(wanted) + (chance(t, 7) < wanted % 1 ? 1 : 0);
    for (let n = 0; n < count; n++) {
      darts.push(t, n);
      orders.push(chance(t, n * 3 + 11));
    }
  }
  const turn = Uint32Array.from(orders.keys()).sort((p, q) => orders[p]! - orders[q]!);
  const at = (field: Float32Array, t: number, u: number, v: number) =>
    (1 - u - v) * field[triangles[t * 3]!]! + u * field[triangles[t * 3 + 1]!]! + v * field[triangles[t * 3 + 2]!]!;
  const cells = new Map<number, Vec3[]>();
  const dots: Dot[] = [];
  for (const k of turn) {
    const t = darts[k * 2]!,
      n = darts[k * 2 + 1]!;
    let u = chance(t, n * 3 + 12),
      v = chance(t, n * 3 + 13);
    if (u + v > 1) [u, v] = [1 - u, 1 - v];
    const depth = -at(border, t, u, v);
    if (depth < INSET || at(free, t, u, v) < DOT_RADIUS + INSET) continue;
    const point = { triangle: t, u, v },
      place = positionOf(body, point);
    if (crowded(cells, place)) continue;
    const cell = cellOf(place),
      others = cells.get(cell);
    if (others) others.push(place);
    else cells.set(cell, [place]);
    dots.push({ point, size: Math.min(1, 0.62 + (0.38 * depth) / 0.012) });
  }
  return dots;
}

/** Metres: what a field holds where it says nothing, well outside. */
const OUTSIDE = 0.02;

function fieldOf(body: Body, { vertices, distances }: Reach): Float32Array {
  const field = new Float32Array(body.positions.length / 3).fill(OUTSIDE);
  for (let k = 0; k < vertices.length; k++) field[vertices[k]!] = distances[k]!;
  return field;
}

/** Cells as wide as the spacing, numbered so that a step along an axis is a step of a fixed size. */
const SIDE = 1024,
  HALF = SIDE / 2;
const cellOf = ([x, y, z]: Vec3) =>
  ((Math.floor(x / DOT_SPACING) + HALF) * SIDE + Math.floor(y / DOT_SPACING) + HALF) * SIDE +
  Math.floor(z / DOT_SPACING) +
  HALF;

function crowded(cells: ReadonlyMap<number, readonly Vec3[]>, place: Vec3): boolean {
  const home = cellOf(place);
  for (let a = -1; a <= 1; a++)
    for (let b = -1; b <= 1; b++)
      for (let c = -1; c <= 1; c++)
        for (const [x, y, z] of cells.get(home + (a * SIDE + b) * SIDE + c) ?? [])
          if ((x - place[0]) ** 2 + (y - place[1]) ** 2 + (z - place[2]) ** 2 < DOT_SPACING * DOT_SPACING) return true;
  return false;
}

/** Triangles with a corner inside the area, ascending. */
function trianglesIn(body: Body, { vertices, distances }: Reach): number[] {
  const { start, around } = trianglesAround(body);
  const found = new Set<number>();
  vertices.forEach((v, k) => {
    if (distances[k]! < 0) for (let n = start[v]!; n < start[v + 1]!; n++) found.add(around[n]!);
  });
  return [...found].sort((a, b) => a - b);
}
