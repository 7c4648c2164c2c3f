'use client';

import { useEffect, useRef } from 'react';
import { BREATH, PLAYER, PROMPTS } from '../../data/guides/prompts.ts';
import { back, elapsed, forward, isTimed, secondsLeft, tick, togglePause, type Run } from '../../engine/run.ts';
import { setRun } from '../../state/run.ts';
import { GuideBody } from './GuideBody.tsx';
import { PressureBar } from './PressureBar.tsx';
import { openTones } from './tones.ts';
import { cueOf, useCues } from './useCues.ts';
import { useNow } from './useNow.ts';
import { useResolvedGuide } from './useResolvedGuide.ts';
import { useWakeLock } from './useWakeLock.ts';

const ON_CONTROLS = 'button, input, a, select, textarea, summary';

/** One step at a time, large enough to read from two metres; the hold and the rest run by the clock. */
export function GuideRun({ run }: { readonly run: Run }) {
  const resolved = useResolvedGuide(run.guideId, { pointId: run.pointId, side: run.side, tool: run.tool });
  const timed = isTimed(run), running = timed && run.paused === null;
  const now = useNow(running);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const next = tick(run, now);
    if (next !== run) setRun(next);
  }, [run, now]);
  useWakeLock(running || run.phase === 'step');
  const loaded = typeof resolved === 'string' ? null : resolved;
  const cue = loaded ? cueOf(run, loaded, now) : '';
  useCues(run, cue);
  const moment = `${run.phase} ${run.step} ${run.spot} ${run.rep}`;
  useEffect(() => heading.current?.focus(), [moment]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== ' ' || (event.target instanceof Element && event.target.closest(ON_CONTROLS))) return;
      event.preventDefault();
      setRun(togglePause(run, Date.now()));
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [run]);

  const step = loaded?.steps[run.step];
  const act = (change: (run: Run, now: number) => Run) => () => {
    openTones();
    setRun(change(run, Date.now()));
  };
  const beforeHold = run.phase === 'step' && run.step + 1 === run.holdStep;
  return (
    <div className="flex w-full flex-1 flex-col lg:flex-row">
      {loaded && loaded.offer === 'press' && (
        <div className={`h-[32svh] px-2 lg:sticky lg:top-16 lg:block lg:h-[calc(100dvh-4.5rem)] lg:flex-1 ${timed ? 'hidden' : ''}`}>
          <GuideBody resolved={loaded} pointId={run.pointId} />
        </div>
      )}
      <div className="mx-auto flex w-full max-w-3xl flex-1 flex-col px-5 pb-4">
        <div className={`flex flex-1 flex-col justify-center py-4 ${timed ? 'cursor-pointer text-center' : ''}`} onClick={timed ? act(togglePause) : undefined}>
          <p className="text-2xl font-medium text-muted sm:text-3xl">
            {timed
              ? [PLAYER.spot.replace('{spot}', `${run.spot}`).replace('{spots}', `${run.spots}`), PLAYER.rep.replace('{rep}', `${run.rep}`).replace('{reps}', `${run.reps}`)].join(' · ')
              : PLAYER.step.replace('{step}', `${run.step + 1}`).replace('{steps}', `${run.steps}`)}
          </p>
          {!timed && <h2 ref={heading} tabIndex={-1} className="mt-3 text-[clamp(2.5rem,13vw,4.5rem)] leading-[1.08] font-semibold tracking-tight wrap-break-word outline-none">{step?.say}</h2>}
          {timed && (
            <>
              <h2 ref={heading} tabIndex={-1} className="mt-1 text-[min(13vw,7svh,4.5rem)] leading-none font-semibold tracking-tight outline-none">{run.phase === 'rest' ? PLAYER.rest : PLAYER.hold}</h2>
              <Count run={run} now={now} />
              <p className="flex min-h-[2.1em] items-center justify-center text-[min(13vw,7svh,4.5rem)] leading-[1.05] font-semibold tracking-tight">{run.paused !== null ? PROMPTS.paused : run.phase === 'rest' ? cue : breathAt(run, now)}</p>
            </>
          )}
        </div>
        {run.phase === 'hold' && loaded && <PressureBar pain={loaded.dose.pain} />}
        <p className="sr-only" role="status">{cue}</p>
        <div className="sticky bottom-0 mt-4 flex gap-3 bg-paper py-3">
          <button type="button" className="button min-h-16 text-lg" onClick={act(back)} disabled={run.phase === 'step' && run.step === 0}>{PLAYER.back}</button>
          {timed && <button type="button" className="button-primary min-h-16 flex-1 text-xl" onClick={act(togglePause)}>{run.paused === null ? PLAYER.pause : PLAYER.resume}</button>}
          {timed && <button type="button" className="button min-h-16 text-lg" onClick={act(forward)}>{run.phase === 'rest' ? PLAYER.skipRest : PLAYER.letGo}</button>}
          {!timed && (
            <button type="button" className="button-primary min-h-16 flex-1 text-xl" onClick={act(forward)}>
              {beforeHold ? PLAYER.ready : run.step + 1 === run.steps ? PLAYER.finish : PLAYER.next}
            </button>
          )}
        </div>
        {timed && <p className="text-center text-sm text-muted">{PROMPTS.tapToPause}</p>}
      </div>
    </div>
  );
}

const breathAt = (run: Run, now: number): string => ((elapsed(run, now) / 1000) % (BREATH.inS + BREATH.outS) < BREATH.inS ? PROMPTS.in : PROMPTS.out);

/** The seconds left, with the ring that leads the breath. */
function Count({ run, now }: { readonly run: Run; readonly now: number }) {
  const hold = run.phase === 'hold';
  return (
    <div className="relative mx-auto my-2 flex aspect-square w-[min(74vw,35svh)] items-center justify-center">
      <span aria-hidden="true" className={`absolute inset-0 rounded-full border-8 ${hold ? `breath border-accent bg-accent-soft ${run.paused !== null ? 'breath-paused' : ''}` : 'border-line'}`} />
      <span role="timer" aria-label={PLAYER.seconds} className="relative text-[min(45vw,22svh)] leading-none font-semibold tracking-tight tabular-nums">{secondsLeft(run, now)}</span>
    </div>
  );
}
