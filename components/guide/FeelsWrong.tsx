'use client';

import { useEffect, useId, useRef } from 'react';
import type { SignId } from '../../data/safety/signs.ts';
import { signIfItStays, STOP_SIGNS, stopRuleOf, withLimit, type StopRule } from '../../data/safety/stop-rules.ts';
import { easedRange, easeFrom, fillDose } from '../../engine/guide/dose.ts';
import { easeOff, isTimed, lookElsewhere, sayWrong, type Run } from '../../engine/guide/run.ts';
import { endRunFor, stopSpotOf } from '../../state/gate.ts';
import { useRunSettings } from '../../state/run-settings.ts';
import { setRun } from '../../state/run.ts';
import { useResolvedRun } from './useResolvedRun.ts';
import { speak } from './voice.ts';
import { m } from '../../data/words.ts';

const ASKED: readonly StopRule[] = (STOP_SIGNS as readonly StopRule[]).filter(({ short }) => short);
/** In the stretch after pressing there is no other spot to go to, and no press to ease. */
const askedOf = ({ phase }: Run) => ASKED.filter(({ action }) => phase !== 'after' || action !== 'move');

/**
 * Asks what feels wrong while pressing, and says what to do about it. The clock stands meanwhile. What was chosen is in the run, so that a reload
 * comes back to the question and not to the pressing.
 */
export function FeelsWrong({
  run,
  onClose,
  onBack,
  onStop,
}: {
  readonly run: Run;
  /** Back to the run. */ readonly onClose: () => void;
  /** It was chosen by mistake: the list again. */ readonly onBack: () => void;
  /** The run has been ended. */ readonly onStop: (rule: StopRule) => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null),
    heading = useRef<HTMLHeadingElement>(null);
  const title = useId();
  const rule = run.wrong === null ? null : stopRuleOf(run.wrong);
  const speech = useRunSettings((state) => state.speech);
  const resolved = useResolvedRun(run);
  const dose = typeof resolved === 'string' ? null : resolved.dose,
    limit = dose?.pain[1] ?? null;
  const stop = (because: StopRule, sign?: SignId) => {
    if (speech) speak(because.todo.join(' '));
    endRunFor(run, because.id, sign ?? null);
    onStop(sign ? { ...because, sign } : because);
  };
  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    // Closed by a key once it was said what is wrong: the run does not go on as if nothing had been.
    const closed = () => (rule ? stop(rule) : onClose());
    element?.addEventListener('close', closed);
    return () => element?.removeEventListener('close', closed);
  });
  useEffect(() => heading.current?.focus(), [rule]);

  // Easing off helps once. Where there is nothing left to take away, or it was too much again, it is enough for today.
  const easedTo =
    dose && run.phase !== 'after' && run.basis.easedTo === null && easeFrom(dose.pain) < dose.pain[1]
      ? easeFrom(dose.pain)
      : null;
  const choose = (chosen: StopRule) => {
    if (chosen.action === 'emergency') return stop(chosen, chosen.sign);
    if (chosen.action === 'ease' && easedTo === null) return stop({ ...chosen, todo: [m.guide_wrong_enough()] });
    if (chosen.action === 'stop' && !chosen.ifItStays) return stop(chosen);
    if (chosen.action === 'stop') stopSpotOf(run, chosen.id);
    setRun(sayWrong(run, chosen.id));
    if (speech) speak(todoOf(chosen).join(' '));
  };
  const todoOf = ({ todo, goOn: then }: StopRule): readonly string[] => [
    ...todo,
    ...(then && dose ? [fillDose(then, { ...dose, pain: easedRange(dose.pain, easedTo ?? dose.pain[1]) })] : []),
  ];
  const goOn = (next: (run: Run, now: number) => Run) => () => {
    setRun(next(run, Date.now()));
    onClose();
  };
  return (
    <dialog
      ref={dialog}
      aria-labelledby={title}
      className="m-auto max-h-[92dvh] w-[min(36rem,100%-1rem)] rounded-2xl border-2 border-pain bg-paper p-4 text-ink backdrop:bg-black/60 max-sm:mb-2 sm:p-6"
    >
      <h2 ref={heading} id={title} tabIndex={-1} className="text-2xl font-semibold outline-none">
        {rule?.short ? withLimit(rule.short, limit) : m.guide_wrong_title()}
      </h2>
      {!rule && (
        <>
          {isTimed(run) && <p className="mt-1 text-muted">{m.guide_wrong_lead()}</p>}
          <ul className="mt-3 space-y-2">
            {askedOf(run).map((one) => (
              <li key={one.id}>
                <button
                  type="button"
                  className={`min-h-14 w-full rounded-xl border px-4 py-2 text-left text-lg leading-snug font-medium ${one.action === 'emergency' ? 'border-pain bg-pain-soft' : 'border-line bg-surface hover:bg-raised'}`}
                  onClick={() => choose(one)}
                >
                  {one.short && withLimit(one.short, limit)}
                </button>
              </li>
            ))}
          </ul>
          <button type="button" className="button mt-4 min-h-12 w-full" onClick={onClose}>
            {m.guide_wrong_nothing()}
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
          {rule.ifItStays && (
            <div role="group" aria-label={rule.ifItStays.ask} className="mt-5 space-y-3">
              <p className="text-xl font-semibold">{rule.ifItStays.ask}</p>
              <button type="button" className="button min-h-14 w-full text-lg" onClick={() => stop(rule)}>
                {rule.ifItStays.gone}
              </button>
              <button
                type="button"
                className="min-h-14 w-full rounded-full border-2 border-pain bg-surface px-4 text-lg font-semibold text-pain hover:bg-pain-soft"
                disabled={typeof resolved === 'string'}
                onClick={() => {
                  if (rule.ifItStays && typeof resolved !== 'string')
                    stop(rule, signIfItStays(rule.ifItStays, resolved.guide.region));
                }}
              >
                {rule.ifItStays.stays}
              </button>
            </div>
          )}
          {!rule.ifItStays && (
            <div className="mt-5 space-y-3">
              {rule.action === 'ease' && easedTo !== null && (
                <button
                  type="button"
                  className="button-primary min-h-14 w-full text-lg"
                  onClick={goOn((at) => easeOff(at, easedTo))}
                >
                  {m.guide_wrong_go_on()}
                </button>
              )}
              {rule.action === 'move' && dose && (
                <button
                  type="button"
                  className="button-primary min-h-14 w-full text-lg"
                  onClick={goOn((at, now) => lookElsewhere(at, placeOf(resolved), now))}
                >
                  {m.guide_wrong_elsewhere()}
                </button>
              )}
              <button type="button" className="button min-h-14 w-full text-lg" onClick={() => stop(rule)}>
                {m.guide_wrong_stop()}
              </button>
              <button type="button" className="button w-full" onClick={onBack}>
                {m.guide_wrong_back()}
              </button>
            </div>
          )}
        </>
      )}
    </dialog>
  );
}

/** The step in which the spot is looked for: where the ball is put, else the first. */
const placeOf = (resolved: ReturnType<typeof useResolvedRun>): number =>
  typeof resolved === 'string'
    ? 0
    : Math.max(
        0,
        resolved.steps.findIndex(({ does }) => does === 'place'),
      );
