'use client';

import { useEffect, useRef } from 'react';
import { FOUND_WORDS } from '../../data/guides/prompts.ts';
import { muscleOfPoint, findMuscle } from '../../data/muscle-index.ts';
import { AFTER_SESSION, STOP_RULES, STOP_WHILE_PRESSING } from '../../data/safety/stop-rules.ts';
import type { Found } from '../../engine/inference/answer.ts';
import type { ResolvedGuide } from '../../engine/guide/guide.ts';
import { rangeWords } from '../../engine/guide/range-words.ts';
import { isSession } from '../../engine/guide/sessions.ts';
import { stopSignsOf } from '../../engine/guide/stop-signs.ts';
import type { Run } from '../../engine/guide/run.ts';
import { nameOnSide } from '../../engine/text/sides.ts';
import { setRun } from '../../state/run.ts';
import { useSession } from '../../state/session.ts';
import { foundFor, noteDone, noteFound, recallWay, useWay } from '../../state/way.ts';
import { BackToMap, NextInPlan } from './WayOn.tsx';
import { BeforeAndAfter } from './BeforeAndAfter.tsx';
import { Scale } from './Scale.tsx';
import { SessionKept } from './SessionKept.tsx';
import { StretchAfter } from './StretchAfter.tsx';
import { m } from '../../data/words.ts';

const FOUND: readonly Found[] = ['my-pain', 'tender', 'nothing', 'could-not-reach'];

/** Stop signs that show only later. */
const LATER = STOP_RULES.filter((rule) => !STOP_WHILE_PRESSING.includes(rule));

/** The end of a guide: before and after, what pressing brought on, the way on, then the stretch, when to come back and when to see someone. */
export function GuideAfter({
  run,
  resolved,
  held,
}: {
  readonly run: Run;
  readonly resolved: ResolvedGuide;
  /** Something else is asked over it: the stretch does not begin. */
  readonly held: boolean;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { guide, dose, stretch, strengthen, habit } = resolved,
    { help, letGo } = stopSignsOf(resolved, dose.pain[1]);
  const { side } = run.basis;
  useEffect(() => {
    heading.current?.focus();
    recallWay();
    noteDone({ guideId: guide.id, side });
  }, [guide.id, side]);
  const pressed = run.holdStep !== null,
    pointId = run.basis.pointId ?? onlyPointOf(guide.muscleIds),
    found = useBrought(pointId, side);
  return (
    <>
      <div className="mx-auto w-full max-w-2xl flex-1 space-y-7 px-5 pt-5 pb-8">
        <div>
          <h2 ref={heading} tabIndex={-1} className="text-3xl font-semibold tracking-tight outline-none">
            {m.guide_after_title()}
          </h2>
          <p className="text-muted">{nameOnSide(guide.name, side)}</p>
        </div>
        {pressed && (
          <section className="space-y-6">
            {run.before !== null && run.after !== null && <BeforeAndAfter before={run.before} after={run.after} />}
            <Scale label={m.guide_after_sore_now()} value={run.after} onChange={(after) => setRun({ ...run, after })} />
            <Brought pointId={pointId} side={side} found={found} />
          </section>
        )}
        {isSession(run) && <SessionKept run={run} found={found} />}
        <NextInPlan now={{ guideId: guide.id, side }} />
        {stretch && (
          <Part title={`${m.guide_after_stretch()}: ${stretch.name}`}>
            <p className="text-xl">{stretch.how}</p>
            <p className="text-muted">
              {m.guide_after_stretch_dose({ hold: rangeWords(stretch.holdS), reps: rangeWords(stretch.reps) })}
            </p>
            <StretchAfter guide={guide} side={side} stretch={stretch} held={held} />
          </Part>
        )}
        <Part title={m.guide_after_come_back()}>
          <p>
            {pressed
              ? m.guide_after_again({ sessions: dose.sessionsPerDay[1], days: rangeWords(dose.daysPerWeek) })
              : m.guide_after_exercise_again()}
          </p>
          <p>{m.guide_after_review({ days: dose.reviewDays })}</p>
          <p>{AFTER_SESSION.normal}</p>
        </Part>
        <Part title={m.guide_after_stop()}>
          <p className="font-medium">{AFTER_SESSION.notNormal}</p>
          <ul className="list-disc space-y-1 pl-5">
            {[...LATER, ...help, ...letGo].map((sign) => (
              <li key={sign}>{sign}</li>
            ))}
          </ul>
        </Part>
        <Part title={m.guide_after_between()}>
          {strengthen && (
            <>
              <p>
                <strong className="font-semibold">{strengthen.name}.</strong> {strengthen.how}
              </p>
              <p className="text-muted">{strengthen.dose}</p>
            </>
          )}
          <p>{habit}</p>
        </Part>
      </div>
      <div className="sticky bottom-0 border-t border-line bg-paper">
        <div className="mx-auto max-w-2xl px-5 py-3">
          <BackToMap />
        </div>
      </div>
    </>
  );
}

/** What pressing a point brought on, if that was said, here or on the map. */
function useBrought(pointId: string | null, side: Run['basis']['side']): Found | null {
  const answered = (checks: readonly { id: string; side: string; found: Found }[]) =>
    checks.find((check) => check.id === pointId && check.side === side)?.found ?? null;
  const drawing = useSession((session) => session.drawing);
  const now = useWay((way) => answered(foundFor(drawing, way.found))),
    before = useSession((session) => answered(session.checks));
  return now ?? before;
}

/** Whether pressing brought on the pain: asked unless the map knows it already, and changed with one touch. */
function Brought({
  pointId,
  side,
  found,
}: {
  readonly pointId: string | null;
  readonly side: Run['basis']['side'];
  readonly found: Found | null;
}) {
  if (!pointId || !muscleOfPoint(pointId)) return null;
  return (
    <div role="group" aria-label={m.guide_after_found()} className="space-y-2">
      <p className="text-lg font-semibold">{m.guide_after_found()}</p>
      <div className="grid grid-cols-2 gap-2">
        {FOUND.map((value) => (
          <button
            key={value}
            type="button"
            aria-pressed={found === value}
            className="button min-h-12 leading-tight aria-pressed:border-accent aria-pressed:bg-accent-soft"
            onClick={() => noteFound({ id: pointId, side, found: value })}
          >
            {FOUND_WORDS[value]()}
          </button>
        ))}
      </div>
      {found && (
        <p role="status" className="text-sm text-muted">
          {m.guide_after_thanks()}
        </p>
      )}
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  return (
    <section className="space-y-2">
      <h3 className="text-xl font-semibold">{title}</h3>
      {children}
    </section>
  );
}

/** The point that was pressed when none was named: the muscle's only one. */
function onlyPointOf(muscleIds: readonly string[]): string | null {
  const [point, ...others] = muscleIds.flatMap((id) => findMuscle(id)?.points ?? []);
  return point && others.length === 0 ? point.id : null;
}
