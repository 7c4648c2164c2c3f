import type { Side } from '../../data/types.ts';
import { nth } from '../../engine/math/nth.ts';
import type { Atlas, CompiledZone } from '../../engine/atlas/atlas.ts';
import { answeredAs } from '../../engine/inference/answered-as.ts';
import type { Body, SkinPoint } from '../../engine/skin/body.ts';
import { acrossMidline } from '../../engine/skin/across.ts';
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
 * How much of a pattern a person feels and how they mark it: nearly all of it, painted; a part of it, painted; a part of it, of which one tap is a sample;
 * the ache at the point alone; one point on both sides; several small marks of one pain; a pain that no point explains.
 */
export const PAIN_KINDS = ['whole', 'partial', 'tap', 'local', 'both', 'marks', 'unknown'] as const;
export type PainKind = (typeof PAIN_KINDS)[number];

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
  /** Odds of a point by prior level 1-5: wider apart than the engine believes, as the shares of data/prevalence.ts are. */
  levels: [0.25, 0.5, 1, 1.8, 3.2],
  /** An essential zone is not felt at all, by those who feel nearly all. */
  absent: 0.1,
  /**
   * Share of the essential zones that others feel: beta-distributed with 1 and this, mean 0.32, as of 133 people with infraspinatus points
   * 36, 42, 27 and 21 of 100 felt the single areas (poveda-infra). The engine knows three levels instead.
   */
  completeness: 2.17,
  /** A spillover zone is felt so many times as often. Judgement. */
  spilled: 0.5,
  /**
   * The skin round an active point itself hurts. In all of 15 beside L5 (cornwall2006), and the blade was the commonest complaint of 297 people with infraspinatus points
   * (kwon2017), so more often than not. Its half width in metres, its place against the point's. Judgement.
   */
  aches: 0.6,
  acheWidth: [0.018, 0.035],
  acheShift: 0.012,
  /** A zone that one side feels and the other does not, where a point is active on both. Judgement. */
  oneSided: 0.2,
  /** Metres: half width of a tap, which is the brush as the app hands it out, and of a small mark; and how far from where it was meant a finger lands. */
  tapWidth: 0.025,
  markWidth: 0.012,
  finger: 0.006,
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
  /** "That is everywhere it hurts": by those who paint, and by those who tap. */
  complete: 0.5,
  completeTapped: 0.1,
} as const;

interface Band {
  readonly samples: readonly SkinPoint[];
  readonly halfWidth: number;
  readonly intensity: number;
}
/** A person: the cause, the pain as they feel it, and what of it they mark. */
export interface Person {
  readonly kind: PainKind;
  readonly cause: PainCause;
  readonly felt: readonly Band[];
  readonly marked: readonly Band[];
  /** Tapped, not painted. */
  readonly tapped: boolean;
  readonly complete: boolean;
}

export interface World {
  readonly body: Body;
  readonly atlas: Atlas;
  readonly rankable: readonly Active[];
  /** Muscles on a side that these belong to, as they are answered, and the number of its muscle for each of `rankable`. */
  readonly muscles: readonly string[];
  readonly muscleOf: readonly number[];
  readonly weights: readonly number[];
  readonly at: readonly Vec3[];
  readonly visible: readonly number[];
  readonly outside: readonly number[];
}

export const muscleKey = (muscle: string, side: Side): string => `${muscle} ${side}`;

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
  const keys = rankable.map(({ index, side }) => muscleKey(answeredAs(nth(atlas.points, index).muscleId), side)),
    muscles = [...new Set(keys)];
  const hidden = new Set(atlas.hidden ?? []);
  const visible = Array.from({ length: body.cageCount }, (_, s) => s).filter((s) => !hidden.has(s));
  return {
    body,
    atlas,
    rankable,
    muscles,
    muscleOf: keys.map((key) => muscles.indexOf(key)),
    visible,
    outside: visible.filter(farFromPatterns(body, atlas)),
    weights: rankable.map(({ index }) => PEOPLE.levels[nth(atlas.points, index).priorLevel - 1]!),
    at,
  };
}

/** Metres: a place this far from every zone and every point is on skin that no pattern reaches. */
const OUTSIDE = 0.05;

function farFromPatterns(body: Body, atlas: Atlas): (place: number) => boolean {
  const reached = new Set<number>();
  atlas.points.forEach(({ rankable, rightOnly, skinPoint }, index) => {
    if (!rankable) return;
    const own = body.cagePlaceOf[body.triangles[skinPoint.triangle * 3]!]!;
    for (const s of [own, ...nth(atlas.patterns, index).cagePlaces])
      if (rightOnly) reached.add(s);
      else reached.add(s).add(body.mirror[s]!);
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

/** Points that are active together: further ones often near the first. */
function activePoints({ rankable, weights, at }: World, more: number, chance: Chance): Active[] {
  const chosen = [chance.pick(weights)];
  for (let size = more; size > 0; size--) {
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
  return chosen.map((k) => nth(rankable, k));
}

const among = <T>(list: readonly T[], chance: Chance): T => nth(list, Math.floor(chance.next() * list.length));

/** Zones that a person who feels nearly all of a pattern feels. */
function nearlyAll({ atlas }: World, { index }: Active, chance: Chance): CompiledZone[] {
  const { zones } = nth(atlas.points, index),
    severity = chance.next();
  const felt = zones.filter(({ kind }) =>
    kind === 'essential' ? chance.next() >= PEOPLE.absent : chance.next() < severity ** 1.5 * 0.8,
  );
  if (!felt.some(({ kind }) => kind === 'essential'))
    felt.push(
      among(
        zones.filter(({ kind }) => kind === 'essential'),
        chance,
      ),
    );
  return felt;
}

/** What a person feels who feels a part of a pattern: zones of it, the ache round the point, or both. Never nothing. */
function aPart(
  { atlas }: World,
  { index }: Active,
  chance: Chance,
): { readonly zones: CompiledZone[]; readonly aches: boolean } {
  const { zones } = nth(atlas.points, index),
    completeness = 1 - chance.next() ** (1 / PEOPLE.completeness);
  const felt = zones.filter(({ kind }) => chance.next() < completeness * (kind === 'essential' ? 1 : PEOPLE.spilled)),
    aches = chance.next() < PEOPLE.aches;
  if (felt.length === 0 && !aches)
    felt.push(
      among(
        zones.filter(({ kind }) => kind === 'essential'),
        chance,
      ),
    );
  return { zones: felt, aches };
}

/** The zones of a point on a side, and the ache round it, as this person feels them. */
function bandsOf(
  world: World,
  { index, side }: Active,
  { zones, aches }: { readonly zones: readonly CompiledZone[]; readonly aches: boolean },
  chance: Chance,
): Band[] {
  const { rightOnly, skinPoint } = nth(world.atlas.points, index),
    mirrored = side !== (rightOnly ? 'right' : 'left');
  const bands = zones.map((zone) => ownBand(world, zone, mirrored, chance));
  if (aches) {
    const [least, most] = PEOPLE.acheWidth;
    bands.push({
      samples: shift(world, [mirrored ? mirrorPoint(world.body, skinPoint) : skinPoint], PEOPLE.acheShift, chance),
      halfWidth: least + (most - least) * chance.next(),
      intensity: 0.5 + 0.4 * chance.next(),
    });
  }
  return bands;
}

/** Small round marks inside one of the bands: where it was, and how many. */
function marksIn(world: World, felt: readonly Band[], count: number, halfWidth: number, chance: Chance): Band[] {
  const band = nth(felt, chance.pick(felt.map(({ intensity }) => intensity)));
  return Array.from({ length: count }, () => ({
    samples: shift(world, [among(band.samples, chance)], 0.35 * band.halfWidth, chance),
    halfWidth,
    intensity: band.intensity,
  }));
}

/** A person with active points who feels nearly all of their patterns. */
export function personWithPoints(world: World, chance: Chance): Person {
  const active = activePoints(world, chance.pick(PEOPLE.sizes), chance);
  const felt = active.flatMap((one) =>
    bandsOf(world, one, { zones: nearlyAll(world, one, chance), aches: false }, chance),
  );
  return {
    kind: 'whole',
    cause: { kind: 'points', active },
    felt,
    marked: felt,
    tapped: false,
    complete: chance.next() < PEOPLE.complete,
  };
}

/** A person of a kind. */
export function personOfKind(world: World, kind: PainKind, chance: Chance): Person {
  if (kind === 'whole') return personWithPoints(world, chance);
  if (kind === 'unknown')
    return personWithout(world, among(['blob', 'blob', 'outside', 'stripe'] as const, chance), chance);
  const active = activePoints(world, kind === 'partial' ? chance.pick(PEOPLE.sizes) : 0, chance),
    first = nth(active, 0);
  if (kind === 'both' && !nth(world.atlas.points, first.index).rightOnly)
    active.push({ ...first, side: acrossMidline(first.side) });
  const usual = aPart(world, first, chance);
  const felt = active.flatMap((one) => {
    if (kind === 'local') return bandsOf(world, one, { zones: [], aches: true }, chance);
    if (one === first) return bandsOf(world, one, usual, chance);
    if (kind !== 'both') return bandsOf(world, one, aPart(world, one, chance), chance);
    const zones = usual.zones.filter(() => chance.next() >= PEOPLE.oneSided);
    return bandsOf(world, one, { zones, aches: usual.aches || zones.length === 0 }, chance);
  });
  const marked =
    kind === 'tap'
      ? marksIn(world, felt, 1, PEOPLE.tapWidth, chance)
      : kind === 'marks'
        ? marksIn(world, felt, 2 + Math.floor(4 * chance.next()), PEOPLE.markWidth, chance)
        : kind === 'local' && chance.next() < 0.5
          ? marksIn(world, felt, 1, PEOPLE.tapWidth, chance)
          : felt;
  const tapped = marked !== felt;
  return {
    kind,
    cause: { kind: 'points', active },
    felt,
    marked,
    tapped,
    complete: chance.next() < (tapped ? PEOPLE.completeTapped : PEOPLE.complete),
  };
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
  return {
    kind: 'unknown',
    cause: { kind: 'unknown', shape },
    felt: bands,
    marked: bands,
    tapped: false,
    complete: chance.next() < PEOPLE.complete,
  };
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

/** Skin that is painted on, by vertex: signed distance to the border, metres, negative inside, and intensity. */
class Canvas {
  readonly #signed = new Map<number, number>();
  readonly #strength = new Map<number, number>();
  readonly #body: Body;
  constructor(body: Body) {
    this.#body = body;
  }
  paint(samples: readonly SkinPoint[], halfWidth: number, intensity: number): void {
    const { vertices, distances } = reachFrom(this.#body, samples, halfWidth + 0.006);
    for (let k = 0; k < vertices.length; k++) {
      const v = vertices[k]!,
        d = distances[k]! - halfWidth;
      if (d < (this.#signed.get(v) ?? 1)) this.#signed.set(v, d);
      if (d < 0.005 && intensity > (this.#strength.get(v) ?? 0)) this.#strength.set(v, intensity);
    }
  }
  evidence(complete: boolean, painted: number): DrawingEvidence {
    const body = this.#body,
      at = Uint32Array.from(this.#signed.keys()),
      inside = Float32Array.from(this.#signed.values(), membership),
      strong = inside.map((share, k) => share * (this.#strength.get(at[k]!) ?? 0));
    const pain = new Float32Array(body.cageCount),
      intensity = new Float32Array(body.cageCount);
    for (const [place, share] of restrictToCage(body, at, inside)) pain[place] = share;
    for (const [place, share] of restrictToCage(body, at, strong))
      intensity[place] = pain[place]! > 0 ? share / pain[place]! : 0;
    return { pain, intensity, free: new Float32Array(body.cageCount), complete, painted };
  }
}

/** All that the person feels, as if it were drawn without an error. */
export function feltBy(world: World, { felt }: Person): DrawingEvidence {
  const canvas = new Canvas(world.body);
  for (const { samples, halfWidth, intensity } of felt) canvas.paint(samples, halfWidth, intensity);
  return canvas.evidence(true, 1);
}

/** One drawing that the person makes of their pain. */
export function drawPain(world: World, { marked, tapped, complete }: Person, chance: Chance): DrawingEvidence {
  const canvas = new Canvas(world.body);
  if (tapped) {
    for (const { samples, halfWidth, intensity } of marked)
      canvas.paint(shift(world, samples, PEOPLE.finger, chance), halfWidth, Math.round(10 * intensity) / 10);
    return canvas.evidence(complete, 0);
  }
  const kept = marked.filter(() => chance.next() >= PEOPLE.forgotten);
  for (const { samples, halfWidth, intensity } of kept.length > 0 ? kept : marked)
    canvas.paint(
      halfWidth > 1 ? samples : shift(world, samples, PEOPLE.drawShift * halfWidth, chance),
      Math.max(0.008, halfWidth * Math.exp(PEOPLE.drawWidth * chance.normal())),
      Math.round(10 * intensity) / 10,
    );
  for (let strays = PEOPLE.strays; chance.next() < strays; strays /= 2)
    canvas.paint(
      [pointAt(world.body, world.visible[Math.floor(chance.next() * world.visible.length)]!)],
      0.012 + 0.02 * chance.next(),
      0.3,
    );
  return canvas.evidence(complete, 1);
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
