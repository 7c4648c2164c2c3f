import { mimicPlaces, type MimicPlaces } from './marked-mimics.ts';
import type { Atlas, CompiledPoint, IndexedPointOnSide } from '../atlas/atlas.ts';
import { pointOnSideKey } from '../atlas/point-on-side.ts';
import { nth } from '../math/nth.ts';
import type { Body } from '../skin/body.ts';
import { acrossMidline } from '../skin/across.ts';
import type { Side } from '../../data/types.ts';
import { answeredAs } from './answered-as.ts';
import { CONSTANTS, NO_SIDE, type Constants } from './constants.ts';
import { aroundPoint, layPatches, placeOf, type Patches } from './patches.ts';
import type { Vec3 } from '../math/vec.ts';
import { positionOf } from '../skin/skin.ts';
import type { PlaceOnSide } from './answer.ts';

/** A zone of the pattern, or 'local': the skin round the point itself. */
export type ZoneKind = 'essential' | 'spillover' | 'local';

/** One zone of a point on a side, as it is seen through the patches. */
export interface ZoneOnSide {
  /** Index into Model.pointsOnSide. */
  readonly pointOnSide: number;
  /** Index into the point's zones; one more than the last for the skin round the point. */
  readonly zone: number;
  readonly kind: ZoneKind;
  /** Log odds of an unmarked zone against leak alone, before the unmarked weight: a sum over its patches, at most 0. */
  readonly silent: number;
  /** Patches it covers and how much of each, 0-1. */
  readonly patches: Uint16Array;
  readonly cover: Float32Array;
  /** Witnesses that it covers. */
  readonly size: number;
  /** Weight of each of them: neighbouring patches of one zone are not independent. */
  readonly temper: number;
}

/** Kinds of zones as numbers. */
export const ESSENTIAL = 0,
  SPILLOVER = 1,
  LOCAL = 2;
const KINDS: Readonly<Record<ZoneKind, number>> = { essential: ESSENTIAL, spillover: SPILLOVER, local: LOCAL };

/** What every query asks of every zone on a side, in the order of Model.zonesOnSide: the same numbers as there, as plain rows. */
export interface ZoneTable {
  readonly kind: Uint8Array;
  readonly pointOf: Uint16Array;
  readonly silent: Float64Array;
  readonly temper: Float64Array;
}

export interface AnsweredMuscle {
  readonly muscle: string;
  readonly side: Side;
}

/** All that does not depend on the drawing. Made once for a body and an atlas by `prepare`. */
export interface Model {
  readonly atlasHash: string;
  readonly constants: Constants;
  /** Rankable points on both sides, in order of the atlas, left before right. */
  readonly pointsOnSide: readonly IndexedPointOnSide[];
  /** Odds of each point on a side before the drawing. */
  readonly odds: Float64Array;
  /** Where each point on a side is, body frame, metres, three by three; null where no body is known. */
  readonly at: Float64Array | null;
  /** `ModelEntry.fineness` by point on a side. */
  readonly fineness: Float64Array;
  readonly muscleOf: readonly string[];
  /** Muscles on a side that points on a side belong to: the index of each, and what they are. Muscles that share a pattern are answered as one (`ANSWERED_AS`). */
  readonly muscleOnSideOf: Uint16Array;
  readonly musclesOnSide: readonly AnsweredMuscle[];
  /** The same muscle on the other side, -1 where there is none. */
  readonly otherMuscle: Int16Array;
  /** The same point on the other side, -1 where there is none. */
  readonly otherSide: Int16Array;
  /** Rank of each point on a side in the order of id and side. */
  readonly nameOrder: Uint16Array;
  readonly pointOnSideOf: ReadonlyMap<string, number>;
  readonly zonesOnSide: readonly ZoneOnSide[];
  readonly zoneTable: ZoneTable;
  /** Zones of point on a side u: zoneStart[u] to zoneStart[u + 1]. */
  readonly zoneStart: Uint32Array;
  /** How marks on places become marks on patches. Places hidden in the mouth have no share in any. */
  readonly patches: PatchRows;
  /** By patch, compressed: the zones that cover it, how much (0-1), and the log ratios of a marked and an unmarked patch against leak alone. */
  readonly rowStart: Uint32Array;
  readonly rowZone: Uint16Array;
  readonly rowCover: Float32Array;
  readonly rowMarked: Float32Array;
  readonly rowClear: Float32Array;
  readonly mimics: readonly MimicPlaces[];
  /** m², by cage place. */
  readonly cagePlaceArea: Float32Array;
}

/** The patches as the query needs them. */
export interface PatchRows {
  readonly count: number;
  /** Witnesses each patch counts for. */
  readonly witnesses: Float64Array;
  readonly name: readonly PlaceOnSide[];
  /** The middle of each, body frame, metres, three by three; null where no body is known. */
  readonly middle: Float64Array | null;
  /** The patch on the other side; itself on the midline. */
  readonly mirror: Uint16Array;
  /** By patch, compressed: the patches that share skin with it. */
  readonly nextStart: Uint32Array;
  readonly next: Uint16Array;
  readonly evidenceCount: number;
  /** By place, compressed: its patches and the share of the patch's area that it is. */
  readonly start: Uint32Array;
  readonly patch: Uint16Array;
  readonly share: Float32Array;
}

/** Log ratio of a marked patch, covered by `cover`, against leak alone; and of an unmarked one. */
const markedRatio = (constants: Constants, cover: number): number =>
  Math.log((1 - (1 - constants.leak) * (1 - constants.within * cover)) / constants.leak);
const clearRatio = (constants: Constants, cover: number): number => Math.log(1 - constants.within * cover);

/** Witnesses that count, of so many in one zone or one pain: never fewer than the least, but a speck says less than a tap. Ascending. */
export const tempered = (witnesses: number, { leastWitnesses, mostRaised }: Constants): number =>
  Math.max(Math.min(leastWitnesses, mostRaised * witnesses), witnesses);

/** A point on a side before the model is made: its zones as patches and how much of each they cover. */
export interface ModelEntry {
  readonly pointOnSide: IndexedPointOnSide;
  /** Where it is, body frame, metres, where the body is known. */
  readonly at?: Vec3;
  /** Width of a patch there, of the widest, 0-1: aches are as much smaller where the body has finer parts, and points lie as much closer. */
  readonly fineness?: number;
  readonly muscleId: string;
  /** 1-5. */
  readonly priorLevel: number;
  readonly zones: readonly {
    readonly zone: number;
    readonly kind: ZoneKind;
    readonly covers: readonly (readonly [patch: number, cover: number])[];
  }[];
}

/** Makes the model of a body and the atlas compiled for it. About 0.1 s. */
export function prepare(body: Body, atlas: Atlas, constants: Constants = CONSTANTS): Model {
  const patches = layPatches(body, constants);
  const rows = patchRows(body, atlas, patches, new Set(atlas.hidden ?? []), constants);
  const entries = atlas.points.flatMap((point, index): ModelEntry[] => {
    if (!point.rankable) return [];
    const fineness = patches.width[placeOf(body, point.skinPoint)]! / constants.patchWidest;
    const entered = [
      ...coverOf(body, atlas, index, patches, constants),
      localCover(body, point, patches, constants, fineness),
    ];
    const [x, y, z] = positionOf(body, point.skinPoint);
    return (point.rightOnly ? (['right'] as const) : (['left', 'right'] as const)).map((side) => ({
      pointOnSide: { index, id: point.id, side },
      at: [side === 'right' && !point.rightOnly ? -x : x, y, z],
      fineness,
      muscleId: point.muscleId,
      priorLevel: point.priorLevel,
      zones: entered.map((covers, zone) => ({
        zone,
        kind: zone < point.zones.length ? nth(point.zones, zone).kind : 'local',
        covers:
          side === 'right' && !point.rightOnly
            ? covers.map(([p, share]) => [patches.mirror[p]!, share] as const)
            : covers,
      })),
    }));
  });
  return assemble(atlas.hash, entries, rows, constants, mimicPlaces(body), body.cagePlaceArea);
}

/** Puts a model together from the points and the patches they cover. */
export function assemble(
  atlasHash: string,
  entries: readonly ModelEntry[],
  rows: PatchRows,
  constants: Constants,
  mimics: readonly MimicPlaces[],
  cagePlaceArea: Float32Array,
): Model {
  const zonesOnSide: ZoneOnSide[] = [],
    zoneStart = [0];
  const byPatch: [zoneOnSide: number, cover: number][][] = Array.from({ length: rows.count }, () => []);
  entries.forEach(({ zones }, pointOnSide) => {
    for (const { zone, kind, covers } of zones) {
      if (covers.length === 0) continue;
      const patches = Uint16Array.from(covers, ([p]) => p),
        cover = Float32Array.from(covers, ([, share]) => share);
      let silent = 0,
        size = 0;
      patches.forEach((p, k) => {
        silent += rows.witnesses[p]! * clearRatio(constants, cover[k]!);
        size += rows.witnesses[p]! * cover[k]!;
        byPatch[p]!.push([zonesOnSide.length, cover[k]!]);
      });
      const temper = tempered(size, constants) / size;
      zonesOnSide.push({ pointOnSide, zone, kind, silent: temper * silent, patches, cover, size, temper });
    }
    zoneStart.push(zonesOnSide.length);
  });
  const flat = byPatch.flat(),
    rowStart = new Uint32Array(rows.count + 1);
  byPatch.forEach((row, p) => (rowStart[p + 1] = rowStart[p]! + row.length));
  const names = entries.map(({ pointOnSide }) => pointOnSideKey(pointOnSide.id, pointOnSide.side)),
    indexOfName = new Map(names.map((name, u) => [name, u])),
    nameOrder = new Uint16Array(names.length);
  [...names.keys()]
    .sort((a, b) => (nth(names, a) < nth(names, b) ? -1 : 1))
    .forEach((u, rank) => (nameOrder[u] = rank));
  return {
    atlasHash,
    constants,
    pointsOnSide: entries.map(({ pointOnSide }) => pointOnSide),
    at: rows.middle && Float64Array.from(entries.flatMap(({ at }) => at ?? [])),
    fineness: Float64Array.from(entries, ({ fineness }) => fineness ?? 1),
    muscleOf: entries.map(({ muscleId }) => muscleId),
    ...musclesOnSides(entries),
    otherSide: Int16Array.from(
      entries,
      ({ pointOnSide: { id, side } }) => indexOfName.get(pointOnSideKey(id, acrossMidline(side))) ?? -1,
    ),
    nameOrder,
    odds: Float64Array.from(
      entries,
      ({ priorLevel }) => constants.pointOdds * constants.priorFactor[Math.min(5, Math.max(1, priorLevel)) - 1]!,
    ),
    pointOnSideOf: indexOfName,
    zonesOnSide,
    zoneTable: {
      kind: Uint8Array.from(zonesOnSide, ({ kind }) => KINDS[kind]),
      pointOf: Uint16Array.from(zonesOnSide, ({ pointOnSide }) => pointOnSide),
      silent: Float64Array.from(zonesOnSide, ({ silent }) => silent),
      temper: Float64Array.from(zonesOnSide, ({ temper }) => temper),
    },
    zoneStart: Uint32Array.from(zoneStart),
    patches: rows,
    rowStart,
    rowZone: Uint16Array.from(flat, ([zoneOnSide]) => zoneOnSide),
    rowCover: Float32Array.from(flat, ([, cover]) => cover),
    rowMarked: Float32Array.from(flat, ([, cover]) => markedRatio(constants, cover)),
    rowClear: Float32Array.from(flat, ([, cover]) => clearRatio(constants, cover)),
    mimics,
    cagePlaceArea,
  };
}

/** The muscle on a side that each point on a side is answered as, in the order in which they are met. */
function musclesOnSides(
  entries: readonly ModelEntry[],
): Pick<Model, 'muscleOnSideOf' | 'musclesOnSide' | 'otherMuscle'> {
  const known = new Map<string, number>(),
    musclesOnSide: AnsweredMuscle[] = [];
  const muscleOnSideOf = Uint16Array.from(entries, ({ muscleId, pointOnSide: { side } }) => {
    const muscle = answeredAs(muscleId),
      key = pointOnSideKey(muscle, side);
    const index = known.get(key) ?? musclesOnSide.push({ muscle, side }) - 1;
    known.set(key, index);
    return index;
  });
  const otherMuscle = Int16Array.from(
    musclesOnSide,
    ({ muscle, side }) => known.get(pointOnSideKey(muscle, acrossMidline(side))) ?? -1,
  );
  return { muscleOnSideOf, musclesOnSide, otherMuscle };
}

function patchRows(
  body: Body,
  atlas: Atlas,
  { count, centre, area, start, patch, weight, mirror, graph }: Patches,
  hidden: ReadonlySet<number>,
  constants: Constants,
): PatchRows {
  // A patch is as many witnesses as it is large beside the patches of its own kind, so that both small and large parts of the body have a say.
  const usual = Float64Array.from(area, (own, p) => {
    let sum = own,
      n = 1;
    for (let k = start[centre[p]!]!; k < start[centre[p]! + 1]!; k++, n++) sum += area[patch[k]!]!;
    return sum / n;
  });
  const witnesses = Float64Array.from(
    area,
    (own, p) => constants.witnesses * Math.min(constants.mostArea, own / usual[p]!),
  );
  for (let p = 0; p < count; p++) witnesses[Math.max(p, mirror[p]!)] = witnesses[Math.min(p, mirror[p]!)]!;
  const share = new Float32Array(patch.length);
  for (let s = 0; s < body.cageCount; s++)
    for (let k = start[s]!; k < start[s + 1]!; k++)
      share[k] = hidden.has(s) ? 0 : (weight[k]! * body.cagePlaceArea[s]!) / area[patch[k]!]!;
  const name = Array.from(centre, (s): PlaceOnSide => {
    const place = atlas.nearestPlace[s]!,
      x = body.positions[s * 3]!;
    return {
      place,
      side: atlas.places[place]?.midline || Math.abs(x) < NO_SIDE ? 'midline' : x > 0 ? 'left' : 'right',
    };
  });
  // Patches touch where an edge of the cage leads from a place of the one to a place of the other.
  const home = Uint16Array.from({ length: body.cageCount }, (_, s) => {
    let most = start[s]!;
    for (let k = start[s]!; k < start[s + 1]!; k++) if (weight[k]! > weight[most]!) most = k;
    return patch[most]!;
  });
  const middle = new Float64Array(3 * count);
  for (let s = 0; s < body.cageCount; s++)
    for (let k = start[s]!; k < start[s + 1]!; k++)
      for (let c = 0; c < 3; c++)
        middle[3 * patch[k]! + c]! +=
          (body.positions[3 * s + c]! * weight[k]! * body.cagePlaceArea[s]!) / area[patch[k]!]!;
  const near = Array.from({ length: count }, () => new Set<number>());
  for (let s = 0; s < body.cageCount; s++)
    for (let k = graph.start[s]!; k < graph.start[s + 1]!; k++)
      if (home[s] !== home[graph.to[k]!]) nth(near, home[s]!).add(home[graph.to[k]!]!);
  const nextStart = new Uint32Array(count + 1);
  near.forEach((set, p) => (nextStart[p + 1] = nextStart[p]! + set.size));
  const next = Uint16Array.from(near.flatMap((set) => [...set].sort((a, b) => a - b)));
  return {
    count,
    witnesses,
    name,
    middle,
    mirror,
    nextStart,
    next,
    evidenceCount: body.cageCount,
    start,
    patch,
    share,
  };
}

/** For each zone of a point as entered, the patches it covers and how much of each (0-1). */
function coverOf(
  body: Body,
  atlas: Atlas,
  index: number,
  patches: Patches,
  { leastCover, everySample }: Constants,
): (readonly [patch: number, cover: number])[][] {
  const point = nth(atlas.points, index),
    pattern = nth(atlas.patterns, index);
  const covers = point.zones.map(() => new Map<number, number>());
  const nearest = {
    essential: nearestZone(body, point, 'essential', everySample),
    spillover: nearestZone(body, point, 'spillover', everySample),
  };
  pattern.cagePlaces.forEach((s, n) => {
    for (const kind of ['essential', 'spillover'] as const) {
      // Skin in both counts as essential only.
      const membership =
        kind === 'essential' ? pattern.essential[n]! : Math.max(0, pattern.spillover[n]! - pattern.essential[n]!);
      const zone = membership > 0 ? nearest[kind](s) : -1;
      if (zone < 0) continue;
      for (let k = patches.start[s]!; k < patches.start[s + 1]!; k++) {
        const p = patches.patch[k]!;
        nth(covers, zone).set(
          p,
          (nth(covers, zone).get(p) ?? 0) +
            (membership * patches.weight[k]! * body.cagePlaceArea[s]!) / patches.area[p]!,
        );
      }
    }
  });
  return covers.map((cover) =>
    [...cover].filter(([, share]) => share > leastCover).map(([p, share]) => [p, Math.min(1, share)] as const),
  );
}

/** The skin round a point, as patches and how much of each (0-1). */
function localCover(
  body: Body,
  { skinPoint }: CompiledPoint,
  patches: Patches,
  { localRadius, leastCover }: Constants,
  fineness: number,
): (readonly [patch: number, cover: number])[] {
  const cover = new Map<number, number>();
  aroundPoint(body, patches.graph, skinPoint, localRadius * fineness, (s, share) => {
    for (let k = patches.start[s]!; k < patches.start[s + 1]!; k++) {
      const p = patches.patch[k]!;
      cover.set(p, (cover.get(p) ?? 0) + (share * patches.weight[k]! * body.cagePlaceArea[s]!) / patches.area[p]!);
    }
  });
  return [...cover].filter(([, share]) => share > leastCover).map(([p, share]) => [p, Math.min(1, share)] as const);
}

/** The zone of one kind that a place belongs to: the one whose border is farthest outward from it, by straight distance to the zone's curves. */
function nearestZone(
  body: Body,
  point: CompiledPoint,
  kind: 'essential' | 'spillover',
  everySample: number,
): (place: number) => number {
  const zones = point.zones.map((zone, index) => ({ zone, index })).filter(({ zone }) => zone.kind === kind);
  if (zones.length < 2) return () => zones[0]?.index ?? -1;
  const samples = zones.map(({ zone, index }) => ({
    index,
    halfWidth: zone.halfWidth,
    points: zone.curves
      .flat()
      .filter((_, k) => k % everySample === 0)
      .map((p) => positionOf(body, p)),
  }));
  return (s) => {
    const x = body.positions[s * 3]!,
      y = body.positions[s * 3 + 1]!,
      z = body.positions[s * 3 + 2]!;
    let best = Infinity,
      found = -1;
    for (const { index, halfWidth, points } of samples)
      for (const [px, py, pz] of points) {
        const signed = Math.sqrt((px - x) ** 2 + (py - y) ** 2 + (pz - z) ** 2) - halfWidth;
        if (signed < best) [best, found] = [signed, index];
      }
    return found;
  };
}
