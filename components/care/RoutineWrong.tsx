'use client';

import { EXERCISE_STOPS, type ExerciseStop, type ExerciseStopId } from '../../data/care/exercise-stops.ts';
import type { SignId } from '../../data/safety/signs.ts';
import { useRunSettings } from '../../state/run-settings.ts';
import { speak } from '../guide/voice.ts';
import { WayOnward, WrongDialog } from '../guide/WrongDialog.tsx';
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
  const speech = useRunSettings((state) => state.speech);
  const todoOf = ({ todo, goOn }: ExerciseStop): readonly string[] => [...todo, ...(goOn ? [goOn] : [])];
  const stop = (because: ExerciseStop, sign?: SignId) => {
    if (speech) speak(because.todo.join(' '));
    onStop(because, sign);
  };
  const choose = (chosen: ExerciseStop) => {
    if (chosen.action === 'emergency') return stop(chosen, chosen.sign);
    if (chosen.action === 'stop' && !chosen.ifItStays) return stop(chosen);
    onChoose(chosen.id);
    if (speech) speak(todoOf(chosen).join(' '));
  };
  const stays = rule?.ifItStays;
  return (
    <WrongDialog
      title={m.care_routine_wrong_title()}
      lead={m.guide_wrong_lead()}
      asked={EXERCISE_STOPS.map((one) => ({ ...one, words: one.short, choose: () => choose(one) }))}
      nothing={m.care_routine_wrong_nothing()}
      chosen={
        rule && {
          id: rule.id,
          words: rule.short,
          todo: todoOf(rule),
          stop: () => stop(rule),
          ...(stays && { ifItStays: { ...stays, onStays: () => stop(rule, ofLeg ? stays.legSign : stays.sign) } }),
        }
      }
      waysOn={<WayOnward name={m.guide_wrong_go_on()} go={onClose} />}
      onBack={() => onChoose(null)}
      onClose={onClose}
    />
  );
}
