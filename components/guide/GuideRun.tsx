'use client';

import { useEffect, useRef } from 'react';
import { BREATH } from '../../data/guides/prompts.ts';
import type { ResolvedGuide } from '../../engine/guide/guide.ts';
import {
  back,
  elapsed,
  forward,
  isPressing,
  isTimed,
  momentOf,
  nextIsNewSpot,
  secondsLeft,
  setPace,
  togglePause,
  type Run,
} from '../../engine/guide/run.ts';
import { setHandsFree } from '../../state/run-settings.ts';
import { setRun } from '../../state/run.ts';
import { GuideBody } from './GuideBody.tsx';
import { PressureBar } from './PressureBar.tsx';
import { askedByKey } from './run-keys.ts';
import { openTones } from './tones.ts';
import { useMediaKeys } from './useMediaKeys.ts';
import { useWakeLock } from './useWakeLock.ts';
import { m } from '../../data/words.ts';

/** Letters of a step beyond which a telephone has room for a low picture only. */
const WORDY = 70;

/** One step at a time, large enough to read from two metres; the hold and the rest run by the clock. */
export function GuideRun({
  run,
  now,
  cue,
  resolved: loaded,
  held,
}: {
  readonly run: Run;
  /** The wall clock, milliseconds. */
  readonly now: number;
  /** What is said at this moment, also for a screen reader. */
  readonly cue: string;
  /** null while the guide is fetched. */
  readonly resolved: ResolvedGuide | null;
  /** Something else is asked over it: keys are not for it. */
  readonly held: boolean;
}) {
  const timed = isPressing(run),
    counted = isTimed(run),
    isPaced = run.pace !== null,
    running = counted && run.paused === null;
  const heading = useRef<HTMLHeadingElement>(null);
  useWakeLock(running || run.phase === 'step');
  const moment = momentOf(run);
  useEffect(() => heading.current?.focus(), [moment]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const asked = held ? null : askedByKey(event),
        change =
          asked === 'toggle'
            ? togglePause
            : isPaced && asked === 'next'
              ? forward
              : isPaced && asked === 'back'
                ? back
                : null;
      if (!change) return;
      event.preventDefault();
      if (!event.repeat) setRun(change(run, Date.now()));
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [run, held, isPaced]);

  const step = loaded?.steps[run.step];
  const doing = (change: (run: Run, now: number) => Run) => () => setRun(change(run, Date.now()));
  useMediaKeys(
    isPaced && !held,
    { title: timed ? nameOf(run) : (step?.say ?? ''), artist: loaded?.guide.name ?? '', isPaused: !running },
    { toggle: doing(togglePause), next: doing(forward), back: doing(back) },
  );
  const act = (change: (run: Run, now: number) => Run) => () => {
    openTones();
    doing(change)();
  };
  const beforeHold = run.phase === 'step' && run.step + 1 === run.holdStep;
  // Its place is kept, and the words wait, while the guide is fetched, so that nothing moves when it comes.
  const shows = !loaded || loaded.offer === 'press' || loaded.offer === 'exercise';
  // One height in all steps of a guide, so that the picture does not jump: as much as its longest step leaves.
  const isWordy = loaded?.steps.some(({ say }) => say.length > WORDY) ?? false;
  const counts =
    timed && run.spots > 1
      ? m.guide_player_spot({ spot: run.spot, spots: run.spots })
      : timed
        ? null
        : m.guide_player_step({ step: run.step + 1, steps: run.steps });
  return (
    <div className="flex w-full flex-1 flex-col landscape:flex-row">
      {shows && (
        <div
          className={`relative mx-2 mt-2 flex-none ${isWordy ? 'h-[17.5svh]' : 'h-[27svh]'} landscape:sticky landscape:top-16 landscape:h-[calc(100dvh-4.5rem)] landscape:flex-1`}
        >
          <div className="absolute inset-0">
            {loaded && (
              <GuideBody
                resolved={loaded}
                basis={run.basis}
                at={run.phase === 'rest' ? 'rest' : run.step}
                held={run.paused !== null}
                brief
              />
            )}
          </div>
        </div>
      )}
      {loaded && (
        <section
          aria-label={m.guide_player_step_name()}
          className="mx-auto flex w-full max-w-3xl flex-1 flex-col px-5 pb-2"
        >
          <div
            className={`flex flex-1 flex-col justify-center pt-2 ${timed ? 'text-center' : 'pb-2'} ${counted ? 'cursor-pointer' : ''}`}
            onClick={counted ? act(togglePause) : undefined}
          >
            {counts && (
              <p className={`${FAR} flex flex-wrap justify-between gap-x-4 font-medium text-muted`}>
                <span>{counts}</span>
                {!timed && counted && (
                  <span aria-hidden="true" className="font-semibold text-accent tabular-nums">
                    {run.paused === null ? secondsLeft(run, now) : m.guide_say_paused()}
                  </span>
                )}
              </p>
            )}
            {!timed && (
              <h2
                ref={heading}
                tabIndex={-1}
                className="mt-1 text-[clamp(2.5rem,12.8vw,4.5rem)] leading-[1.06] font-semibold tracking-tight wrap-break-word outline-none landscape:text-[clamp(2rem,8svh,4.5rem)]"
              >
                {step?.say}
              </h2>
            )}
            {timed && (
              <>
                <h2 ref={heading} tabIndex={-1} className={`${FAR} font-semibold tracking-tight outline-none`}>
                  {nameOf(run)}
                </h2>
                <Count run={run} now={now} />
                <p className={`${FAR} font-semibold tracking-tight`}>
                  {run.paused !== null
                    ? m.guide_say_paused()
                    : run.phase === 'hold'
                      ? breathAt(run, now)
                      : nextIsNewSpot(run)
                        ? m.guide_say_next_short()
                        : m.guide_say_again_short()}
                </p>
              </>
            )}
          </div>
          {run.phase === 'hold' && (
            <div className="mt-2">
              {run.basis.easedTo !== null && <p className="font-semibold text-caution">{m.guide_wrong_eased()}</p>}
              <PressureBar pain={loaded.dose.pain} />
            </div>
          )}
          <p className="sr-only" role="status">
            {cue}
          </p>
          <div className="sticky bottom-0 mt-1 flex gap-3 bg-paper py-2 max-[20rem]:flex-wrap max-[20rem]:gap-1.5">
            <button type="button" className="button min-h-16 text-lg" onClick={act(back)}>
              {m.guide_player_back()}
            </button>
            {counted && (
              <button type="button" className="button-primary min-h-16 flex-1 text-xl" onClick={act(togglePause)}>
                {run.paused === null ? m.guide_player_pause() : m.guide_player_resume()}
              </button>
            )}
            {timed && (
              <button type="button" className="button min-h-16 text-lg" onClick={act(forward)}>
                {run.phase === 'rest' ? m.guide_player_skip_rest() : m.guide_player_let_go()}
              </button>
            )}
            {!timed && (
              <button
                type="button"
                className={counted ? 'button min-h-16 text-lg' : 'button-primary min-h-16 flex-1 text-xl'}
                onClick={act(forward)}
              >
                {beforeHold && !counted
                  ? m.guide_player_ready()
                  : run.step + 1 === run.steps
                    ? m.guide_player_finish()
                    : m.guide_player_next()}
              </button>
            )}
          </div>
          {counted && (
            <p className="flex flex-wrap items-center justify-center gap-x-4 text-center text-sm text-muted">
              <span onClick={act(togglePause)}>
                {run.paused === null ? m.guide_say_tap_to_pause() : m.guide_say_tap_to_go_on()}
              </span>
              {isPaced && (
                <button
                  type="button"
                  className="link min-h-8"
                  onClick={() => {
                    setHandsFree(false);
                    setRun(setPace(run, null, Date.now()));
                  }}
                >
                  {m.guide_player_by_hand()}
                </button>
              )}
            </p>
          )}
        </section>
      )}
    </div>
  );
}

/** Read from two metres off a phone: a capital is a centimetre high on 390 by 844. */
const FAR = 'text-[min(12.8vw,6svh,4.5rem)] leading-[1.1] landscape:text-[min(8svh,4.5rem)]';

function nameOf({ phase, rep, reps }: Run): string {
  if (phase === 'rest') return m.guide_player_rest();
  return reps > 1 ? m.guide_player_hold_of({ rep, reps }) : m.guide_player_hold();
}

const breathAt = (run: Run, now: number): string =>
  (elapsed(run, now) / 1000) % (BREATH.inS + BREATH.outS) < BREATH.inS ? m.guide_say_in() : m.guide_say_out();

/** The seconds left, with the ring that leads the breath. */
function Count({ run, now }: { readonly run: Run; readonly now: number }) {
  const hold = run.phase === 'hold';
  return (
    <div className="relative mx-auto my-1 flex aspect-square w-[min(60vw,26.5svh)] items-center landscape:w-[28svh] justify-center">
      <span
        aria-hidden="true"
        className={`absolute inset-0 rounded-full border-8 ${hold ? `breath border-accent bg-accent-soft ${run.paused !== null ? 'breath-paused' : ''}` : 'border-line'}`}
      />
      <span
        role="timer"
        aria-label={m.guide_player_seconds()}
        className="relative text-[min(41vw,18.5svh)] leading-none landscape:text-[19svh] font-semibold tracking-tight tabular-nums"
      >
        {secondsLeft(run, now)}
      </span>
    </div>
  );
}
