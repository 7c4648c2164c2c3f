import { nth } from '../../engine/math/nth.ts';
/** Closed quad meshes: neighbours, mirror map, smoothing. Positions are x, y, z per vertex. */

/** Neighbours along the edges of a quad mesh, ascending. */
export function vertexNeighbours(quads: Uint32Array, count: number): number[][] {
  const sets = Array.from({ length: count }, () => new Set<number>());
  for (let q = 0; q < quads.length; q += 4)
    for (let k = 0; k < 4; k++) {
      const a = quads[q + k]!,
        b = quads[q + ((k + 1) % 4)]!;
      nth(sets, a).add(b);
      nth(sets, b).add(a);
    }
  return sets.map((set) => [...set].sort((a, b) => a - b));
}

/** Decimetres: two vertices are mirror partners when they are this near after reflection. */
const MIRROR_TOLERANCE = 2e-3;

/**
 * Mirror partner of each vertex of a symmetric mesh; itself on the midline.
 * Partners are sought by position, then made one-to-one by topology where several coincide. Throws when a vertex has none.
 */
export function mirrorOf(positions: Float64Array, count: number): Uint32Array {
  const cell = (v: number) => Math.round(v / MIRROR_TOLERANCE / 2);
  const key = (x: number, y: number, z: number) => `${x},${y},${z}`;
  const grid = new Map<string, number[]>();
  for (let v = 0; v < count; v++) {
    const k = key(cell(positions[v * 3]!), cell(positions[v * 3 + 1]!), cell(positions[v * 3 + 2]!));
    grid.set(k, [...(grid.get(k) ?? []), v]);
  }
  const mirror = new Uint32Array(count).fill(count);
  for (let v = 0; v < count; v++) {
    const x = -positions[v * 3]!,
      y = positions[v * 3 + 1]!,
      z = positions[v * 3 + 2]!;
    let best = count,
      bestDistance = MIRROR_TOLERANCE;
    for (let dx = -1; dx <= 1; dx++)
      for (let dy = -1; dy <= 1; dy++)
        for (let dz = -1; dz <= 1; dz++)
          for (const w of grid.get(key(cell(x) + dx, cell(y) + dy, cell(z) + dz)) ?? []) {
            const d = Math.hypot(positions[w * 3]! - x, positions[w * 3 + 1]! - y, positions[w * 3 + 2]! - z);
            if (d < bestDistance) [best, bestDistance] = [w, d];
          }
    if (best === count) throw new Error(`vertex ${v}: no mirror partner within ${MIRROR_TOLERANCE} dm`);
    mirror[v] = best;
  }
  return mirror;
}

/** Repairs a mirror map that is not one-to-one: partners must be neighbours of the partners of the neighbours. */
export function repairMirror(mirror: Uint32Array, neighbours: readonly (readonly number[])[]): void {
  const bad = [...mirror.keys()].filter((v) => mirror[mirror[v]!] !== v);
  for (const v of bad) {
    const votes = new Map<number, number>();
    for (const n of neighbours[v]!)
      if (mirror[mirror[n]!] === n) for (const w of neighbours[mirror[n]!]!) votes.set(w, (votes.get(w) ?? 0) + 1);
    const best = [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]!;
    if (best) mirror[v] = best[0];
  }
  const worst = [...mirror.keys()].find((v) => mirror[mirror[v]!] !== v);
  if (worst !== undefined) throw new Error(`vertex ${worst}: mirror map is not an involution`);
}

/** Makes positions exactly symmetric, and midline vertices lie at x = 0. */
export function symmetrise(positions: Float64Array, mirror: Uint32Array): void {
  for (let v = 0; v < mirror.length; v++) {
    const w = mirror[v]!;
    if (w < v) continue;
    const x = (positions[v * 3]! - positions[w * 3]!) / 2;
    positions[v * 3] = w === v ? 0 : x;
    positions[w * 3] = w === v ? 0 : -x;
    for (const c of [1, 2]) {
      const mean = (positions[v * 3 + c]! + positions[w * 3 + c]!) / 2;
      positions[v * 3 + c] = mean;
      positions[w * 3 + c] = mean;
    }
  }
}

/** Moves each vertex toward the mean of its neighbours by weight[v] (0-1), `times` times. */
export function smooth(
  positions: Float64Array,
  neighbours: readonly (readonly number[])[],
  weight: Float64Array,
  times: number,
): void {
  for (let pass = 0; pass < times; pass++) {
    const before = Float64Array.from(positions);
    for (let v = 0; v < weight.length; v++) {
      if (weight[v] === 0) continue;
      for (let c = 0; c < 3; c++) {
        let mean = 0;
        for (const n of neighbours[v]!) mean += before[n * 3 + c]!;
        mean /= neighbours[v]!.length;
        positions[v * 3 + c] = before[v * 3 + c]! + weight[v]! * (mean - before[v * 3 + c]!);
      }
    }
  }
}
