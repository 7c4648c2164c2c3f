import type { ReactNode } from 'react';
import { useSession } from '../../state/session.ts';
import { LatePiece } from '../ui/LatePiece.tsx';
import { loadAnswer, loadCard, loadExplain } from './load-panel.ts';
import { useAfterBody } from './useAfterBody.ts';
import { YourAnswer } from './YourAnswer.tsx';
import { m } from '../../data/words.ts';

/** Shown while nothing is marked. */
export function WhileEmpty({ children }: { readonly children: ReactNode }) {
  return useSession((session) => session.drawing.strokes.length === 0) ? children : null;
}

/**
 * The answer, whose code is not needed until something is marked: it is asked for then, or else once the body is there and the page rests.
 * `card` stands after the list, also while nothing is marked.
 */
export function AnswerPlace({
  card = null,
  marksOnly = false,
}: {
  readonly card?: ReactNode;
  readonly marksOnly?: boolean;
}) {
  const isMarked = useSession((session) => session.drawing.strokes.length > 0),
    afterBody = useAfterBody();
  return (
    <LatePiece
      load={loadAnswer}
      when={isMarked || afterBody}
      what={m.ui_late_name_knots()}
      waiting={
        <>
          {isMarked && (
            <YourAnswer>
              <p className="text-sm text-muted">{m.locate_loading()}</p>
            </YourAnswer>
          )}
          {card}
        </>
      }
    >
      {({ Findings }) => <Findings card={card} marksOnly={marksOnly} />}
    </LatePiece>
  );
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
