'use client';

import { useEffect } from 'react';
import { CAUTIONS } from '../../data/safety/cautions.ts';
import type { Caution } from '../../data/safety/types.ts';
import type { Where } from '../../engine/guide/guide.ts';
import { CautionDetails } from './CautionDetails.tsx';
import { clearCautions, keepCautions, recallCautions, tickCaution, useCautions } from '../../state/cautions.ts';
import { m } from '../../data/words.ts';

/** The conditions that change guides, ticked once. */
export function CautionList() {
  const { ticked, kept } = useCautions();
  useEffect(() => recallCautions(), []);
  return (
    <div className="space-y-4">
      <ul className="space-y-2">
        {CAUTIONS.map((caution) => (
          <li key={caution.id}>
            <Item caution={caution} where={ticked.get(caution.id)} />
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap items-center gap-4">
        <label className="flex items-center gap-3 text-sm">
          <input
            type="checkbox"
            className="size-5 accent-accent"
            checked={kept}
            onChange={(event) => keepCautions(event.target.checked)}
          />
          {m.safety_caution_keep()}
        </label>
        {ticked.size > 0 && (
          <button type="button" className="button" onClick={clearCautions}>
            {m.safety_caution_clear()}
          </button>
        )}
      </div>
    </div>
  );
}

function Item({
  caution,
  caution: { id, topic, question },
  where,
}: {
  readonly caution: Caution;
  readonly where: Where | undefined;
}) {
  return (
    <div className={`rounded-xl border bg-surface ${where ? 'border-caution' : 'border-line'}`}>
      <label className="flex cursor-pointer gap-3 p-4">
        <input
          type="checkbox"
          className="mt-1 size-5 shrink-0 accent-accent"
          checked={where !== undefined}
          onChange={(event) => tickCaution(id, event.target.checked ? 'both' : null)}
        />
        <span>
          <span className="block font-medium">{topic}</span>
          <span className="text-muted">{question}</span>
        </span>
      </label>
      {where && (
        <div className="border-t border-line p-4 sm:pl-12">
          <CautionDetails caution={caution} where={where} />
        </div>
      )}
    </div>
  );
}
