'use client';

import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { exerciseStop, type ExerciseStop, type ExerciseStopId } from '../../data/care/exercise-stops.ts';
import type { Routine } from '../../engine/guide/routine-of.ts';
import { isOver, pauseRoutine, phasesOf, startRoutine, type RoutineRun } from '../../engine/guide/routine.ts';
import { forbidsStretching } from '../../engine/safety/barred.ts';
import { putRoutineAside, setRoutineRun, useRoutineRun } from '../../state/routine.ts';
import { answerSign, useOutcome } from '../../state/screening.ts';
import { GuideStopped } from '../guide/GuideStopped.tsx';
import { useSecondTap } from '../guide/useSecondTap.ts';
import { VoiceAndTones } from '../guide/VoiceAndTones.tsx';
import { hush } from '../guide/voice.ts';
import { PressingBarred } from '../safety/PressingBarred.tsx';
import { RoutineEnd } from './RoutineEnd.tsx';
import { RoutineList } from './RoutineList.tsx';
import { RoutineSteps } from './RoutineSteps.tsx';
import { RoutineWrong } from './RoutineWrong.tsx';
import { m } from '../../data/words.ts';

/** The run that is kept, if it is of this routine as it is now: of the same items. */
const fitting = (run: RoutineRun | null, routine: Routine, phases: number): RoutineRun | null =>
  run &&
  run.of === routine.of &&
  run.at <= phases &&
  run.items.length === routine.items.length &&
  run.items.every((id, at) => id === routine.items[at]?.id)
    ? run
    : null;

/** Over the whole screen: what a routine holds, then one exercise after the other by the clock, then what was done. */
export function RoutinePlayer({
  routine,
  onClose,
  onStopSign,
}: {
  readonly routine: Routine;
  readonly onClose: () => void;
  /** Something feels wrong that asks to stop: told at once, also while it is still asked whether it has gone. */
  readonly onStopSign?: (why: ExerciseStopId) => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const phases = useMemo(() => phasesOf(routine.items), [routine]);
  const kept = useRoutineRun((state) => state.run),
    run = fitting(kept, routine, phases.length);
  const [wrong, setWrong] = useState(false),
    [stopped, setStopped] = useState<ExerciseStop | null>(null);
  const outcome = useOutcome(),
    isBarred = forbidsStretching(outcome);
  const over = run !== null && isOver(phases, run);
  // One exercise was read where it was started: it begins at once.
  const isOne = routine.items.length === 1 && routine.leftOut.length === 0 && routine.through.length === 0;
  const begun = useRef(false);
  const begin = () => {
    begun.current = true;
    setRoutineRun(startRoutine(routine.of, routine.items, Date.now()));
  };
  useEffect(() => {
    if (isBarred || stopped) setRoutineRun(null);
    else if (kept && !run)
      setRoutineRun(null); // of another routine, or of what is no longer so
    else if (!kept && isOne && !begun.current) begin(); // once: what has ended does not begin again by itself
  });
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    return () => {
      hush();
      element?.close();
    };
  }, []);
  const { takeSecond, takeHeld } = useSecondTap(
    stopped ? 'stopped' : run ? `${run.at} ${run.paused !== null}` : 'before',
  );
  const close = () => dialog.current?.close();
  const isWrong = run !== null && (wrong || run.wrong !== null);
  return createPortal(
    <dialog
      ref={dialog}
      aria-label={m.care_routine_name({ name: routine.name })}
      onClose={({ target, currentTarget }) => {
        if (target !== currentTarget || currentTarget.open) return; // a dialog inside this one closes alone
        putRoutineAside(over || stopped !== null);
        onClose();
      }}
      className="no-print m-0 h-dvh max-h-none w-full max-w-none overscroll-contain bg-paper text-ink"
    >
      <div className="flex min-h-full flex-col">
        <div className="sticky top-0 z-10 flex min-h-15 items-center gap-1.5 border-b border-line bg-paper px-3 py-2 max-[20rem]:flex-wrap max-[20rem]:px-1.5 max-[20rem]:py-1 sm:gap-2 sm:px-4">
          <VoiceAndTones />
          {run && !over && !isBarred && (
            <button
              type="button"
              className="ml-auto min-h-12 rounded-full border-2 border-pain bg-surface px-3 text-sm leading-tight font-semibold text-pain hover:bg-pain-soft max-sm:max-w-28 max-sm:text-[0.8125rem] sm:px-5"
              onClick={() => {
                setRoutineRun(pauseRoutine(run, Date.now()));
                setWrong(true);
              }}
            >
              {m.guide_wrong_open()}
            </button>
          )}
          <button
            type="button"
            className={`button shrink-0 max-sm:px-3 ${run && !over && !isBarred ? '' : 'ml-auto'}`}
            onClick={close}
          >
            {m.guide_player_close()}
          </button>
        </div>
        <div className="contents" onClickCapture={takeSecond} onKeyDownCapture={takeHeld}>
          {stopped ? (
            <GuideStopped rule={stopped} onDone={close} />
          ) : isBarred ? (
            <div className="mx-auto w-full max-w-2xl px-5 py-6">
              <PressingBarred outcome={outcome} words={m.safety_barred_stretching()} />
            </div>
          ) : !run ? (
            <RoutineList routine={routine} phases={phases} onBegin={begin} />
          ) : over ? (
            <RoutineEnd routine={routine} phases={phases} run={run} onAgain={begin} onBack={close} />
          ) : (
            <RoutineSteps routine={routine} phases={phases} run={run} held={isWrong} />
          )}
        </div>
      </div>
      {isWrong && !stopped && (
        <RoutineWrong
          rule={run.wrong === null ? null : exerciseStop(run.wrong)}
          ofLeg={routine.items[phases[run.at]?.item ?? 0]?.ofLeg === true}
          onChoose={(id) => {
            if (id && exerciseStop(id).action === 'stop') onStopSign?.(id);
            setRoutineRun({ ...run, wrong: id });
          }}
          onClose={() => {
            setWrong(false);
            setRoutineRun({ ...run, wrong: null });
          }}
          onStop={(rule, sign) => {
            onStopSign?.(rule.id);
            setWrong(false);
            setStopped(sign ? { ...rule, sign } : rule);
            setRoutineRun(null);
            if (sign) answerSign(sign, 'yes');
          }}
        />
      )}
    </dialog>,
    document.body,
  );
}
