'use client';

import { useState } from 'react';
import type { SignId } from '../../data/safety/signs.ts';
import type { AskedQuestion } from '../../engine/safety/questions.ts';
import { answerSign, answerSigns } from '../../state/screening.ts';
import { TICK_BOX } from './SignList.tsx';
import { m } from '../../data/words.ts';

/** Asks which of the signs of a question it is, where a yes to the question is told. Until the person has said so the yes stands for all of them. */
export function WhichSign({ question: { signs } }: { readonly question: AskedQuestion }) {
  const [picked, setPicked] = useState<ReadonlySet<SignId>>(new Set());
  const pick = (id: SignId, on: boolean) => {
    const next = new Set(picked);
    if (on) next.add(id);
    else next.delete(id);
    setPicked(next);
  };
  const done = () => {
    const others = signs.map(({ id }) => id).filter((id) => !picked.has(id));
    for (const id of picked) answerSign(id, 'yes'); // one by one: they are told apart now
    if (others.length > 0) answerSigns(others, 'no');
  };
  return (
    <div role="group" aria-label={m.safety_gate_which()} className="no-print mt-2 space-y-2 text-base">
      <p className="font-medium">{m.safety_gate_which()}</p>
      <ul className="divide-y divide-line overflow-hidden rounded-xl border border-line bg-surface text-ink">
        {signs.map(({ id, short }) => (
          <li key={id}>
            <label className="flex min-h-12 cursor-pointer items-center gap-2.5 px-3 py-1.5 leading-snug">
              <input
                type="checkbox"
                className={TICK_BOX}
                checked={picked.has(id)}
                onChange={(event) => pick(id, event.target.checked)}
              />
              <span className="min-w-0 break-words">{short}</span>
            </label>
          </li>
        ))}
      </ul>
      <button type="button" className="button min-h-12" disabled={picked.size === 0} onClick={done}>
        {m.safety_gate_which_done()}
      </button>
    </div>
  );
}
