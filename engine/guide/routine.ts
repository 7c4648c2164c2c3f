import type { PictureName } from '../../data/care/pictures.ts';
import type { ExerciseStopId } from '../../data/care/exercise-stops.ts';
import type { Side } from '../../data/types.ts';
import { GET_READY, spokenFor } from './hands-free.ts';
import { isUnsure, LOOK, runFor, type PhaseClock } from './phase-clock.ts';

/** What is done of an exercise, once a set or a hold is begun. */
export type Work =
  /** So often, each taking `eachS` seconds. */
  | { readonly does: 'count'; readonly sets: number; readonly reps: number; readonly eachS: number }
  | { readonly does: 'hold'; readonly reps: number; readonly holdS: number }
  | { readonly does: 'time'; readonly forS: number };

/** An exercise or a stretch of a routine. */
export interface RoutineItem {
  readonly id: string;
  readonly name: string;
  readonly how: readonly string[];
  readonly picture: PictureName | null;
  /** Of a leg or a hip. */
  readonly ofLeg: boolean;
  /** Left, then right; or both at once. */
  readonly eachSide: boolean;
  /** Done in these ways one after the other; empty: there is one. */
  readonly ways: readonly string[];
  readonly work: Work;
}

/**
 * ready: its name and how it is done are said, and one gets into place. count, hold and time are the work. ease: come back between two holds.
 * swap: to the other side, or the next way. rest: between two sets.
 */
export type PhaseKind = 'ready' | 'count' | 'hold' | 'time' | 'ease' | 'swap' | 'rest';

/** A stretch of time of a routine. What is said of the place in it (`side`, `way`, `set`, `rep`) is that of the work it holds or leads to. */
export interface Phase {
  readonly kind: PhaseKind;
  readonly seconds: number;
  /** Which item, from 0. */
  readonly item: number;
  readonly side: Side | null;
  readonly way: string | null;
  /** From 1. */
  readonly set: number;
  readonly sets: number;
  /** Which hold, from 1; for a count and a time 1 of 1. */
  readonly rep: number;
  readonly reps: number;
}

/** Seconds between two holds: to come back and breathe. */
export const EASE_S = 4;
/** Seconds between two sets. Within the one to two minutes that the American College of Sports Medicine (2009) gives for light loads. */
const REST_S = 60;

export const isWork = ({ kind }: Pick<Phase, 'kind'>): boolean =>
  kind === 'count' || kind === 'hold' || kind === 'time';

/** Seconds until an exercise begins: to hear what it is, and to get into place. */
const readyFor = ({ name, how }: RoutineItem): number => spokenFor(`${name} ${how.join(' ')}`) + GET_READY;

/** The phases of one item. Sides and ways follow each other within a set; holds of one side follow each other. */
function phasesOfItem(item: RoutineItem, at: number): readonly Phase[] {
  const { work } = item;
  const parts: readonly { readonly side: Side | null; readonly way: string | null }[] = (
    item.eachSide ? (['left', 'right'] as const) : [null]
  ).flatMap((side) => (item.ways.length > 0 ? item.ways : [null]).map((way) => ({ side, way })));
  const sets = work.does === 'count' ? work.sets : 1,
    reps = work.does === 'hold' ? work.reps : 1;
  const phases: Phase[] = [];
  for (let set = 1; set <= sets; set++)
    parts.forEach((part) => {
      for (let rep = 1; rep <= reps; rep++) {
        const place = { item: at, ...part, set, sets, rep, reps };
        if (phases.length === 0) phases.push({ kind: 'ready', seconds: readyFor(item), ...place });
        else if (rep > 1) phases.push({ kind: 'ease', seconds: EASE_S, ...place });
        // Where one side works the other one rests.
        else if (parts.length > 1) phases.push({ kind: 'swap', seconds: GET_READY, ...place });
        else phases.push({ kind: 'rest', seconds: REST_S, ...place });
        phases.push({ kind: work.does, seconds: secondsOf(work), ...place });
      }
    });
  return phases;
}
const secondsOf = (work: Work): number =>
  work.does === 'count' ? work.reps * work.eachS : work.does === 'hold' ? work.holdS : work.forS;

/** All phases of a routine, in order. */
export const phasesOf = (items: readonly RoutineItem[]): readonly Phase[] => items.flatMap(phasesOfItem);

/** How long it takes without a pause, whole minutes, at least 1. */
export const routineMinutes = (phases: readonly Phase[]): number =>
  Math.max(1, Math.round(phases.reduce((sum, { seconds }) => sum + seconds, 0) / 60));

/** A routine being followed. It says nothing of the person but what they do. */
export interface RoutineRun extends PhaseClock {
  /** What it was made from (routine-of.ts), and the items it then had, with their amounts: where they are others now it begins anew. */
  readonly of: string;
  readonly items: readonly string[];
  /** Which phase, from 0; as many as there are: it is over. */
  readonly at: number;
  /** Phases of work that ran to their end. */
  readonly done: readonly number[];
  /** What the person said feels wrong, until it is answered; null: nothing. */
  readonly wrong: ExerciseStopId | null;
}

/** Milliseconds without a look after which nobody is taken to have followed: the screen was off, or the page away. */
const ABSENT = 5000;

/** What an item is and how much of it, in a word: a routine of less is another one. */
export const itemKey = ({ id, work }: Pick<RoutineItem, 'id' | 'work'>): string =>
  [id, ...Object.values(work).map(String)].join(' ');

export const startRoutine = (of: string, items: readonly RoutineItem[], now: number): RoutineRun => ({
  of,
  items: items.map(itemKey),
  at: 0,
  done: [],
  wrong: null,
  since: now,
  paused: null,
  looked: now,
});

/** Milliseconds the phase has run. */
export const routineElapsed = (run: RoutineRun, now: number): number => runFor(run, now, ABSENT);

export const isOver = (phases: readonly Phase[], { at }: Pick<RoutineRun, 'at'>): boolean => at >= phases.length;

/** Whole seconds left of the phase, counted down to 1 and then 0; 0 when it is over. */
export function routineLeft(phases: readonly Phase[], run: RoutineRun, now: number): number {
  const phase = phases[run.at];
  return phase ? Math.max(0, Math.ceil(phase.seconds - routineElapsed(run, now) / 1000)) : 0;
}

const enterPhase = (run: RoutineRun, at: number, now: number, more: Partial<RoutineRun> = {}): RoutineRun => ({
  ...run,
  at,
  since: now,
  paused: null,
  looked: now,
  ...more,
});

/** On past a phase that ran to its end. */
function endOfPhase(phases: readonly Phase[], run: RoutineRun, now: number): RoutineRun {
  const phase = phases[run.at];
  return enterPhase(run, run.at + 1, now, phase && isWork(phase) ? { done: [...run.done, run.at] } : {});
}

/**
 * Where a routine stands at a time: phases that are over lead on. After an absence it waits where it was last seen, so nothing that nobody followed
 * counts as done; the same where the clock was set.
 */
export function tickRoutine(phases: readonly Phase[], run: RoutineRun, now: number): RoutineRun {
  if (run.paused !== null || isOver(phases, run)) return run;
  if (isUnsure(run, now, ABSENT)) return { ...run, since: now, paused: routineElapsed(run, now), looked: now };
  let next = run;
  for (let phase = phases[next.at]; phase; phase = phases[next.at]) {
    const end = next.since + phase.seconds * 1000;
    if (now < end) break;
    next = endOfPhase(phases, next, end);
  }
  return next !== run || now - run.looked >= LOOK ? { ...next, looked: now } : run;
}

/** On to what comes next, before the clock says so. Work that is cut short does not count as done. */
export const nextPhase = (phases: readonly Phase[], run: RoutineRun, now: number): RoutineRun =>
  isOver(phases, run) ? run : enterPhase(run, run.at + 1, now);

/** On to the next item: what is left of this one is left out. */
export function skipItem(phases: readonly Phase[], run: RoutineRun, now: number): RoutineRun {
  const here = phases[run.at];
  if (!here) return run;
  const at = phases.findIndex(({ item }) => item > here.item);
  return enterPhase(run, at < 0 ? phases.length : at, now);
}

/** Back to where one gets ready, or to the work, that came before. What is done again counts anew. */
export function phaseBefore(phases: readonly Phase[], run: RoutineRun, now: number): RoutineRun {
  let at = Math.min(run.at, phases.length) - 1;
  for (let phase = phases[at]; phase && !isWork(phase) && phase.kind !== 'ready'; phase = phases[at]) at--;
  const to = Math.max(0, at);
  return enterPhase(run, to, now, { done: run.done.filter((one) => one < to) });
}

export const pauseRoutine = (run: RoutineRun, now: number): RoutineRun =>
  run.paused === null ? { ...run, paused: routineElapsed(run, now), looked: now } : run;

/** Stops the clock, or lets it go on where it stood. */
export const toggleRoutine = (run: RoutineRun, now: number): RoutineRun =>
  run.paused === null ? pauseRoutine(run, now) : { ...run, since: now - run.paused, paused: null, looked: now };

/** Which repetition of a count is under way, from 1; 0 for any other phase. */
export function countAt(item: RoutineItem, phase: Phase, elapsedMs: number): number {
  if (phase.kind !== 'count' || item.work.does !== 'count') return 0;
  return Math.min(item.work.reps, Math.floor(elapsedMs / 1000 / item.work.eachS) + 1);
}

/** How much of an item was done. */
export type ItemDone = 'all' | 'part' | 'none';

export const doneOf = (phases: readonly Phase[], done: readonly number[], item: number): ItemDone => {
  const work = phases.flatMap((phase, at) => (phase.item === item && isWork(phase) ? [at] : []));
  const count = work.filter((at) => done.includes(at)).length;
  return count === work.length ? 'all' : count > 0 ? 'part' : 'none';
};
