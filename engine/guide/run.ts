import type { GuideId } from '../../data/guides/index-of.ts';
import type { StopId } from '../../data/safety/stop-rules.ts';
import { isUnsure, LOOK, runFor, type PhaseClock } from './phase-clock.ts';
import type { RunBasis } from './run-basis.ts';

/** How long a run of a guide is: its steps, the one that is held, and how often. Seconds. */
export interface RunShape {
  readonly steps: number;
  /** The step that is held; null for a guide without pressing. */
  readonly holdStep: number | null;
  readonly holdS: number;
  readonly restS: number;
  readonly spots: number;
  /** Holds on each spot. */
  readonly reps: number;
}

/** A guide being followed. Times are wall-clock milliseconds, so that a locked screen or a reload loses nothing. */
export interface Run extends RunShape, PhaseClock {
  readonly guideId: GuideId;
  /** What the guide was resolved from. The shape above is that of the resolved guide. */
  readonly basis: RunBasis;
  /** Seconds of each step, where steps go on by themselves; null: each waits for the person. */
  readonly pace: readonly number[] | null;
  /** Soreness 0-10 before and after; null: not said. */
  readonly before: number | null;
  readonly after: number | null;
  /** ready: where to press, where not, and when to stop, before the first step. step: read and done at one's own pace, or by the clock where there is a pace. hold and rest run by the clock. after: what comes after pressing. */
  readonly phase: 'ready' | 'step' | 'hold' | 'rest' | 'after';
  readonly step: number;
  /** From 1. */
  readonly spot: number;
  readonly rep: number;
  /** Milliseconds of the holds that are over. */
  readonly heldMs: number;
  /** What the person said feels wrong, until it is answered: the run does not go on past it, also not after a reload. null: nothing. */
  readonly wrong: StopId | null;
}

/** Milliseconds past the end of a phase after which the person was away: the next phase then waits for them. */
const AWAY = 20_000;

/** Milliseconds without a look, after which no clock is believed: it was set, or the person left. A timed phase then waits where it was last seen. */
export const UNSEEN = 15 * 60_000;

export const startRun = (
  shape: RunShape,
  who: Pick<Run, 'guideId' | 'basis' | 'before'> & Partial<Pick<Run, 'pace'>>,
  now: number,
): Run => ({
  ...shape,
  pace: null,
  ...who,
  after: null,
  phase: 'ready',
  step: 0,
  spot: 1,
  rep: 1,
  heldMs: 0,
  since: now,
  paused: null,
  wrong: null,
  looked: now,
});

/** Where a run stands, in a word: another one where another step, hold or rest has begun. */
export const momentOf = ({ phase, step, spot, rep }: Run): string => `${phase} ${step} ${spot} ${rep}`;

/** A hold or the rest after it, which always run by the clock. */
export const isPressing = ({ phase }: Pick<Run, 'phase'>): boolean => phase === 'hold' || phase === 'rest';
/** The clock runs, and leads on when it is over. */
export const isTimed = (run: Pick<Run, 'phase' | 'pace'>): boolean =>
  isPressing(run) || (run.phase === 'step' && run.pace !== null);
const lengthOf = ({ phase, holdS, restS, pace, step }: Run): number =>
  (phase === 'hold' ? holdS : phase === 'rest' ? restS : (pace?.[step] ?? 0)) * 1000;

/** Whether a run was followed until a short while ago, so that it may go on without its questions being asked again. */
export const isFresh = (run: Pick<Run, 'looked'>, now: number): boolean => Math.abs(now - run.looked) <= UNSEEN;

/** Milliseconds the phase has run. Where the clock was set, as far as it was last seen. */
export const elapsed = (run: Run, now: number): number => runFor(run, now, UNSEEN);
/** Whole seconds left of a timed phase, counted down to 1 and then 0. */
export const secondsLeft = (run: Run, now: number): number =>
  Math.max(0, Math.ceil((lengthOf(run) - elapsed(run, now)) / 1000));
/** The last hold on a spot is over, and another spot follows. */
export const nextIsNewSpot = ({ rep, reps, spot, spots }: Run): boolean => rep === reps && spot < spots;

const enter = (run: Run, phase: Run['phase'], at: number, more: Partial<Run> = {}): Run => ({
  ...run,
  phase,
  since: at,
  paused: null,
  looked: at,
  ...more,
});
const toStep = (run: Run, step: number, at: number): Run =>
  step >= run.steps
    ? enter(run, 'after', at)
    : step === run.holdStep
      ? enter(run, 'hold', at, { step })
      : enter(run, 'step', at, { step });

function endHold(run: Run, at: number): Run {
  const held = { ...run, heldMs: run.heldMs + Math.min(elapsed(run, at), lengthOf(run)) };
  if (run.rep < run.reps || run.spot < run.spots) return enter(held, 'rest', at);
  return toStep(held, run.step + 1, at);
}
const endRest = (run: Run, at: number): Run =>
  enter(run, 'hold', at, nextIsNewSpot(run) ? { spot: run.spot + 1, rep: 1 } : { rep: run.rep + 1 });

const endPhase = (run: Run, at: number): Run =>
  run.phase === 'hold' ? endHold(run, at) : run.phase === 'rest' ? endRest(run, at) : toStep(run, run.step + 1, at);

/**
 * Where the run stands at a time: timed phases that are over lead on; after a long absence the next one waits, paused at its start.
 * A clock that is set neither ends a phase nor stretches it: set back, the count goes on from where it was seen; set far forward, it waits there.
 */
export function tick(run: Run, now: number): Run {
  if (!isTimed(run) || run.paused !== null) return run;
  if (now < run.looked) return { ...run, since: now - elapsed(run, now), looked: now };
  // Nobody has looked at it meanwhile: its questions are old, and stay so.
  if (isUnsure(run, now, UNSEEN)) return { ...run, since: now, paused: elapsed(run, now) };
  let at = run;
  while (isTimed(at) && at.paused === null) {
    const end = at.since + lengthOf(at);
    if (now < end) break;
    at = endPhase(at, end);
    if (isTimed(at) && now - end > AWAY) return { ...at, since: now, paused: 0, looked: now };
  }
  return now - at.looked >= LOOK || at !== run ? { ...at, looked: now } : at;
}

/** On to what comes next, before the clock says so. */
export function forward(run: Run, now: number): Run {
  switch (run.phase) {
    case 'ready':
      return toStep(run, 0, now);
    case 'step':
      return toStep(run, run.step + 1, now);
    case 'hold':
      return endHold(run, now);
    case 'rest':
      return endRest(run, now);
    case 'after':
      return run;
  }
}

/** Back to the step before; from a rest to the hold it followed, from the first step to what was read before it. */
export function back(run: Run, now: number): Run {
  if (run.phase === 'rest') return enter(run, 'hold', now);
  if (run.phase === 'after')
    return run.steps - 1 === run.holdStep
      ? enter(run, 'hold', now, { step: run.steps - 1 })
      : enter(run, 'step', now, { step: run.steps - 1 });
  const step = run.step - 1;
  if (step < 0) return run.phase === 'ready' ? run : enter(run, 'ready', now, { step: 0 });
  return step === run.holdStep ? enter(run, 'hold', now, { step }) : enter(run, 'step', now, { step });
}

/** Stops the clock of a timed phase, or lets it go on where it stood. */
export function togglePause(run: Run, now: number): Run {
  if (!isTimed(run)) return run;
  return run.paused === null ? pauseRun(run, now) : { ...run, since: now - run.paused, paused: null, looked: now };
}

/** Stops the clock of a timed phase; anything else stays as it is. */
export const pauseRun = (run: Run, now: number): Run =>
  isTimed(run) && run.paused === null ? { ...run, paused: elapsed(run, now), looked: now } : run;

/** Has the steps go on by themselves from now on, or wait for the person (null). A step that is being done begins its time anew; a hold or a rest goes on as it is. */
export const setPace = (run: Run, pace: Run['pace'], now: number): Run =>
  run.phase === 'step' ? { ...run, pace, since: now, paused: null, looked: now } : { ...run, pace };

/** Something feels wrong, or it was said by mistake (null). */
export const sayWrong = (run: Run, wrong: StopId | null): Run => ({ ...run, wrong });

/** Goes on with less soreness (0-10) from now on; the clock stays as it is. */
export const easeOff = (run: Run, easedTo: number): Run => ({ ...run, wrong: null, basis: { ...run.basis, easedTo } });

/** Off this place: back to the step in which a spot is looked for. The hold on it does not count. Where steps go on by themselves this one waits: something felt wrong. */
export const lookElsewhere = (run: Run, step: number, now: number): Run =>
  enter(run, 'step', now, { step, wrong: null, paused: run.pace ? 0 : null });

/** A run that was left is taken up where it was last seen; a clock waits for the person to start it. */
export const takeUp = (run: Run, now: number): Run => ({ ...pauseRun(run, now), looked: now });
