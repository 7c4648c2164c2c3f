import type { Landmark, Muscle, Place, TriggerPoint } from '../../data/types.ts';
import { firstOf } from '../../engine/math/nth.ts';
import { centimetre, resolveAnchor, type Landmarks, type SurfaceOf } from '../../engine/skin/anchor.ts';
import type { Atlas, CompiledPlace, CompiledPoint, Pattern } from '../../engine/atlas/atlas.ts';
import { LEVELS, roundPoint } from '../../engine/atlas/atlas-file.ts';
import type { Body } from '../../engine/skin/body.ts';
import { reachFrom } from '../../engine/skin/geodesic.ts';
import { firstHit, mirrorPoint } from '../../engine/skin/skin.ts';
import { dot, plus, vec3, type Vec3 } from '../../engine/math/vec.ts';
import {
  compileZone,
  enteredSide,
  membership,
  mirrorZone,
  patternDistance,
  restrictToCage,
  SOFT_EDGE,
} from '../../engine/skin/zone.ts';
import { PATHS, PLACES } from './corrections.ts';
import { fitLandmarks } from './landmarks.ts';

/** What is laid on the skin. */
export interface Records {
  readonly landmarks: readonly Landmark[];
  readonly muscles: readonly Muscle[];
  readonly points: readonly TriggerPoint[];
  readonly places: readonly Place[];
  /** Prior level 1-5 of a trigger point, from the prevalence data. */
  readonly priorOf: (point: TriggerPoint) => number;
  /** Points that are not to be ranked from pain. */
  readonly unranked: ReadonlySet<string>;
}

/** Lays all records on the body. */
export function compileAtlas(body: Body, records: Records): Omit<Atlas, 'hash'> {
  const landmarks = fitLandmarks(body, records.landmarks);
  const surfaces = new Map(records.landmarks.map((record) => [record.id, record.surface]));
  const surfaceOf: SurfaceOf = (id) => surfaces.get(id);
  const muscles = new Map(records.muscles.map((muscle) => [muscle.id, muscle]));
  for (const id of [...Object.keys(PLACES), ...Object.keys(PATHS)])
    if (!records.points.some((record) => record.id === id))
      throw new Error(`corrections: ${id} is not a trigger point`);
  const points = records.points.map((record) => {
    try {
      return compilePoint(body, landmarks, surfaceOf, record, muscles.get(record.muscleId), records);
    } catch (error) {
      throw new Error(`${record.id}: ${(error as Error).message}`, { cause: error });
    }
  });
  const places = records.places.map((record): CompiledPlace => ({
    id: record.id,
    name: record.name,
    synonyms: record.synonyms,
    area: record.area,
    midline: record.midline === true,
    skinPoint: roundPoint(resolveAnchor(body, landmarks, record.anchor, surfaceOf).point),
    radius: record.radiusCm * centimetre(body),
  }));
  return {
    orderHash: body.orderHash,
    points,
    patterns: points.map((point) => patternOf(body, point)),
    places,
    nearestPlace: nearestPlaces(body, places),
    hidden: hiddenPlaces(body),
    landmarks,
  };
}

function compilePoint(
  body: Body,
  landmarks: Landmarks,
  surfaceOf: SurfaceOf,
  record: TriggerPoint,
  muscle: Muscle | undefined,
  records: Records,
): CompiledPoint {
  if (!muscle) throw new Error(`expected a muscle, got ${record.muscleId}`);
  const { point, depth } = resolveAnchor(
    body,
    landmarks,
    PLACES[record.id]?.anchor ?? record.location.anchor,
    surfaceOf,
  );
  const change = PATHS[record.id];
  if (change && !record.referral[change.kind][change.zone])
    throw new Error(`corrections: there is no ${change.kind} zone ${change.zone}`);
  const zones = (['essential', 'spillover'] as const).flatMap((kind) =>
    record.referral[kind].map((zone, k) => {
      const own = change?.kind === kind && change.zone === k ? change : undefined;
      return compileZone(
        body,
        landmarks,
        surfaceOf,
        own?.instead ? { ...zone, path: own.instead } : zone,
        kind,
        own?.more,
      );
    }),
  );
  const entered = (zone: (typeof zones)[number]) => {
    const laid = record.rightOnly && zone.side === 'same' ? mirrorZone(body, zone) : zone;
    return { ...laid, curves: laid.curves.map((curve) => curve.map(roundPoint)) };
  };
  return {
    id: record.id,
    muscleId: record.muscleId,
    muscle: muscle.name,
    number: record.number,
    commonName: record.commonName,
    group: muscle.group,
    rightOnly: record.rightOnly === true,
    rankable: !records.unranked.has(record.id),
    skinPoint: roundPoint(record.rightOnly ? mirrorPoint(body, point) : point),
    depth,
    searchRadius: record.location.searchRadiusCm * centimetre(body),
    priorLevel: records.priorOf(record),
    zones: zones.map(entered),
  };
}

/** Weights on the cage, rounded to the levels of the file; places whose weight rounds to nothing are left out. */
function patternOf(body: Body, point: CompiledPoint): Pattern {
  const [essential, spillover] = firstOf(
    (['essential', 'spillover'] as const).map((kind) => {
      const { vertices, distances } = patternDistance(body, point, kind, enteredSide(point), SOFT_EDGE / 2);
      return restrictToCage(body, vertices, distances.map(membership));
    }),
    2,
  );
  const round = (weight: number | undefined) => Math.round((weight ?? 0) * LEVELS) / LEVELS;
  const places = [...new Set([...essential.keys(), ...spillover.keys()])]
    .filter((p) => round(essential.get(p)) > 0 || round(spillover.get(p)) > 0)
    .sort((a, b) => a - b);
  return {
    cagePlaces: Uint16Array.from(places),
    essential: Float32Array.from(places, (p) => round(essential.get(p))),
    spillover: Float32Array.from(places, (p) => round(spillover.get(p))),
  };
}

/** Metres: far enough for every place on the skin to lie within this of a named place. */
const FARTHEST = 0.5;

/** For each cage place the named place nearest along the skin, on either side; a tie goes to the one listed first. */
function nearestPlaces(body: Body, places: readonly CompiledPlace[]): Uint8Array {
  if (places.length > 255) throw new Error(`places: expected at most 255, got ${places.length}`);
  const nearest = new Uint8Array(body.cageCount),
    least = new Float32Array(body.cageCount).fill(Infinity);
  places.forEach((place, index) => {
    const sources = place.midline ? [place.skinPoint] : [place.skinPoint, mirrorPoint(body, place.skinPoint)];
    const { vertices, distances } = reachFrom(body, sources, FARTHEST);
    for (let k = 0; k < vertices.length; k++) {
      const v = vertices[k]!;
      // The left side decides, so that the two sides carry the same names.
      if (v >= body.cageCount || body.mirror[v]! < v || distances[k]! >= least[v]!) continue;
      least[v] = distances[k]!;
      nearest[v] = index;
    }
  });
  for (let v = 0; v < body.cageCount; v++) nearest[v] = nearest[Math.min(v, body.mirror[v]!)]!;
  return nearest;
}

/** Height of the face above the floor as shares of the stature: cavities are looked for there. */
const FACE = [0.86, 0.955] as const;
/** Directions tried from each place, spread evenly (golden spiral), and metres that the ray starts above the skin. */
const RAYS = 48,
  LIFT = 0.0015;

/** Cage places from which no straight way leads out: the inside of the mouth and the nose. */
function hiddenPlaces(body: Body): Uint16Array {
  const directions = Array.from({ length: RAYS }, (_, i): Vec3 => {
    const y = 1 - (2 * (i + 0.5)) / RAYS,
      r = Math.sqrt(1 - y * y),
      a = i * Math.PI * (3 - Math.sqrt(5));
    return [r * Math.cos(a), y, r * Math.sin(a)];
  });
  const hidden = new Set<number>();
  for (let v = 0; v < body.cageCount; v++) {
    const height = body.positions[v * 3 + 1]! / body.stature;
    if (height < FACE[0] || height > FACE[1] || body.mirror[v]! < v) continue;
    const n = vec3(body.normals, v),
      start = plus(vec3(body.positions, v), n, LIFT);
    if (directions.some((d) => dot(d, n) > 0 && !firstHit(body, start, d))) continue;
    hidden.add(v).add(body.mirror[v]!);
  }
  return Uint16Array.from([...hidden].sort((a, b) => a - b));
}
