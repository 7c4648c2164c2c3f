import type { Fit } from './fit.ts';
import type { Model } from './model.ts';

/** Log odds (of 1 in 500) below which nobody asks what separates two points. */
const LEAST_ODDS = -6.2;

/**
 * Units in order of rank, in groups of those that the drawing cannot tell apart: nearly the same odds, and they explain the same marks.
 * A group is led by its most probable member, and no member is farther than constants.tieOdds from it, so a chain of small steps does not grow without end.
 * Only candidates worth a word are looked at.
 * @param score log odds by unit
 */
export function tieGroups({ constants }: Model, fit: Fit, score: Float64Array, order: readonly number[]): number[][] {
  const { touching, reach, seen } = fit, n = seen.patches.length;
  const row = new Map([...touching].map((u, i) => [u, i]));
  const like = (a: number, b: number): number => {
    const i = row.get(a), j = row.get(b);
    if (i === undefined || j === undefined) return 0;
    let ab = 0, aa = 0, bb = 0;
    for (let k = 0; k < n; k++) {
      const x = reach[i * n + k], y = reach[j * n + k], w = seen.weight[k];
      ab += w * x * y;
      aa += w * x * x;
      bb += w * y * y;
    }
    return aa > 0 && bb > 0 ? ab / Math.sqrt(aa * bb) : 0;
  };
  const taken = new Set<number>(), groups: number[][] = [];
  order.forEach((leader, at) => {
    if (taken.has(leader)) return;
    const group = [leader];
    taken.add(leader);
    if (row.has(leader) && score[leader] >= LEAST_ODDS)
      for (let k = at + 1; k < order.length && score[leader] - score[order[k]] <= constants.tieOdds; k++)
        if (!taken.has(order[k]) && like(leader, order[k]) >= constants.tieLikeness) {
          group.push(order[k]);
          taken.add(order[k]);
        }
    groups.push(group);
  });
  return groups;
}
