import type { CautionId, NoPressZone, NoPressZoneId, NoPressLevel, NoPressMesh } from '../../data/safety/types.ts';
import { NO_PRESS_ZONES } from '../../data/safety/zones.ts';
import type { LandmarkId } from '../../data/types.ts';
import { centimetre, resolveAnchor, type Landmarks } from '../skin/anchor.ts';
import type { Body, SkinPoint } from '../skin/body.ts';
import { layCurve } from '../skin/curve.ts';
import { reachFrom, type Reach } from '../skin/geodesic.ts';
import { layRing, ringDistance } from '../skin/ring.ts';
import { positionOf } from '../skin/skin.ts';
import { noPressLevel } from './no-press-level.ts';

/** Metres on the body for which distances are given outside an area: enough for a shader to draw its border. */
const BEYOND = 0.02;
/** Centimetres added all round every area: people differ, and a ball is not a point. Reference: safety, "Add a 1 cm margin". */
const MARGIN_CM = 1;

/** Signed distance to the border of each area with its margin, metres, negative inside, by vertex; vertices not listed lie farther outside. */
export type NoPressMap = ReadonlyMap<NoPressZoneId, ReadonlyMap<number, number>>;

/** A place or disc that the person marked as one not to press. */
export type Marked = readonly SkinPoint[];

/** Every anchor of the areas names its surface, so that landmarks need none of their own. */
const noSurface = () => undefined;

/** The areas that lie where they lie, whoever the person is: laid once on a body. */
const laidOn = new WeakMap<Landmarks, Map<NoPressZone, ReadonlyMap<number, number>>>();

/** Lays the areas on both sides of the body. `marked`: places for the area that the person marks. Throws when an anchor names no landmark. */
export function layNoPress(
  body: Body,
  landmarks: Landmarks,
  zones: readonly NoPressZone[] = NO_PRESS_ZONES,
  marked: Marked = [],
): NoPressMap {
  return new Map(zones.map((zone) => [zone.id, layZone(body, landmarks, zone, marked)]));
}

/** Metres between a point and the nearest landmark of an area beyond which the area cannot reach the point's spread. */
const NEAR = 0.3;

/** The areas that may reach the skin around a point on either side: laying these alone gives the same answer there as laying all. */
export function zonesNear(
  body: Body,
  landmarks: Landmarks,
  point: SkinPoint,
  zones: readonly NoPressZone[] = NO_PRESS_ZONES,
): readonly NoPressZone[] {
  const [x, y, z] = positionOf(body, point);
  const near = (id: LandmarkId) => {
    const [lx, ly, lz] = positionOf(body, landmarks[id]);
    return Math.hypot(Math.abs(lx) - Math.abs(x), ly - y, lz - z) < NEAR;
  };
  const anchors = (mesh: NoPressMesh) => (mesh.kind === 'band' ? mesh.path : mesh.kind === 'polygon' ? mesh.ring : []);
  return zones.filter(({ mesh }) =>
    mesh.some((part) => anchors(part).some((anchor) => ('at' in anchor ? [anchor.at] : anchor.between).some(near))),
  );
}

function layZone(body: Body, landmarks: Landmarks, zone: NoPressZone, marked: Marked): ReadonlyMap<number, number> {
  if (zone.side === 'user') return layAnew(body, landmarks, zone, marked);
  const known = laidOn.get(landmarks) ?? new Map<NoPressZone, ReadonlyMap<number, number>>();
  laidOn.set(landmarks, known);
  const laid = known.get(zone) ?? layAnew(body, landmarks, zone, marked);
  known.set(zone, laid);
  return laid;
}

function layAnew(body: Body, landmarks: Landmarks, zone: NoPressZone, marked: Marked): ReadonlyMap<number, number> {
  const margin = MARGIN_CM * centimetre(body);
  const signed = new Map<number, number>();
  const add = (v: number, d: number) => {
    if (d < (signed.get(v) ?? Infinity)) signed.set(v, d);
  };
  for (const mesh of zone.mesh) {
    const { vertices, distances } = layMesh(body, landmarks, mesh, marked, margin + BEYOND);
    for (let k = 0; k < vertices.length; k++) {
      add(vertices[k]!, distances[k]! - margin);
      if (zone.side !== 'user') add(body.mirror[vertices[k]!]!, distances[k]! - margin);
    }
  }
  return signed;
}

function layMesh(body: Body, landmarks: Landmarks, mesh: NoPressMesh, marked: Marked, beyond: number): Reach {
  const cm = centimetre(body);
  const place = (anchor: Parameters<typeof resolveAnchor>[2]) =>
    resolveAnchor(body, landmarks, anchor, noSurface).point;
  if (mesh.kind === 'polygon') return ringDistance(body, layRing(body, mesh.ring.map(place)), beyond);
  const line = mesh.kind === 'band' ? layCurve(body, mesh.path.map(place)) : marked;
  const halfWidth = (mesh.widthCm / 2) * cm;
  const { vertices, distances } = reachFrom(body, line, halfWidth + beyond);
  return { vertices, distances: distances.map((d) => d - halfWidth) };
}

/** How strict a level is; the strictest first. */
const STRICT: readonly NoPressLevel[] = ['never', 'light_touch_only', 'gentle_only'];

/** The strictest area that a vertex lies in for a person with these conditions, the deepest of equally strict ones; null outside all. */
export function whichZone(
  map: NoPressMap,
  vertex: number,
  ticked: readonly CautionId[] = [],
): { readonly id: NoPressZoneId; readonly level: NoPressLevel } | null {
  let best: { id: NoPressZoneId; level: NoPressLevel; depth: number } | null = null;
  for (const [id, signed] of map) {
    const depth = signed.get(vertex);
    if (depth === undefined || depth > 0) continue;
    const level = noPressLevel(id, ticked);
    const stricter = best === null ? 1 : STRICT.indexOf(best.level) - STRICT.indexOf(level);
    if (stricter > 0 || (stricter === 0 && best !== null && depth < best.depth)) best = { id, level, depth };
  }
  return best && { id: best.id, level: best.level };
}

/** Signed distance at a skin point, from its triangle's corners; Infinity where it lies well outside. */
export function distanceAt(body: Body, map: NoPressMap, id: NoPressZoneId, { triangle, u, v }: SkinPoint): number {
  const signed = map.get(id);
  const corner = (k: number) => signed?.get(body.triangles[triangle * 3 + k]!);
  const [a, b, c] = [corner(0), corner(1), corner(2)];
  return a === undefined || b === undefined || c === undefined ? Infinity : (1 - u - v) * a + u * b + v * c;
}
