import type { Side } from '../../data/types.ts';
import { nth } from '../../engine/math/nth.ts';
import type { Atlas, CompiledZone } from '../../engine/atlas/atlas.ts';
import type { Body, SkinPoint } from '../../engine/skin/body.ts';
import type { DrawingEvidence } from '../../engine/drawing/drawing.ts';
import { reachFrom, trianglesAround } from '../../engine/skin/geodesic.ts';
import { mirrorPoint, nearestSkin, positionOf } from '../../engine/skin/skin.ts';
import type { Vec3 } from '../../engine/math/vec.ts';
import { membership, restrictToCage } from '../../engine/skin/zone.ts';
import type { Chance } from './chance.ts';

/** A point that is active in a synthetic person: index into atlas.points. */
export interface Active {
  readonly index: number;
  readonly side: Side;
}

/** Why a synthetic person hurts: points of the atlas, or nothing that is in it. */
export type PainCause =
  | { readonly kind: 'points'; readonly active: readonly Active[] }
  | { readonly kind: 'unknown'; readonly shape: PainShape };
/** A blob anywhere, a blob on skin that no pattern reaches, a nerve-root stripe, all of the skin. */
export type PainShape = 'blob' | 'outside' | 'stripe' | 'whole-body';

/**
 * How synthetic people differ from the engine's view of them. Here pain is a set of bands on the skin, each shifted, widened and cut as a whole,
 * with a hard border and one severity for all spillover; the engine knows soft patches, each by itself, and independent zones.
 */
const PEOPLE = {
  /** Active points: one, two or three. */
  sizes: [0.6, 0.28, 0.12],
  /** A further point lies near the first (within 0.3 m, same side) this often. */
  nearby: 0.5,
  near: 0.3,
  /** Odds of a point by prior level 1-5: frequent muscles are twice as frequent as the engine believes. */
  levels: [0.5, 0.75, 1, 1.4, 1.8],
  /** An essential zone is not felt at all. */
  absent: 0.1,
  /** The person's own pattern against the book's: shift in half widths, and standard deviation of the log width. */
  ownShift: 0.35,
  ownWidth: 0.2,
  /** Length of a felt band, as a share of the book's: uniform from this to 1. */
  shortest: 0.6,
  /** One drawing against another of the same pain: shift in half widths and log width. Measured overlap (Jaccard) about 0.5. */
  drawShift: 0.32,
  drawWidth: 0.16,
  /** A felt zone that is left out of a drawing, and stray marks in one. */
  forgotten: 0.06,
  strays: 0.25,
  /** "That is everywhere it hurts." */
  complete: 0.5,
} as const;

interface Band {
  readonly samples: readonly SkinPoint[];
  readonly halfWidth: number;
  readonly intensity: number;
}
/** A person: the cause, and the pain as they feel it. */
export interface Person {
  readonly cause: PainCause;
  readonly bands: readonly Band[];
  readonly complete: boolean;
}

export interface World {
  readonly body: Body;
  readonly atlas: Atlas;
  readonly rankable: readonly Active[];
  readonly weights: readonly number[];
  readonly at: readonly Vec3[];
  readonly visible: readonly number[];
  readonly outside: readonly number[];
}

export function worldOf(body: Body, atlas: Atlas): World {
  const rankable = atlas.points.flatMap((point, index) =>
    !point.rankable
      ? []
      : (point.rightOnly ? (['right'] as const) : (['left', 'right'] as const)).map((side): Active => ({
          index,
          side,
        })),
  );
  const at = rankable.map(({ index, side }) => {
    const { skinPoint: place, rightOnly } = nth(atlas.points, index),
      [x, y, z] = positionOf(body, place);
    return [side === (rightOnly ? 'right' : 'left') ? x : -x, y, z] as const;
  });
  const hidden = new Set(atlas.hidden ?? []);
  const visible = Array.from({ length: body.cageCount }, (_, s) => s).filter((s) => !hidden.has(s));
  return {
    body,
    atlas,
    rankable,
    visible,
    outside: visible.filter(farFromPatterns(body, atlas)),
    weights: rankable.map(({ index }) => PEOPLE.levels[nth(atlas.points, index).priorLevel - 1]!),
    at,
  };
}

/** Metres: a place this far from every essential zone is on skin that no pattern reaches. */
const OUTSIDE = 0.05;

function farFromPatterns(body: Body, atlas: Atlas): (place: number) => boolean {
  const reached = new Set<number>();
  atlas.points.forEach(({ rankable, rightOnly }, index) => {
    if (rankable)
      nth(atlas.patterns, index).cagePlaces.forEach(
        (s, k) =>
          nth(atlas.patterns, index).essential[k]! > 0 &&
          (rightOnly ? reached.add(s) : reached.add(s).add(body.mirror[s]!)),
      );
  });
  const near = new Set(
    reachFrom(
      body,
      [...reached].map((s) => pointAt(body, s)),
      OUTSIDE,
    ).vertices,
  );
  return (s) => !near.has(s);
}

/** A person with active points. */
export function personWithPoints(world: World, chance: Chance): Person {
  const { atlas, rankable, weights, at } = world;
  const chosen = [chance.pick(weights)];
  for (let size = chance.pick(PEOPLE.sizes); size > 0; size--) {
    const first = at[chosen[0]!]!,
      near = chance.next() < PEOPLE.nearby;
    const next = chance.pick(
      weights.map((w, k) => {
        const close =
          Math.hypot(at[k]![0] - first[0], at[k]![1] - first[1], at[k]![2] - first[2]) < PEOPLE.near &&
          nth(rankable, k).side === nth(rankable, chosen[0]!).side;
        return chosen.includes(k) || (near && !close) ? 0 : w;
      }),
    );
    if (!chosen.includes(next)) chosen.push(next);
  }
  const active = chosen.map((k) => nth(rankable, k));
  const bands = active.flatMap(({ index, side }) => {
    const { zones, rightOnly } = nth(atlas.points, index),
      entered = rightOnly ? 'right' : 'left';
    const severity = chance.next();
    const essential = zones.filter(({ kind }) => kind === 'essential');
    const felt = zones.filter(({ kind }) =>
      kind === 'essential' ? chance.next() >= PEOPLE.absent : chance.next() < severity ** 1.5 * 0.8,
    );
    if (!felt.some(({ kind }) => kind === 'essential'))
      felt.push(nth(essential, Math.floor(chance.next() * essential.length)));
    return felt.map((zone) => ownBand(world, zone, side !== entered, chance));
  });
  return { cause: { kind: 'points', active }, bands, complete: chance.next() < PEOPLE.complete };
}

/** A zone as this person feels it: a part of its curve, shifted and of another width. */
function ownBand(world: World, zone: CompiledZone, mirrored: boolean, chance: Chance): Band {
  const whole =
    zone.curves.length > 1 ? zone.curves.map((curve) => cut(curve, chance)).flat() : cut(nth(zone.curves, 0), chance);
  const samples = shift(
    world,
    mirrored ? whole.map((p) => mirrorPoint(world.body, p)) : whole,
    PEOPLE.ownShift * zone.halfWidth,
    chance,
  );
  const intensity = zone.kind === 'essential' ? 0.5 + 0.4 * chance.next() : 0.2 + 0.4 * chance.next();
  return { samples, halfWidth: zone.halfWidth * Math.exp(PEOPLE.ownWidth * chance.normal()), intensity };
}

function cut(curve: readonly SkinPoint[], chance: Chance): SkinPoint[] {
  const length = Math.max(1, Math.round(curve.length * (PEOPLE.shortest + (1 - PEOPLE.shortest) * chance.next())));
  const from = Math.floor(chance.next() * (curve.length - length + 1));
  return curve.slice(from, from + length);
}

/** Moves points on the skin together by a random way of standard deviation `spread` metres along each axis. Points of another place of the body stay where they would leave it. */
function shift({ body }: World, samples: readonly SkinPoint[], spread: number, chance: Chance): SkinPoint[] {
  const by = [spread * chance.normal(), spread * chance.normal(), spread * chance.normal()];
  return samples.map((point) => {
    const [x, y, z] = positionOf(body, point);
    return nearestSkin(body, [x + by[0]!, y + by[1]!, z + by[2]!], undefined, 0.06)?.point ?? point;
  });
}

/** A person whose pain has a cause that no pattern describes. */
export function personWithout(world: World, shape: PainShape, chance: Chance): Person {
  const { body } = world;
  const anywhere = () => pointAt(body, world.visible[Math.floor(chance.next() * world.visible.length)]!);
  const bands: Band[] = [];
  if (shape === 'blob')
    for (let n = 1 + Math.floor(chance.next() * 2); n > 0; n--)
      bands.push({
        samples: [anywhere()],
        halfWidth: 0.02 + 0.05 * chance.next(),
        intensity: 0.3 + 0.6 * chance.next(),
      });
  if (shape === 'outside')
    bands.push({
      samples: [pointAt(body, world.outside[Math.floor(chance.next() * world.outside.length)]!)],
      halfWidth: 0.02 + 0.02 * chance.next(),
      intensity: 0.3 + 0.6 * chance.next(),
    });
  if (shape === 'stripe')
    bands.push({
      samples: stripe(body, chance),
      halfWidth: 0.015 + 0.015 * chance.next(),
      intensity: 0.3 + 0.6 * chance.next(),
    });
  if (shape === 'whole-body') bands.push({ samples: [anywhere()], halfWidth: 5, intensity: 0.3 + 0.6 * chance.next() });
  return { cause: { kind: 'unknown', shape }, bands, complete: chance.next() < PEOPLE.complete };
}

/** Metres: half width and half depth of the trunk, so that the nearest skin is the trunk's and not the arm's. */
const TRUNK = [0.14, 0.1] as const;

/** A band of skin as a nerve root supplies it: half round the trunk at one height, or along a limb. */
function stripe(body: Body, chance: Chance): SkinPoint[] {
  const side = chance.next() < 0.5 ? 1 : -1,
    along = chance.next();
  const line: Vec3[] = [];
  if (along < 0.6) {
    const y = 1.0 + 0.32 * chance.next();
    for (let k = 0; k <= 40; k++) {
      const angle = (Math.PI * (k + 0.5)) / 41;
      line.push([side * TRUNK[0] * Math.sin(angle), y - 0.06 * (k / 40), -TRUNK[1] * Math.cos(angle)]);
    }
  } else {
    const x = 0.08 + 0.06 * chance.next(),
      z = 0.15 * (chance.next() < 0.5 ? 1 : -1);
    for (let k = 0; k <= 60; k++) line.push([side * x, 0.15 + (0.7 * k) / 60, z]);
  }
  return line.flatMap((p) => nearestSkin(body, p, undefined, 0.4)?.point ?? []);
}

function pointAt(body: Body, vertex: number): SkinPoint {
  const { start, around } = trianglesAround(body),
    triangle = around[start[vertex]!]!;
  return {
    triangle,
    u: body.triangles[triangle * 3 + 1] === vertex ? 1 : 0,
    v: body.triangles[triangle * 3 + 2] === vertex ? 1 : 0,
  };
}

/** One drawing that the person makes of their pain. */
export function drawPain(world: World, { bands, complete }: Person, chance: Chance): DrawingEvidence {
  const { body } = world;
  const signed = new Float32Array(body.positions.length / 3).fill(1),
    strength = new Float32Array(signed.length);
  const paint = (samples: readonly SkinPoint[], halfWidth: number, intensity: number) => {
    const { vertices, distances } = reachFrom(body, samples, halfWidth + 0.006);
    for (let k = 0; k < vertices.length; k++) {
      const v = vertices[k]!,
        d = distances[k]! - halfWidth;
      if (d < signed[v]!) signed[v] = d;
      if (d < 0.005 && intensity > strength[v]!) strength[v] = intensity;
    }
  };
  const kept = bands.filter(() => chance.next() >= PEOPLE.forgotten);
  for (const { samples, halfWidth, intensity } of kept.length > 0 ? kept : bands)
    paint(
      halfWidth > 1 ? samples : shift(world, samples, PEOPLE.drawShift * halfWidth, chance),
      Math.max(0.008, halfWidth * Math.exp(PEOPLE.drawWidth * chance.normal())),
      Math.round(10 * intensity) / 10,
    );
  for (let strays = PEOPLE.strays; chance.next() < strays; strays /= 2)
    paint(
      [pointAt(body, world.visible[Math.floor(chance.next() * world.visible.length)]!)],
      0.012 + 0.02 * chance.next(),
      0.3,
    );
  return evidenceOn(body, signed, strength, complete);
}

function evidenceOn(body: Body, signed: Float32Array, strength: Float32Array, complete: boolean): DrawingEvidence {
  const vertices: number[] = [],
    weights: number[] = [],
    strong: number[] = [];
  signed.forEach((d, v) => {
    const inside = membership(d);
    if (inside === 0) return;
    vertices.push(v);
    weights.push(inside);
    strong.push(inside * strength[v]!);
  });
  const pain = new Float32Array(body.cageCount),
    intensity = new Float32Array(body.cageCount);
  const at = Uint32Array.from(vertices);
  for (const [place, share] of restrictToCage(body, at, Float32Array.from(weights))) pain[place] = share;
  for (const [place, share] of restrictToCage(body, at, Float32Array.from(strong)))
    intensity[place] = pain[place]! > 0 ? share / pain[place]! : 0;
  return { pain, intensity, free: new Float32Array(body.cageCount), complete };
}

/** Overlap of two drawings: shared over joint painful skin (Jaccard), 0-1. */
export function overlapOf(body: Body, a: DrawingEvidence, b: DrawingEvidence): number {
  let both = 0,
    either = 0;
  for (let s = 0; s < a.pain.length; s++) {
    both += Math.min(a.pain[s]!, b.pain[s]!) * body.cagePlaceArea[s]!;
    either += Math.max(a.pain[s]!, b.pain[s]!) * body.cagePlaceArea[s]!;
  }
  return either > 0 ? both / either : 1;
}
