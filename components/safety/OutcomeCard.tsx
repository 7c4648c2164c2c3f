import { useEffect, useRef } from 'react';
import { ACTIONS } from '../../data/safety/actions.ts';
import type { ActionId } from '../../data/safety/types.ts';
import { EMERGENCY_NUMBERS, SCREEN_WORDS } from '../../data/safety/words.ts';

const TONE: Readonly<Record<ActionId, string>> = {
  emergency_now: 'border-pain bg-pain-soft',
  same_day: 'border-caution bg-caution-soft',
  within_days: 'border-caution bg-caution-soft',
  adjust: 'border-line bg-surface',
  ok: 'border-good bg-surface',
};

/** What to do now. Takes the focus, so that it is read at once. */
export function OutcomeCard({ action, because }: { readonly action: ActionId; readonly because: readonly string[] }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [action]);
  const { label, text } = ACTIONS[action];
  return (
    <section aria-labelledby="outcome" className={`rounded-2xl border-2 p-5 sm:p-6 ${TONE[action]}`}>
      <h2 id="outcome" ref={heading} tabIndex={-1} className="text-2xl font-semibold">{label}</h2>
      <p className="mt-2 text-lg">{text}</p>
      {action === 'emergency_now' && (
        <ul aria-label={SCREEN_WORDS.call} className="mt-4 flex flex-wrap gap-2">
          {EMERGENCY_NUMBERS.map(({ number, where }) => (
            <li key={number}><a className="button" href={`tel:${number}`}><strong>{number}</strong> {where}</a></li>
          ))}
        </ul>
      )}
      {because.length > 0 && (
        <ul className="mt-4 list-disc space-y-2 pl-5">
          {because.map((reason) => <li key={reason}>{reason}</li>)}
        </ul>
      )}
    </section>
  );
}
