import type { DrawingEvidence } from '../../engine/drawing/drawing.ts';
import { nth } from '../../engine/math/nth.ts';
import { reachFrom } from '../../engine/skin/geodesic.ts';
import { mirrorPoint } from '../../engine/skin/skin.ts';
import { membership, restrictToCage, SOFT_EDGE } from '../../engine/skin/zone.ts';
import type { World } from './person.ts';

/** A way of ranking: a score for each of world.muscles, that of its best point; higher is better. */
export type Method = (evidence: DrawingEvidence) => Float64Array;

/** A pattern: places and how much each counts. */
type Weights = ReadonlyMap<number, number>;

/** How much marked skin each pattern holds, by its weights, and the root of the squares of these over the skin: the cosine is the one by the other. */
function overlapWith(patterns: readonly Weights[], area: Float32Array) {
  const holders = Array.from(area, (): number[] => []);
  patterns.forEach((weights, k) => weights.forEach((weight, s) => holders[s]!.push(k, weight)));
  const norm = Float64Array.from(patterns, (weights) =>
    Math.sqrt([...weights].reduce((sum, [s, weight]) => sum + area[s]! * weight ** 2, 0)),
  );
  const overlap = ({ pain }: DrawingEvidence) => {
    const sums = new Float64Array(patterns.length);
    pain.forEach((share, s) => {
      const own = holders[s]!;
      if (share > 0) for (let n = 0; n < own.length; n += 2) sums[own[n]!]! += share * area[s]! * own[n + 1]!;
    });
    return sums;
  };
  return { overlap, cosine: (evidence: DrawingEvidence) => overlap(evidence).map((sum, k) => sum / norm[k]!) };
}

/** Metres: radius of the skin round a point. */
const LOCAL = 0.03;

/** What other tools do, and simple rules, for comparison. */
export function baselinesOf(world: World): Readonly<Record<string, Method>> {
  const { body, atlas, rankable, at } = world,
    { mirror, cagePlaceArea } = body;
  const flipped = rankable.map(({ index, side }) => side !== (nth(atlas.points, index).rightOnly ? 'right' : 'left'));
  const zones = rankable.map(({ index }, k) => {
    const { cagePlaces, essential, spillover } = nth(atlas.patterns, index);
    return Array.from(cagePlaces, (s, n) => ({
      place: flipped[k] ? mirror[s]! : s,
      essential: essential[n]!,
      weight: Math.max(essential[n]!, 0.5 * spillover[n]!),
    }));
  });
  const patterns = zones.map((own): Weights => new Map(own.map(({ place, weight }) => [place, weight])));
  const withLocal = rankable.map(({ index }, k): Weights => {
    const { skinPoint } = nth(atlas.points, index),
      weights = new Map(patterns[k]);
    const { vertices, distances } = reachFrom(
      body,
      [flipped[k] ? mirrorPoint(body, skinPoint) : skinPoint],
      LOCAL + SOFT_EDGE,
    );
    const disc = Float32Array.from(distances, (d) => membership(d - LOCAL));
    for (const [s, share] of restrictToCage(body, vertices, disc)) weights.set(s, Math.max(weights.get(s) ?? 0, share));
    return weights;
  });
  const plain = overlapWith(patterns, cagePlaceArea),
    local = overlapWith(withLocal, cagePlaceArea);
  const byMuscle = (scores: ArrayLike<number>) => {
    const best = new Float64Array(world.muscles.length).fill(-Infinity);
    world.muscleOf.forEach((m, k) => (best[m] = Math.max(best[m]!, scores[k]!)));
    return best;
  };
  const level = rankable.map(({ index }) => nth(atlas.points, index).priorLevel);
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
  zones.forEach((own, k) =>
    own.forEach(({ place, essential }) => {
      if (essential < 0.5) return;
      const key = region(place),
        list = lists.get(key) ?? new Float64Array(world.muscles.length),
        m = world.muscleOf[k]!;
      list[m] = Math.max(list[m]!, 1 + level[k]!);
      lists.set(key, list);
    }),
  );
  const none = new Float64Array(world.muscles.length);
  return {
    'list by region': ({ pain }) => {
      const areas = new Map<string, number>();
      for (let s = 0; s < pain.length; s++)
        if (pain[s]! > 0) areas.set(region(s), (areas.get(region(s)) ?? 0) + pain[s]! * cagePlaceArea[s]!);
      const most = [...areas].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
      return most ? (lists.get(most[0]) ?? none) : none;
    },
    'overlap share': (evidence) => byMuscle(plain.overlap(evidence)),
    cosine: (evidence) => byMuscle(plain.cosine(evidence)),
    'cosine with local zone': (evidence) => byMuscle(local.cosine(evidence)),
    'muscle under the finger': (evidence) => {
      const [x, y, z] = middle(evidence);
      return byMuscle(at.map((p) => -Math.hypot(p[0] - x, p[1] - y, p[2] - z)));
    },
    'prevalence alone': () => byMuscle(level),
  };
}
