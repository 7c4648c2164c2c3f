import { NEGLIGIBLE } from './constants.ts';
import type { Model } from './model.ts';
import { againstUnknown, type Fit } from './fit.ts';
import { nth } from '../math/nth.ts';

/** A set of points and its posterior probability. */
export interface ActiveSet {
  readonly pointsOnSide: readonly number[];
  readonly probability: number;
}

export interface Posterior {
  /** Probability that each point on a side is active. */
  readonly active: Float64Array;
  readonly somethingElse: number;
  /** Most probable sets, best first; the empty one is "something else". */
  readonly best: readonly ActiveSet[];
}

const BEST = 5;

/**
 * Posterior over "something else", every single point, and all pairs and triples of the short list.
 * @param own log odds of each point on a side that do not depend on which others are active: prior, unmarked skin, checks, answers
 * @param elsewhere log odds of "something else" by what was answered, 0 if nothing
 * @param keep points on a side that must be on the short list
 */
export function posterior(
  { constants }: Model,
  fit: Fit,
  own: Float64Array,
  elsewhere: number,
  keep: readonly number[],
): Posterior {
  const { marked, unknown } = fit,
    painParts = unknown.length,
    pointsOnSide = own.length;
  const single = Float64Array.from(own, (odds, u) => odds + againstUnknown(marked, unknown, u * painParts));
  const list = shortlist(single, keep, constants.shortlist),
    size = list.length;
  const shared = sharedBy(fit, list, constants.leak);

  let top = elsewhere;
  for (let u = 0; u < pointsOnSide; u++) top = Math.max(top, single[u]!);
  const explained = new Float64Array(painParts);
  const pair = new Float64Array(size * size);
  for (let i = 0; i < size; i++)
    for (let j = i + 1; j < size; j++) {
      for (let c = 0; c < painParts; c++)
        explained[c] =
          marked[list[i]! * painParts + c]! +
          marked[list[j]! * painParts + c]! -
          shared.two[(i * size + j) * painParts + c]!;
      pair[i * size + j] = own[list[i]!]! + own[list[j]!]! + againstUnknown(explained, unknown);
      top = Math.max(top, pair[i * size + j]!);
    }

  const weight = new Float64Array(pointsOnSide);
  let total = 0,
    small = 0; // small: sets of one and two from the list
  const smallOf = new Float64Array(pointsOnSide),
    onList = new Set(list);
  const best: { pointsOnSide: number[]; odds: number }[] = [];
  const add = (members: number[], odds: number) => {
    const w = Math.exp(odds - top);
    total += w;
    if (best.length < BEST || odds > nth(best, best.length - 1).odds) {
      const at = best.findIndex((other) => odds > other.odds);
      best.splice(at < 0 ? best.length : at, 0, { pointsOnSide: members, odds });
      if (best.length > BEST) best.pop();
    }
    for (const u of members) weight[u]! += w;
    if (members.length === 0 || members.length > 2 || !onList.has(members[0]!)) return;
    small += w;
    for (const u of members) smallOf[u]! += w;
  };
  add([], elsewhere);
  for (let u = 0; u < pointsOnSide; u++) add([u], single[u]!);
  for (let i = 0; i < size; i++)
    for (let j = i + 1; j < size; j++) {
      const ij = pair[i * size + j]!;
      if (ij > top - NEGLIGIBLE) add([list[i]!, list[j]!], ij);
      for (let l = j + 1; l < size; l++) {
        // A third point adds at most what it adds to either of the two alone.
        const bound = Math.min(
          ij + pair[i * size + l]! - single[list[i]!]!,
          ij + pair[j * size + l]! - single[list[j]!]!,
        );
        if (bound < top - NEGLIGIBLE) continue;
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
          own[list[i]!]! + own[list[j]!]! + own[list[l]!]! + againstUnknown(explained, unknown),
        );
      }
    }
  // A point off the list joins sets of one and two from the list as one that explains nothing more.
  let joining = 0;
  for (let u = 0; u < pointsOnSide; u++) {
    if (onList.has(u)) continue;
    const odds = Math.exp(Math.min(0, own[u]!));
    joining += odds;
    weight[u]! += odds * small;
  }
  for (const u of list) weight[u]! += joining * smallOf[u]!;
  total += joining * small;
  return {
    active: weight.map((w) => Math.min(1, w / total)),
    somethingElse: Math.exp(elsewhere - top) / total,
    best: best.map((set) => ({ pointsOnSide: set.pointsOnSide, probability: Math.exp(set.odds - top) / total })),
  };
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
function shortlist(single: Float64Array, keep: readonly number[], length: number): number[] {
  const order = [...single.keys()].sort((a, b) => single[b]! - single[a]! || a - b).slice(0, length);
  return [...new Set([...order, ...keep])].sort((a, b) => a - b);
}
