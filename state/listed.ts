import type { Answer, Candidate, MuscleCandidate } from '../engine/inference/answer.ts';
import type { Side } from '../data/types.ts';
import { LEAST_EXPLAINED } from '../engine/inference/constants.ts';
import { likelihoodOf } from '../engine/inference/likelihood.ts';
import type { PointOnSide } from '../engine/atlas/atlas.ts';
import { isSamePointOnSide } from '../engine/atlas/point-on-side.ts';
import { nth } from '../engine/math/nth.ts';
import type { Board } from './board-record.ts';
import { arranged } from './board.ts';

/** Share, 0-1, of a muscle's probability that lies on both sides at once, from which it is one row. A word, not a number of the model. */
const MOSTLY = 0.5;

/** A row of the list: a muscle on a side, or on both at once, with the points that are left to it, where to press first. */
export interface ListedMuscle extends MuscleCandidate {
  /** On both sides at once; `side` is then that of the first point. */
  readonly both: boolean;
  /** At least one. */
  readonly candidates: readonly Candidate[];
  /** A hand put it where it stands. */
  readonly placed: boolean;
}

/**
 * The muscles that explain something, as the board has them. One that is more likely on both sides at once than on one alone is one row. A muscle follows its points: it stands where the first of them
 * was put by hand, that one is its first, and with its last point it is struck itself.
 */
export function listed(
  { candidates, muscles }: Pick<Answer, 'candidates' | 'muscles'>,
  board: Pick<Board, 'order' | 'struck'>,
): readonly ListedMuscle[] {
  const placeOf = (one: Candidate) => board.order.findIndex((other) => isSamePointOnSide(other, one));
  const rows = onBothSides(muscles).flatMap((muscle) => {
    const own = arranged(
      muscle.points.map((index) => nth(candidates, index)),
      board,
    ).shown;
    const place = own.length > 0 ? placeOf(nth(own, 0)) : -1;
    if (own.length === 0) return [];
    const { side } = nth(own, 0);
    return [
      { ...muscle, side, both: own.some((one) => one.side !== side), candidates: own, placed: place >= 0, place },
    ];
  });
  const explaining = rows.filter(({ placed, here, referred }) => placed || here + referred >= LEAST_EXPLAINED);
  const last = board.order.length;
  return (explaining.length > 0 ? explaining : rows.slice(0, 1))
    .sort((a, b) => (a.placed ? a.place : last) - (b.placed ? b.place : last))
    .map(({ place: _, ...row }) => row);
}

/** The muscles with one entry for those that are more likely on both sides at once than on one alone; most probable first. */
function onBothSides(muscles: readonly MuscleCandidate[]): readonly MuscleCandidate[] {
  return muscles
    .flatMap((one): readonly MuscleCandidate[] => {
      const other = muscles.find(({ muscle, side }) => muscle === one.muscle && side !== one.side);
      if (!other || one.bothSides < MOSTLY * Math.max(one.probability, other.probability)) return [one];
      if (muscles.indexOf(other) < muscles.indexOf(one)) return [];
      const probability = Math.min(1, one.probability + other.probability - one.bothSides);
      return [
        {
          ...one,
          probability,
          word: likelihoodOf(probability),
          points: [...one.points, ...other.points].sort((a, b) => a - b),
          here: Math.min(1, one.here + other.here),
          referred: Math.min(1, one.referred + other.referred),
        },
      ];
    })
    .sort((a, b) => b.probability - a.probability);
}

/** Where to press first on each side of a row. */
export const leadsOf = ({ candidates }: Pick<ListedMuscle, 'candidates'>): readonly Candidate[] =>
  candidates.filter(({ side }, k) => candidates.findIndex((one) => one.side === side) === k);

/** The sides of a row, that of its first point first. */
export const sidesOf = (row: Pick<ListedMuscle, 'candidates'>): readonly Side[] => leadsOf(row).map(({ side }) => side);

/** The points of a row worth pressing, first to last: the first of each side, and the others that explain something themselves. */
export function spotsOf(row: ListedMuscle): readonly Candidate[] {
  const leads = leadsOf(row);
  return row.candidates.filter((one) => leads.includes(one) || one.reasons.explains >= LEAST_EXPLAINED);
}

/** What a spot is called on the body and in the card: the number of its row, with a letter where the row has several. */
export const spotLabel = (rank: number, at: number, spots: number): string =>
  spots > 1 ? `${rank}${String.fromCharCode(97 + at)}` : String(rank);

/** The row that a point stands in, and its rank from 1; none when it is in no row. */
export function rowOf(
  rows: readonly ListedMuscle[],
  one: PointOnSide | null,
): { readonly row: ListedMuscle; readonly rank: number } | null {
  const at = rows.findIndex(({ candidates }) => candidates.some((own) => isSamePointOnSide(one, own)));
  return at < 0 ? null : { row: nth(rows, at), rank: at + 1 };
}
