import type { Side, Zone } from '../../data/types.ts';
import { centimetre, resolveAnchor, type Landmarks, type SurfaceOf } from './anchor.ts';
import type { CompiledPoint, CompiledZone } from '../atlas/atlas.ts';
import type { Body } from './body.ts';
import { layCurve } from './curve.ts';
import { reachFrom, type Reach } from './geodesic.ts';
import { mirrorPoint } from './skin.ts';

/** Metres over which membership falls from 1 to 0, half inside the border and half outside. */
export const SOFT_EDGE = 0.01;
/** Metres beyond the border for which distances are given by default: enough for a shader to draw a soft edge on the coarsest skin. */
const MARGIN = 0.02;

/** Lays a zone on the skin as it is written: on the left, or on both sides or the midline. `more` are paths beside its own. Throws when an anchor names no landmark. */
export function compileZone(
  body: Body,
  landmarks: Landmarks,
  surfaceOf: SurfaceOf,
  zone: Zone,
  kind: CompiledZone['kind'],
  more: readonly Zone['path'][] = [],
): CompiledZone {
  const curves = [zone.path, ...more].map((path) =>
    layCurve(
      body,
      path.map((anchor) => resolveAnchor(body, landmarks, anchor, surfaceOf).point),
    ),
  );
  return {
    kind,
    words: zone.words,
    region: zone.region,
    side: zone.side,
    curves:
      zone.side === 'both'
        ? [...curves, ...curves.map((curve) => curve.map((point) => mirrorPoint(body, point)))]
        : curves,
    halfWidth: (zone.widthCm / 2) * centimetre(body),
  };
}

/** The zone as seen when its point is on the other side. */
export const mirrorZone = (body: Body, zone: CompiledZone): CompiledZone => ({
  ...zone,
  curves: zone.curves.map((curve) => curve.map((point) => mirrorPoint(body, point))),
});

/**
 * Signed distance along the skin to the border of a zone, metres, negative inside, for the vertices inside and up to `margin` outside.
 * A 'same' zone ends at the midline. `entered` is the side on which the zone's curves lie.
 */
export function zoneDistance(body: Body, zone: CompiledZone, entered: Side, margin = MARGIN): Reach {
  const { vertices, distances } = reachFrom(body, zone.curves.flat(), zone.halfWidth + margin);
  if (zone.side !== 'same') return { vertices, distances: distances.map((d) => d - zone.halfWidth) };
  const past = entered === 'left' ? -1 : 1;
  const signed = distances.map((d, k) => Math.max(d - zone.halfWidth, past * body.positions[vertices[k]! * 3]!));
  const kept = [...vertices.keys()].filter((k) => signed[k]! <= margin);
  return {
    vertices: Uint32Array.from(kept, (k) => vertices[k]!),
    distances: Float32Array.from(kept, (k) => signed[k]!),
  };
}

/** Membership 0-1 for a signed distance in metres. */
export const membership = (signed: number): number => Math.min(1, Math.max(0, 0.5 - signed / SOFT_EDGE));

/** The side on which a point's place and zones were written. */
export const enteredSide = (point: Pick<CompiledPoint, 'rightOnly'>): Side => (point.rightOnly ? 'right' : 'left');

/**
 * Signed distance to the border of a point's whole essential or spillover pattern on the side asked for, sparse and in no order.
 * For the screen: negative is inside, vertices not listed are more than `margin` metres outside.
 */
export function patternDistance(
  body: Body,
  point: Pick<CompiledPoint, 'zones' | 'rightOnly'>,
  kind: CompiledZone['kind'],
  side: Side,
  margin = MARGIN,
): Reach {
  const least = new Map<number, number>();
  const entered = enteredSide(point);
  for (const zone of point.zones) {
    if (zone.kind !== kind) continue;
    const { vertices, distances } = zoneDistance(body, zone, entered, margin);
    for (let k = 0; k < vertices.length; k++) {
      const v = side === entered ? vertices[k]! : body.mirror[vertices[k]!]!;
      const known = least.get(v);
      if (known === undefined || distances[k]! < known) least.set(v, distances[k]!);
    }
  }
  return { vertices: Uint32Array.from(least.keys()), distances: Float32Array.from(least.values()) };
}

/** Mean membership of each cage place in a field of memberships on fine vertices, weighted by skin area; places without any are left out. */
export function restrictToCage(body: Body, vertices: Uint32Array, weights: Float32Array): Map<number, number> {
  const places = new Map<number, number>();
  for (let k = 0; k < vertices.length; k++) {
    if (weights[k] === 0) continue;
    const place = body.cagePlaceOf[vertices[k]!]!;
    places.set(place, (places.get(place) ?? 0) + weights[k]! * body.vertexArea[vertices[k]!]!);
  }
  for (const [place, area] of places) places.set(place, Math.min(1, area / body.cagePlaceArea[place]!));
  return places;
}
