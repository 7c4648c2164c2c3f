import { useSession, type Session } from '../../../state/session.ts';
import { whenHere } from '../../../state/when-here.ts';
import { pairOf, type Pair } from '../compared.ts';
import type { secondOf } from '../scene/second-pattern.ts';
import type { ShownLayers, Studio } from '../studio.ts';

export const loadSecond = () => import('../scene/second-pattern.ts');

const keyOf = (pair: Pair | null) =>
  pair && [...pair.A, 'and', ...pair.B].map((one) => (typeof one === 'string' ? one : `${one.id}.${one.side}`)).join();

/** Keeps two patterns on the body while two knots or muscles are compared there. The second one's code comes when it is first asked for. */
export function followCompare(studio: Studio): () => void {
  let second: ReturnType<typeof secondOf> | null = null,
    loading = false,
    over = false;
  let drawn: string | null = null,
    pair: Pair | null = null;
  const layersOf = ({ board: { hidden } }: Session): ShownLayers => ({
    essential: !hidden.includes('essential'),
    spillover: !hidden.includes('spillover'),
    felt: 'all',
  });
  const update = (session: Session, fly: boolean) => {
    const { selected, board } = session,
      next = board.compare?.how === 'over' ? pairOf(studio.atlas, selected, board) : null;
    const key = next && `${keyOf(next)} ${board.hidden.join()}`;
    if (key === drawn) return;
    const moved = keyOf(next) !== keyOf(pair);
    const was = pair !== null;
    [drawn, pair] = [key, next];
    if (moved && (was || next))
      studio.showSelection(selected, next ? next.A : selected ? [selected] : [], next === null);
    if (!next) {
      if (was) studio.leaveKnot();
      return second?.hide();
    }
    if (second) second.show(next.B, layersOf(session));
    else if (!loading) {
      loading = true;
      void whenHere(loadSecond).then((module) => {
        if (over) return;
        second = module.secondOf(studio);
        drawn = null;
        update(useSession.getState(), false);
      });
    }
    if (moved && fly) studio.showPair(next.A, next.B);
  };
  const start = useSession.getState();
  update(start, start.view === null);
  const stop = useSession.subscribe((now, before) => {
    if (now.selected !== before.selected || now.board !== before.board) update(now, now.view === before.view);
  });
  return () => {
    over = true;
    stop();
    second?.dispose();
  };
}
