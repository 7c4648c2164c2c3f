'use client';

import { useEffect, useRef } from 'react';
import {
  countAt,
  isWork,
  nextPhase,
  pauseRoutine,
  phaseBefore,
  routineElapsed,
  routineLeft,
  skipItem,
  tickRoutine,
  toggleRoutine,
  type Phase,
  type RoutineItem,
  type RoutineRun,
} from '../../engine/guide/routine.ts';
import type { Routine } from '../../engine/guide/routine-of.ts';
import { useRunSettings } from '../../state/run-settings.ts';
import { setRoutineRun } from '../../state/routine.ts';
import { askedByKey } from '../guide/run-keys.ts';
import { openTones } from '../guide/tones.ts';
import { useMediaKeys } from '../guide/useMediaKeys.ts';
import { lastSeconds, useMoments } from '../guide/useMoments.ts';
import { useNow } from '../guide/useNow.ts';
import { useWakeLock } from '../guide/useWakeLock.ts';
import { CarePicture } from './CarePicture.tsx';
import { amountWords, nextWords, sideOrWay, phaseWords, setOrHold, routineCue } from './routine-words.ts';
import { m } from '../../data/words.ts';

type Move = (phases: readonly Phase[], run: RoutineRun, now: number) => RoutineRun;
const toggle: Move = (_phases, run, now) => toggleRoutine(run, now);

/** One exercise at a time, its count or seconds large enough to read from two metres; all of it goes by the clock. */
export function RoutineSteps({
  routine: { name, items },
  phases,
  run,
  held,
}: {
  readonly routine: Routine;
  readonly phases: readonly Phase[];
  readonly run: RoutineRun;
  /** Something else is asked over it: keys are not for it. */
  readonly held: boolean;
}) {
  const isRunning = run.paused === null,
    now = useNow(isRunning);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const next = tickRoutine(phases, run, Date.now());
    if (next !== run) setRoutineRun(next);
  }, [phases, run, now]);
  useWakeLock(isRunning);
  usePauseUnheard(run);
  const phase = phases[run.at],
    item = phase && items[phase.item];
  const itemAt = phase?.item;
  useEffect(() => heading.current?.focus(), [itemAt]);

  const doing = (move: Move) => () => setRoutineRun(move(phases, run, Date.now()));
  const act = (move: Move) => () => {
    openTones();
    doing(move)();
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const asked = held ? null : askedByKey(event);
      if (!asked) return;
      event.preventDefault();
      if (event.repeat) return;
      const move = asked === 'toggle' ? toggle : asked === 'next' ? nextPhase : phaseBefore;
      setRoutineRun(move(phases, run, Date.now()));
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [phases, run, held]);
  useMediaKeys(
    !held,
    { title: item?.name ?? name, artist: name, isPaused: !isRunning },
    { toggle: doing(toggle), next: doing(nextPhase), back: doing(phaseBefore) },
  );

  const count = phase && item ? countAt(item, phase, routineElapsed(run, now)) : 0,
    left = routineLeft(phases, run, now);
  const cue = routineCue(phases, items, run, now);
  useMoments({
    moment: String(run.at),
    kind: phase?.kind ?? '',
    isWork: phase !== undefined && isWork(phase),
    cue: cue.say,
    beat: !isRunning ? 0 : count > 1 ? count : count === 1 ? 0 : lastSeconds(left),
    isPaced: true,
  });
  if (!phase || !item) return null;
  const next = nextWords(phases, items, run.at);
  const isReady = phase.kind === 'ready';
  const lines = [
    items.length > 1 ? m.care_routine_item({ at: phase.item + 1, of: items.length }) : null,
    // Between two of them the line below says which comes next.
    isReady ? amountWords(item) : isWork(phase) ? setOrHold(phase) : null,
  ].filter((line) => line !== null);
  const part = sideOrWay(phase);
  return (
    <div className="flex w-full flex-1 flex-col landscape:flex-row">
      {item.picture && (
        <div className="mx-auto mt-2 flex min-h-[24svh] w-full max-w-3xl flex-1 px-3 landscape:sticky landscape:top-16 landscape:h-[calc(100dvh-4.5rem)] landscape:w-1/2">
          <div className="relative flex-1">
            <CarePicture name={item.picture} fill />
          </div>
        </div>
      )}
      <section
        aria-label={m.guide_player_step_name()}
        className={`mx-auto flex w-full max-w-3xl flex-col px-4 pb-2 landscape:flex-1 ${item.picture ? '' : 'flex-1'}`}
      >
        <div className="flex flex-1 cursor-pointer flex-col justify-center pt-1 text-center" onClick={act(toggle)}>
          <p className="flex flex-wrap justify-center gap-x-4 text-lg font-medium text-muted">
            {lines.map((line) => (
              <span key={line}>{line}</span>
            ))}
          </p>
          <h2
            ref={heading}
            tabIndex={-1}
            className="text-[clamp(1.5rem,min(8vw,5svh),3.5rem)] leading-[1.1] font-semibold tracking-tight wrap-break-word outline-none landscape:text-[clamp(1.5rem,7svh,3.5rem)]"
          >
            {item.name}
          </h2>
          {part && <p className={`${FAR} font-semibold text-accent`}>{part}</p>}
          {isReady && (
            <ul
              className={`mx-auto mt-2 max-w-xl space-y-1 text-left leading-snug sm:text-xl ${item.picture ? 'text-lg' : 'text-2xl sm:text-2xl'}`}
            >
              {item.how.map((line) => (
                <li key={line} className="flex gap-2">
                  <span aria-hidden="true" className="text-muted">
                    •
                  </span>
                  <span>{line}</span>
                </li>
              ))}
            </ul>
          )}
          <Ring phase={phase} item={item} count={count} left={left} share={shareOf(phase, run, now)} />
          <p className={`${FAR} font-semibold tracking-tight`}>
            {isRunning ? phaseWords(phase) : m.guide_say_paused()}
          </p>
          {!isReady && (
            <p className="mt-1 text-lg text-muted">
              {next === null ? m.care_routine_last() : m.care_routine_next({ what: next })}
            </p>
          )}
        </div>
        <p className="sr-only" role="status">
          {cue.status}
        </p>
        <div className="sticky bottom-0 mt-1 flex gap-3 bg-paper py-2 max-[20rem]:flex-wrap max-[20rem]:gap-1.5">
          <button type="button" className="button min-h-16 text-lg" onClick={act(phaseBefore)}>
            {m.guide_player_back()}
          </button>
          <button type="button" className="button-primary min-h-16 flex-1 text-xl" onClick={act(toggle)}>
            {isRunning ? m.guide_player_pause() : m.guide_player_resume()}
          </button>
          <button type="button" className="button min-h-16 text-lg" onClick={act(nextPhase)}>
            {m.guide_player_next()}
          </button>
        </div>
        <p className="flex flex-wrap items-center justify-center gap-x-4 text-center text-sm text-muted">
          <span>{isRunning ? m.guide_say_tap_to_pause() : m.guide_say_tap_to_go_on()}</span>
          {items.length > 1 && (
            <button type="button" className="link min-h-8" onClick={act(skipItem)}>
              {m.care_routine_skip()}
            </button>
          )}
        </p>
      </section>
    </div>
  );
}

/** Read from two metres off a phone: a capital is near a centimetre high on 390 by 844. */
const FAR = 'text-[min(10vw,5svh,3.5rem)] leading-[1.15] landscape:text-[min(8svh,3.5rem)]';

/** With no voice and no tones nobody can follow a page that is away: its clock stands. With either, it goes on as far as the device lets it. */
function usePauseUnheard(run: RoutineRun): void {
  const { speech, tones } = useRunSettings();
  const isHeard = speech || tones;
  useEffect(() => {
    if (isHeard) return;
    const away = () => {
      if (document.visibilityState === 'hidden') setRoutineRun(pauseRoutine(run, Date.now()));
    };
    document.addEventListener('visibilitychange', away);
    return () => document.removeEventListener('visibilitychange', away);
  }, [isHeard, run]);
}

/** How much of the phase is over, 0 to 1. */
const shareOf = (phase: Phase, run: RoutineRun, now: number): number =>
  Math.min(1, routineElapsed(run, now) / 1000 / phase.seconds);

/** Around, in the units of its picture. */
const AROUND = 2 * Math.PI * 46;

/** The count, or the seconds left, in a ring that fills. */
function Ring({
  phase,
  item,
  count,
  left,
  share,
}: {
  readonly phase: Phase;
  readonly item: RoutineItem;
  readonly count: number;
  readonly left: number;
  readonly share: number;
}) {
  const isCount = phase.kind === 'count' && item.work.does === 'count';
  return (
    <div
      className={`relative mx-auto my-1 flex aspect-square shrink-0 flex-col items-center justify-center ${phase.kind === 'ready' ? 'w-[min(34vw,16svh)]' : 'w-[min(60vw,26.5svh)]'} landscape:w-[34svh]`}
    >
      <svg aria-hidden="true" viewBox="0 0 100 100" className="absolute inset-0 -rotate-90">
        <circle cx="50" cy="50" r="46" fill="none" strokeWidth="6" className="stroke-line" />
        <circle
          cx="50"
          cy="50"
          r="46"
          fill="none"
          strokeWidth="6"
          strokeLinecap="round"
          strokeDasharray={AROUND}
          strokeDashoffset={AROUND * (1 - share)}
          className={isWork(phase) ? 'stroke-accent' : 'stroke-muted'}
        />
      </svg>
      <span
        role="timer"
        aria-label={isCount ? m.care_routine_counted() : m.guide_player_seconds()}
        className={`relative leading-none font-semibold tracking-tight tabular-nums ${phase.kind === 'ready' ? 'text-[min(17vw,8svh)]' : isCount ? 'text-[min(32vw,14svh)]' : 'text-[min(36vw,16svh)]'} landscape:text-[16svh]`}
      >
        {isCount ? count : left}
      </span>
      {isCount && item.work.does === 'count' && (
        <span className="relative text-[min(6vw,3svh)] font-medium text-muted landscape:text-[4svh]">
          {m.care_routine_count_of({ n: item.work.reps })}
        </span>
      )}
    </div>
  );
}
