/** Seconds between two holds: time to come back and breathe. */
const REST_S = 4;

export interface Stretching {
  readonly phase: 'hold' | 'rest' | 'done';
  /** 1 for the first. */
  readonly rep: number;
  /** Whole seconds left in this phase, never 0 before 'done'. */
  readonly leftS: number;
}

/**
 * Where a set of holds stands after some time.
 * @param elapsedS seconds since the start, pauses left out
 */
export function stretchingAt(
  elapsedS: number,
  { reps, holdS }: { readonly reps: number; readonly holdS: number },
): Stretching {
  const round = holdS + REST_S,
    rep = Math.floor(Math.max(0, elapsedS) / round);
  const into = Math.max(0, elapsedS) - rep * round;
  // No rest after the last hold.
  if (rep >= reps || (rep === reps - 1 && into >= holdS)) return { phase: 'done', rep: reps, leftS: 0 };
  return into < holdS
    ? { phase: 'hold', rep: rep + 1, leftS: Math.ceil(holdS - into) }
    : { phase: 'rest', rep: rep + 1, leftS: Math.ceil(round - into) };
}
