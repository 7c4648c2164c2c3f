'use client';

import { useEffect, useState } from 'react';
import { PLAYER, SETUP } from '../../data/guides/prompts.ts';
import { findMuscle } from '../../data/muscle-index.ts';
import { loadRegion } from '../../data/region-files.ts';
import type { ActionId, Sign } from '../../data/safety/types.ts';
import { FLAG_WORDS } from '../../data/safety/words.ts';
import { moreUrgent } from '../../engine/screening.ts';
import { signsAt } from '../../engine/signs.ts';
import { OutcomeCard } from '../safety/OutcomeCard.tsx';

/** The warning signs of the muscles of a guide, asked each time it is started. Any tick says what to do instead. */
export function MuscleFlags({ muscleIds, onClear, load = loadRegion }: { readonly muscleIds: readonly string[]; readonly onClear: () => void; /** Fetches the records of a region. */ readonly load?: typeof loadRegion }) {
  const [flags, setFlags] = useState<readonly Sign[] | 'failed' | null>(null), [tries, setTries] = useState(0);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [shown, setShown] = useState(false);
  const muscles = muscleIds.join(' ');
  useEffect(() => {
    let over = false;
    flagsOf(muscles.split(' '), load).then(
      (found) => !over && setFlags(found),
      () => !over && setFlags('failed'),
    );
    return () => {
      over = true;
    };
  }, [muscles, load, tries]);
  // Signs that were not asked are no signs that are not there: without them the guide does not go on.
  if (flags === 'failed')
    return (
      <div role="alert" className="space-y-4">
        <p>{PLAYER.failed}</p>
        <button type="button" className="button min-h-12" onClick={() => { setFlags(null); setTries(tries + 1); }}>{PLAYER.again}</button>
      </div>
    );
  if (!flags) return <p className="min-h-72 text-muted">{PLAYER.getting}</p>;
  if (shown) {
    const found = flags.filter(({ id }) => ticked.has(id));
    return <OutcomeCard action={found.map(({ action }) => action).reduce<ActionId>(moreUrgent, 'ok')} because={found.map(({ textIfYes }) => textIfYes)} />;
  }
  const toggle = (flag: string, on: boolean) => setTicked((known) => new Set(on ? [...known, flag] : [...known].filter((other) => other !== flag)));
  return (
    <form onSubmit={(event) => { event.preventDefault(); if (ticked.size > 0) setShown(true); else onClear(); }}>
      <fieldset>
        <legend className="text-2xl font-semibold">{FLAG_WORDS.title}</legend>
        <p className="mt-1 text-muted">{FLAG_WORDS.lead}</p>
        <ul className="mt-4 space-y-2">
          {flags.map(({ id, short, more }) => (
            <li key={id}>
              <label className="flex cursor-pointer gap-3 rounded-xl border border-line bg-surface p-4 has-checked:border-caution">
                <input type="checkbox" className="mt-1 size-5 shrink-0 accent-accent" checked={ticked.has(id)} onChange={(event) => toggle(id, event.target.checked)} />
                <span>{short} <span className="text-muted">{more}</span></span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      <div className="sticky bottom-0 mt-4 border-t border-line bg-paper py-3">
        <button type="submit" className="button-primary min-h-12 w-full">{ticked.size > 0 ? SETUP.flags : SETUP.noFlags}</button>
      </div>
    </form>
  );
}

/** Signs of all muscles, each once, the most urgent first. */
async function flagsOf(muscleIds: readonly string[], load: typeof loadRegion): Promise<readonly Sign[]> {
  const regions = new Set(muscleIds.flatMap((id) => findMuscle(id)?.region ?? []));
  const loaded = await Promise.all([...regions].map(load));
  return signsAt(loaded.flatMap(({ muscles }) => muscles.filter(({ id }) => muscleIds.includes(id)).flatMap(({ redFlags }) => redFlags)));
}
