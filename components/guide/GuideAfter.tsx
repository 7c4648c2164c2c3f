'use client';

import { useEffect, useRef, useState } from 'react';
import { FOUND_WORDS } from '../../data/guides/prompts.ts';
import { muscleOfPoint, findMuscle } from '../../data/muscle-index.ts';
import { AFTER_SESSION, STOP_RULES } from '../../data/safety/stop-rules.ts';
import type { Found } from '../../engine/inference/answer.ts';
import type { ResolvedGuide } from '../../engine/guide/guide.ts';
import { rangeWords } from '../../engine/guide/range-words.ts';
import type { Run } from '../../engine/guide/run.ts';
import { setRun } from '../../state/run.ts';
import { setCheck } from '../../state/session.ts';
import { Scale } from './Scale.tsx';
import { StretchTimer } from '../care/StretchTimer.tsx';
import { play } from './tones.ts';
import { m } from '../../data/words.ts';

const FOUND: readonly Found[] = ['my-pain', 'tender', 'nothing', 'could-not-reach'];

const endTone = () => play('end');

/** How it was, then the stretch, the strengthening, the habit, and when to come back or to stop. */
export function GuideAfter({
  run,
  resolved,
  held,
  onDone,
}: {
  readonly run: Run;
  readonly resolved: ResolvedGuide;
  /** Something else is asked over it: the clock of the stretch stands. */
  readonly held: boolean;
  readonly onDone: () => void;
}) {
  const [found, setFound] = useState<Found | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { guide, dose, stretch, strengthen, habit, stopWhen } = resolved;
  const pressed = run.holdStep !== null;
  const pointId = run.basis.pointId ?? onlyPointOf(guide.muscleIds);
  const answer = (value: Found) => {
    setFound(value);
    if (pointId) setCheck({ id: pointId, side: run.basis.side }, value);
  };
  return (
    <div className="mx-auto w-full max-w-2xl flex-1 space-y-8 px-5 py-6">
      <h2 ref={heading} tabIndex={-1} className="text-3xl font-semibold outline-none">
        {m.guide_after_title()}
      </h2>
      {pressed && (
        <section className="space-y-5">
          <Scale label={m.guide_after_sore_now()} value={run.after} onChange={(after) => setRun({ ...run, after })} />
          {run.before !== null && run.after !== null && (
            <p role="status" className="text-xl font-semibold">
              {m.guide_after_change({ before: run.before, after: run.after })}
            </p>
          )}
          {pointId && muscleOfPoint(pointId) && (
            <div role="group" aria-label={m.guide_after_found()} className="space-y-2">
              <p className="text-lg font-semibold">{m.guide_after_found()}</p>
              <div className="flex flex-wrap gap-2">
                {FOUND.map((value) => (
                  <button
                    key={value}
                    type="button"
                    aria-pressed={found === value}
                    className="button min-h-12 aria-pressed:border-accent aria-pressed:bg-accent-soft"
                    onClick={() => answer(value)}
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
          )}
        </section>
      )}
      {stretch && (
        <Part title={`${m.guide_after_stretch()}: ${stretch.name}`}>
          <p className="text-xl">{stretch.how}</p>
          <p className="text-muted">
            {m.guide_after_stretch_dose({ hold: rangeWords(stretch.holdS), reps: rangeWords(stretch.reps) })}
          </p>
          <StretchTimer
            name={stretch.name}
            reps={stretch.reps[0]}
            holdS={stretch.holdS[0]}
            held={held}
            onDone={endTone}
          />
        </Part>
      )}
      {strengthen && (
        <Part title={`${m.guide_after_strengthen()}: ${strengthen.name}`}>
          <p>{strengthen.how}</p>
          <p className="text-muted">{strengthen.dose}</p>
        </Part>
      )}
      <Part title={m.guide_after_habit()}>
        <p>{habit}</p>
      </Part>
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
        <ul className="list-disc space-y-1 pl-5">
          {[...stopWhen, ...STOP_RULES].map((sign) => (
            <li key={sign}>{sign}</li>
          ))}
        </ul>
        <p>{AFTER_SESSION.notNormal}</p>
      </Part>
      <button type="button" className="button-primary min-h-14 w-full text-lg" onClick={onDone}>
        {m.guide_after_done()}
      </button>
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
