'use client';

import { useEffect, useRef } from 'react';
import { recallCautions } from '../../state/cautions.ts';
import { recallScreening, stillToAsk, useScreening } from '../../state/screening.ts';
import { CloseButton } from '../ui/CloseButton.tsx';
import { TroubleLine } from '../ui/LatePiece.tsx';
import { BeforeYouPress } from './BeforeYouPress.tsx';
import { QuestionsTitle } from './QuestionsTitle.tsx';
import { useSignsToAsk } from './useSignsToAsk.ts';
import { m } from '../../data/words.ts';

/** The questions before the first press of a visit, over the page, where something is to be pressed outside a guide. */
export function PressQuestions({
  muscleIds,
  onClose,
}: {
  readonly muscleIds: readonly string[];
  readonly onClose: () => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { signs, again } = useSignsToAsk(muscleIds);
  const screening = useScreening();
  useEffect(() => {
    recallScreening();
    recallCautions();
    const element = dialog.current;
    if (element && !element.open) {
      element.showModal();
      element.querySelector<HTMLElement>('h2')?.focus();
    }
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-label={m.safety_gate_title()}
      onClose={onClose}
      className="m-auto max-h-[92dvh] w-[min(40rem,100%-1rem)] overscroll-contain rounded-2xl bg-paper text-ink [--bar:3.8125rem] backdrop:bg-black/60 max-sm:mb-2"
    >
      <div className="sticky top-0 z-10 flex min-h-(--bar) items-center justify-between border-b border-line bg-paper px-3 py-2 sm:px-4">
        <QuestionsTitle />
        <CloseButton onClick={() => dialog.current?.close()} />
      </div>
      <div className="px-5 py-4">
        {signs === 'failed' ? (
          <TroubleLine words={m.safety_gate_failed()} again={again} />
        ) : signs === 'loading' ? (
          <p className="min-h-72 text-muted">{m.guide_player_getting()}</p>
        ) : (
          <BeforeYouPress
            signs={stillToAsk(screening, signs)}
            onBegin={() => undefined}
            onDone={() => dialog.current?.close()}
          />
        )}
      </div>
    </dialog>
  );
}
