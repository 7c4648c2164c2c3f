import type { ReactNode } from 'react';
import { useSession } from '../../state/session.ts';
import { LatePiece } from '../ui/LatePiece.tsx';
import { loadCard, loadExplain } from './load-panel.ts';
import { m } from '../../data/words.ts';

/** Shown while nothing is marked. */
export function WhileEmpty({ children }: { readonly children: ReactNode }) {
  return useSession((session) => session.drawing.strokes.length === 0) ? children : null;
}

/** The card of the chosen knot, after the list it was chosen from. */
export function CardPlace() {
  const selected = useSession((session) => session.selected);
  if (!selected) return null;
  return (
    <div data-card>
      <LatePiece load={loadCard} what={m.ui_late_card()}>
        {({ KnotCard }) => <KnotCard chosen={selected} />}
      </LatePiece>
    </div>
  );
}

/** The whole screen for explaining, in its mode. */
export function ExplainPlace() {
  const explaining = useSession((session) => session.board.mode === 'explain');
  return (
    explaining && (
      <LatePiece load={loadExplain} what={m.ui_late_explain()}>
        {({ ExplainMode }) => <ExplainMode />}
      </LatePiece>
    )
  );
}
