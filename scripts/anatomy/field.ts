import type { Body } from '../../engine/skin/body.ts';
import { nth } from '../../engine/math/nth.ts';
import { nearestSkin } from '../../engine/skin/skin.ts';
import { cross, dot, length, minus, toSegment, vec3, type Vec3 } from '../../engine/math/vec.ts';
import { ACROSS, ALONG, pointAt, ROUNDING, type MuscleGrid } from './muscle-grid.ts';

/** Metres outside the border for which a vertex is kept: more than the longest edge, so that no triangle on the border lacks a corner. */
const MARGIN = 0.014;
/** Metres that a vertex may lie above or below the grid and still be of it: the grid is cut straight between places on the skin. */
const HEIGHT = 0.006;
/** Cosine between the vertex's normal and the grid's below which the vertex is another part of the body. */
const AGREE = 0.25;
/** Rounds in which the fibre coordinates are smoothed over neighbours. */
const SMOOTHING = 4;
/** How far beyond the grid the fibre coordinates are carried, shares of the length and of the width. */
const BEYOND = 0.35;

/** A muscle on the vertices of the body, left side; ascending vertices. */
export interface FibreField {
  readonly vertices: Uint32Array;
  /** Metres to the border, negative inside. */
  readonly distance: Float32Array;
  /** Along the fibre, 0 at the origin and 1 at the insertion; a little beyond both outside. */
  readonly along: Float32Array;
  /** Across the fibres, 0 at the first and 1 at the last; a little beyond both outside. */
  readonly across: Float32Array;
}

/** The grid as a mesh whose triangle order gives the cell back. */
function meshOf(grid: MuscleGrid): { positions: Float32Array; triangles: Uint32Array } {
  const triangles: number[] = [];
  for (let i = 0; i + 1 < grid.across; i++)
    for (let j = 0; j + 1 < grid.along; j++) {
      const a = i * grid.along + j,
        b = a + 1,
        c = a + grid.along,
        d = c + 1;
      triangles.push(a, c, d, a, d, b);
    }
  return { positions: Float32Array.from(grid.points), triangles: Uint32Array.from(triangles) };
}

/** Twice the area of each cell, signed by whether it faces out of the body. Cells of one sign only: the grid does not fold. */
export function cellSigns(grid: MuscleGrid, normalNear: (p: Vec3) => Vec3): Float64Array {
  const signs = new Float64Array((grid.across - 1) * (grid.along - 1));
  for (let i = 0; i + 1 < grid.across; i++)
    for (let j = 0; j + 1 < grid.along; j++) {
      const a = pointAt(grid, i, j),
        d = pointAt(grid, i + 1, j + 1),
        b = pointAt(grid, i, j + 1),
        c = pointAt(grid, i + 1, j);
      signs[i * (grid.along - 1) + j] = dot(
        cross(minus(d, a), minus(b, c)),
        normalNear([(a[0] + d[0]) / 2, (a[1] + d[1]) / 2, (a[2] + d[2]) / 2]),
      );
    }
  return signs;
}

/** The border of the grid, round it once. */
function borderOf(grid: MuscleGrid): Vec3[] {
  const border: Vec3[] = [];
  for (let j = 0; j < grid.along; j++) border.push(pointAt(grid, 0, j));
  for (let i = 1; i < grid.across; i++) border.push(pointAt(grid, i, grid.along - 1));
  for (let j = grid.along - 2; j >= 0; j--) border.push(pointAt(grid, grid.across - 1, j));
  for (let i = grid.across - 2; i >= 0; i--) border.push(pointAt(grid, i, 0));
  return border;
}

/** Gives every vertex near the grid its place in it. `facingOut` 1 when the cells' own normals point out of the body, else -1. */
export function layField(body: Body, grid: MuscleGrid, facingOut: 1 | -1): FibreField {
  const mesh = meshOf(grid),
    border = borderOf(grid);
  const low = [Infinity, Infinity, Infinity],
    high = [-Infinity, -Infinity, -Infinity];
  grid.points.forEach((value, k) => {
    low[k % 3] = Math.min(low[k % 3]!, value - MARGIN - ROUNDING);
    high[k % 3] = Math.max(high[k % 3]!, value + MARGIN + ROUNDING);
  });
  const found: { v: number; d: number; s: number; t: number }[] = [];
  for (let v = 0; v < body.positions.length / 3; v++) {
    const p = vec3(body.positions, v);
    if (p.some((value, c) => value < low[c]! || value > high[c]!)) continue;
    const hit = nearestSkin(mesh, p, undefined, MARGIN + ROUNDING);
    if (hit === null) continue;
    const cell = hit.point.triangle >> 1,
      i = Math.floor(cell / (grid.along - 1)),
      j = cell % (grid.along - 1);
    const a = pointAt(grid, i, j),
      b = pointAt(grid, i, j + 1),
      c = pointAt(grid, i + 1, j),
      d = pointAt(grid, i + 1, j + 1);
    const n = cross(minus(d, a), minus(b, c)),
      area = length(n) || 1;
    const normal = vec3(body.normals, v);
    if ((facingOut * dot(n, normal)) / area < AGREE && area > 1e-9) continue;
    const { u, v: w } = hit.point;
    const [di, dj] = hit.point.triangle % 2 === 0 ? [u + w, w] : [u, u + w];
    const at = { s: (j + dj) / (ALONG - 1), t: (i + di) / (ACROSS - 1) };
    let edge = Infinity;
    for (let k = 1; k < border.length; k++) edge = Math.min(edge, toSegment(p, border[k - 1]!, border[k]!));
    const inside = at.s > 1e-6 && at.s < 1 - 1e-6 && at.t > 1e-6 && at.t < 1 - 1e-6 && edge > hit.distance + 0.0003;
    if (inside && hit.distance > HEIGHT) continue;
    const signed = (inside ? -edge : Math.max(edge, hit.distance)) - ROUNDING;
    if (signed > MARGIN) continue;
    found.push({ v, d: signed, ...(inside ? at : beyond(grid, p, i, j, at)) });
  }
  close(body, found);
  found.sort((a, b) => a.v - b.v);
  const { s, t } = smooth(body, found);
  return {
    vertices: Uint32Array.from(found, (f) => f.v),
    distance: Float32Array.from(found, (f) => f.d),
    along: s,
    across: t,
  };
}

/** Share of a vertex's neighbours that must be of the muscle for it to be so too. */
const CLOSED = 0.6;

/** Adds vertices that the grid's own unevenness has shut out, between those that it holds: where the grid is thin its cells have no sure normal. */
function close(body: Body, found: { v: number; d: number; s: number; t: number }[]): void {
  const index = new Map(found.map((entry) => [entry.v, entry])),
    around = new Map<number, Set<number>>();
  for (let k = 0; k < body.triangles.length; k += 3) {
    const corners = [body.triangles[k]!, body.triangles[k + 1]!, body.triangles[k + 2]!];
    if (!corners.some((v) => (index.get(v)?.d ?? 1) < 0)) continue;
    for (const v of corners) if (!index.has(v)) around.set(v, new Set());
  }
  for (let k = 0; k < body.triangles.length; k += 3)
    for (let m = 0; m < 3; m++) {
      const own = around.get(body.triangles[k + m]!);
      if (own) for (let n = 1; n < 3; n++) own.add(body.triangles[k + ((m + n) % 3)]!);
    }
  for (let more = true; more;) {
    more = false;
    for (const [v, neighbours] of [...around].sort(([a], [b]) => a - b)) {
      const held = [...neighbours].flatMap((w) => index.get(w) ?? []);
      if (held.length < CLOSED * neighbours.size) continue;
      const mean = (of: (entry: { d: number; s: number; t: number }) => number) =>
        held.reduce((sum, entry) => sum + of(entry), 0) / held.length;
      const entry = { v, d: mean(({ d }) => d), s: mean(({ s }) => s), t: mean(({ t }) => t) };
      found.push(entry);
      index.set(v, entry);
      around.delete(v);
      more = true;
    }
  }
}

/** Carries the fibre coordinates on in a straight line beyond the grid. */
function beyond(
  grid: MuscleGrid,
  p: Vec3,
  i: number,
  j: number,
  at: { s: number; t: number },
): { s: number; t: number } {
  // A frame as wide as a few cells: single cells at a converging end are too thin to measure by.
  const i0 = Math.max(0, i - 3),
    i1 = Math.min(grid.across - 1, i + 4),
    j0 = Math.max(0, j - 2),
    j1 = Math.min(grid.along - 1, j + 3);
  const es = minus(pointAt(grid, i, j1), pointAt(grid, i, j0)),
    et = minus(pointAt(grid, i1, j), pointAt(grid, i0, j));
  const foot = pointAt(grid, Math.round(at.t * (grid.across - 1)), Math.round(at.s * (grid.along - 1))),
    r = minus(p, foot);
  const ss = dot(es, es),
    tt = dot(et, et),
    st = dot(es, et),
    det = ss * tt - st * st;
  const clamp = (x: number) => Math.min(1 + BEYOND, Math.max(-BEYOND, x));
  if (!(det > 1e-14))
    return { s: clamp(at.s + (ss > 1e-10 ? (dot(r, es) / ss) * ((j1 - j0) / (grid.along - 1)) : 0)), t: at.t };
  const a = (dot(r, es) * tt - dot(r, et) * st) / det,
    b = (dot(r, et) * ss - dot(r, es) * st) / det;
  return { s: clamp(at.s + a * ((j1 - j0) / (grid.along - 1))), t: clamp(at.t + b * ((i1 - i0) / (grid.across - 1))) };
}

/** Smooths the fibre coordinates over neighbours in the mesh. */
function smooth(
  body: Body,
  found: readonly { v: number; s: number; t: number }[],
): { s: Float32Array; t: Float32Array } {
  const index = new Map(found.map(({ v }, k) => [v, k]));
  const around = found.map(() => new Set<number>());
  for (let k = 0; k < body.triangles.length; k += 3) {
    const own = [0, 1, 2].map((m) => index.get(body.triangles[k + m]!));
    for (const a of own) for (const b of own) if (a !== undefined && b !== undefined && a !== b) nth(around, a).add(b);
  }
  let s = Float32Array.from(found, (f) => f.s),
    t = Float32Array.from(found, (f) => f.t);
  for (let round = 0; round < SMOOTHING; round++) {
    const mean = (field: Float32Array) =>
      field.map((value, k) => {
        let sum = 0;
        for (const n of nth(around, k)) sum += field[n]!;
        // The border of the field has neighbours on one side only and would be drawn inward.
        return nth(around, k).size < 4 ? value : 0.5 * value + (0.5 * sum) / nth(around, k).size;
      });
    [s, t] = [mean(s), mean(t)];
  }
  return { s, t };
}
