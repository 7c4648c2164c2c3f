import type { Answer } from '../engine/inference/answer.ts';
import { WORTH_TIME } from '../engine/inference/constants.ts';
import { MOST_HANDOUT_POINTS } from '../engine/report/handout.ts';
import { plausible } from '../engine/inference/plausible.ts';
import type { Board } from './board-record.ts';
import type { PointOnSide } from '../engine/atlas/atlas.ts';
import { isSamePointOnSide } from '../engine/atlas/point-on-side.ts';
import { leadsOf, listed } from './listed.ts';

/** Points in the list to choose from, beside those asked for by hand. */
const MOST_OFFERED = 8;

export interface HandoutPoints {
  /** To choose from: what was asked for by hand, and what is plausible. */
  readonly offered: readonly PointOnSide[];
  /** On the sheet as long as none was picked by hand. */
  readonly first: readonly PointOnSide[];
  /** Asked for by hand although the map does not explain the marks by it. */
  readonly isDoubted: (one: PointOnSide) => boolean;
}

/**
 * The points for a handout. Of itself it offers only those that are plausible for the marks: none where the map does not explain them.
 * What a hand picked or put in order is a person's own word and stays. Without marks there is nothing to doubt it by.
 */
export function handoutPoints(
  answer: Answer | null,
  selected: PointOnSide | null,
  board: Pick<Board, 'picked' | 'order' | 'struck'>,
): HandoutPoints {
  const may = answer && plausible(answer);
  const isDoubted = (one: PointOnSide) => may !== null && !may.some((other) => isSamePointOnSide(one, other));
  const byHand = (one: PointOnSide) => board.order.some((other) => isSamePointOnSide(one, other));
  const rows = answer ? listed(answer, board) : [];
  const isOffered = (one: PointOnSide) => byHand(one) || !isDoubted(one);
  const shown = rows.flatMap(({ candidates }) => candidates).filter(isOffered);
  const looked = selected && !isDoubted(selected) ? [bare(selected)] : [];
  const asked = [...looked, ...(board.picked ?? [])];
  const best = shown.slice(0, MOST_OFFERED).map(bare);
  // Of each muscle and side one: the spot that was looked at, or else where to press first; more where a hand asked for them.
  const likely = rows.flatMap((row) => {
    const own = leadsOf(row).map(
      (lead) =>
        row.candidates.find((one) => one.side === lead.side && looked.some((other) => isSamePointOnSide(other, one))) ??
        lead,
    );
    return row.candidates
      .filter((one) => isOffered(one) && (byHand(one) || (own.includes(one) && row.probability >= WORTH_TIME)))
      .map(bare);
  });
  return {
    offered: [
      ...asked.filter((one, k) => ![...best, ...asked.slice(0, k)].some((other) => isSamePointOnSide(other, one))),
      ...best,
    ],
    first: [...looked, ...likely.filter((one) => !looked.some((other) => isSamePointOnSide(other, one)))].slice(
      0,
      MOST_HANDOUT_POINTS,
    ),
    isDoubted,
  };
}

const bare = ({ id, side }: PointOnSide): PointOnSide => ({ id, side });
