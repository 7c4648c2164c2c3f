'use client';

import { useState } from 'react';
import type { Sign } from '../../data/safety/types.ts';
import { forbidsPressing } from '../../engine/safety/screening.ts';
import { recallCautions, reviewCautions, useCautions } from '../../state/cautions.ts';
import { noToRest, useOutcome } from '../../state/screening.ts';
import { CautionChips } from '../safety/CautionChips.tsx';
import { SignGroups } from '../safety/SignList.tsx';
import { m } from '../../data/words.ts';

/** Warning signs and conditions on one screen; the way on stands after the last of them, so that nothing is passed unseen. */
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
  const [listed] = useState(signs),
    [withConditions] = useState(() => !useCautions.getState().reviewed);
  const outcome = useOutcome(),
    ticked = useCautions((state) => state.ticked.size);
  const urgent = forbidsPressing(outcome.action);
  const done = () => {
    recallCautions(); // what the device keeps is not done away with by a list that was shown before it was read
    noToRest(listed.map(({ id }) => id));
    reviewCautions();
    onDone();
  };
  return (
    <form
      className="@container space-y-6"
      onChange={onBegin}
      // Enter on a line must not pass the lines after it: only the button does.
      onSubmit={(event) => event.preventDefault()}
    >
      <div>
        <h2 tabIndex={-1} className="text-2xl font-semibold outline-none">
          {m.safety_gate_title()}
        </h2>
        <p className="mt-1 text-muted">{m.safety_gate_lead()}</p>
      </div>
      <SignGroups signs={listed} level={3} />
      {withConditions && (
        <section aria-labelledby="conditions">
          <h3 id="conditions" className="text-lg font-semibold">
            {m.safety_gate_conditions()}
          </h3>
          <p className="mb-3 text-sm text-muted">{m.safety_gate_conditions_lead()}</p>
          <CautionChips />
        </section>
      )}
      <div className="mx-auto max-w-2xl space-y-3 pb-4">
        <button type="button" className="button-primary min-h-14 w-full text-lg" onClick={done}>
          {urgent
            ? m.safety_screen_ticked()
            : ticked > 0 || outcome.action !== 'ok'
              ? m.safety_gate_some()
              : m.safety_gate_none()}
        </button>
        <p className="text-sm text-muted">{m.safety_screen_stays()}</p>
      </div>
    </form>
  );
}
