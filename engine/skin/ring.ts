import type { Body, SkinPoint } from './body.ts';
import { layCurve } from './curve.ts';
import { reachFrom, trianglesAround, type Reach } from './geodesic.ts';
import { nth } from '../math/nth.ts';

/** Metres: half the longest edge of the body's mesh, and a little: every edge that crosses the ring has an end within it. */
const BAND = 0.009;
/** Vertices of the band, of the outside and of the inside. */
const UNKNOWN = 0,
  OUTSIDE = 1,
  INSIDE = 2;

/** The closed line through skin points, straight between them: samples at most 6 mm apart. */
export function layRing(body: Body, through: readonly SkinPoint[]): SkinPoint[] {
  return through.flatMap((point, k) => layCurve(body, [point, nth(through, (k + 1) % through.length)]).slice(0, -1));
}

/**
 * Signed distance along the skin to a closed line, metres, negative inside: all vertices inside and those up to `beyond` outside.
 * A line cuts the skin of the body in two; the larger part is the outside. Beside the line itself, within BAND, the sign is that of the nearest vertex off it.
 */
export function ringDistance(body: Body, ring: readonly SkinPoint[], beyond: number): Reach {
  const { triangles, vertexArea } = body;
  const { start, around } = trianglesAround(body);
  const count = vertexArea.length;
  const near = reachFrom(body, ring, BAND);
  const banded = new Uint8Array(count);
  for (const v of near.vertices) banded[v] = 1;

  // The rest of the skin falls into parts; the largest is the outside.
  const part = new Int32Array(count).fill(-1);
  const areas: number[] = [];
  const queue = new Uint32Array(count);
  for (let seed = 0; seed < count; seed++) {
    if (banded[seed] || part[seed]! >= 0) continue;
    let area = 0,
      length = 0;
    queue[length++] = seed;
    part[seed] = areas.length;
    for (let at = 0; at < length; at++) {
      const v = queue[at]!;
      area += vertexArea[v]!;
      for (let k = start[v]!; k < start[v + 1]!; k++)
        for (let m = 0; m < 3; m++) {
          const w = triangles[around[k]! * 3 + m]!;
          if (banded[w] || part[w]! >= 0) continue;
          part[w] = areas.length;
          queue[length++] = w;
        }
    }
    areas.push(area);
  }
  const largest = areas.indexOf(Math.max(...areas));
  const side = new Uint8Array(count);
  for (let v = 0; v < count; v++) side[v] = part[v]! < 0 ? UNKNOWN : part[v] === largest ? OUTSIDE : INSIDE;

  // The band, from its edges toward the line: each vertex takes the side of the neighbour that lies farthest from the line, so not of one across it.
  const fromLine = new Map([...near.vertices].map((v, k) => [v, near.distances[k]!]));
  for (let k = near.vertices.length - 1; k >= 0; k--) {
    const v = near.vertices[k]!;
    let farthest = -1;
    for (let n = start[v]!; n < start[v + 1]!; n++)
      for (let m = 0; m < 3; m++) {
        const w = triangles[around[n]! * 3 + m]!,
          d = fromLine.get(w) ?? BAND;
        if (side[w] === UNKNOWN || d <= farthest) continue;
        farthest = d;
        side[v] = side[w]!;
      }
    if (side[v] === UNKNOWN) side[v] = INSIDE;
  }

  const inside = side.reduce((sum, s, v) => (s === INSIDE ? sum + vertexArea[v]! : sum), 0);
  // No place inside is farther from the line than the radius of a disc of twice that area would be.
  const widest = Math.max(beyond, Math.sqrt((2 * inside) / Math.PI) + BAND);
  const { vertices, distances } = reachFrom(body, ring, widest);
  const kept = [...vertices.keys()].filter((k) => side[vertices[k]!] === INSIDE || distances[k]! <= beyond);
  return {
    vertices: Uint32Array.from(kept, (k) => vertices[k]!),
    distances: Float32Array.from(kept, (k) => (side[vertices[k]!] === INSIDE ? -distances[k]! : distances[k]!)),
  };
}
