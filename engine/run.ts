import type { GuideId } from '../data/guides/index-of.ts';
import type { ToolId } from '../data/guides/types.ts';
import type { Side } from '../data/types.ts';

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
export interface Run extends RunShape {
  readonly guideId: GuideId;
  readonly side: Side;
  readonly pointId: string | null;
  readonly tool: ToolId | null;
  /** Soreness 0-10 before and after; null: not said. */
  readonly before: number | null;
  readonly after: number | null;
  /** step: read and done at one's own pace. hold and rest run by the clock. after: what comes after pressing. */
  readonly phase: 'step' | 'hold' | 'rest' | 'after';
  readonly step: number;
  /** From 1. */
  readonly spot: number;
  readonly rep: number;
  /** When the clock of the phase started. */
  readonly since: number;
  /** Milliseconds the phase had run when it was paused; null while it runs. */
  readonly paused: number | null;
}

/** Milliseconds past the end of a phase after which the person was away: the next phase then waits for them. */
const AWAY = 20_000;

export const startRun = (shape: RunShape, who: Pick<Run, 'guideId' | 'side' | 'pointId' | 'tool' | 'before'>, now: number): Run => ({
  ...shape, ...who, after: null, phase: 'step', step: 0, spot: 1, rep: 1, since: now, paused: null,
});

export const isTimed = ({ phase }: Pick<Run, 'phase'>): boolean => phase === 'hold' || phase === 'rest';
const lengthOf = ({ phase, holdS, restS }: Run): number => (phase === 'hold' ? holdS : restS) * 1000;

/** Milliseconds the phase has run; never negative, should the clock be set back. */
export const elapsed = (run: Run, now: number): number => run.paused ?? Math.max(0, now - run.since);
/** Whole seconds left of a timed phase, counted down to 1 and then 0. */
export const secondsLeft = (run: Run, now: number): number => Math.max(0, Math.ceil((lengthOf(run) - elapsed(run, now)) / 1000));
/** The last hold on a spot is over, and another spot follows. */
export const nextIsNewSpot = ({ rep, reps, spot, spots }: Run): boolean => rep === reps && spot < spots;

const enter = (run: Run, phase: Run['phase'], at: number, more: Partial<Run> = {}): Run => ({ ...run, phase, since: at, paused: null, ...more });
const toStep = (run: Run, step: number, at: number): Run =>
  step >= run.steps ? enter(run, 'after', at) : step === run.holdStep ? enter(run, 'hold', at, { step }) : enter(run, 'step', at, { step });

function endHold(run: Run, at: number): Run {
  if (run.rep < run.reps || run.spot < run.spots) return enter(run, 'rest', at);
  return toStep(run, run.step + 1, at);
}
const endRest = (run: Run, at: number): Run =>
  enter(run, 'hold', at, nextIsNewSpot(run) ? { spot: run.spot + 1, rep: 1 } : { rep: run.rep + 1 });

/** Where the run stands at a time: timed phases that are over lead on; after a long absence the next one waits, paused at its start. */
export function tick(run: Run, now: number): Run {
  let at = run;
  while (isTimed(at) && at.paused === null) {
    const end = at.since + lengthOf(at);
    if (now < end) return at;
    at = at.phase === 'hold' ? endHold(at, end) : endRest(at, end);
    if (isTimed(at) && now - end > AWAY) return { ...at, since: now, paused: 0 };
  }
  return at;
}

/** On to what comes next, before the clock says so. */
export function forward(run: Run, now: number): Run {
  switch (run.phase) {
    case 'step': return toStep(run, run.step + 1, now);
    case 'hold': return endHold(run, now);
    case 'rest': return endRest(run, now);
    case 'after': return run;
  }
}

/** Back to the step before; from a rest to the hold it followed. */
export function back(run: Run, now: number): Run {
  if (run.phase === 'rest') return enter(run, 'hold', now);
  if (run.phase === 'after') return run.steps - 1 === run.holdStep ? enter(run, 'hold', now, { step: run.steps - 1 }) : enter(run, 'step', now, { step: run.steps - 1 });
  const step = run.step - 1;
  if (step < 0) return run;
  return step === run.holdStep ? enter(run, 'hold', now, { step }) : enter(run, 'step', now, { step });
}

/** Stops the clock of a timed phase, or lets it go on where it stood. */
export function togglePause(run: Run, now: number): Run {
  if (!isTimed(run)) return run;
  return run.paused === null ? { ...run, paused: elapsed(run, now) } : { ...run, since: now - run.paused, paused: null };
}
