'use client';

import { CAUTIONS } from '../../data/safety/cautions.ts';
import { CONDITION_GROUPS } from '../../data/safety/words.ts';
import type { Caution } from '../../data/safety/types.ts';
import { keepCautions, tickCaution, useCautions } from '../../state/cautions.ts';
import { CautionDetails } from './CautionDetails.tsx';
import { m } from '../../data/words.ts';

/** The conditions that change guides, close together, by what they change; a ticked one says at its place what it means. */
export function CautionChips() {
  const { ticked, kept } = useCautions();
  return (
    <div className="space-y-4">
      {CONDITION_GROUPS.map(({ rules, title }) => (
        <div key={title()} role="group" aria-label={title()}>
          <p aria-hidden="true" className="mb-1.5 text-sm text-muted">
            {title()}
          </p>
          {/* Dense: a chip that comes after a ticked one takes the gap beside it. */}
          <ul className="grid grid-flow-dense gap-1.5 @2xs:grid-cols-2 @2xl:grid-cols-3 @4xl:grid-cols-4">
            {CAUTIONS.filter(({ rule }) => rules.includes(rule)).map((caution) => (
              <Chip key={caution.id} caution={caution} />
            ))}
          </ul>
        </div>
      ))}
      {ticked.size > 0 && (
        <label className="flex min-h-11 items-center gap-3 text-sm">
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

function Chip({ caution }: { readonly caution: Caution }) {
  const where = useCautions(({ ticked }) => ticked.get(caution.id));
  return (
    <>
      <li className="flex">
        <label className="flex min-h-11 min-w-0 flex-1 cursor-pointer items-center gap-2 rounded-xl border border-line bg-surface px-2.5 py-1.5 text-sm leading-tight has-checked:border-caution has-checked:bg-caution-soft has-checked:font-semibold has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent">
          <input
            type="checkbox"
            className="size-4.5 shrink-0 accent-accent"
            checked={where !== undefined}
            onChange={(event) => tickCaution(caution.id, event.target.checked ? 'both' : null)}
          />
          <span className="min-w-0 break-words">{caution.topic}</span>
        </label>
      </li>
      {where && (
        <li className="col-span-full rounded-xl border border-caution bg-surface p-4">
          <p className="mb-2 text-muted">{caution.question}</p>
          <CautionDetails caution={caution} where={where} />
        </li>
      )}
    </>
  );
}
