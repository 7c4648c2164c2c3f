import { BONES } from '../../engine/pose/skeleton.ts';
import { nth, firstOf } from '../../engine/math/nth.ts';
import { normalsOf } from '../body/bake.ts';
import { vec3 } from '../../engine/math/vec.ts';
import type { Joints } from '../body/shape.ts';
import { segmentsOf, type Segment } from './segments.ts';

/**
 * Weight of every bone on every cage vertex by bone heat (Baran & Popović, ACM Trans. Graph. 2007; 26:72): each vertex is warmed by the
 * nearest bone that its skin faces away from, the more the nearer it is, and the heat spreads along the surface, never through the air.
 * The constant softens the joints: a smaller one spreads farther.
 */
const HEAT = 0.35;
/** Conjugate gradients stop at this share of the start's residual. */
const SETTLED = 1e-7;

interface Nearest {
  readonly bone: number;
  readonly distance: number;
}

/** @returns one array of weights per bone of BONES; over the bones they sum to 1 at every vertex, and the two sides mirror exactly. */
export function weigh(cage: Float64Array, quads: Uint32Array, mirror: Uint32Array, joint: Joints): Float64Array[] {
  const count = cage.length / 3;
  const triangles = halved(quads);
  const normals = normalsOf(cage, triangles);
  const pieces = piecesOf(joint);
  const nearest = Array.from({ length: count }, (_, v) => nearestBone(cage, normals, v, pieces));
  const { rows, mass } = laplacian(cage, triangles);
  const heat = nearest.map(({ distance }, v) => (mass[v]! * HEAT) / Math.max(distance, 0.004) ** 2);
  const weights = BONES.map((_, bone) =>
    solve(
      rows,
      heat,
      nearest.map((n, v) => (n.bone === bone ? heat[v]! : 0)),
    ),
  );
  const even = BONES.map(({ mirror: twin }, bone) =>
    weights[bone]!.map((w, v) => Math.max(0, (w + weights[twin]![mirror[v]!]!) / 2)),
  );
  for (let v = 0; v < count; v++) {
    const sum = even.reduce((total, weight) => total + weight[v]!, 0);
    for (const weight of even) weight[v]! /= sum;
  }
  return even;
}

/** Two triangles a quad. */
export const halved = (quads: Uint32Array): Uint32Array =>
  Uint32Array.from(
    { length: (quads.length / 4) * 6 },
    (_, i) => quads[Math.floor(i / 6) * 4 + [0, 1, 2, 0, 2, 3][i % 6]!]!,
  );

function piecesOf(joint: Joints): { readonly bone: number; readonly segment: Segment }[] {
  const flip = ([a, b]: Segment): Segment => [
    [-a[0], a[1], a[2]],
    [-b[0], b[1], b[2]],
  ];
  const left = segmentsOf(joint);
  return BONES.flatMap(({ name }, bone) => {
    const pieces = left[name.replace(/-(left|right)$/, '') as keyof typeof left];
    if (name.endsWith('-left')) return pieces.map((segment) => ({ bone, segment }));
    if (name.endsWith('-right')) return pieces.map((segment) => ({ bone, segment: flip(segment) }));
    return pieces.flatMap((segment) => [
      { bone, segment },
      { bone, segment: flip(segment) },
    ]);
  });
}

/** The nearest bone whose nearest place lies behind the skin; without one, the nearest at all. */
function nearestBone(
  positions: Float64Array,
  normals: Float64Array,
  v: number,
  pieces: readonly { bone: number; segment: Segment }[],
): Nearest {
  const p = vec3(positions, v);
  let seen: Nearest = { bone: 0, distance: Infinity },
    any = seen;
  for (const {
    bone,
    segment: [a, b],
  } of pieces) {
    const d = [b[0] - a[0], b[1] - a[1], b[2] - a[2]],
      l = d[0]! ** 2 + d[1]! ** 2 + d[2]! ** 2;
    const t =
      l === 0
        ? 0
        : Math.min(1, Math.max(0, ((p[0] - a[0]) * d[0]! + (p[1] - a[1]) * d[1]! + (p[2] - a[2]) * d[2]!) / l));
    const away = [0, 1, 2].map((c) => p[c]! - a[c]! - t * d[c]!);
    const distance = Math.hypot(...away);
    if (distance < any.distance) any = { bone, distance };
    const facing =
      (away[0]! * normals[v * 3]! + away[1]! * normals[v * 3 + 1]! + away[2]! * normals[v * 3 + 2]!) / (distance || 1);
    if (facing > FACING && distance < seen.distance) seen = { bone, distance };
  }
  return seen.distance < Infinity ? seen : any;
}
/** Cosine between the skin's normal and the way from the bone: below it the skin belongs to another part. */
const FACING = 0.2;

/** Rows of the cotangent Laplacian (positive on the diagonal), and a third of the adjoining area per vertex. */
function laplacian(p: Float64Array, triangles: Uint32Array): { rows: Map<number, number>[]; mass: Float64Array } {
  const count = p.length / 3,
    mass = new Float64Array(count);
  const rows = Array.from({ length: count }, () => new Map<number, number>());
  for (let t = 0; t < triangles.length; t += 3)
    for (let k = 0; k < 3; k++) {
      const [a, b, c] = firstOf(
        [0, 1, 2].map((n) => triangles[t + ((k + n) % 3)]!),
        3,
      );
      const u = [0, 1, 2].map((i) => p[b * 3 + i]! - p[a * 3 + i]!),
        v = [0, 1, 2].map((i) => p[c * 3 + i]! - p[a * 3 + i]!);
      const dot = u[0]! * v[0]! + u[1]! * v[1]! + u[2]! * v[2]!,
        cross =
          Math.hypot(u[1]! * v[2]! - u[2]! * v[1]!, u[2]! * v[0]! - u[0]! * v[2]!, u[0]! * v[1]! - u[1]! * v[0]!) ||
          1e-12;
      mass[a]! += cross / 6;
      // Negative cotangents would let a weight leave 0..1.
      const half = Math.max(0.02, dot / cross) / 2;
      for (const [i, o] of [
        [b, c],
        [c, b],
      ] as const) {
        const row = nth(rows, i);
        row.set(o, (row.get(o) ?? 0) - half);
        row.set(i, (row.get(i) ?? 0) + half);
      }
    }
  return { rows, mass };
}

/** Solves (laplacian + heat) x = right by conjugate gradients, scaled by the diagonal. */
function solve(rows: readonly Map<number, number>[], heat: readonly number[], right: readonly number[]): Float64Array {
  const n = rows.length,
    x = new Float64Array(n);
  if (right.every((value) => value === 0)) return x;
  const start = new Uint32Array(n + 1);
  rows.forEach((row, v) => (start[v + 1] = start[v]! + row.size));
  const column = new Uint32Array(start[n]!),
    value = new Float64Array(start[n]!),
    diagonal = new Float64Array(n);
  rows.forEach((row, v) =>
    [...row].forEach(([w, entry], k) => {
      column[start[v]! + k] = w;
      value[start[v]! + k] = entry + (w === v ? heat[v]! : 0);
      if (w === v) diagonal[v] = entry + heat[v]!;
    }),
  );
  const r = Float64Array.from(right),
    z = r.map((entry, v) => entry / diagonal[v]!),
    d = z.slice(),
    q = new Float64Array(n);
  const dot = (a: Float64Array, b: Float64Array) => {
    let sum = 0;
    for (let v = 0; v < n; v++) sum += a[v]! * b[v]!;
    return sum;
  };
  let rho = dot(r, z);
  const goal = rho * SETTLED * SETTLED;
  for (let step = 0; step < 3000 && rho > goal; step++) {
    for (let v = 0; v < n; v++) {
      let sum = 0;
      for (let k = start[v]!; k < start[v + 1]!; k++) sum += value[k]! * d[column[k]!]!;
      q[v] = sum;
    }
    const alpha = rho / dot(d, q);
    for (let v = 0; v < n; v++) {
      x[v]! += alpha * d[v]!;
      r[v]! -= alpha * q[v]!;
      z[v] = r[v]! / diagonal[v]!;
    }
    const next = dot(r, z),
      beta = next / rho;
    rho = next;
    for (let v = 0; v < n; v++) d[v] = z[v]! + beta * d[v]!;
  }
  return x;
}
