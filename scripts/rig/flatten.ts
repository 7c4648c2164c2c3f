import { normalsOf } from '../body/bake.ts';

/** Metres from the bump's top: all of it is inside the first, all is left as it was outside the second, and the third bounds the skin it is fitted to. */
const INSIDE = 0.011,
  OUTSIDE = 0.02,
  AROUND = 0.036;

/**
 * Lays the skin of a small bump on the curved surface around it (a quadric fitted to a ring), in place, on both sides.
 * @param top the vertex on top of the bump, on the left
 */
export function flattenBump(cage: Float64Array, triangles: Uint32Array, mirror: Uint32Array, top: number): void {
  const at = (v: number) => [cage[v * 3]!, cage[v * 3 + 1]!, cage[v * 3 + 2]!] as const;
  const centre = at(top),
    normals = normalsOf(cage, triangles);
  const near = [...mirror.keys()]
    .map((v) => ({ v, d: Math.hypot(...at(v).map((p, c) => p - centre[c]!)) }))
    .filter(({ v, d }) => d < AROUND && cage[v * 3]! > 0);
  const ring = near.filter(({ d }) => d > OUTSIDE);
  const n = [0, 1, 2].map((c) => ring.reduce((sum, { v }) => sum + normals[v * 3 + c]!, 0));
  const l = Math.hypot(...n);
  const z = n.map((value) => value / l),
    flat = Math.hypot(z[0]!, z[2]!);
  const x = [z[2]! / flat, 0, -z[0]! / flat],
    y = [z[1]! * x[2]! - z[2]! * x[1]!, z[2]! * x[0]! - z[0]! * x[2]!, z[0]! * x[1]! - z[1]! * x[0]!];
  const local = (v: number) =>
    [x, y, z].map((axis) => at(v).reduce((sum, p, c) => sum + (p - centre[c]!) * axis[c]!, 0)) as [
      number,
      number,
      number,
    ];
  const terms = (a: number, b: number) => [1, a, b, a * a, a * b, b * b];
  const fit = leastSquares(
    ring.map(({ v }) => {
      const [a, b] = local(v);
      return terms(a, b);
    }),
    ring.map(({ v }) => local(v)[2]),
  );
  for (const { v, d } of near) {
    const t = Math.min(1, Math.max(0, (OUTSIDE - d) / (OUTSIDE - INSIDE))),
      share = t * t * (3 - 2 * t);
    if (share === 0) continue;
    const [a, b, c] = local(v),
      move = (terms(a, b).reduce((sum, term, i) => sum + term * fit[i]!, 0) - c) * share;
    for (let k = 0; k < 3; k++) {
      cage[v * 3 + k]! += move * z[k]!;
      cage[mirror[v]! * 3 + k] = cage[v * 3 + k]! * (k === 0 ? -1 : 1);
    }
  }
}

/** Solves rows * x = right in the least-squares sense, by the normal equations. */
function leastSquares(rows: readonly (readonly number[])[], right: readonly number[]): number[] {
  const n = rows[0]!.length;
  const m = Array.from({ length: n }, (_, i) => [
    ...Array.from({ length: n }, (_, j) => rows.reduce((sum, row) => sum + row[i]! * row[j]!, 0)),
    rows.reduce((sum, row, r) => sum + row[i]! * right[r]!, 0),
  ]);
  for (let i = 0; i < n; i++) {
    const best = m.slice(i).reduce((top, row, k) => (Math.abs(row[i]!) > Math.abs(m[top]![i]!) ? i + k : top), i);
    [m[i], m[best]] = [m[best]!, m[i]!];
    for (let r = 0; r < n; r++) {
      if (r === i) continue;
      const share = m[r]![i]! / m[i]![i]!;
      for (let c = i; c <= n; c++) m[r]![c]! -= share * m[i]![c]!;
    }
  }
  return m.map((row, i) => row[n]! / row[i]!);
}
