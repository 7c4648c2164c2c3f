import type { Answer, Candidate, MuscleCandidate } from '../engine/inference/answer.ts';
import { LEAST_EXPLAINED } from '../engine/inference/constants.ts';
import { nth } from '../engine/math/nth.ts';
import type { Board } from './board-record.ts';
import { arranged, same } from './board.ts';

/** A row of the list: a muscle on a side with the points that are left to it, where to press first. */
export interface ListedMuscle extends MuscleCandidate {
  /** At least one. */
  readonly candidates: readonly Candidate[];
  /** A hand put it where it stands. */
  readonly placed: boolean;
}

/**
 * The muscles that explain something, as the board has them. A muscle follows its points: it stands where the first of them
 * was put by hand, that one is its first, and with its last point it is struck itself.
 */
export function listed(
  { candidates, muscles }: Pick<Answer, 'candidates' | 'muscles'>,
  board: Pick<Board, 'order' | 'struck'>,
): readonly ListedMuscle[] {
  const placeOf = (one: Candidate) => board.order.findIndex((other) => same(other, one));
  const rows = muscles.flatMap((muscle) => {
    const own = arranged(
      muscle.points.map((index) => nth(candidates, index)),
      board,
    ).shown;
    const place = own.length > 0 ? placeOf(nth(own, 0)) : -1;
    return own.length > 0 ? [{ ...muscle, candidates: own, placed: place >= 0, place }] : [];
  });
  const explaining = rows.filter(({ placed, here, referred }) => placed || here + referred >= LEAST_EXPLAINED);
  const last = board.order.length;
  return (explaining.length > 0 ? explaining : rows.slice(0, 1))
    .sort((a, b) => (a.placed ? a.place : last) - (b.placed ? b.place : last))
    .map(({ place: _, ...row }) => row);
}

/** The points of a row worth pressing, first to last: its first, and the others that explain something themselves. */
export const spotsOf = ({ candidates }: ListedMuscle): readonly Candidate[] =>
  candidates.filter(({ reasons }, k) => k === 0 || reasons.explains >= LEAST_EXPLAINED);

/** What a spot is called on the body and in the card: the number of its row, with a letter where the row has several. */
export const spotLabel = (rank: number, at: number, spots: number): string =>
  spots > 1 ? `${rank}${String.fromCharCode(97 + at)}` : String(rank);

/** The row that a point stands in, and its rank from 1; none when it is in no row. */
export function rowOf(
  rows: readonly ListedMuscle[],
  one: Parameters<typeof same>[0],
): { readonly row: ListedMuscle; readonly rank: number } | null {
  const at = rows.findIndex(({ candidates }) => candidates.some((own) => same(one, own)));
  return at < 0 ? null : { row: nth(rows, at), rank: at + 1 };
}
