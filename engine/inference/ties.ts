import { ALIKE } from './constants.ts';
import type { Fit } from './fit.ts';
import type { Model } from './model.ts';

/** Points on a side in groups of those whose order the drawing does not settle, best first. */
export interface Ties {
  /** Each group as the subgroups of those that explain the same marks, best first. */
  readonly groups: readonly (readonly (readonly number[])[])[];
  /** The number of the last group if its members are too improbable to be put in any order, else the number of groups. */
  readonly unordered: number;
}

/**
 * Which points on a side follow each other in a sure order. When the same pain is drawn again, the log odds of two candidates move against each other, the more
 * the less of the drawing both explain (in proportion to the root of one minus their likeness), and the more the weaker the leader is.
 * A group is a leader and those behind it for as long as their distance from it is within what redrawing moves; so groups follow the order and never overlap.
 * Who is improbable and explains none of the marks is in no such group.
 * Those behind a leader of less than constants.leastNamed come as one last group: no order among them would last.
 * @param score log odds by point on a side
 * @param order points on a side, best first
 */
export function tieGroups({ constants }: Model, fit: Fit, score: Float64Array, order: readonly number[]): Ties {
  const like = likenessOf(fit),
    explains = new Set(fit.touching),
    least = Math.log(constants.leastNamed / (1 - constants.leastNamed));
  const tied = (leader: number, other: number, likeness: number): boolean => {
    const weak = Math.min(1, Math.max(0, score[leader]! / constants.unsteady));
    const apart = constants.tieApart + weak * (constants.tieApartWeak - constants.tieApart);
    return score[leader]! - score[other]! <= constants.tieOdds + apart * Math.sqrt(Math.max(0, 1 - likeness));
  };
  const alike = (leader: number, other: number): boolean => {
    const likeness = like(leader, other);
    return likeness >= ALIKE && tied(leader, other, likeness);
  };
  const groups: number[][][] = [];
  for (let at = 0; at < order.length;) {
    const leader = order[at]!;
    if (score[leader]! < least)
      return { groups: [...groups, order.slice(at).map((pointOnSide) => [pointOnSide])], unordered: groups.length };
    let to = at + 1;
    while (
      to < order.length &&
      (explains.has(order[to]!) || score[order[to]!]! >= least) &&
      tied(leader, order[to]!, like(leader, order[to]!))
    )
      to++;
    groups.push(gathered(order.slice(at, to), alike));
    at = to;
  }
  return { groups, unordered: groups.length };
}

/** The points on a side in subgroups: each that is free takes along those behind it that are like it. */
function gathered(pointsOnSide: readonly number[], alike: (leader: number, other: number) => boolean): number[][] {
  const groups: number[][] = [];
  let free = pointsOnSide;
  for (let [leader, ...others] = free; leader !== undefined; [leader, ...others] = free) {
    const own = [leader, ...others.filter((other) => alike(leader, other))];
    groups.push(own);
    free = others.filter((other) => !own.includes(other));
  }
  return groups;
}

/** How alike two points on a side are in what they explain of the drawing: the cosine of their reach over its patches, 0-1. */
function likenessOf({ touching, hurts, seen }: Fit): (a: number, b: number) => number {
  const n = seen.patches.length,
    row = new Map([...touching].map((u, i) => [u, i]));
  return (a, b) => {
    const i = row.get(a),
      j = row.get(b);
    if (i === undefined || j === undefined) return 0;
    let ab = 0,
      aa = 0,
      bb = 0;
    for (let k = 0; k < n; k++) {
      const x = hurts[i * n + k]!,
        y = hurts[j * n + k]!,
        w = seen.weight[k]!;
      ab += w * x * y;
      aa += w * x * x;
      bb += w * y * y;
    }
    return aa > 0 && bb > 0 ? ab / Math.sqrt(aa * bb) : 0;
  };
}
