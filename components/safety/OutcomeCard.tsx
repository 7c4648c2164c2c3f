import { useEffect, useRef } from 'react';
import { ACTIONS } from '../../data/safety/actions.ts';
import type { Outcome } from '../../engine/safety/screening.ts';
import { saidYesOf } from '../../engine/safety/questions.ts';
import { useScreening } from '../../state/screening.ts';
import { CallButtons } from './CallButtons.tsx';
import { toneOf } from './tone-of.ts';
import { WhichSign } from './WhichSign.tsx';
import { m } from '../../data/words.ts';
import { FramedNote } from '../ui/FramedNote.tsx';

/** What to do now. */
export function OutcomeCard({
  outcome,
  takesFocus,
}: {
  readonly outcome: Outcome;
  /** It answers what the person just did, and is to be read at once. */ readonly takesFocus: boolean;
}) {
  const { action, seen } = outcome;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [action, takesFocus]);
  const { label, text } = ACTIONS[action];
  const { unsaid, signs } = saidYesOf(
    outcome,
    useScreening(({ given }) => given),
  );
  const because = [...new Set(signs.filter((one) => one.action !== 'adjust').map(({ sign }) => sign.textIfYes))];
  return (
    <FramedNote as="section" aria-labelledby="outcome" tone={toneOf(action)} className="p-5 sm:p-6">
      <h2 id="outcome" ref={heading} tabIndex={-1} className="text-2xl font-semibold outline-none">
        {label}
      </h2>
      <p className="mt-2 text-lg">{text}</p>
      {action === 'emergency_now' && (
        <div className="mt-4">
          <CallButtons />
        </div>
      )}
      {action === 'adjust' && seen.length > 0 && <p className="mt-2">{m.safety_seen_effect()}</p>}
      {unsaid.map((question) => (
        <div key={question.short} className="mt-4">
          <p className="font-medium">
            {m.safety_barred_because()} {question.short}
          </p>
          <WhichSign question={question} />
        </div>
      ))}
      {because.length > 0 && (
        <ul className="mt-4 list-disc space-y-2 pl-5">
          {because.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
    </FramedNote>
  );
}
