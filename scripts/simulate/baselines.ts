import type { DrawingEvidence } from '../../engine/drawing/drawing.ts';
import { nth } from '../../engine/math/nth.ts';
import { nearestSkin, positionOf } from '../../engine/skin/skin.ts';
import type { World } from './person.ts';

/** A way of ranking: a score for each of world.rankable, higher is better. */
export type Method = (evidence: DrawingEvidence) => Float64Array;

/** What other tools do, and simple rules, for comparison. */
export function baselinesOf(world: World): Readonly<Record<string, Method>> {
  const { body, atlas, rankable, at } = world,
    { mirror, cagePlaceArea } = body;
  const patterns = rankable.map(({ index, side }) => {
    const { cagePlaces: places, essential, spillover } = nth(atlas.patterns, index),
      flip = side !== (nth(atlas.points, index).rightOnly ? 'right' : 'left');
    const own = Uint16Array.from(places, (s) => (flip ? mirror[s]! : s)),
      weight = Float64Array.from(essential, (e, k) => Math.max(e, 0.5 * spillover[k]!));
    return {
      own,
      essential,
      weight,
      norm: Math.sqrt(own.reduce((sum, s, k) => sum + cagePlaceArea[s]! * weight[k]! ** 2, 0)),
    };
  });
  const scores = (one: (k: number) => number) => Float64Array.from(rankable, (_, k) => one(k));
  const middle = ({ pain }: DrawingEvidence) => {
    let x = 0,
      y = 0,
      z = 0,
      sum = 0;
    for (let s = 0; s < pain.length; s++) {
      const w = pain[s]! * cagePlaceArea[s]!;
      if (w === 0) continue;
      x += w * body.positions[s * 3]!;
      y += w * body.positions[s * 3 + 1]!;
      z += w * body.positions[s * 3 + 2]!;
      sum += w;
    }
    return [x / sum, y / sum, z / sum] as const;
  };
  // A list by region: the named place that holds most of the marks, then every point with an essential zone there, the commonest first.
  const region = (s: number) =>
    `${atlas.nearestPlace[s]} ${body.positions[s * 3]! > 0.008 ? 'left' : body.positions[s * 3]! < -0.008 ? 'right' : 'mid'}`;
  const lists = new Map<string, Float64Array>();
  patterns.forEach(({ own, essential }, k) =>
    own.forEach((s, n) => {
      if (essential[n]! < 0.5) return;
      const key = region(s),
        list = lists.get(key) ?? new Float64Array(rankable.length);
      list[k] = 1 + nth(atlas.points, nth(rankable, k).index).priorLevel;
      lists.set(key, list);
    }),
  );
  const none = new Float64Array(rankable.length);
  return {
    'list by region': ({ pain }) => {
      const areas = new Map<string, number>();
      for (let s = 0; s < pain.length; s++)
        if (pain[s]! > 0) areas.set(region(s), (areas.get(region(s)) ?? 0) + pain[s]! * cagePlaceArea[s]!);
      const most = [...areas].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
      return most ? (lists.get(most[0]) ?? none) : none;
    },
    'overlap share': ({ pain }) =>
      scores((k) =>
        nth(patterns, k).own.reduce((sum, s, n) => sum + pain[s]! * cagePlaceArea[s]! * nth(patterns, k).weight[n]!, 0),
      ),
    cosine: ({ pain }) =>
      scores(
        (k) =>
          nth(patterns, k).own.reduce(
            (sum, s, n) => sum + pain[s]! * cagePlaceArea[s]! * nth(patterns, k).weight[n]!,
            0,
          ) / nth(patterns, k).norm,
      ),
    'nearest muscle': (evidence) => {
      const centre = middle(evidence),
        skin = Number.isFinite(centre[0]) ? nearestSkin(body, centre) : null;
      const p = skin ? positionOf(body, skin.point) : centre;
      return scores((k) => -Math.hypot(at[k]![0] - p[0], at[k]![1] - p[1], at[k]![2] - p[2]));
    },
    'prevalence alone': () => scores((k) => nth(atlas.points, nth(rankable, k).index).priorLevel),
  };
}
