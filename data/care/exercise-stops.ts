import { EXERCISE_LIMIT, STOP_SIGNS, type StopId, type StopRule } from '../safety/stop-rules.ts';

/** What may be felt in an exercise or a stretch. Kept in the tab: an id is never given to another. */
export type ExerciseStopId = StopId | 'rib-band';
export type ExerciseStop = Omit<StopRule, 'id' | 'stopIf' | 'covers'> & {
  readonly id: ExerciseStopId;
  readonly short: string;
};

/** In an exercise nothing is pressed: the words for who moves, and the lower limit that the stretches and the plans have. */
const IN_MOVING: Readonly<Partial<Record<StopId, Partial<ExerciseStop>>>> = {
  'breath-or-chest': { todo: ['Stop.', 'Sit down and rest.', 'Call for help, even if it eases.'] },
  'head-or-speech': {
    todo: [
      'Stop.',
      'Sit or lie down, so that you cannot fall.',
      'Call for help. Do not press, stretch or twist your neck again.',
    ],
  },
  nerve: {
    todo: [
      'Stop, and come back slowly.',
      'Rest that arm or leg for a minute or two. Then move it gently.',
      'Leave this exercise out today.',
    ],
  },
  'too-sore': {
    short: `Pain above ${EXERCISE_LIMIT} out of 10, or it keeps rising`,
    todo: ['Stop, and come back to where it is easy.', 'Breathe out slowly, three times.'],
    goOn: 'Go on only if it is easy now. Do less: a smaller movement, a lighter band.',
  },
  other: {
    todo: [
      'Stop for today.',
      'If it does not pass, or it worries you, ask a doctor or a physiotherapist.',
      'If it gets worse fast, call your emergency number.',
    ],
  },
};

/** The stop rule of the stretches about the ribs. It is as the sign of the check that speaks of a band round the trunk: seen to today. */
const RIB_BAND: ExerciseStop = {
  id: 'rib-band',
  action: 'stop',
  short: 'Pain round the ribs like a band',
  todo: ['Stop, and come back slowly.', 'Rest. Do no more exercises today.', 'Do the safety check before you go on.'],
  sources: ['practice_convention'],
};

/** What is asked when something feels wrong in an exercise, the most urgent first. What only pressing can bring on is not among it. */
export const EXERCISE_STOPS: readonly ExerciseStop[] = (STOP_SIGNS as readonly StopRule[]).flatMap(
  ({ id, stopIf: _stopIf, covers: _covers, ...rule }): readonly ExerciseStop[] => {
    if (!rule.short || rule.action === 'move') return [];
    const stop = { ...rule, id, short: rule.short, ...IN_MOVING[id] };
    return id === 'nerve' ? [stop, RIB_BAND] : [stop];
  },
);

export function exerciseStop(id: ExerciseStopId): ExerciseStop {
  const found = EXERCISE_STOPS.find((one) => one.id === id);
  if (!found) throw new Error(`stop of an exercise: expected one, got ${id}`);
  return found;
}
