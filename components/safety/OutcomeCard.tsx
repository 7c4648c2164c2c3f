import { useEffect, useRef } from 'react';
import { ACTIONS } from '../../data/safety/actions.ts';
import type { ActionId } from '../../data/safety/types.ts';
import type { Outcome } from '../../engine/safety/screening.ts';
import { CallButtons } from './CallButtons.tsx';
import { m } from '../../data/words.ts';

const TONE: Readonly<Record<ActionId, string>> = {
  emergency_now: 'border-pain bg-pain-soft',
  same_day: 'border-caution bg-caution-soft',
  within_days: 'border-caution bg-caution-soft',
  adjust: 'border-line bg-surface',
  ok: 'border-good bg-surface',
};

/** What to do now. */
export function OutcomeCard({
  outcome: { action, signs, seen },
  takesFocus,
}: {
  readonly outcome: Outcome;
  /** It answers what the person just did, and is to be read at once. */ readonly takesFocus: boolean;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [action, takesFocus]);
  const { label, text } = ACTIONS[action];
  const because = [...new Set(signs.filter((one) => one.action !== 'adjust').map(({ sign }) => sign.textIfYes))];
  return (
    <section aria-labelledby="outcome" className={`rounded-2xl border-2 p-5 sm:p-6 ${TONE[action]}`}>
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
      {because.length > 0 && (
        <ul className="mt-4 list-disc space-y-2 pl-5">
          {because.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
