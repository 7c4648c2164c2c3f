import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useMemo, type KeyboardEvent, type RefObject } from 'react';
import type { PointOnSide } from '../../engine/atlas/atlas.ts';
import { nth } from '../../engine/math/nth.ts';
import { listed, rowOf } from '../../state/listed.ts';
import { useMap } from '../../state/map.ts';
import { select, useSession } from '../../state/session.ts';
import { m } from '../../data/words.ts';

/** Pixels that a finger goes to the side, and how much more than up or down, to go to the next card. */
const SWIPE = 56,
  SIDEWARDS = 2;

export interface Neighbours {
  /** From 1. */
  readonly rank: number;
  readonly of: number;
  /** Opens the card of the muscle so many rows on; nothing beyond the ends of the list. */
  readonly go: (by: number) => void;
}

/** The muscles before and after the chosen one in the list; null when it is in none, or alone. */
export function useNeighbours(chosen: PointOnSide): Neighbours | null {
  const answer = useMap((map) => map.answer),
    board = useSession((session) => session.board);
  return useMemo(() => {
    const rows = answer ? listed(answer, board) : [],
      found = rowOf(rows, chosen);
    if (!found || rows.length < 2) return null;
    const go = (by: number) => {
      const row = rows[found.rank - 1 + by];
      if (!row) return;
      const { id, side } = nth(row.candidates, 0);
      select({ id, side });
    };
    return { rank: found.rank, of: rows.length, go };
  }, [answer, board, chosen]);
}

/** Left and right arrow keys, where nothing in the card wants them itself. */
export function cardKeys({ key, target }: KeyboardEvent, neighbours: Neighbours | null): void {
  const by = { ArrowLeft: -1, ArrowRight: 1 }[key];
  if (by && !(target instanceof Element && target.closest('input, select, textarea'))) neighbours?.go(by);
}

/** A swipe to the side over the card: the next, or the one before. */
export function useSwipe(card: RefObject<HTMLElement | null>, neighbours: Neighbours | null): void {
  useEffect(() => {
    const element = card.current;
    if (!element || !neighbours) return;
    let from: Touch | null = null;
    const begin = ({ touches }: TouchEvent) => void (from = touches.length === 1 ? (touches[0] ?? null) : null);
    const end = ({ changedTouches: [to] }: TouchEvent) => {
      if (!from || !to) return;
      const dx = to.clientX - from.clientX,
        dy = to.clientY - from.clientY;
      from = null;
      if (Math.abs(dx) >= SWIPE && Math.abs(dx) > SIDEWARDS * Math.abs(dy)) neighbours.go(dx < 0 ? 1 : -1);
    };
    element.addEventListener('touchstart', begin, { passive: true });
    element.addEventListener('touchend', end, { passive: true });
    return () => {
      element.removeEventListener('touchstart', begin);
      element.removeEventListener('touchend', end);
    };
  }, [card, neighbours]);
}

const BUTTON =
  'grid size-10 place-items-center rounded-full hover:bg-raised disabled:opacity-35 disabled:hover:bg-transparent';

/** The way to the muscle before and after this one. */
export function NeighbourButtons({ neighbours: { rank, of, go } }: { readonly neighbours: Neighbours }) {
  return (
    <div className="-ml-2 flex items-center text-sm text-muted">
      <button
        type="button"
        className={BUTTON}
        disabled={rank === 1}
        aria-label={m.locate_card_before()}
        onClick={() => go(-1)}
      >
        <ChevronLeft aria-hidden="true" className="size-5" />
      </button>
      <span className="tabular-nums">{m.locate_card_rank({ rank, of })}</span>
      <button
        type="button"
        className={BUTTON}
        disabled={rank === of}
        aria-label={m.locate_card_after()}
        onClick={() => go(1)}
      >
        <ChevronRight aria-hidden="true" className="size-5" />
      </button>
    </div>
  );
}
