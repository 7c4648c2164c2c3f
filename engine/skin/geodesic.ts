import type { Body, SkinPoint } from './body.ts';

/** What a walk along the skin needs of a body. */
export type Mesh = Pick<Body, 'positions' | 'triangles'>;

/** Vertices near the sources, nearest first, with their distance along the skin in metres. */
export interface Reach {
  readonly vertices: Uint32Array;
  readonly distances: Float32Array;
}

/** How often an obtuse corner is split by unfolding one more triangle before it is left as it is. */
const MOST_UNFOLDINGS = 4;
/** Cosine below which a corner passes for a right angle. */
const RIGHT = 1e-6;
/** Cosine between the source's triangle and one around it above which the two pass for flat, and the straight distance for exact. */
const FLAT = 0.9;
const NONE = 0xffffffff;

/**
 * Virtual triangles for obtuse corners: when vertex `from` is reached and `other` was reached before, `target` may be reached across
 * them both. Kept by `from` in one compressed list.
 */
interface Virtual {
  readonly start: Uint32Array;
  readonly target: Uint32Array;
  readonly other: Uint32Array;
  /** Metres: target to from, target to other, from to other. Three numbers a record. */
  readonly lengths: Float64Array;
}

interface March {
  /** Triangles around each vertex, compressed: around[start[v]] to around[start[v + 1]]. */
  readonly start: Uint32Array;
  readonly around: Uint32Array;
  readonly virtual: Virtual;
  /** Best known distance; Infinity where the wave has not been. Float64: rounding to 32 bits would break the heap. */
  readonly distance: Float64Array;
  /** Place of the vertex in the heap, -1 outside, -2 when its distance is final. */
  readonly slot: Int32Array;
  readonly heap: Int32Array;
  /** Vertices with anything to clean up, in the order they were touched. */
  readonly touched: Int32Array;
  /** Vertices with a final distance, nearest first. */
  readonly done: Int32Array;
}

const marches = new WeakMap<Mesh, March>();

/** Triangles around each vertex as a compressed list. Built once a mesh, then shared. */
export function trianglesAround(mesh: Mesh): { readonly start: Uint32Array; readonly around: Uint32Array } {
  return marchOf(mesh);
}

function marchOf(mesh: Mesh): March {
  const known = marches.get(mesh);
  if (known) return known;
  const { triangles } = mesh;
  const count = mesh.positions.length / 3;
  const start = new Uint32Array(count + 1);
  for (const v of triangles) start[v + 1]!++;
  for (let v = 0; v < count; v++) start[v + 1]! += start[v]!;
  const fill = start.slice();
  const around = new Uint32Array(triangles.length);
  for (let i = 0; i < triangles.length; i++) around[fill[triangles[i]!]!++] = (i / 3) | 0;
  const march = {
    start,
    around,
    virtual: splitObtuse(mesh, start, around),
    distance: new Float64Array(count).fill(Infinity),
    slot: new Int32Array(count).fill(-1),
    heap: new Int32Array(count),
    touched: new Int32Array(count),
    done: new Int32Array(count),
  };
  marches.set(mesh, march);
  return march;
}

const between = (p: Float32Array, a: number, b: number) =>
  Math.sqrt((p[a * 3]! - p[b * 3]!) ** 2 + (p[a * 3 + 1]! - p[b * 3 + 1]!) ** 2 + (p[a * 3 + 2]! - p[b * 3 + 2]!) ** 2);

/** Cosine of the angle between the planes of two triangles, as their outsides face. */
function cosine({ positions: p, triangles }: Mesh, s: number, t: number): number {
  let dot = 0,
    ss = 0,
    tt = 0;
  for (let k = 0; k < 3; k++) {
    const i = (k + 1) % 3,
      j = (k + 2) % 3;
    const across2 = (n: number) => {
      const a = triangles[n * 3]! * 3,
        b = triangles[n * 3 + 1]! * 3,
        c = triangles[n * 3 + 2]! * 3;
      return (p[b + i]! - p[a + i]!) * (p[c + j]! - p[a + j]!) - (p[b + j]! - p[a + j]!) * (p[c + i]! - p[a + i]!);
    };
    const u = across2(s),
      v = across2(t);
    dot += u * v;
    ss += u * u;
    tt += v * v;
  }
  return dot / Math.sqrt(ss * tt);
}

/** The third corner of the other triangle on edge a-b, or NONE on a border. */
function across(
  triangles: Uint32Array,
  start: Uint32Array,
  around: Uint32Array,
  a: number,
  b: number,
  not: number,
): number {
  for (let k = start[a]!; k < start[a + 1]!; k++) {
    const t = around[k]! * 3;
    const i = triangles[t]!,
      j = triangles[t + 1]!,
      l = triangles[t + 2]!;
    if (i !== b && j !== b && l !== b) continue;
    const third = i !== a && i !== b ? i : j !== a && j !== b ? j : l;
    if (third !== not) return third;
  }
  return NONE;
}

/**
 * Splits obtuse corners as Kimmel & Sethian do ("Computing geodesic paths on manifolds", PNAS 95:8431-8435, 1998, section 4):
 * the triangles beyond the far edge are laid flat until a vertex lies where it makes two acute corners of the obtuse one.
 */
function splitObtuse({ positions, triangles }: Mesh, start: Uint32Array, around: Uint32Array): Virtual {
  const found: number[] = []; // from, target, other
  const lengths: number[] = [];
  for (let t = 0; t < triangles.length; t += 3)
    for (let k = 0; k < 3; k++) {
      const c = triangles[t + k]!,
        a = triangles[t + ((k + 1) % 3)]!,
        b = triangles[t + ((k + 2) % 3)]!;
      const ca = between(positions, c, a),
        cb = between(positions, c, b),
        ab = between(positions, a, b);
      if (ca * ca + cb * cb >= ab * ab) continue;
      // Flat frame: c at the origin, a on the x axis, b above it.
      const bx = (ca * ca + cb * cb - ab * ab) / (2 * ca),
        by = Math.sqrt(Math.max(0, cb * cb - bx * bx));
      let p = a,
        px = ca,
        py = 0,
        q = b,
        qx = bx,
        qy = by,
        inner = c;
      for (let step = 0; step < MOST_UNFOLDINGS; step++) {
        const w = across(triangles, start, around, p, q, inner);
        if (w === NONE) break;
        const pw = between(positions, p, w),
          qw = between(positions, q, w),
          ex = qx - px,
          ey = qy - py,
          pq = Math.hypot(ex, ey);
        if (pq === 0) break;
        const along = (pw * pw - qw * qw + pq * pq) / (2 * pq),
          off = Math.sqrt(Math.max(0, pw * pw - along * along));
        const wx = px + (ex * along + ey * off) / pq,
          wy = py + (ey * along - ex * off) / pq;
        const nearA = wx > -RIGHT * ca; // not obtuse with c-a
        const nearB = wx * bx + wy * by > -RIGHT * cb * cb; // not obtuse with c-b
        if (nearA && nearB) {
          const cw = Math.hypot(wx, wy),
            wa = Math.hypot(wx - ca, wy),
            wb = Math.hypot(wx - bx, wy - by);
          found.push(a, c, w, w, c, a, w, c, b, b, c, w);
          lengths.push(ca, cw, wa, cw, ca, wa, cw, cb, wb, cb, cw, wb);
          break;
        }
        if (nearA) [inner, p, px, py] = [p, w, wx, wy];
        else [inner, q, qx, qy] = [q, w, wx, wy];
      }
    }
  const virtualStart = new Uint32Array(positions.length / 3 + 1);
  const records = found.length / 3;
  for (let r = 0; r < records; r++) virtualStart[found[r * 3]! + 1]!++;
  for (let v = 0; v + 1 < virtualStart.length; v++) virtualStart[v + 1]! += virtualStart[v]!;
  const fill = virtualStart.slice();
  const target = new Uint32Array(records),
    other = new Uint32Array(records),
    sorted = new Float64Array(records * 3);
  for (let r = 0; r < records; r++) {
    const at = fill[found[r * 3]!]!++;
    target[at] = found[r * 3 + 1]!;
    other[at] = found[r * 3 + 2]!;
    for (let k = 0; k < 3; k++) sorted[at * 3 + k] = lengths[r * 3 + k]!;
  }
  return { start: virtualStart, target, other, lengths: sorted };
}

/**
 * Distance at c of a wave that passed a and b: from the flat source that explains both distances, if its ray to c crosses the edge a-b,
 * else along an edge. Lengths in metres: ca, cb, ab; distances da and db.
 */
function wave(ca: number, cb: number, ab: number, da: number, db: number): number {
  const edges = Math.min(da + ca, db + cb);
  if (da + db < ab || Math.abs(da - db) > ab || ab === 0) return edges;
  const sx = (da * da - db * db + ab * ab) / (2 * ab),
    s2 = da * da - sx * sx;
  if (s2 < 0) return edges;
  const sy = -Math.sqrt(s2); // the source, on the other side of the edge
  const cx = (ca * ca - cb * cb + ab * ab) / (2 * ab),
    cy = Math.sqrt(Math.max(0, ca * ca - cx * cx));
  if (cy === 0) return edges;
  const crossing = sx + ((cx - sx) * sy) / (sy - cy);
  return crossing < 0 || crossing > ab ? edges : Math.min(edges, Math.hypot(cx - sx, cy - sy));
}

/**
 * Distances along the skin from the nearest of `sources`, for every vertex within `radius` metres: fast marching on triangles.
 * Vertices of the source's triangle and of those around it get the straight distance, unless the skin folds there. `blocked[v]` not 0: the wave does not enter v.
 * Error against the exact distance: under 0.5 % of the distance plus 0.2 mm from one source (tested on plane, cylinder and sphere with edges of 5 mm).
 */
export function reachFrom(mesh: Mesh, sources: readonly SkinPoint[], radius: number, blocked?: Uint8Array): Reach {
  const { positions, triangles } = mesh;
  const { start, around, virtual, distance, slot, heap, touched, done } = marchOf(mesh);
  let heapSize = 0,
    touchedCount = 0,
    doneCount = 0;

  const offer = (v: number, d: number) => {
    if (!(d < distance[v]!) || d > radius || slot[v] === -2 || (blocked !== undefined && blocked[v] !== 0)) return;
    if (slot[v] === -1) {
      touched[touchedCount++] = v;
      slot[v] = heapSize++;
    }
    distance[v] = d;
    let at = slot[v]!;
    while (at > 0) {
      const up = (at - 1) >> 1,
        w = heap[up]!;
      if (distance[w]! <= d) break;
      heap[at] = w;
      slot[w] = at;
      at = up;
    }
    heap[at] = v;
    slot[v] = at;
  };

  const takeNearest = () => {
    const first = heap[0]!,
      last = heap[--heapSize]!,
      d = distance[last]!;
    let at = 0;
    while (heapSize > 0) {
      let child = at * 2 + 1;
      if (child >= heapSize) break;
      if (child + 1 < heapSize && distance[heap[child + 1]!]! < distance[heap[child]!]!) child++;
      if (distance[heap[child]!]! >= d) break;
      heap[at] = heap[child]!;
      slot[heap[at]!] = at;
      at = child;
    }
    if (heapSize > 0) {
      heap[at] = last;
      slot[last] = at;
    }
    return first;
  };

  for (const { triangle, u, v } of sources) {
    const t = triangle * 3,
      a = triangles[t]! * 3,
      b = triangles[t + 1]! * 3,
      c = triangles[t + 2]! * 3,
      w = 1 - u - v;
    const x = w * positions[a]! + u * positions[b]! + v * positions[c]!;
    const y = w * positions[a + 1]! + u * positions[b + 1]! + v * positions[c + 1]!;
    const z = w * positions[a + 2]! + u * positions[b + 2]! + v * positions[c + 2]!;
    const straight = (i: number) =>
      Math.hypot(positions[i * 3]! - x, positions[i * 3 + 1]! - y, positions[i * 3 + 2]! - z);
    for (let k = 0; k < 3; k++) {
      const near = triangles[t + k]!,
        beyond = across(triangles, start, around, triangles[t + ((k + 1) % 3)]!, triangles[t + ((k + 2) % 3)]!, near);
      offer(near, straight(near));
      if (beyond !== NONE) offer(beyond, straight(beyond));
      for (let n = start[near]!; n < start[near + 1]!; n++)
        if (around[n] !== triangle && cosine(mesh, triangle, around[n]!) > FLAT)
          for (let m = 0; m < 3; m++) offer(triangles[around[n]! * 3 + m]!, straight(triangles[around[n]! * 3 + m]!));
    }
  }

  while (heapSize > 0) {
    const v = takeNearest(),
      dv = distance[v]!;
    slot[v] = -2;
    done[doneCount++] = v;
    for (let k = start[v]!; k < start[v + 1]!; k++) {
      const t = around[k]! * 3;
      const i = triangles[t]!,
        j = triangles[t + 1]!,
        l = triangles[t + 2]!;
      const a = i === v ? j : i,
        b = l === v ? j : l;
      const aFinal = slot[a] === -2,
        bFinal = slot[b] === -2;
      if (aFinal && bFinal) continue;
      const va = between(positions, v, a),
        vb = between(positions, v, b);
      if (aFinal) offer(b, wave(vb, between(positions, a, b), va, dv, distance[a]!));
      else if (bFinal) offer(a, wave(va, between(positions, a, b), vb, dv, distance[b]!));
      else {
        offer(a, dv + va);
        offer(b, dv + vb);
      }
    }
    for (let r = virtual.start[v]!; r < virtual.start[v + 1]!; r++) {
      const other = virtual.other[r]!,
        target = virtual.target[r]!;
      if (slot[other] !== -2 || slot[target] === -2) continue;
      offer(
        target,
        wave(virtual.lengths[r * 3]!, virtual.lengths[r * 3 + 1]!, virtual.lengths[r * 3 + 2]!, dv, distance[other]!),
      );
    }
  }

  const vertices = new Uint32Array(doneCount),
    distances = new Float32Array(doneCount);
  for (let k = 0; k < doneCount; k++) {
    vertices[k] = done[k]!;
    distances[k] = distance[done[k]!]!;
  }
  for (let k = 0; k < touchedCount; k++) {
    distance[touched[k]!] = Infinity;
    slot[touched[k]!] = -1;
  }
  return { vertices, distances };
}
