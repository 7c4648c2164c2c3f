'use client';

import { useRef, useState } from 'react';
import type { Sign } from '../../data/safety/types.ts';
import { questionsAbout } from '../../engine/safety/questions.ts';
import { forbidsPressing } from '../../engine/safety/screening.ts';
import { recallCautions, reviewCautions, useCautions } from '../../state/cautions.ts';
import { noToRest, useOutcome } from '../../state/screening.ts';
import { CautionChips } from '../safety/CautionChips.tsx';
import { AskedPart, QuestionGroups } from '../safety/QuestionGroups.tsx';
import { MoreBelow } from './MoreBelow.tsx';
import { m } from '../../data/words.ts';

/**
 * Warning signs and conditions on one screen, under the dialog's own title; the way on stands after the last of them, so that nothing is passed unseen.
 * The dialog says how high its bar is (`--bar`), under which the headings stay.
 */
export function BeforeYouPress({
  signs,
  onBegin,
  onDone,
}: {
  readonly signs: readonly Sign[];
  /** The person has begun to answer. */
  readonly onBegin: () => void;
  readonly onDone: () => void;
}) {
  const [asked] = useState(() => questionsAbout(signs)),
    [withConditions] = useState(() => !useCautions.getState().reviewed);
  const outcome = useOutcome(),
    ticked = useCautions((state) => state.ticked.size);
  const urgent = forbidsPressing(outcome.action);
  const way = useRef<HTMLButtonElement>(null);
  const done = () => {
    recallCautions(); // what the device keeps is not done away with by a list that was shown before it was read
    noToRest(asked.flatMap((question) => question.signs.map(({ id }) => id)));
    reviewCautions();
    onDone();
  };
  return (
    <form
      className="@container"
      onChange={onBegin}
      // Enter on a line must not pass the lines after it: only the button does.
      onSubmit={(event) => event.preventDefault()}
    >
      <div className="space-y-4">
        <p className="text-muted">{m.safety_gate_lead()}</p>
        <QuestionGroups questions={asked} />
        {withConditions && (
          <AskedPart id="conditions" title={m.safety_gate_conditions()} yes={m.safety_gate_conditions_yes()}>
            <CautionChips />
          </AskedPart>
        )}
        <div className="mx-auto max-w-2xl space-y-3 pt-2 pb-4">
          <button ref={way} type="button" className="button-primary min-h-14 w-full text-lg" onClick={done}>
            {urgent
              ? m.safety_screen_ticked()
              : ticked > 0 || outcome.action !== 'ok'
                ? m.safety_gate_some()
                : m.safety_gate_none()}
          </button>
          <p className="text-sm text-muted">{m.safety_screen_stays()}</p>
        </div>
      </div>
      <MoreBelow way={way} />
    </form>
  );
}
