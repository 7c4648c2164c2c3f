'use client';
import { useCallback } from 'react';
import { loadRegion } from '../../data/guides/load.ts';
import { POINT_RULES } from '../../data/guides/rules.ts';
import type { PointRuleKind } from '../../data/guides/types.ts';
import type { Found } from '../../engine/answer.ts';
import { guideOf } from '../../engine/find-guide.ts';
import { setCheck, useSession, type Selection } from '../../state/session.ts';
import { useLazy } from '../ui/useLazy.ts';

const CHOICES: readonly { readonly found: Found; readonly words: string }[] = [
  { found: 'my-pain', words: 'It brings on my pain' },
  { found: 'tender', words: 'Sore, but not my pain' },
  { found: 'nothing', words: 'Nothing' },
  { found: 'could-not-reach', words: 'I cannot reach it' },
];

/** How a point may be pressed by the person: 'freely', by a rule, or not at all (null). */
async function pressing(muscleId: string, pointId: string): Promise<PointRuleKind | 'freely' | null> {
  const entry = guideOf(muscleId, pointId);
  if (!entry || entry.mode === 'no_self_pressure') return null;
  const guide = (await loadRegion(entry.region)).find(({ id }) => id === entry.id);
  const rule = guide?.pointRules.find((own) => own.pointId === pointId)?.rule ?? 'freely';
  return rule === 'do_not_press' ? null : rule;
}

/** What pressing the chosen knot brings on; it moves the ranking, and can be taken back. Not asked where pressing is not safe. */
export function PressCheck({ chosen, muscleId }: { readonly chosen: Selection; readonly muscleId: string }) {
  const load = useCallback(() => pressing(muscleId, chosen.id), [muscleId, chosen.id]);
  const rule = useLazy(load);
  const found = useSession(({ checks }) => checks.find(({ id, side }) => id === chosen.id && side === chosen.side)?.found);
  if (rule === null || rule === 'failed') return null;
  const name = `press-${chosen.id}-${chosen.side}`;
  return (
    <fieldset className="rounded-xl bg-raised p-3.5">
      <legend className="float-left mb-1 w-full font-semibold">Press here gently. What do you feel?</legend>
      {rule !== 'freely' && <p className="clear-both mb-2 text-sm">{POINT_RULES[rule]}</p>}
      <div className="clear-both grid gap-1.5 sm:grid-cols-2 lg:grid-cols-1">
        {CHOICES.map((choice) => (
          <label key={choice.found} className="flex min-h-11 items-center gap-2.5 rounded-xl border border-line bg-surface px-3 text-sm has-checked:border-accent has-checked:bg-accent-soft">
            <input type="radio" name={name} checked={found === choice.found} onChange={() => setCheck(chosen, choice.found)} className="size-4 accent-accent" />
            {choice.words}
          </label>
        ))}
      </div>
      {found && <button type="button" onClick={() => setCheck(chosen, null)} className="link mt-2 min-h-8 text-sm">Take this answer back</button>}
    </fieldset>
  );
}
