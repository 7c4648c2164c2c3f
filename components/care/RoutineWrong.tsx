'use client';

import { useEffect, useId, useRef } from 'react';
import { EXERCISE_STOPS, type ExerciseStop, type ExerciseStopId } from '../../data/care/exercise-stops.ts';
import type { SignId } from '../../data/safety/signs.ts';
import { useRunSettings } from '../../state/run-settings.ts';
import { speak } from '../guide/voice.ts';
import { m } from '../../data/words.ts';

/** Asks what feels wrong in an exercise, and says what to do about it. The clock stands meanwhile; what was chosen is kept with the routine, so that a reload comes back to it. */
export function RoutineWrong({
  rule,
  ofLeg,
  onChoose,
  onClose,
  onStop,
}: {
  /** What was chosen; null: not yet. */
  readonly rule: ExerciseStop | null;
  /** The exercise is of a leg or a hip: which sign tingling that stays belongs to. */
  readonly ofLeg: boolean;
  /** null: it was chosen by mistake, the list again. */
  readonly onChoose: (id: ExerciseStopId | null) => void;
  /** Back to the routine. */
  readonly onClose: () => void;
  /** It is over, with the warning sign that it is a yes to, if any. */
  readonly onStop: (rule: ExerciseStop, sign?: SignId) => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null),
    heading = useRef<HTMLHeadingElement>(null);
  const title = useId();
  const speech = useRunSettings((state) => state.speech);
  const todoOf = ({ todo, goOn }: ExerciseStop): readonly string[] => [...todo, ...(goOn ? [goOn] : [])];
  const stop = (because: ExerciseStop, sign?: SignId) => {
    if (speech) speak(because.todo.join(' '));
    onStop(because, sign);
  };
  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    // Closed by a key once it was said what is wrong: it does not go on as if nothing had been.
    const closed = () => (rule ? stop(rule) : onClose());
    element?.addEventListener('close', closed);
    return () => element?.removeEventListener('close', closed);
  });
  useEffect(() => heading.current?.focus(), [rule]);
  const choose = (chosen: ExerciseStop) => {
    if (chosen.action === 'emergency') return stop(chosen, chosen.sign);
    if (chosen.action === 'stop' && !chosen.ifItStays) return stop(chosen);
    onChoose(chosen.id);
    if (speech) speak(todoOf(chosen).join(' '));
  };
  const stays = rule?.ifItStays;
  return (
    <dialog
      ref={dialog}
      aria-labelledby={title}
      className="m-auto max-h-[92dvh] w-[min(36rem,100%-1rem)] rounded-2xl border-2 border-pain bg-paper p-4 text-ink backdrop:bg-black/60 max-sm:mb-2 sm:p-6"
    >
      <h2 ref={heading} id={title} tabIndex={-1} className="text-2xl font-semibold outline-none">
        {rule?.short ?? m.care_routine_wrong_title()}
      </h2>
      {!rule && (
        <>
          <p className="mt-1 text-muted">{m.guide_wrong_lead()}</p>
          <ul className="mt-3 space-y-2">
            {EXERCISE_STOPS.map((one) => (
              <li key={one.id}>
                <button
                  type="button"
                  className={`min-h-14 w-full rounded-xl border px-4 py-2 text-left text-lg leading-snug font-medium ${one.action === 'emergency' ? 'border-pain bg-pain-soft' : 'border-line bg-surface hover:bg-raised'}`}
                  onClick={() => choose(one)}
                >
                  {one.short}
                </button>
              </li>
            ))}
          </ul>
          <button type="button" className="button mt-4 min-h-12 w-full" onClick={onClose}>
            {m.care_routine_wrong_nothing()}
          </button>
        </>
      )}
      {rule && (
        <>
          <ol className="mt-3 space-y-2 text-xl leading-snug">
            {todoOf(rule).map((line, at) => (
              <li key={line} className="flex gap-3">
                <span aria-hidden="true" className="w-5 shrink-0 text-muted tabular-nums">
                  {at + 1}
                </span>
                <span>{line}</span>
              </li>
            ))}
          </ol>
          {stays ? (
            <div role="group" aria-label={stays.ask} className="mt-5 space-y-3">
              <p className="text-xl font-semibold">{stays.ask}</p>
              <button type="button" className="button min-h-14 w-full text-lg" onClick={() => stop(rule)}>
                {stays.gone}
              </button>
              <button
                type="button"
                className="min-h-14 w-full rounded-full border-2 border-pain bg-surface px-4 text-lg font-semibold text-pain hover:bg-pain-soft"
                onClick={() => stop(rule, ofLeg ? stays.legSign : stays.sign)}
              >
                {stays.stays}
              </button>
            </div>
          ) : (
            <div className="mt-5 space-y-3">
              <button type="button" className="button-primary min-h-14 w-full text-lg" onClick={onClose}>
                {m.guide_wrong_go_on()}
              </button>
              <button type="button" className="button min-h-14 w-full text-lg" onClick={() => stop(rule)}>
                {m.guide_wrong_stop()}
              </button>
              <button type="button" className="button w-full" onClick={() => onChoose(null)}>
                {m.guide_wrong_back()}
              </button>
            </div>
          )}
        </>
      )}
    </dialog>
  );
}
