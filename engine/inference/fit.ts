import type { DrawingEvidence } from '../drawing/drawing.ts';
import { acheOdds } from './ache.ts';
import { ESSENTIAL, LOCAL, SPILLOVER, tempered, type Model } from './model.ts';

/** A drawing on the patches: only those that it touches. */
export interface SeenDrawing {
  readonly patches: Uint16Array;
  /** Share of the patch that is marked, marked as free of pain, 0-1. */
  readonly pain: Float64Array;
  readonly free: Float64Array;
  /** Witnesses of the marked share, after tempering and intensity. Their sum is `marked`. */
  readonly weight: Float64Array;
  readonly marked: number;
  /** Pains that lie apart: the number of the pain that each patch belongs to, and how many there are. Largest first. */
  readonly painPart: Uint8Array;
  readonly painParts: number;
  /** Weight of skin that is neither. */
  readonly unmarked: number;
  /** How frequent points are that show little, some and most of their pattern. */
  readonly shows: readonly number[];
}

/** How each single point fits the drawing. */
export interface Fit {
  readonly seen: SeenDrawing;
  /** Log odds of the marked skin against leak alone, point on a side by point on a side, by part of the pain; 0 for points on a side that reach none of it. */
  readonly marked: Float64Array;
  /** Log odds of the skin it usually reaches and that is not marked, by point on a side, at most 0. */
  readonly unmarked: Float64Array;
  /** What it costs that the skin round the point hurts, or was said to be free of pain, and what it tells that the marks lie round the point, by point on a side. */
  readonly aches: Float64Array;
  /** What is unmarked, or aches, by zone: at most 0 where it is no ache. */
  readonly unmarkedZone: Float64Array;
  /** Probability that the zone is felt, given that its point is active and given the drawing. */
  readonly felt: Float64Array;
  /** Points on a side that reach marked skin, ascending, and for each the probability that it hurts each patch of `seen`, one point on a side after the other. */
  readonly touching: Uint16Array;
  readonly hurts: Float64Array;
  /** Log odds by part that an unknown cause lies just there, or that the marks are stray, against stray marks alone. */
  readonly unknown: Float64Array;
}

/** Looks at a drawing through the patches. Values out of range count as the nearest in range; what is no number counts as 0. */
export function see(model: Model, evidence: DrawingEvidence): SeenDrawing {
  const { constants } = model;
  const { count, evidenceCount, start, patch, share, witnesses } = model.patches;
  if (evidence.pain.length !== evidenceCount)
    throw new RangeError(`evidence: expected ${evidenceCount} places, got ${evidence.pain.length}`);
  const pain = new Float64Array(count),
    free = new Float64Array(count),
    strength = new Float64Array(count);
  for (let s = 0; s < evidenceCount; s++) {
    const p = clamp(evidence.pain[s]!),
      f = Math.min(1 - p, clamp(evidence.free[s]!));
    if (p === 0 && f === 0) continue;
    const intensity = clamp(evidence.intensity[s]!);
    for (let k = start[s]!; k < start[s + 1]!; k++) {
      pain[patch[k]!]! += p * share[k]!;
      free[patch[k]!]! += f * share[k]!;
      strength[patch[k]!]! += p * share[k]! * intensity;
    }
  }
  const patches = new Uint16Array(count);
  let used = 0,
    total = 0;
  for (let p = 0; p < count; p++)
    if (pain[p]! > constants.leastTouched || free[p]! > constants.leastTouched) patches[used++] = p;
  const seen = {
    patches: patches.slice(0, used),
    pain: new Float64Array(used),
    free: new Float64Array(used),
    weight: new Float64Array(used),
  };
  for (let k = 0; k < used; k++) {
    const p = patches[k]!;
    seen.pain[k] = Math.min(1, pain[p]!);
    seen.free[k] = Math.min(1 - seen.pain[k]!, free[p]!);
    seen.weight[k] =
      pain[p]! > constants.leastTouched
        ? seen.pain[k]! *
          witnesses[p]! *
          (constants.faintest + 2 * (1 - constants.faintest) * (strength[p]! / pain[p]!))
        : 0;
    total += seen.weight[k]!;
  }
  const painPart = painPartsOf(model, patches.subarray(0, used), seen.weight, seen.pain),
    painParts = painPart.reduce((most, k) => Math.max(most, k + 1), 0);
  countAreasOnce(model, evidence, seen.patches, seen.weight, painPart);
  const sizes = new Float64Array(painParts);
  for (let k = 0; k < used; k++) sizes[painPart[k]!]! += seen.weight[k]!;
  for (let k = 0; k < used; k++)
    if (seen.weight[k]! > 0) seen.weight[k]! *= tempered(sizes[painPart[k]!]!, constants) / sizes[painPart[k]!]!;
  return {
    ...seen,
    marked: seen.weight.reduce((sum, weight) => sum + weight, 0),
    painPart,
    painParts: total > 0 ? painParts : 0,
    unmarked:
      (evidence.complete ? constants.unmarkedAll : constants.unmarkedStill) *
      (constants.tapped + (1 - constants.tapped) * clamp(evidence.painted)),
    shows: evidence.complete ? constants.showsAll : constants.showsStill,
  };
}

/**
 * Of each pain, what was named as an area weighs as much as a tap for each name, however many places a name stands for: "headache" says neither
 * that the forehead hurts nor that the temple does. Changes `weight`.
 */
function countAreasOnce(
  { constants, patches: { evidenceCount, start, patch } }: Model,
  { areas, pain }: DrawingEvidence,
  patches: Uint16Array,
  weight: Float64Array,
  painPart: Uint8Array,
): void {
  if (!areas) return;
  const slot = new Map(Array.from(patches, (p, k) => [p, k])),
    areaOf = new Uint8Array(patches.length),
    most = new Float64Array(patches.length);
  // A patch belongs to what most of it was marked by.
  for (let s = 0; s < evidenceCount; s++)
    for (let i = start[s]!; i < start[s + 1]!; i++) {
      const k = slot.get(patch[i]!);
      if (k === undefined || pain[s]! <= most[k]!) continue;
      most[k] = pain[s]!;
      areaOf[k] = areas[s]!;
    }
  const named = new Map<number, { weight: number; readonly areas: Set<number> }>();
  patches.forEach((_, k) => {
    if (areaOf[k] === 0 || weight[k] === 0) return;
    const part = named.get(painPart[k]!) ?? { weight: 0, areas: new Set<number>() };
    part.weight += weight[k]!;
    part.areas.add(areaOf[k]!);
    named.set(painPart[k]!, part);
  });
  patches.forEach((_, k) => {
    const part = areaOf[k]! > 0 && named.get(painPart[k]!);
    if (part) weight[k]! *= Math.min(1, (constants.leastWitnesses * part.areas.size) / part.weight);
  });
}

/**
 * Makes one pain of marks that lie near each other, and of those that mirror each other: both sides at once have one cause more often than two.
 * Changes `label` and `sizes`; what has gone into another pain keeps size 0.
 */
function joinPains(
  { constants, patches: { count, nextStart, next, mirror } }: Model,
  patches: Uint16Array,
  label: Int16Array,
  sizes: number[],
): void {
  if (sizes.length < 2) return;
  const near = new Int16Array(count).fill(-1),
    root = [...sizes.keys()];
  const rootOf = (own: number): number => (root[own] === own ? own : (root[own] = rootOf(root[own]!)));
  const join = (a: number, b: number) => {
    const [to, from] = [Math.min(rootOf(a), rootOf(b)), Math.max(rootOf(a), rootOf(b))];
    root[from] = to;
  };
  let edge: number[] = [];
  patches.forEach((p, k) => {
    if (label[k]! < 0) return;
    near[p] = label[k]!;
    edge.push(p);
  });
  // Each pain grows by half of what may lie between two, and touches those that it meets.
  for (let step = 0; step <= constants.onePain / 2; step++) {
    const outer: number[] = [];
    for (const p of edge)
      for (let n = nextStart[p]!; n < nextStart[p + 1]!; n++) {
        const q = next[n]!;
        if (near[q]! >= 0) join(near[p]!, near[q]!);
        else if (step < constants.onePain / 2) {
          near[q] = near[p]!;
          outer.push(q);
        }
      }
    edge = outer;
  }
  for (let p = 0; p < count; p++) if (near[p]! >= 0 && near[mirror[p]!]! >= 0) join(near[p]!, near[mirror[p]!]!);
  label.forEach((own, k) => own >= 0 && (label[k] = rootOf(own)));
  for (let own = 0; own < sizes.length; own++)
    if (rootOf(own) !== own) {
      sizes[rootOf(own)]! += sizes[own]!;
      sizes[own] = 0;
    }
}

/** Splits the marked patches into pains that lie apart. */
function painPartsOf(model: Model, patches: Uint16Array, weight: Float64Array, pain: Float64Array): Uint8Array {
  const { count, nextStart, next } = model.patches,
    { joins, mostParts } = model.constants;
  const slot = new Int16Array(count).fill(-1);
  patches.forEach((p, k) => weight[k]! > 0 && (slot[p] = k));
  const label = new Int16Array(patches.length).fill(-1);
  const sizes: number[] = [];
  const spread = (from: number, own: number, least: number) => {
    const open = [from];
    label[from] = own;
    for (let k = open.pop(); k !== undefined; k = open.pop()) {
      sizes[own]! += weight[k]!;
      for (let n = nextStart[patches[k]!]!; n < nextStart[patches[k]! + 1]!; n++) {
        const j = slot[next[n]!]!;
        if (j < 0 || label[j]! >= 0 || pain[j]! < least) continue;
        label[j] = own;
        open.push(j);
      }
    }
  };
  for (let k = 0; k < patches.length; k++)
    if (label[k]! < 0 && weight[k]! > 0 && pain[k]! >= joins) spread(k, sizes.push(0) - 1, joins);
  // The fringe goes with the pain it is nearest to, step by step; what is no one's fringe is a small pain of its own.
  for (let edge = [...label.keys()].filter((k) => label[k]! >= 0); edge.length > 0;) {
    const outer: number[] = [];
    for (const k of edge)
      for (let n = nextStart[patches[k]!]!; n < nextStart[patches[k]! + 1]!; n++) {
        const j = slot[next[n]!]!;
        if (j < 0 || label[j]! >= 0) continue;
        label[j] = label[k]!;
        sizes[label[j]!]! += weight[j]!;
        outer.push(j);
      }
    edge = outer;
  }
  for (let k = 0; k < patches.length; k++) if (label[k]! < 0 && weight[k]! > 0) spread(k, sizes.push(0) - 1, 0);
  joinPains(model, patches, label, sizes);
  const rank = new Uint8Array(sizes.length);
  [...sizes.keys()]
    .sort((a, b) => sizes[b]! - sizes[a]! || a - b)
    .forEach((own, order) => (rank[own] = Math.min(mostParts - 1, order)));
  return Uint8Array.from(label, (own) => (own < 0 ? 0 : rank[own]!));
}

const clamp = (share: number): number => (share > 0 ? Math.min(1, share) : 0);

/** Fits every point to the drawing by itself. */
export function fitDrawing(model: Model, seen: SeenDrawing): Fit {
  const { constants } = model;
  const { rowStart, rowZone, rowCover, rowMarked, rowClear } = model,
    { kind, pointOf, silent: ofZone, temper } = model.zoneTable,
    { witnesses } = model.patches,
    zones = kind.length,
    points = model.pointsOnSide.length;
  const n = seen.patches.length;
  const marked = new Float64Array(zones),
    silent = new Float64Array(zones);
  const touched = new Uint8Array(points);
  for (let z = 0; z < zones; z++) silent[z] = kind[z] === LOCAL ? 0 : seen.unmarked * ofZone[z]!;
  for (let k = 0; k < n; k++) {
    const p = seen.patches[k]!,
      weight = seen.weight[k]!;
    const stated = witnesses[p]! * constants.unmarkedFree * seen.free[k]!,
      spared = stated - witnesses[p]! * seen.unmarked * (seen.pain[k]! + seen.free[k]!);
    for (let r = rowStart[p]!; r < rowStart[p + 1]!; r++) {
      const z = rowZone[r]!;
      marked[z]! += weight * rowMarked[r]!;
      silent[z] = Math.min(0, silent[z]! + (kind[z] === LOCAL ? stated : spared) * temper[z]! * rowClear[r]!);
      if (weight > 0) touched[pointOf[z]!] = 1;
    }
  }
  acheOdds(model, seen, silent);
  const felt = new Float64Array(zones),
    unmarkedZone = new Float64Array(zones),
    unmarked = new Float64Array(points),
    aches = new Float64Array(points);
  const slot = new Int16Array(points).fill(-1),
    reached = new Uint16Array(points);
  let reaching = 0;
  const shown = showPattern(model, seen.shows);
  for (let u = 0; u < points; u++) {
    if (touched[u] === 0) continue;
    slot[u] = reaching;
    reached[reaching++] = u;
    const from = model.zoneStart[u]!,
      to = model.zoneStart[u + 1]!;
    unmarked[u] = shown(from, to, marked, silent, felt, unmarkedZone);
    for (let z = from; z < to; z++) if (kind[z] === LOCAL) aches[u]! += unmarkedZone[z]!;
  }
  const touching = reached.slice(0, reaching);
  const hurts = new Float64Array(touching.length * n).fill(1);
  for (let k = 0; k < n; k++) {
    const p = seen.patches[k]!;
    for (let r = rowStart[p]!; r < rowStart[p + 1]!; r++) {
      const z = rowZone[r]!,
        i = slot[pointOf[z]!]!;
      if (i >= 0) hurts[i * n + k]! *= 1 - felt[z]! * constants.within * rowCover[r]!;
    }
  }
  const byPainPart = new Float64Array(points * seen.painParts),
    unknown = new Float64Array(seen.painParts).fill(Math.log(constants.unknownOdds));
  for (let k = 0; k < n; k++)
    if (seen.weight[k]! > 0)
      unknown[seen.painPart[k]!]! += seen.weight[k]! * Math.log(constants.unknownFit / constants.leak);
  for (let c = 0; c < unknown.length; c++) {
    const stray = Math.log(c === 0 ? constants.strayOdds : constants.strayBeside);
    unknown[c] = stray + softplus(unknown[c]! - stray);
  }
  touching.forEach((u, i) => {
    for (let k = 0; k < n; k++) {
      const off = hurts[i * n + k]!;
      if (off < 1 && seen.weight[k]! > 0)
        byPainPart[u * seen.painParts + seen.painPart[k]!]! +=
          seen.weight[k]! * Math.log((1 - (1 - constants.leak) * off) / constants.leak);
      hurts[i * n + k] = 1 - off;
    }
  });
  return { seen, marked: byPainPart, unmarked, aches, unmarkedZone, felt, touching, hurts, unknown };
}

/**
 * How much of its pattern a point shows, given the drawing: a mean field over the felt zones and over how much the point shows (`Constants.shows`).
 * Where few zones of a point are felt it is taken for one that shows little, so absent zones cost little together.
 * Writes `felt` and `unmarkedZone` of the zones from `from` to `to`; what those of the pattern cost sums to the log odds returned, at most 0.
 */
function showPattern({ constants, zoneTable: { kind } }: Model, frequency: readonly number[]) {
  const levels = constants.shows.length,
    share = new Float64Array(levels);
  // Chance that a zone is felt, and its log odds, by kind and level.
  const prior = new Float64Array(3 * levels),
    priorOdds = new Float64Array(3 * levels);
  constants.shows.forEach((shows, level) => {
    prior[ESSENTIAL * levels + level] = shows;
    prior[SPILLOVER * levels + level] = constants.spillover * shows ** 2;
    prior[LOCAL * levels + level] = constants.local;
  });
  prior.forEach((p, k) => (priorOdds[k] = logit(p)));
  return (
    from: number,
    to: number,
    marked: Float64Array,
    silent: Float64Array,
    felt: Float64Array,
    unmarkedZone: Float64Array,
  ): number => {
    share.set(frequency);
    for (let round = 0; round < constants.rounds; round++) {
      for (let z = from; z < to; z++) {
        const row = kind[z]! * levels;
        let odds = marked[z]! + silent[z]!;
        for (let level = 0; level < levels; level++) odds += share[level]! * priorOdds[row + level]!;
        felt[z] = 1 / (1 + Math.exp(-odds));
      }
      let top = -Infinity;
      for (let level = 0; level < levels; level++) {
        let odds = Math.log(frequency[level]!);
        for (let z = from; z < to; z++) odds -= divergence(felt[z]!, prior[kind[z]! * levels + level]!);
        share[level] = odds;
        top = Math.max(top, odds);
      }
      let sum = 0;
      for (let level = 0; level < levels; level++) sum += share[level] = Math.exp(share[level]! - top);
      for (let level = 0; level < levels; level++) share[level]! /= sum;
    }
    let total = 0;
    for (let z = from; z < to; z++) {
      let cost = felt[z]! * silent[z]!;
      for (let level = 0; level < levels; level++)
        cost -= share[level]! * divergence(felt[z]!, prior[kind[z]! * levels + level]!);
      unmarkedZone[z] = kind[z] === LOCAL ? cost : Math.min(0, cost);
      if (kind[z] !== LOCAL) total += unmarkedZone[z]!;
    }
    // That a point shows so much or so little has a price of its own: each zone bears its part.
    let unusual = 0;
    for (let level = 0; level < levels; level++)
      if (share[level]! > 0) unusual -= share[level]! * Math.log(share[level]! / frequency[level]!);
    if (total < 0) for (let z = from; z < to; z++) if (kind[z] !== LOCAL) unmarkedZone[z]! *= 1 + unusual / total;
    return total < 0 ? total + unusual : 0;
  };
}

const logit = (p: number): number => Math.log(p / (1 - p));

/**
 * Log odds of a set of points against "something else". `explained[c]` are the log odds by which the set explains part c, against leak alone;
 * each part that it does not explain may be a stray mark or have an unknown cause of its own (`unknown[c]` holds both). The set must explain one part
 * at least: the product of (explained + unknown) over the parts, without the all-unknown term.
 */
export function againstUnknown(explained: ArrayLike<number>, unknown: Float64Array, from = 0): number {
  if (unknown.length === 0) return 0;
  if (unknown.length === 1) return beyondLeak(explained[from]!) - unknown[0]!;
  let sum = 0;
  for (let c = 0; c < unknown.length; c++) sum += softplus(beyondLeak(explained[from + c]!) - unknown[c]!);
  return sum > 30 ? sum : sum > 1e-12 ? Math.log(Math.expm1(sum)) : LEAST;
}

/** Natural-log odds for what explains nothing at all. */
const LEAST = -27.6;
/** Log of (e^x - 1): what is explained without the stray marks that leak explains anyway. */
export const beyondLeak = (x: number): number => (x > 30 ? x : x > 1e-12 ? Math.log(Math.expm1(x)) : LEAST);

const softplus = (x: number): number => (x > 30 ? x : Math.log1p(Math.exp(x)));

/** Kullback-Leibler divergence of a coin with chance a from one with chance b. */
function divergence(a: number, b: number): number {
  return (a > 0 ? a * Math.log(a / b) : 0) + (a < 1 ? (1 - a) * Math.log((1 - a) / (1 - b)) : 0);
}
