import type { Body, SkinPoint } from '../skin/body.ts';
import type { Constants } from './constants.ts';

/**
 * Soft patches of skin, the witnesses of the engine: each cage place belongs to the patches around it, with weights that sum to 1.
 * Marks and patterns are both looked at through them, so that a drawing which is moved by a finger's breadth still fits.
 * The patches of the right are the mirror of those of the left.
 */
export interface Patches {
  readonly count: number;
  /** The cage place in the middle of each patch. */
  readonly centre: Uint16Array;
  readonly mirror: Uint16Array;
  /** m², weighted. */
  readonly area: Float64Array;
  /** By place, compressed: the patches of place s are patch[start[s]] to patch[start[s + 1]], with their weights. */
  readonly start: Uint32Array;
  readonly patch: Uint16Array;
  readonly weight: Float32Array;
  readonly graph: CageGraph;
  /** Metres, by place: width of a patch there. */
  readonly width: Float32Array;
}

/** Which cage places touch, with the straight distance in metres, compressed by place. */
export interface CageGraph {
  readonly start: Uint32Array;
  readonly to: Uint16Array;
  readonly length: Float32Array;
}

/**
 * Calls `visit` for the cage places round a point on the skin, and how much of the point's own ache each may feel, 0-1: all of it within `radius` metres,
 * less and less over as much again. Distances follow the edges of the cage from the corner nearest to the point.
 */
export function aroundPoint(
  body: Pick<Body, 'triangles' | 'cagePlaceOf'>,
  graph: CageGraph,
  point: SkinPoint,
  radius: number,
  visit: (place: number, share: number) => void,
): void {
  placesNear(graph, placeOf(body, point), 2 * radius, (s, d) => visit(s, Math.min(1, 2 - d / radius)));
}

/** The cage place nearest to a point on the skin: that of the corner of its triangle. */
export function placeOf(
  { triangles, cagePlaceOf }: Pick<Body, 'triangles' | 'cagePlaceOf'>,
  { triangle, u, v }: SkinPoint,
): number {
  const corner = u > 0.5 ? 1 : v > 0.5 ? 2 : 0;
  return cagePlaceOf[triangles[triangle * 3 + corner]!]!;
}

/** Two cage places touch where an edge of the mesh leads from the one to the other. */
export function cageGraph({ triangles, cagePlaceOf, positions, cageCount }: Body): CageGraph {
  const reserved = new Uint32Array(cageCount + 1);
  const eachEdge = (visit: (a: number, b: number) => void) => {
    for (let t = 0; t < triangles.length; t += 3) {
      const a = cagePlaceOf[triangles[t]!]!,
        b = cagePlaceOf[triangles[t + 1]!]!,
        c = cagePlaceOf[triangles[t + 2]!]!;
      if (a !== b) visit(a, b);
      if (b !== c) visit(b, c);
      if (c !== a) visit(c, a);
    }
  };
  // The mesh is closed: each edge is met once in each direction.
  eachEdge((a) => reserved[a + 1]!++);
  for (let v = 0; v < cageCount; v++) reserved[v + 1]! += reserved[v]!;
  const found = new Uint16Array(reserved[cageCount]!),
    used = new Uint32Array(cageCount);
  eachEdge((a, b) => {
    const from = reserved[a]!,
      end = from + used[a]!;
    for (let k = from; k < end; k++) if (found[k] === b) return;
    found[end] = b;
    used[a]!++;
  });
  const start = new Uint32Array(cageCount + 1);
  for (let v = 0; v < cageCount; v++) start[v + 1] = start[v]! + used[v]!;
  const to = new Uint16Array(start[cageCount]!),
    length = new Float32Array(start[cageCount]!);
  for (let a = 0; a < cageCount; a++) {
    to.set(found.subarray(reserved[a]!, reserved[a]! + used[a]!).sort(), start[a]!);
    for (let k = start[a]!; k < start[a + 1]!; k++) {
      const b = to[k]!;
      length[k] = Math.hypot(
        positions[a * 3]! - positions[b * 3]!,
        positions[a * 3 + 1]! - positions[b * 3 + 1]!,
        positions[a * 3 + 2]! - positions[b * 3 + 2]!,
      );
    }
  }
  return { start, to, length };
}

/** Calls `visit` for every place within `reach` metres of `from` along the edges of the cage, in no order. Dijkstra with a plain list: reaches are a few dozen places. */
function placesNear(
  graph: CageGraph,
  from: number,
  reach: number,
  visit: (place: number, distance: number) => void,
): void {
  const distance = new Map([[from, 0]]);
  const open = [from];
  while (open.length > 0) {
    let best = 0;
    for (let k = 1; k < open.length; k++) if (distance.get(open[k]!)! < distance.get(open[best]!)!) best = k;
    const v = open[best]!,
      d = distance.get(v)!;
    open[best] = open[open.length - 1]!;
    open.pop();
    visit(v, d);
    for (let k = graph.start[v]!; k < graph.start[v + 1]!; k++) {
      const w = graph.to[k]!,
        next = d + graph.length[k]!,
        known = distance.get(w);
      if (next > reach || (known !== undefined && known <= next)) continue;
      if (known === undefined || !open.includes(w)) open.push(w);
      distance.set(w, next);
    }
  }
}

/** Lays patches over the whole body; the same for the same body, and mirror-symmetric. */
export function layPatches(body: Body, constants: Constants): Patches {
  const graph = cageGraph(body),
    { cageCount, mirror: mirrorOf, cagePlaceArea } = body;
  const width = widths(graph, cageCount, constants);
  const covered = new Uint8Array(cageCount);
  const centres: number[] = [];
  for (let v = 0; v < cageCount; v++) {
    if (mirrorOf[v]! < v || covered[v]) continue;
    centres.push(v);
    placesNear(graph, v, width[v]!, (s) => (covered[s] = covered[mirrorOf[s]!] = 1));
  }
  const right = centres.filter((c) => mirrorOf[c] !== c).map((c) => mirrorOf[c]!);
  const centre = Uint16Array.from([...centres, ...right]);
  const indexOf = new Map([...centre].map((c, k) => [c, k]));
  const mirror = Uint16Array.from(centre, (c) => indexOf.get(mirrorOf[c]!)!);

  const own: [patch: number, weight: number][][] = Array.from({ length: cageCount }, () => []);
  centres.forEach((c, patch) => {
    const spread = constants.patchSpread * width[c]!;
    placesNear(graph, c, 2.5 * spread, (s, d) => {
      const weight = Math.exp(-((d / spread) ** 2) / 2);
      own[s]!.push([patch, weight]);
      if (mirror[patch] !== patch) own[mirrorOf[s]!]!.push([mirror[patch]!, weight]);
    });
  });
  const start = new Uint32Array(cageCount + 1),
    area = new Float64Array(centre.length);
  const patch: number[] = [],
    weight: number[] = [];
  own.forEach((list, s) => {
    // Summed smallest first, so that both sides of the body round alike.
    const total = list
      .map(([, w]) => w)
      .sort((a, b) => a - b)
      .reduce((sum, w) => sum + w, 0);
    for (const [p, w] of list) {
      patch.push(p);
      weight.push(w / total);
      area[p]! += (cagePlaceArea[s]! * w) / total;
    }
    start[s + 1] = patch.length;
  });
  // Sums run in another order on the right; one of the two is taken for both.
  for (let p = 0; p < centre.length; p++) area[Math.max(p, mirror[p]!)] = area[Math.min(p, mirror[p]!)]!;
  return {
    count: centre.length,
    centre,
    mirror,
    area,
    start,
    patch: Uint16Array.from(patch),
    weight: Float32Array.from(weight),
    graph,
    width,
  };
}

/** Width of a patch at each place, metres: by the mean edge around it and around its neighbours. */
function widths({ start, length, to }: CageGraph, count: number, constants: Constants): Float32Array {
  const edge = (v: number) => {
    let sum = 0;
    for (let k = start[v]!; k < start[v + 1]!; k++) sum += length[k]!;
    return sum / Math.max(1, start[v + 1]! - start[v]!);
  };
  const mean = Float32Array.from({ length: count }, (_, v) => edge(v));
  return Float32Array.from(mean, (own, v) => {
    let sum = own,
      n = 1;
    for (let k = start[v]!; k < start[v + 1]!; k++, n++) sum += mean[to[k]!]!;
    return Math.min(constants.patchWidest, Math.max(constants.patchNarrowest, (constants.patchEdges * sum) / n));
  });
}
