'use client';

import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { exerciseStop, type ExerciseStop, type ExerciseStopId } from '../../data/care/exercise-stops.ts';
import type { Routine } from '../../engine/guide/routine-of.ts';
import { isOver, itemKey, pauseRoutine, phasesOf, startRoutine, type RoutineRun } from '../../engine/guide/routine.ts';
import { forbidsStretching } from '../../engine/safety/barred.ts';
import { signsToAsk } from '../../engine/safety/signs.ts';
import { useCautions } from '../../state/cautions.ts';
import { putRoutineAside, setRoutineRun, useRoutineRun } from '../../state/routine.ts';
import { answerSign, stillToAsk, useOutcome, useScreening } from '../../state/screening.ts';
import { BeforeYouPress } from '../guide/BeforeYouPress.tsx';
import { GuideStopped } from '../guide/GuideStopped.tsx';
import { QuestionsTitle } from '../guide/QuestionsTitle.tsx';
import { useAskAnew } from '../guide/useAskAnew.ts';
import { TapGuard } from '../guide/TapGuard.tsx';
import { VoiceAndTones } from '../guide/VoiceAndTones.tsx';
import { hush } from '../guide/voice.ts';
import { StorageNotice } from '../ui/StorageNotice.tsx';
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
  routine.items.every((item, at) => run.items[at] === itemKey(item))
    ? run
    : null;

/** Over the whole screen: what a routine holds, then one exercise after the other by the clock, then what was done. */
export function RoutinePlayer({
  routine,
  isAsked = false,
  onClose,
  onStopSign,
}: {
  readonly routine: Routine;
  /** It follows a guide, which asked and told what is asked and told before a routine: it begins at once. */
  readonly isAsked?: boolean;
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
  const screening = useScreening(),
    reviewed = useCautions((state) => state.reviewed),
    open = stillToAsk(screening, signsToAsk([]));
  // The list stands as it was when it was opened: a line does not go because it was answered.
  const [answering, setAnswering] = useState(false);
  const asking = !isAsked && !stopped && (answering || (!isBarred && (open.length > 0 || !reviewed)));
  const { times, askIfOld } = useAskAnew(null);
  const mayNot = isBarred || routine.wait === 'today';
  const begun = useRef(false);
  const begin = () => {
    begun.current = true;
    setRoutineRun(startRoutine(routine.of, routine.items, Date.now()));
  };
  useEffect(() => {
    if (asking) {
      if (run?.paused === null) setRoutineRun(pauseRoutine(run, Date.now())); // it waits for the answers
    } else if (mayNot || stopped) setRoutineRun(null);
    else if (kept && !run)
      setRoutineRun(null); // of another routine, or of what is no longer so
    else if (!kept && isAsked && !begun.current) begin(); // once: what has ended does not begin again by itself
  });
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    return () => {
      hush();
      element?.close();
    };
  }, []);
  const screen = stopped ? 'stopped' : asking ? 'asking' : run ? `${run.at} ${run.paused !== null}` : 'before';
  const close = () => dialog.current?.close();
  const isWrong = run !== null && !asking && (wrong || run.wrong !== null),
    isAtIt = run !== null && !asking && !over && !mayNot;
  return createPortal(
    <dialog
      ref={dialog}
      aria-label={asking ? m.care_routine_gate_title() : m.care_routine_name({ name: routine.name })}
      onClose={({ target, currentTarget }) => {
        if (target !== currentTarget || currentTarget.open) return; // a dialog inside this one closes alone
        putRoutineAside(over || stopped !== null);
        onClose();
      }}
      className="no-print m-0 h-dvh [--bar:3.8125rem] max-h-none w-full max-w-none overscroll-contain bg-paper text-ink"
    >
      <div className="flex min-h-full flex-col">
        <div className="sticky top-0 z-10 flex min-h-(--bar) items-center gap-1.5 border-b border-line bg-paper px-3 py-2 max-[20rem]:flex-wrap max-[20rem]:px-1.5 max-[20rem]:py-1 sm:gap-2 sm:px-4">
          {asking ? <QuestionsTitle words={m.care_routine_gate_title()} /> : <VoiceAndTones />}
          {isAtIt && (
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
          <button type="button" className={`button shrink-0 max-sm:px-3 ${isAtIt ? '' : 'ml-auto'}`} onClick={close}>
            {m.guide_player_close()}
          </button>
        </div>
        <StorageNotice />
        <TapGuard screen={screen} askIfOld={askIfOld}>
          {stopped ? (
            <GuideStopped rule={stopped} onDone={close} />
          ) : asking ? (
            <div className="mx-auto w-full max-w-5xl flex-1 px-5 pt-3 max-[15rem]:px-3">
              <BeforeYouPress
                key={times}
                signs={open}
                onBegin={() => setAnswering(true)}
                onDone={() => setAnswering(false)}
              />
            </div>
          ) : isBarred ? (
            <div className="mx-auto w-full max-w-2xl px-5 py-6">
              <PressingBarred outcome={outcome} words={m.safety_barred_stretching()} />
            </div>
          ) : !run ? (
            <RoutineList routine={routine} phases={phases} outcome={outcome} onBegin={begin} />
          ) : over ? (
            <RoutineEnd routine={routine} phases={phases} run={run} onAgain={begin} onBack={close} />
          ) : (
            <RoutineSteps routine={routine} phases={phases} run={run} held={isWrong} />
          )}
        </TapGuard>
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
