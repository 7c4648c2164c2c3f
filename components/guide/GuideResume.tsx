'use client';

import { useEffect, useMemo } from 'react';
import type { CautionId } from '../../data/safety/types.ts';
import { paceOf } from '../../engine/guide/hands-free.ts';
import { fitsShape, shapeOf } from '../../engine/guide/resolve-run.ts';
import { basisOf, sameSaid } from '../../engine/guide/run-basis.ts';
import { sayWrong, startRun, takeUp, type Run } from '../../engine/guide/run.ts';
import { setRun } from '../../state/run.ts';
import { Changes } from './Changes.tsx';
import { useResolvedRun } from './useResolvedRun.ts';
import { useSaid } from './useSaid.ts';
import { m } from '../../data/words.ts';
import { sideWords } from '../../engine/text/sides.ts';

/**
 * A run that was left, once its questions have been answered again. It goes on where it was if the answers are those it was made from; else the
 * guide is made anew and begins with what is read before the first step, for where to press and with what may be another.
 */
export function GuideResume({ run, isHere }: { readonly run: Run; readonly isHere: ReadonlyMap<CautionId, boolean> }) {
  const said = useSaid();
  const basis = useMemo(() => basisOf({ ...said, isHere }, run.basis), [said, isHere, run.basis]);
  const resolved = useResolvedRun({ guideId: run.guideId, basis });
  const loaded = typeof resolved === 'string' ? null : resolved,
    shape = loaded && shapeOf(loaded, run);
  const closed = loaded !== null && shape === null;
  useEffect(() => {
    if (closed) setRun(null); // for its side and point the guide is no longer offered
  }, [closed]);
  if (!loaded || !shape) return null;
  const same = sameSaid(run.basis, basis) && fitsShape(loaded, run);
  const goOn = () =>
    setRun(
      same
        ? takeUp(run, Date.now())
        : sayWrong(
            startRun(
              shape,
              {
                guideId: run.guideId,
                basis: { ...basis, tool: loaded.tool?.id ?? null },
                before: run.before,
                pace: run.pace && paceOf(loaded.steps, loaded.dose.targetHoldS),
              },
              Date.now(),
            ),
            run.wrong,
          ),
    );
  const where = m.guide_resume_where({ step: run.step + 1, steps: run.steps, side: sideWords(run.basis.side) });
  return (
    <div className="space-y-6">
      <div className="space-y-2">
        <h2 className="text-2xl font-semibold">{m.guide_resume_title()}</h2>
        <p className="text-lg">
          {loaded.guide.name}. {where}
        </p>
        <p className="text-lg">{same ? m.guide_resume_same() : m.guide_resume_changed()}</p>
      </div>
      <Changes changes={loaded.changes} />
      <div className="space-y-3">
        <button type="button" className="button-primary min-h-14 w-full text-lg" onClick={goOn}>
          {same ? m.guide_resume_go_on() : m.guide_resume_go_on_anew()}
        </button>
        <button type="button" className="button min-h-12 w-full" onClick={() => setRun(null)}>
          {m.guide_resume_anew()}
        </button>
      </div>
    </div>
  );
}
