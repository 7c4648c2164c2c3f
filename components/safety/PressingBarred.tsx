'use client';

import Link from 'next/link';
import { ACTIONS } from '../../data/safety/actions.ts';
import { saidYesOf, saidYesWords } from '../../engine/safety/questions.ts';
import type { Outcome } from '../../engine/safety/screening.ts';
import { useScreening } from '../../state/screening.ts';
import { CallButtons } from './CallButtons.tsx';
import { toneOf } from './tone-of.ts';
import { WhichSign } from './WhichSign.tsx';
import { m } from '../../data/words.ts';
import { FramedNote } from '../ui/FramedNote.tsx';

/** For the pages that fetch this late: how the answers stand, and how to follow them. */
export { recallScreening, useScreening, outcomeNow } from '../../state/screening.ts';
export { forbidsStretching } from '../../engine/safety/barred.ts';
export { forbidsPressing } from '../../engine/safety/screening.ts';

/** What stands in place of pressing while an answer forbids it: what to do, which answer it was, and the way to change it. */
export function PressingBarred({
  outcome,
  words = m.safety_barred_pressing(),
  short = false,
  also = false,
}: {
  readonly outcome: Outcome;
  /** What is left out here. */
  readonly words?: string;
  /** Beside another that says it in full. */
  readonly short?: boolean;
  /** Stretches and exercises are left out with it. */
  readonly also?: boolean;
}) {
  const { action } = outcome,
    { label, text } = ACTIONS[action],
    reasons = saidYesOf(
      outcome,
      useScreening(({ given }) => given),
    ),
    because = saidYesWords(reasons);
  return (
    <FramedNote role="group" aria-label={words} tone={toneOf(action)} className="space-y-2 p-4">
      <p className="text-sm">
        {words} {also && m.safety_barred_also()}
      </p>
      <p className="text-lg font-semibold">{label}</p>
      {!short && <p>{text}</p>}
      {!short && action === 'emergency_now' && <CallButtons />}
      {!short && because.length > 0 && (
        <div className="text-sm">
          <p className="font-medium">{m.safety_barred_because()}</p>
          <ul className="list-disc pl-5">
            {because.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </div>
      )}
      {!short && reasons.unsaid.map((question) => <WhichSign key={question.short} question={question} />)}
      <p>
        <Link href="/safety/" className="link no-print text-sm">
          {short ? m.safety_barred_read() : m.safety_barred_change()}
        </Link>
      </p>
    </FramedNote>
  );
}
