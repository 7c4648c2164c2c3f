import { pointOnSideKey } from '../../../engine/atlas/point-on-side.ts';
import { useSession, type Session } from '../../../state/session.ts';
import { pairOf, type Pair } from '../compared.ts';
import type { Studio } from '../studio.ts';

const keyOf = (pair: Pair | null) =>
  pair && [pair.A, pair.B].map((list) => list.map(({ id, side }) => pointOnSideKey(id, side)).join()).join(' and ');

/** Keeps two patterns on the body while two knots or muscles are compared there. */
export function followCompare({ atlas, show, aim }: Pick<Studio, 'atlas' | 'show' | 'aim'>): () => void {
  let pair: Pair | null = null;
  const update = ({ selected, board }: Session, fly: boolean) => {
    const next = board.compare?.how === 'over' ? pairOf(atlas, selected, board) : null,
      was = pair;
    if (keyOf(next) === keyOf(was)) return;
    pair = next;
    show.choice(selected, next ? next.A : selected ? [selected] : [], next === null);
    show.second(next && next.B);
    if (!next) aim.leave();
    else if (fly) aim.pair(next.A, next.B);
  };
  const start = useSession.getState();
  update(start, start.view === null);
  return useSession.subscribe((now, before) => {
    if (now.selected !== before.selected || now.board !== before.board) update(now, now.view === before.view);
  });
}
