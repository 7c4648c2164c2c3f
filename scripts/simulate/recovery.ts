import type { DrawingEvidence } from '../../engine/drawing/drawing.ts';
import { nth } from '../../engine/math/nth.ts';
import { answer, type Model } from '../../engine/inference/rank.ts';
import type { World } from './person.ts';

/** The essential zones of a point on a side, marked exactly, and nothing else. */
function essentialAlone({ body, atlas }: World, index: number, mirrored: boolean): DrawingEvidence {
  const pain = new Float32Array(body.cageCount),
    { cagePlaces: places, essential } = nth(atlas.patterns, index);
  places.forEach((s, k) => (pain[mirrored ? body.mirror[s]! : s] = essential[k]!));
  return {
    pain,
    intensity: pain.map((share) => (share > 0 ? 0.7 : 0)),
    free: new Float32Array(body.cageCount),
    complete: false,
  };
}

export interface Recovery {
  readonly share: number;
  readonly missed: readonly string[];
}

/** Share of rankable points whose own essential zones alone put them, or a tie of them, among the first three. */
export function selfRecovery(world: World, model: Model): Recovery {
  const missed: string[] = [];
  for (const { index, side } of world.rankable) {
    const { id, rightOnly } = nth(world.atlas.points, index);
    const { candidates, unordered } = answer(
      model,
      essentialAlone(world, index, side !== (rightOnly ? 'right' : 'left')),
    );
    const own = candidates.findIndex((candidate) => candidate.index === index && candidate.side === side),
      { tie } = nth(candidates, own);
    const before = tie === unordered ? own : candidates.filter((candidate) => candidate.tie < tie).length;
    if (before >= 3) missed.push(`${id} ${side}`);
  }
  return { share: 1 - missed.length / world.rankable.length, missed };
}
