'use client';
import { useCallback } from 'react';
import { POINT_RULES } from '../../data/guides/rules.ts';
import { forbidsPressing } from '../../engine/safety/screening.ts';
import { useOutcome } from '../../state/screening.ts';
import { setCheck, useSession } from '../../state/session.ts';
import type { PointOnSide } from '../../engine/atlas/atlas.ts';
import { Trouble } from '../ui/LatePiece.tsx';
import { useLate } from '../ui/useLate.ts';
import { pressing } from './pressing.ts';
import { m } from '../../data/words.ts';
import { PRESS_CHOICES } from './press-choices.ts';

/** What pressing the chosen knot brings on; it moves the ranking, and can be taken back. Not asked where pressing is not safe. */
export function PressCheck({ chosen, muscleId }: { readonly chosen: PointOnSide; readonly muscleId: string }) {
  const load = useCallback(() => pressing(muscleId, chosen.id), [muscleId, chosen.id]);
  const { module: rule, trouble, again } = useLate(load);
  const found = useSession(
    ({ checks }) => checks.find(({ id, side }) => id === chosen.id && side === chosen.side)?.found,
  );
  const barred = forbidsPressing(useOutcome().action);
  if (barred && !found) return null;
  if (rule === null) return trouble && <Trouble what={m.ui_late_name_press()} trouble={trouble} again={again} />;
  const takeBack = found && (
    <button type="button" onClick={() => setCheck(chosen, null)} className="link mt-2 min-h-8 text-sm">
      {m.locate_press_take_back()}
    </button>
  );
  if (barred)
    return (
      <div className="rounded-xl bg-raised p-3.5 text-sm">
        <p className="font-medium">{m.safety_barred_no_checks()}</p>
        <p className="mt-1">
          {m.locate_press_checked()}: {PRESS_CHOICES.find((choice) => choice.found === found)?.words()}
        </p>
        {takeBack}
      </div>
    );
  const name = `press-${chosen.id}-${chosen.side}`;
  return (
    <fieldset className="rounded-xl bg-raised p-3.5">
      <legend className="float-left mb-1 w-full font-semibold">{m.locate_press_question()}</legend>
      {rule !== 'freely' && <p className="clear-both mb-2 text-sm">{POINT_RULES[rule]}</p>}
      <div className="clear-both grid gap-1.5 sm:grid-cols-2 beside:grid-cols-1">
        {PRESS_CHOICES.map((choice) => (
          <label
            key={choice.found}
            className="flex min-h-11 items-center gap-2.5 rounded-xl border border-line bg-surface px-3 text-sm has-checked:border-accent has-checked:bg-accent-soft"
          >
            <input
              type="radio"
              name={name}
              checked={found === choice.found}
              onChange={() => setCheck(chosen, choice.found)}
              className="size-4 accent-accent"
            />
            {choice.words()}
          </label>
        ))}
      </div>
      {takeBack}
    </fieldset>
  );
}
