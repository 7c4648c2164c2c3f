'use client';

import type { SignId } from '../../data/safety/signs.ts';
import { signIfItStays, STOP_SIGNS, stopRuleOf, withLimit, type StopRule } from '../../data/safety/stop-rules.ts';
import { easedRange, easeFrom, fillDose } from '../../engine/guide/dose.ts';
import { easeOff, isTimed, lookElsewhere, sayWrong, type Run } from '../../engine/guide/run.ts';
import { endRunFor, stopSpotOf } from '../../state/gate.ts';
import { useRunSettings } from '../../state/run-settings.ts';
import { setRun } from '../../state/run.ts';
import { useResolvedRun } from './useResolvedRun.ts';
import { speak } from './voice.ts';
import { WayOnward, WrongDialog } from './WrongDialog.tsx';
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
  const rule = run.wrong === null ? null : stopRuleOf(run.wrong);
  const speech = useRunSettings((state) => state.speech);
  const resolved = useResolvedRun(run);
  const dose = typeof resolved === 'string' ? null : resolved.dose;
  const wordsOf = ({ short = '' }: StopRule) => (dose ? withLimit(short, dose.pain[1]) : short);
  const stop = (because: StopRule, sign?: SignId) => {
    if (speech) speak(because.todo.join(' '));
    endRunFor(run, because.id, sign ?? null);
    onStop(sign ? { ...because, sign } : because);
  };
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
  const stays = rule?.ifItStays;
  return (
    <WrongDialog
      title={m.guide_wrong_title()}
      lead={isTimed(run) ? m.guide_wrong_lead() : null}
      asked={askedOf(run).map((one) => ({ ...one, words: wordsOf(one), choose: () => choose(one) }))}
      nothing={m.guide_wrong_nothing()}
      chosen={
        rule && {
          id: rule.id,
          words: wordsOf(rule),
          todo: todoOf(rule),
          stop: () => stop(rule),
          ...(stays && {
            ifItStays: {
              ...stays,
              onStays:
                typeof resolved === 'string' ? null : () => stop(rule, signIfItStays(stays, resolved.guide.region)),
            },
          }),
        }
      }
      waysOn={
        <>
          {rule?.action === 'ease' && easedTo !== null && (
            <WayOnward name={m.guide_wrong_go_on()} go={goOn((at) => easeOff(at, easedTo))} />
          )}
          {rule?.action === 'move' && dose && (
            <WayOnward
              name={m.guide_wrong_elsewhere()}
              go={goOn((at, now) => lookElsewhere(at, placeOf(resolved), now))}
            />
          )}
        </>
      }
      onBack={onBack}
      onClose={onClose}
    />
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
