import type { Body, SkinPoint } from './body.ts';
import { trianglesAround, type Mesh } from './geodesic.ts';
import { vec3, type Vec3 } from '../math/vec.ts';

export type { Vec3 } from '../math/vec.ts';

/** Metres: edge of the cells that triangles are filed under; about twice the edge of a triangle on the trunk. */
const CELL = 0.012;

interface Grid {
  readonly min: Vec3;
  readonly size: readonly [number, number, number];
  /** Triangles by cell, compressed. */
  readonly start: Uint32Array;
  readonly triangles: Uint32Array;
}

const grids = new WeakMap<Mesh, Grid>();

/** Files the triangles under the cells that their boxes touch. About 15 ms for the body, then shared. */
function gridOf(mesh: Mesh): Grid {
  const known = grids.get(mesh);
  if (known) return known;
  const { positions, triangles } = mesh;
  const min = [Infinity, Infinity, Infinity],
    max = [-Infinity, -Infinity, -Infinity];
  for (let i = 0; i < positions.length; i++) {
    if (positions[i]! < min[i % 3]!) min[i % 3] = positions[i]!;
    if (positions[i]! > max[i % 3]!) max[i % 3] = positions[i]!;
  }
  const size = [0, 1, 2].map((c) => Math.floor((max[c]! - min[c]!) / CELL) + 1) as [number, number, number];
  const low = [0, 0, 0],
    high = [0, 0, 0];
  const boxOf = (t: number) => {
    for (let c = 0; c < 3; c++) {
      const p = positions[triangles[t * 3]! * 3 + c]!,
        q = positions[triangles[t * 3 + 1]! * 3 + c]!,
        r = positions[triangles[t * 3 + 2]! * 3 + c]!;
      low[c] = Math.floor((Math.min(p, q, r) - min[c]!) / CELL);
      high[c] = Math.floor((Math.max(p, q, r) - min[c]!) / CELL);
    }
  };
  const count = triangles.length / 3;
  const start = new Uint32Array(size[0] * size[1] * size[2] + 1);
  for (let t = 0; t < count; t++) {
    boxOf(t);
    for (let z = low[2]!; z <= high[2]!; z++)
      for (let y = low[1]!; y <= high[1]!; y++)
        for (let x = low[0]!; x <= high[0]!; x++) start[(z * size[1] + y) * size[0] + x + 1]!++;
  }
  for (let k = 0; k + 1 < start.length; k++) start[k + 1]! += start[k]!;
  const fill = start.slice();
  const filed = new Uint32Array(start[start.length - 1]!);
  for (let t = 0; t < count; t++) {
    boxOf(t);
    for (let z = low[2]!; z <= high[2]!; z++)
      for (let y = low[1]!; y <= high[1]!; y++)
        for (let x = low[0]!; x <= high[0]!; x++) filed[fill[(z * size[1] + y) * size[0] + x]!++] = t;
  }
  const grid = { min: vec3(min, 0), size, start, triangles: filed };
  grids.set(mesh, grid);
  return grid;
}

/** A place on the skin and how far it is from what was asked for, metres. */
export interface Hit {
  readonly point: SkinPoint;
  readonly distance: number;
}

/** Scratch of closestOn: squared distance, u, v. */
const closest = new Float64Array(3);

/** Nearest point of triangle t to p, into `closest`. Ericson, "Real-Time Collision Detection", 2005, section 5.1.5. */
function closestOn({ positions: q, triangles }: Mesh, t: number, x: number, y: number, z: number): void {
  const a = triangles[t * 3]! * 3,
    b = triangles[t * 3 + 1]! * 3,
    c = triangles[t * 3 + 2]! * 3;
  const ax = q[a]!,
    ay = q[a + 1]!,
    az = q[a + 2]!;
  const ux = q[b]! - ax,
    uy = q[b + 1]! - ay,
    uz = q[b + 2]! - az,
    vx = q[c]! - ax,
    vy = q[c + 1]! - ay,
    vz = q[c + 2]! - az;
  const px = x - ax,
    py = y - ay,
    pz = z - az;
  const uu = ux * ux + uy * uy + uz * uz,
    vv = vx * vx + vy * vy + vz * vz,
    uv = ux * vx + uy * vy + uz * vz;
  const d1 = ux * px + uy * py + uz * pz,
    d2 = vx * px + vy * py + vz * pz;
  const d3 = d1 - uu,
    d4 = d2 - uv,
    d5 = d1 - uv,
    d6 = d2 - vv;
  const vc = d1 * d4 - d3 * d2,
    vb = d5 * d2 - d1 * d6,
    va = d3 * d6 - d5 * d4;
  let u: number, v: number;
  if (d1 <= 0 && d2 <= 0) [u, v] = [0, 0];
  else if (d3 >= 0 && d4 <= d3) [u, v] = [1, 0];
  else if (d6 >= 0 && d5 <= d6) [u, v] = [0, 1];
  else if (vc <= 0 && d1 >= 0 && d3 <= 0) [u, v] = [d1 / (d1 - d3), 0];
  else if (vb <= 0 && d2 >= 0 && d6 <= 0) [u, v] = [0, d2 / (d2 - d6)];
  else if (va <= 0 && d4 - d3 >= 0 && d5 - d6 >= 0) {
    v = (d4 - d3) / (d4 - d3 + (d5 - d6));
    u = 1 - v;
  } else {
    const sum = va + vb + vc;
    [u, v] = sum > 0 ? [vb / sum, vc / sum] : [0, 0];
  }
  closest[0] = (px - u * ux - v * vx) ** 2 + (py - u * uy - v * vy) ** 2 + (pz - u * uz - v * vz) ** 2;
  closest[1] = u;
  closest[2] = v;
}

/**
 * The skin nearest to a point in space (straight distance), only on triangles that `allow` lets pass.
 * Null when nothing lies within `within` metres. A point on the skin takes about 10 µs.
 */
export function nearestSkin(
  mesh: Mesh,
  [x, y, z]: Vec3,
  allow?: (triangle: number) => boolean,
  within = Infinity,
): Hit | null {
  const { min, size, start, triangles } = gridOf(mesh);
  const home = [Math.floor((x - min[0]) / CELL), Math.floor((y - min[1]) / CELL), Math.floor((z - min[2]) / CELL)];
  let best = within * within,
    triangle = -1,
    u = 0,
    v = 0;
  const look = (cell: number) => {
    for (let k = start[cell]!; k < start[cell + 1]!; k++) {
      const t = triangles[k]!;
      closestOn(mesh, t, x, y, z);
      if (closest[0]! > best || (closest[0] === best && t > triangle)) continue;
      if (allow === undefined || allow(t)) [best, triangle, u, v] = [closest[0]!, t, closest[1]!, closest[2]!];
    }
  };
  const span = Math.max(...[0, 1, 2].map((c) => Math.max(home[c]!, size[c]! - 1 - home[c]!)));
  for (let ring = 0; ring <= span; ring++) {
    // Everything in this ring of cells is at least ring - 1 cells away.
    if (ring > 1 && best < ((ring - 1) * CELL) ** 2) break;
    for (let k = Math.max(0, home[2]! - ring); k <= Math.min(size[2] - 1, home[2]! + ring); k++)
      for (let j = Math.max(0, home[1]! - ring); j <= Math.min(size[1] - 1, home[1]! + ring); j++) {
        const row = (k * size[1] + j) * size[0];
        if (Math.abs(k - home[2]!) === ring || Math.abs(j - home[1]!) === ring)
          for (let i = Math.max(0, home[0]! - ring); i <= Math.min(size[0] - 1, home[0]! + ring); i++) look(row + i);
        else {
          if (home[0]! - ring >= 0 && home[0]! - ring < size[0]) look(row + home[0]! - ring);
          if (ring > 0 && home[0]! + ring >= 0 && home[0]! + ring < size[0]) look(row + home[0]! + ring);
        }
      }
  }
  return triangle < 0 ? null : { point: { triangle, u, v }, distance: Math.sqrt(best) };
}

/**
 * Where a ray meets the skin from outside, nearest first. `direction` has length 1; distances in metres from `origin`.
 * Moller & Trumbore, "Fast, minimum storage ray/triangle intersection", J. Graphics Tools 2:21-28, 1997; back faces are skipped.
 */
export function hitsAlong(
  mesh: Mesh,
  origin: Vec3,
  direction: Vec3,
  allow?: (triangle: number) => boolean,
  firstOnly = false,
): Hit[] {
  const { min, size, start, triangles } = gridOf(mesh);
  const hits: Hit[] = [];
  // Clip the ray to the box of the grid, then walk its cells (Amanatides & Woo, 1987).
  let enter = 0,
    leave = Infinity;
  for (let c = 0; c < 3; c++) {
    const low = min[c]! - origin[c]!,
      high = low + size[c]! * CELL;
    if (direction[c] === 0) {
      if (low > 0 || high < 0) return hits;
      continue;
    }
    const t0 = low / direction[c]!,
      t1 = high / direction[c]!;
    enter = Math.max(enter, Math.min(t0, t1));
    leave = Math.min(leave, Math.max(t0, t1));
  }
  if (enter > leave) return hits;
  const cell = [0, 0, 0],
    step = [0, 0, 0],
    next = [0, 0, 0],
    stride = [0, 0, 0];
  for (let c = 0; c < 3; c++) {
    const local = origin[c]! + enter * direction[c]! - min[c]!;
    cell[c] = Math.min(size[c]! - 1, Math.max(0, Math.floor(local / CELL)));
    step[c] = Math.sign(direction[c]!);
    stride[c] = direction[c] === 0 ? Infinity : CELL / Math.abs(direction[c]!);
    next[c] =
      direction[c] === 0
        ? Infinity
        : ((cell[c]! + (step[c]! > 0 ? 1 : 0)) * CELL + min[c]! - origin[c]!) / direction[c]!;
  }
  const seen = new Set<number>();
  for (;;) {
    const at = (cell[2]! * size[1] + cell[1]!) * size[0] + cell[0]!;
    for (let k = start[at]!; k < start[at + 1]!; k++) {
      const t = triangles[k]!;
      if (seen.has(t)) continue;
      seen.add(t);
      const hit = meet(mesh, t, origin, direction);
      if (hit && (allow === undefined || allow(t))) hits.push(hit);
    }
    const axis = next[0]! < next[1]! ? (next[0]! < next[2]! ? 0 : 2) : next[1]! < next[2]! ? 1 : 2;
    if (firstOnly && hits.some((hit) => hit.distance <= next[axis]!)) break;
    cell[axis]! += step[axis]!;
    if (cell[axis]! < 0 || cell[axis]! >= size[axis] || next[axis]! > leave) break;
    next[axis]! += stride[axis]!;
  }
  return hits.sort((a, b) => a.distance - b.distance || a.point.triangle - b.point.triangle);
}

/** The first skin that a ray meets, or null. */
export function firstHit(mesh: Mesh, origin: Vec3, direction: Vec3, allow?: (triangle: number) => boolean): Hit | null {
  return hitsAlong(mesh, origin, direction, allow, true)[0] ?? null;
}

/** Weight by which a ray through a shared edge still counts as inside, so that none slips between two triangles. */
const SEAM = 1e-9;

function meet({ positions: p, triangles }: Mesh, t: number, [ox, oy, oz]: Vec3, [dx, dy, dz]: Vec3): Hit | null {
  const a = triangles[t * 3]! * 3,
    b = triangles[t * 3 + 1]! * 3,
    c = triangles[t * 3 + 2]! * 3;
  const e1x = p[b]! - p[a]!,
    e1y = p[b + 1]! - p[a + 1]!,
    e1z = p[b + 2]! - p[a + 2]!;
  const e2x = p[c]! - p[a]!,
    e2y = p[c + 1]! - p[a + 1]!,
    e2z = p[c + 2]! - p[a + 2]!;
  const hx = dy * e2z - dz * e2y,
    hy = dz * e2x - dx * e2z,
    hz = dx * e2y - dy * e2x;
  const det = e1x * hx + e1y * hy + e1z * hz;
  if (det <= 0) return null;
  const sx = ox - p[a]!,
    sy = oy - p[a + 1]!,
    sz = oz - p[a + 2]!;
  const u = (sx * hx + sy * hy + sz * hz) / det;
  if (u < -SEAM || u > 1 + SEAM) return null;
  const qx = sy * e1z - sz * e1y,
    qy = sz * e1x - sx * e1z,
    qz = sx * e1y - sy * e1x;
  const v = (dx * qx + dy * qy + dz * qz) / det;
  if (v < -SEAM || u + v > 1 + SEAM) return null;
  const distance = (e2x * qx + e2y * qy + e2z * qz) / det;
  return distance < 0 ? null : { point: { triangle: t, u: Math.max(0, u), v: Math.max(0, v) }, distance };
}

/** Where a skin point lies, metres. */
export function positionOf({ positions: p, triangles }: Mesh, { triangle, u, v }: SkinPoint): Vec3 {
  const a = triangles[triangle * 3]! * 3,
    b = triangles[triangle * 3 + 1]! * 3,
    c = triangles[triangle * 3 + 2]! * 3,
    w = 1 - u - v;
  return [
    w * p[a]! + u * p[b]! + v * p[c]!,
    w * p[a + 1]! + u * p[b + 1]! + v * p[c + 1]!,
    w * p[a + 2]! + u * p[b + 2]! + v * p[c + 2]!,
  ];
}

/** Unit outward normal at a skin point, smooth across triangles. */
export function normalAt(
  { normals: n, triangles }: Pick<Body, 'normals' | 'triangles'>,
  { triangle, u, v }: SkinPoint,
): Vec3 {
  const a = triangles[triangle * 3]! * 3,
    b = triangles[triangle * 3 + 1]! * 3,
    c = triangles[triangle * 3 + 2]! * 3,
    w = 1 - u - v;
  const x = w * n[a]! + u * n[b]! + v * n[c]!,
    y = w * n[a + 1]! + u * n[b + 1]! + v * n[c + 1]!,
    z = w * n[a + 2]! + u * n[b + 2]! + v * n[c + 2]!;
  const length = Math.hypot(x, y, z) || 1;
  return [x / length, y / length, z / length];
}

/** A vertex as a point on the skin: the corner of the first triangle that has it. @throws when none has */
export function cornerOf({ triangles }: Pick<Mesh, 'triangles'>, vertex: number): SkinPoint {
  const at = triangles.indexOf(vertex);
  if (at < 0) throw new Error(`vertex ${vertex} has no triangle`);
  return { triangle: (at / 3) | 0, u: at % 3 === 1 ? 1 : 0, v: at % 3 === 2 ? 1 : 0 };
}

/** Unit outward normal of a triangle. */
export function faceNormal({ positions: p, triangles }: Mesh, t: number): Vec3 {
  const a = triangles[t * 3]! * 3,
    b = triangles[t * 3 + 1]! * 3,
    c = triangles[t * 3 + 2]! * 3;
  const ux = p[b]! - p[a]!,
    uy = p[b + 1]! - p[a + 1]!,
    uz = p[b + 2]! - p[a + 2]!,
    vx = p[c]! - p[a]!,
    vy = p[c + 1]! - p[a + 1]!,
    vz = p[c + 2]! - p[a + 2]!;
  const x = uy * vz - uz * vy,
    y = uz * vx - ux * vz,
    z = ux * vy - uy * vx,
    length = Math.hypot(x, y, z) || 1;
  return [x / length, y / length, z / length];
}

/** The same place on the other side of the body. */
export function mirrorPoint(body: Pick<Body, 'positions' | 'triangles' | 'mirror'>, point: SkinPoint): SkinPoint {
  const { triangles, mirror } = body;
  const { start, around } = trianglesAround(body);
  const corners = [0, 1, 2].map((k) => mirror[triangles[point.triangle * 3 + k]!]!);
  const weights = [1 - point.u - point.v, point.u, point.v];
  for (let k = start[corners[0]!]!; k < start[corners[0]! + 1]!; k++) {
    const t = around[k]!;
    const at = corners.map((corner) => [0, 1, 2].find((m) => triangles[t * 3 + m] === corner) ?? -1);
    if (at.includes(-1)) continue;
    return { triangle: t, u: weights[at.indexOf(1)]!, v: weights[at.indexOf(2)]! };
  }
  // A quad that lies across the midline may be cut along one diagonal only; its mirror is then found by place.
  const [x, y, z] = positionOf(body, point);
  return nearestSkin(body, [-x, y, z])!.point;
}
