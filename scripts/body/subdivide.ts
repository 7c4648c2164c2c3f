import { firstOf, nth } from '../../engine/math/nth.ts';
/**
 * Adaptive Catmull-Clark on a closed quad mesh. Two uniform levels are computed with stable ids (old vertices, then edges,
 * then faces); leaf faces are taken by edge length; leaves with finer neighbours are fanned round their face point.
 */
interface Level {
  readonly quads: Uint32Array;
  readonly count: number;
  /** Edge point of the edge a-b. */
  readonly edge: ReadonlyMap<number, number>;
  /** First face point: face f has `faceBase + f`. */
  readonly faceBase: number;
}

const edgeKey = (a: number, b: number, count: number) => Math.min(a, b) * count + Math.max(a, b);

function refine(
  quads: Uint32Array,
  positions: Float64Array,
  count: number,
): { level: Level; positions: Float64Array; fine: Uint32Array } {
  const faces = quads.length / 4;
  const edge = new Map<number, number>();
  const ends: number[] = [];
  for (let f = 0; f < faces; f++)
    for (let k = 0; k < 4; k++) {
      const a = quads[f * 4 + k]!,
        b = quads[f * 4 + ((k + 1) % 4)]!,
        key = edgeKey(a, b, count);
      if (!edge.has(key)) {
        edge.set(key, count + edge.size);
        ends.push(a, b);
      }
    }
  const faceBase = count + edge.size,
    total = faceBase + faces;
  const out = new Float64Array(total * 3);
  const edgeFaces = new Float64Array(edge.size * 3),
    valence = new Uint16Array(count);
  const faceSum = new Float64Array(count * 3),
    edgeSum = new Float64Array(count * 3);
  for (let f = 0; f < faces; f++)
    for (let c = 0; c < 3; c++) {
      let sum = 0;
      for (let k = 0; k < 4; k++) sum += positions[quads[f * 4 + k]! * 3 + c]!;
      out[(faceBase + f) * 3 + c] = sum / 4;
      for (let k = 0; k < 4; k++) {
        const a = quads[f * 4 + k]!,
          e = edge.get(edgeKey(a, quads[f * 4 + ((k + 1) % 4)]!, count))! - count;
        edgeFaces[e * 3 + c]! += sum / 4;
        faceSum[a * 3 + c]! += sum / 4;
        if (c === 0) valence[a]!++;
      }
    }
  for (let e = 0; e < edge.size; e++)
    for (let c = 0; c < 3; c++) {
      const a = positions[ends[e * 2]! * 3 + c]!,
        b = positions[ends[e * 2 + 1]! * 3 + c]!;
      out[(count + e) * 3 + c] = (a + b + edgeFaces[e * 3 + c]!) / 4;
      edgeSum[ends[e * 2]! * 3 + c]! += (a + b) / 2;
      edgeSum[ends[e * 2 + 1]! * 3 + c]! += (a + b) / 2;
    }
  for (let v = 0; v < count; v++)
    for (let c = 0; c < 3; c++) {
      const n = valence[v]!;
      out[v * 3 + c] = (faceSum[v * 3 + c]! / n + (2 * edgeSum[v * 3 + c]!) / n + (n - 3) * positions[v * 3 + c]!) / n;
    }
  const fine = new Uint32Array(faces * 16);
  for (let f = 0; f < faces; f++)
    for (let k = 0; k < 4; k++) {
      const v = quads[f * 4 + k]!,
        next = quads[f * 4 + ((k + 1) % 4)]!,
        last = quads[f * 4 + ((k + 3) % 4)]!;
      fine.set(
        [v, edge.get(edgeKey(v, next, count))!, faceBase + f, edge.get(edgeKey(last, v, count))!],
        (f * 4 + k) * 4,
      );
    }
  return { level: { quads, count, edge, faceBase }, positions: out, fine };
}

export interface Subdivided {
  readonly positions: Float64Array;
  readonly triangles: Uint32Array;
  /** The same vertices, in the same order, on another cage with the same quads. */
  readonly follow: (cage: Float64Array) => Float64Array;
}

/**
 * @param limit longest edge wanted at a place, in the positions' unit
 * @returns vertices 0..count-1 are the cage's, moved to their smooth places; unused ids are dropped after them
 */
export function subdivide(
  quads: Uint32Array,
  cage: Float64Array,
  count: number,
  limit: (x: number, y: number, z: number) => number,
): Subdivided {
  const one = refine(quads, cage.slice(0, count * 3), count);
  const two = refine(one.fine, one.positions, one.positions.length / 3);
  const levels = [one.level, two.level];
  const at = two.positions;

  const longest = (corners: readonly number[]) =>
    Math.max(
      ...corners.map((a, k) => {
        const b = corners[(k + 1) % 4]!;
        return Math.hypot(at[a * 3]! - at[b * 3]!, at[a * 3 + 1]! - at[b * 3 + 1]!, at[a * 3 + 2]! - at[b * 3 + 2]!);
      }),
    );
  const leaves: { corners: readonly number[]; face: number; depth: number }[] = [];
  const visit = (corners: readonly number[], face: number, depth: number) => {
    const centre = [0, 1, 2].map((c) => corners.reduce((sum, v) => sum + at[v * 3 + c]!, 0) / 4);
    if (depth === 2 || longest(corners) <= limit(centre[0]!, centre[1]!, centre[2]!))
      return void leaves.push({ corners, face, depth });
    const finer = depth === 0 ? one.fine : two.fine;
    for (let k = 0; k < 4; k++)
      visit([...finer.slice((face * 4 + k) * 4, (face * 4 + k) * 4 + 4)], face * 4 + k, depth + 1);
  };
  for (let f = 0; f < quads.length / 4; f++) visit([...quads.slice(f * 4, f * 4 + 4)], f, 0);

  const used = new Set<number>(leaves.flatMap((leaf) => leaf.corners));
  const chain = (a: number, b: number, depth: number): number[] => {
    if (depth === 2) return [];
    const level = nth(levels, depth),
      middle = level.edge.get(edgeKey(a, b, level.count))!;
    return used.has(middle) ? [...chain(a, middle, depth + 1), middle, ...chain(middle, b, depth + 1)] : [];
  };
  const triangles: number[] = [];
  for (const { corners, face, depth } of leaves) {
    const ring = corners.flatMap((a, k) => [a, ...chain(a, corners[(k + 1) % 4]!, depth)]);
    if (ring.length === 4) {
      const [a, b, c, d] = firstOf(ring, 4);
      const length = (p: number, q: number) =>
        Math.hypot(at[p * 3]! - at[q * 3]!, at[p * 3 + 1]! - at[q * 3 + 1]!, at[p * 3 + 2]! - at[q * 3 + 2]!);
      triangles.push(...(length(a, c) <= length(b, d) ? [a, b, c, a, c, d] : [b, c, d, b, d, a]));
    } else {
      const centre = nth(levels, depth).faceBase + face;
      for (let k = 0; k < ring.length; k++) triangles.push(centre, ring[k]!, ring[(k + 1) % ring.length]!);
    }
  }
  const kept = [...new Set([...Array(count).keys(), ...[...triangles].sort((a, b) => a - b)])];
  const id = new Map(kept.map((v, index) => [v, index]));
  const keep = (all: Float64Array) => {
    const positions = new Float64Array(kept.length * 3);
    kept.forEach((v, index) => positions.set(all.subarray(v * 3, v * 3 + 3), index * 3));
    return positions;
  };
  const follow = (other: Float64Array) => {
    const first = refine(quads, other.slice(0, count * 3), count);
    return keep(refine(first.fine, first.positions, first.positions.length / 3).positions);
  };
  return { positions: keep(at), triangles: Uint32Array.from(triangles, (v) => id.get(v)!), follow };
}
