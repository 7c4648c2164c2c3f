import { findMuscle, MUSCLE_INDEX, muscleOfPoint } from '../../data/muscle-index.ts';
import type { PointOnSide } from '../../engine/atlas/atlas.ts';
import { nth } from '../../engine/math/nth.ts';
import { acrossMidline } from '../../engine/skin/across.ts';

/** What a point is compared with at first: the likeliest other candidate, the one looked at before, another of its muscle, or of a neighbouring muscle. */
export function partnerOf(
  one: PointOnSide,
  ranked: readonly PointOnSide[],
  before: PointOnSide | null,
  what: 'points' | 'muscles',
): PointOnSide {
  const muscle = muscleOfPoint(one.id);
  const differs = ({ id, side }: PointOnSide) =>
    what === 'muscles' ? muscleOfPoint(id)?.id !== muscle?.id : id !== one.id || side !== one.side;
  const found =
    [...ranked, ...(before ? [before] : [])].find(differs) ??
    muscle?.points.map(({ id }) => ({ id, side: one.side })).find(differs);
  if (found) return { id: found.id, side: found.side };
  const neighbour =
    MUSCLE_INDEX.find(({ id, group }) => group === muscle?.group && id !== muscle?.id) ??
    findMuscle('infraspinatus') ??
    nth(MUSCLE_INDEX, 0);
  return { id: nth(neighbour.points, 0).id, side: one.side };
}

/** What may be compared with a point, in the order of a list: candidates, then all of the atlas; for muscles each once, by its first point. */
export function partnersOf(
  one: PointOnSide,
  now: PointOnSide,
  ranked: readonly PointOnSide[],
  what: 'points' | 'muscles',
): readonly PointOnSide[] {
  const all = MUSCLE_INDEX.flatMap(({ points }) => (what === 'muscles' ? points.slice(0, 1) : points)).map(
    ({ id }): PointOnSide => ({ id, side: one.side }),
  );
  const keyOf = ({ id, side }: PointOnSide) =>
    what === 'muscles' ? `${muscleOfPoint(id)?.id} ${side}` : `${id} ${side}`;
  const offered = new Map<string, PointOnSide>();
  for (const { id, side } of [now, ...ranked, ...all, { id: one.id, side: acrossMidline(one.side) }])
    if (!offered.has(keyOf({ id, side }))) offered.set(keyOf({ id, side }), { id, side });
  offered.delete(keyOf(one));
  return [...offered.values()];
}
