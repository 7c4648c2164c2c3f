'use client';
import { useCallback, useEffect, useState } from 'react';
import { muscleOfPoint } from '../../data/muscle-index.ts';
import type { Answer, Check } from '../../engine/inference/answer.ts';
import type { AtlasNames } from '../../engine/atlas/atlas.ts';
import { plausible } from '../../engine/inference/plausible.ts';
import { forbidsPressing } from '../../engine/safety/screening.ts';
import { recallScreening, useOutcome } from '../../state/screening.ts';
import { select, setCheck, useSession } from '../../state/session.ts';
import { Trouble } from '../ui/LatePiece.tsx';
import { useLate } from '../ui/useLate.ts';
import { recallCautions } from '../../state/cautions.ts';
import { recallStopped, useStopped } from '../../state/stopped.ts';
import { useSaid } from '../guide/useSaid.ts';
import { pressing } from './pressing.ts';
import { m } from '../../data/words.ts';
import { nth } from '../../engine/math/nth.ts';
import { nameOnSide } from '../../engine/text/sides.ts';
import { PRESS_CHOICES } from './press-choices.ts';

/** Checks asked for in one sitting. */
const MOST_CHECKS = 4;

const keyOf = ({ id, side }: { readonly id: string; readonly side: string }) => `${id} ${side}`;

/** The knot whose press would tell most, if it is plausible and the person may press it; each can be skipped, each answer taken back. After four checks nothing more is asked. */
export function NextCheck({ answer, atlas }: { readonly answer: Answer; readonly atlas: AtlasNames }) {
  const checks = useSession((session) => session.checks);
  const said = useSaid(),
    spots = useStopped((state) => state.spots);
  useEffect(() => {
    recallCautions();
    recallScreening();
    recallStopped();
  }, []);
  const [skipped, setSkipped] = useState<ReadonlySet<string>>(new Set());
  const askable = useCallback(async () => {
    const may = new Set(plausible(answer));
    for (const { candidate } of answer.nextChecks) {
      const asked = nth(answer.candidates, candidate),
        { id, side, index } = asked;
      if (!may.has(asked) || skipped.has(keyOf({ id, side }))) continue;
      const muscleId = muscleOfPoint(id)?.id;
      if (muscleId && (await pressing(muscleId, { id, side }, said, spots)) !== null) return { id, side, index };
    }
    return 'none';
  }, [answer, skipped, said, spots]);
  const { module: found, trouble, again } = useLate(askable),
    next = typeof found === 'object' && !trouble ? found : null;
  const enough = checks.length >= MOST_CHECKS,
    barred = forbidsPressing(useOutcome().action);
  if (barred && checks.length === 0) return null;
  if (checks.length === 0 && !next)
    return trouble && <Trouble what={m.ui_late_name_press()} trouble={trouble} again={again} />;
  return (
    <section className="rounded-2xl border border-line p-4 text-sm">
      <h2 className="font-semibold">{m.locate_press_title()}</h2>
      <p className="mt-1 text-muted">
        {checks.length === 0
          ? m.locate_press_why()
          : m.locate_press_so({ n: String(checks.length), most: String(Math.max(MOST_CHECKS, checks.length)) })}
      </p>
      {checks.length > 0 && <Checked checks={checks} atlas={atlas} />}
      {barred ? (
        <p className="mt-3 font-medium">{m.safety_barred_no_checks()}</p>
      ) : trouble && !enough ? (
        <Trouble what={m.ui_late_name_press()} trouble={trouble} again={again} />
      ) : next && !enough ? (
        <>
          <p className="mt-3 text-muted">{m.locate_press_next()}</p>
          <button type="button" onClick={() => select({ id: next.id, side: next.side })} className="button mt-2 w-full">
            {nameOnSide(nth(atlas.points, next.index).commonName, next.side)}
          </button>
          <button
            type="button"
            onClick={() => setSkipped(new Set([...skipped, keyOf(next)]))}
            className="link mt-2 min-h-8"
          >
            {m.locate_press_skip()}
          </button>
        </>
      ) : (
        (enough || found === 'none') && <p className="mt-3 text-muted">{m.locate_press_enough()}</p>
      )}
    </section>
  );
}

function Checked({ checks, atlas }: { readonly checks: readonly Check[]; readonly atlas: AtlasNames }) {
  return (
    <ul aria-label={m.locate_press_checked()} className="mt-2 space-y-1">
      {checks.map(({ id, side, found }) => {
        const name = nameOnSide(atlas.points.find((point) => point.id === id)?.commonName ?? id, side);
        return (
          <li key={keyOf({ id, side })} className="flex items-baseline justify-between gap-3">
            <span>
              <span className="font-medium">{name}</span>:{' '}
              {PRESS_CHOICES.find((choice) => choice.found === found)?.words()}
            </span>
            <button
              type="button"
              onClick={() => setCheck({ id, side }, null)}
              aria-label={`${m.locate_press_take_back()}: ${name}`}
              className="link min-h-8 shrink-0"
            >
              {m.locate_undo()}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
