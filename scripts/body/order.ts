import { createHash } from 'node:crypto';
import { MeshoptEncoder } from 'meshoptimizer';
import { BODY_VERTICES, NEUTRAL, type Patch } from './shape.ts';
import type { Sculptor } from './sculpt.ts';
import type { SourceMesh } from './source.ts';
import { subdivide } from './subdivide.ts';

/** Metres: edges wanted where knots are looked for, and elsewhere. */
const FINE_EDGE = 0.0075,
  COARSE_EDGE = 0.016;
const isFine = (x: number, y: number, z: number) =>
  y > 0.93 && y < 1.5 ? Math.abs(x) < 0.29 && !(Math.abs(x) > 0.24 && y < 1.15) : y >= 1.5 && z < 0.03;

/**
 * The order was fixed on a cage smoothed here. Only its edge lengths are read, to choose where the mesh is fine,
 * so places may be mended later while every compiled file keeps its order.
 */
const ORDER_PATCHES: readonly Patch[] = [
  { centre: [0.1, 1.255, 0.11], radius: 0.075, passes: 60 },
  { centre: [0, 0.8, 0.05], radius: 0.13, passes: 60 },
];

/** The drawn mesh: how a cage becomes it, and the order in which its midline and left half are stored. */
export interface MeshOrder {
  /** All vertices of the drawn mesh on a cage, metres: x, y, z in the order of `triangles`' ids. */
  readonly follow: (cage: Float64Array) => Float64Array;
  /** Any three numbers per cage vertex, carried to all vertices of the drawn mesh. */
  readonly carry: (cage: Float64Array) => Float64Array;
  readonly triangles: Uint32Array;
  /** Ids of the stored vertices: cage midline, cage left, fine midline, fine left. */
  readonly stored: readonly number[];
  readonly counts: readonly [number, number, number, number];
  /** Triangles of the left half, in places of `stored`. */
  readonly indices: Uint16Array;
  /** Names order and topology. */
  readonly hash: string;
}

/** Metres: a vertex nearer the midline than this lies on it. */
const SIDE_EPSILON = 1e-9;

export async function orderBody(source: SourceMesh, { figure }: Sculptor): Promise<MeshOrder> {
  const { cage } = figure(NEUTRAL, ORDER_PATCHES);
  const { positions, triangles, follow } = subdivide(source.quads, cage, BODY_VERTICES, (x, y, z) =>
    isFine(x, y, z) ? FINE_EDGE : COARSE_EDGE,
  );
  const count = positions.length / 3;

  // The left half and the midline are kept; the right half is their mirror image.
  const side = Int8Array.from({ length: count }, (_, v) =>
    Math.abs(positions[v * 3]!) < SIDE_EPSILON ? 0 : Math.sign(positions[v * 3]!),
  );
  const half: number[] = [];
  for (let t = 0; t < triangles.length; t += 3) {
    const sides = [0, 1, 2].map((k) => side[triangles[t + k]!]!);
    if (sides.includes(1) && sides.includes(-1)) throw new Error(`triangle ${t / 3}: crosses the midline`);
    if (sides.includes(1)) half.push(...triangles.slice(t, t + 3));
  }

  await MeshoptEncoder.ready;
  const used = [...new Set(half)].sort((a, b) => a - b);
  const compact = new Map(used.map((v, i) => [v, i]));
  const ordered = Uint32Array.from(half, (v) => compact.get(v)!);
  const [remap] = MeshoptEncoder.reorderMesh(ordered, true, true);
  const block = (v: number) => (v < BODY_VERTICES ? 0 : 2) + (side[v] === 0 ? 0 : 1);
  const stored = [...used].sort((a, b) => block(a) - block(b) || remap[compact.get(a)!]! - remap[compact.get(b)!]!);
  const counts = [0, 1, 2, 3].map((b) => stored.filter((v) => block(v) === b).length) as [
    number,
    number,
    number,
    number,
  ];
  const place = new Map(stored.map((v, i) => [v, i]));
  const byRemap = new Map(used.map((v, i) => [remap[i]!, v]));
  const indices = Uint16Array.from(ordered, (r) => place.get(byRemap.get(r)!)!);
  return {
    triangles,
    stored,
    counts,
    indices,
    carry: follow,
    follow(other) {
      const all = follow(other);
      for (let v = 0; v < count; v++) if (side[v] === 0) all[v * 3] = 0;
      return all;
    },
    hash: createHash('sha256').update(Uint32Array.from(counts)).update(indices).digest('hex').slice(0, 16),
  };
}
