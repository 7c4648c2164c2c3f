import type { Model } from './model.ts';
import { againstUnknown, type Fit } from './fit.ts';
import { nth } from '../math/nth.ts';

/** A set of points and its posterior probability. */
export interface ActiveSet {
  readonly pointsOnSide: readonly number[];
  readonly probability: number;
}

export interface Posterior {
  /** Probability that each point on a side is active; 0 for those that explain nothing. */
  readonly active: Float64Array;
  /** Probability that any point of each muscle on a side is active. */
  readonly muscles: Float64Array;
  /** Probability that points of it are active on both sides, by muscle on a side. */
  readonly bothSides: Float64Array;
  readonly somethingElse: number;
  /** Most probable sets, best first; the empty one is "something else". */
  readonly best: readonly ActiveSet[];
}

const BEST = 5;

/**
 * Posterior over "something else", every single point that reaches a mark, and all pairs and triples of the short list. What reaches no mark explains
 * nothing, and holds no probability. The same point on both sides is one hypothesis: its other side is as frequent as `Constants.bothSides` says.
 * @param own log odds of each point on a side that do not depend on which others are active: prior, unmarked skin, checks, answers
 * @param elsewhere log odds of "something else" by what was answered, 0 if nothing
 * @param keep points on a side that must be on the short list if they reach a mark
 */
export function posterior(
  model: Model,
  fit: Fit,
  own: Float64Array,
  elsewhere: number,
  keep: readonly number[],
): Posterior {
  const { constants, odds: priorOdds, otherSide, muscleOnSideOf, musclesOnSide, otherMuscle } = model;
  const { marked, unknown } = fit,
    painParts = unknown.length,
    pointsOnSide = own.length;
  const single = new Float64Array(pointsOnSide).fill(-Infinity);
  for (const u of fit.touching) single[u] = own[u]! + againstUnknown(marked, unknown, u * painParts);
  const list = shortlist(
      fit.touching,
      single,
      keep.filter((u) => single[u]! > -Infinity),
      constants.shortlist,
    ),
    size = list.length;
  // By how much a pair is likelier than two points that know nothing of each other: 0 but for the same point on both sides.
  const usual = Math.log(constants.bothSides / (1 - constants.bothSides));
  const both = (i: number, j: number): number => {
    const [u, v] = [list[i]!, list[j]!];
    return otherSide[u] === v ? Math.max(0, usual - Math.log(priorOdds[v]!)) + sameUnmarked(model, fit, u, v) : 0;
  };
  const shared = sharedBy(fit, list, constants.leak);

  let top = elsewhere;
  for (const u of fit.touching) top = Math.max(top, single[u]!);
  const explained = new Float64Array(painParts);
  const pair = new Float64Array(size * size);
  for (let i = 0; i < size; i++)
    for (let j = i + 1; j < size; j++) {
      for (let c = 0; c < painParts; c++)
        explained[c] =
          marked[list[i]! * painParts + c]! +
          marked[list[j]! * painParts + c]! -
          shared.two[(i * size + j) * painParts + c]!;
      pair[i * size + j] = own[list[i]!]! + own[list[j]!]! + both(i, j) + againstUnknown(explained, unknown);
      top = Math.max(top, pair[i * size + j]!);
    }

  const weight = new Float64Array(pointsOnSide),
    muscleWeight = new Float64Array(musclesOnSide.length),
    bothWeight = new Float64Array(musclesOnSide.length);
  let total = 0;
  const best: { pointsOnSide: number[]; odds: number }[] = [];
  const add = (members: number[], odds: number) => {
    const w = Math.exp(constants.sharpness * (odds - top));
    total += w;
    if (best.length < BEST || odds > nth(best, best.length - 1).odds) {
      const at = best.findIndex((other) => odds > other.odds);
      best.splice(at < 0 ? best.length : at, 0, { pointsOnSide: members, odds });
      if (best.length > BEST) best.pop();
    }
    members.forEach((u, k) => {
      weight[u]! += w;
      const muscle = muscleOnSideOf[u]!;
      if (members.some((other, before) => before < k && muscleOnSideOf[other] === muscle)) return;
      muscleWeight[muscle]! += w;
      if (members.some((other) => muscleOnSideOf[other] === otherMuscle[muscle])) bothWeight[muscle]! += w;
    });
  };
  add([], elsewhere);
  for (const u of fit.touching) add([u], single[u]!);
  for (let i = 0; i < size; i++)
    for (let j = i + 1; j < size; j++) {
      const ij = pair[i * size + j]!;
      if (ij > top - constants.negligible) add([list[i]!, list[j]!], ij);
      for (let l = j + 1; l < size; l++) {
        // A third point adds at most what it adds to either of the two alone.
        const bound = Math.min(
          ij + pair[i * size + l]! - single[list[i]!]! + both(j, l),
          ij + pair[j * size + l]! - single[list[j]!]! + both(i, l),
        );
        if (bound < top - constants.negligible) continue;
        for (let c = 0; c < painParts; c++)
          explained[c] =
            marked[list[i]! * painParts + c]! +
            marked[list[j]! * painParts + c]! +
            marked[list[l]! * painParts + c]! -
            shared.two[(i * size + j) * painParts + c]! -
            shared.two[(i * size + l) * painParts + c]! -
            shared.two[(j * size + l) * painParts + c]!;
        shared.three(i, j, l, explained);
        add(
          [list[i]!, list[j]!, list[l]!],
          own[list[i]!]! +
            own[list[j]!]! +
            own[list[l]!]! +
            Math.max(both(i, j), both(i, l), both(j, l)) +
            againstUnknown(explained, unknown),
        );
      }
    }
  return {
    active: weight.map((w) => Math.min(1, w / total)),
    muscles: muscleWeight.map((w) => Math.min(1, w / total)),
    bothSides: bothWeight.map((w) => Math.min(1, w / total)),
    somethingElse: Math.exp(constants.sharpness * (elsewhere - top)) / total,
    best: best.map((set) => ({
      pointsOnSide: set.pointsOnSide,
      probability: Math.exp(constants.sharpness * (set.odds - top)) / total,
    })),
  };
}

/** What a point and the same on the other side pay twice for zones that neither side marks, and need not: `Constants.sameZones` of it. */
function sameUnmarked(
  { constants, zoneStart, zonesOnSide }: Model,
  { unmarkedZone }: Fit,
  u: number,
  v: number,
): number {
  let twice = 0;
  for (let a = zoneStart[u]!, b = zoneStart[v]!; a < zoneStart[u + 1]!; a++, b++)
    if (nth(zonesOnSide, a).kind !== 'local') twice -= Math.max(unmarkedZone[a]!, unmarkedZone[b]!);
  return constants.sameZones * twice;
}

/** What two points of the list explain twice, by part, and what three explain beyond that (added to `explained`). Inclusion and exclusion over the log odds of each patch. */
function sharedBy({ touching, hurts, seen }: Fit, list: readonly number[], leak: number) {
  const n = seen.patches.length,
    painParts = seen.painParts,
    size = list.length;
  const rowOf = new Map([...touching].map((u, i) => [u, i]));
  const rows = list.map((u) => rowOf.get(u) ?? -1);
  // For each on the list the patches it reaches, and the chance that it leaves them alone.
  const reached = rows.map((row) => {
    const patches: number[] = [];
    if (row >= 0) for (let k = 0; k < n; k++) if (hurts[row * n + k]! > 0 && seen.weight[k]! > 0) patches.push(k);
    return Uint16Array.from(patches);
  });
  const off = (i: number, k: number) => 1 - hurts[rows[i]! * n + k]!;
  const fits = (alone: number) => Math.log((1 - (1 - leak) * alone) / leak);
  const single = list.map((_, i) => {
    const all = new Float64Array(n);
    for (const k of reached[i]!) all[k] = fits(off(i, k));
    return all;
  });
  const two = new Float64Array(size * size * painParts),
    touch = new Uint8Array(size * size);
  for (let i = 0; i < size; i++)
    for (let j = i + 1; j < size; j++)
      for (const k of reached[i]!) {
        const b = single[j]![k]!;
        if (b === 0) continue;
        two[(i * size + j) * painParts + seen.painPart[k]!]! +=
          seen.weight[k]! * (single[i]![k]! + b - fits(off(i, k) * off(j, k)));
        touch[i * size + j] = 1;
      }
  const three = (i: number, j: number, l: number, explained: Float64Array): void => {
    if (!touch[i * size + j] || !touch[i * size + l] || !touch[j * size + l]) return;
    for (const k of reached[i]!) {
      const b = single[j]![k]!,
        c = single[l]![k]!;
      if (b === 0 || c === 0) continue;
      const x = off(i, k),
        y = off(j, k),
        z = off(l, k);
      explained[seen.painPart[k]!]! +=
        seen.weight[k]! * (fits(x * y * z) - fits(x * y) - fits(x * z) - fits(y * z) + single[i]![k]! + b + c);
    }
  };
  return { two, three };
}

/** The most probable single points, and those that must be kept because something was said about them; ascending. */
function shortlist(touching: Uint16Array, single: Float64Array, keep: readonly number[], length: number): number[] {
  const order = [...touching].sort((a, b) => single[b]! - single[a]! || a - b).slice(0, length);
  return [...new Set([...order, ...keep])].sort((a, b) => a - b);
}
