import type { DrawingEvidence } from '../../engine/drawing/drawing.ts';
import { nth } from '../../engine/math/nth.ts';
import { answer, type Model } from '../../engine/inference/rank.ts';
import { muscleKey, type World } from './person.ts';

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
    painted: 1,
  };
}

export interface Recovery {
  readonly share: number;
  readonly missed: readonly string[];
}

/** Share of rankable points whose own essential zones alone put their muscle, or a tie of it, among the first three. */
export function selfRecovery(world: World, model: Model): Recovery {
  const missed: string[] = [];
  world.rankable.forEach(({ index, side }, k) => {
    const { id, rightOnly } = nth(world.atlas.points, index);
    const { muscles } = answer(model, essentialAlone(world, index, side !== (rightOnly ? 'right' : 'left')));
    const own = muscles.find((one) => muscleKey(one.muscle, one.side) === world.muscles[world.muscleOf[k]!]),
      before = new Set(muscles.flatMap(({ tie }) => (own && tie < own.tie ? [tie] : [])));
    if (!own || before.size >= 3) missed.push(`${id} ${side}`);
  });
  return { share: 1 - missed.length / world.rankable.length, missed };
}
