'use client';

import { CAUTIONS } from '../../data/safety/cautions.ts';
import { keepCautions, tickCaution, useCautions } from '../../state/cautions.ts';
import { CautionDetails } from './CautionDetails.tsx';
import { m } from '../../data/words.ts';

/** The conditions that change guides, close together; a ticked one says what it means and what it changes. */
export function CautionChips() {
  const { ticked, kept } = useCautions();
  const chosen = CAUTIONS.filter(({ id }) => ticked.has(id));
  return (
    <div className="space-y-3">
      <ul className="flex flex-wrap gap-2">
        {CAUTIONS.map(({ id, topic }) => (
          <li key={id}>
            <label className="flex min-h-11 cursor-pointer items-center gap-2 rounded-full border border-line bg-surface px-3.5 py-1 leading-tight has-checked:border-caution has-checked:bg-caution-soft has-checked:font-semibold has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent">
              <input
                type="checkbox"
                className="size-4 shrink-0 accent-accent"
                checked={ticked.has(id)}
                onChange={(event) => tickCaution(id, event.target.checked ? 'both' : null)}
              />
              <span>{topic}</span>
            </label>
          </li>
        ))}
      </ul>
      {chosen.length > 0 && (
        <ul className="space-y-2">
          {chosen.map((caution) => (
            <li key={caution.id} className="rounded-xl border border-caution bg-surface p-4">
              <p className="font-medium">{caution.topic}</p>
              <p className="mb-2 text-muted">{caution.question}</p>
              <CautionDetails caution={caution} where={ticked.get(caution.id) ?? 'both'} />
            </li>
          ))}
        </ul>
      )}
      {chosen.length > 0 && (
        <label className="flex items-center gap-3 text-sm">
          <input
            type="checkbox"
            className="size-5 accent-accent"
            checked={kept}
            onChange={(event) => keepCautions(event.target.checked)}
          />
          {m.safety_caution_keep()}
        </label>
      )}
    </div>
  );
}
