import type { Atlas, PointOnSide } from '../../engine/atlas/atlas.ts';
import type { Board } from '../../state/board-record.ts';
import type { ComparedLetter } from './knots.ts';

/** The knots of two that are compared. */
export type Pair = Readonly<Record<ComparedLetter, readonly PointOnSide[]>>;

/** All knots of a point's muscle on its side; the point alone when it is not in the atlas. */
function muscleKnots({ points }: Pick<Atlas, 'points'>, { id, side }: PointOnSide): readonly PointOnSide[] {
  const muscleId = points.find((one) => one.id === id)?.muscleId;
  const knots = points
    .filter((one) => one.muscleId === muscleId && (side === 'right' || !one.rightOnly))
    .map((one) => ({ id: one.id, side }));
  return knots.length > 0 ? knots : [{ id, side }];
}

/** What is compared: two points, or the muscles that they are of; null when nothing is. */
export function pairOf(
  atlas: Pick<Atlas, 'points'>,
  selected: PointOnSide | null,
  { mode, compare, compared }: Pick<Board, 'mode' | 'compare' | 'compared'>,
): Pair | null {
  if (mode !== 'explain' || !compare || !selected) return null;
  const of = ({ id, side }: PointOnSide) =>
    compared === 'muscles' ? muscleKnots(atlas, { id, side }) : [{ id, side }];
  return { A: of(selected), B: of(compare.with) };
}
