import { create } from 'zustand';
import { EXERCISE_STOPS, type ExerciseStopId } from '../data/care/exercise-stops.ts';
import { pauseRoutine, type RoutineRun } from '../engine/guide/routine.ts';
import { routineOf } from '../engine/guide/routine-of.ts';
import { isOneOf, isTime, wholeWithin } from './fields.ts';
import { asRecord } from './kept.ts';
import { openRoutine, ROUTINE_KEY } from './routine-open.ts';
import { tabStore } from './visit.ts';

/** The routine being followed, kept in the tab until it ends or is closed, so that a reload loses nothing. */
export const useRoutineRun = create<{
  readonly run: RoutineRun | null;
  /** What the tab kept has been looked at. */
  readonly recalled: boolean;
}>()(() => ({ run: null, recalled: false }));

/** Begins a routine, moves it on, or ends it (null). */
export function setRoutineRun(run: RoutineRun | null): void {
  useRoutineRun.setState({ run });
  keepInTab(run);
}

function keepInTab(run: RoutineRun | null): void {
  try {
    if (run) tabStore()?.setItem(ROUTINE_KEY, JSON.stringify(run));
    else tabStore()?.removeItem(ROUTINE_KEY);
  } catch {
    // A full or closed store: it lasts as long as the page.
  }
}

/** Its page was closed: it goes on where it stood when it is opened again, but does not open by itself. What is over is forgotten. */
export function putRoutineAside(isDone: boolean, now = Date.now()): void {
  useRoutineRun.setState(({ run }) => ({ run: run && !isDone ? pauseRoutine(run, now) : null }));
  keepInTab(null);
}

/** Milliseconds after which a routine that was left is not taken up again. */
const STALE = 2 * 3600 * 1000;
/** More phases than any routine has. */
const MOST_PHASES = 500;
/** Milliseconds: more than any phase runs. */
export const LONGEST_PHASE = 150_000;
const isStop = isOneOf<ExerciseStopId>(EXERCISE_STOPS.map(({ id }) => id));

/** Takes a routine that the tab kept; null when any part of it is not what one can be, or when it was left too long ago. Its clock stands. */
export function parseRoutineRun(value: unknown, now: number): RoutineRun | null {
  const { of, items, at, done, wrong, since, paused, looked } = asRecord(value) ?? {};
  if (typeof of !== 'string' || !routineOf(of, new Set())) return null;
  if (!Array.isArray(items) || !items.every((id): id is string => typeof id === 'string')) return null;
  const phase = wholeWithin(at, 0, MOST_PHASES);
  if (phase === null || !Array.isArray(done)) return null;
  const ended = done.map((one) => wholeWithin(one, 0, phase - 1));
  if (!ended.every((one): one is number => one !== null)) return null;
  if (wrong !== null && !isStop(wrong)) return null;
  if (!isTime(since) || !isTime(looked) || Math.abs(now - looked) > STALE) return null;
  if (paused !== null && !(isTime(paused) && paused >= 0)) return null;
  // A page that was just opened has no sound until it is touched: it waits.
  const run = pauseRoutine({ of, items, at: phase, done: ended, wrong, since, paused, looked }, now);
  // A clock that cannot be would end what nobody did, or never end: the phase begins anew.
  const canRun = paused !== null || since <= looked;
  return canRun && run.paused !== null && run.paused <= LONGEST_PHASE ? run : { ...run, paused: 0 };
}

/** Takes up the routine that the tab kept, and opens it; what cannot be read is dropped. Once; later calls do nothing. */
export function recallRoutine(now = Date.now()): void {
  if (useRoutineRun.getState().recalled) return;
  const run = useRoutineRun.getState().run ?? readFromTab(now);
  useRoutineRun.setState({ recalled: true });
  setRoutineRun(run);
  if (run) openRoutine(run.of);
}

function readFromTab(now: number): RoutineRun | null {
  try {
    return parseRoutineRun(JSON.parse(tabStore()?.getItem(ROUTINE_KEY) ?? 'null'), now);
  } catch {
    return null; // not what we wrote
  }
}
