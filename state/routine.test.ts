// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import { PROGRAMMES } from '../data/care/programmes.ts';
import { STRETCHES } from '../data/care/stretches.ts';
import { CAUTIONS } from '../data/safety/cautions.ts';
import type { CautionId } from '../data/safety/types.ts';
import { phasesOf, startRoutine, tickRoutine, toggleRoutine, type RoutineRun } from '../engine/guide/routine.ts';
import { planKey, routineOf, stretchKey } from '../engine/guide/routine-of.ts';
import {
  LONGEST_PHASE,
  parseRoutineRun,
  putRoutineAside,
  recallRoutine,
  setRoutineRun,
  useRoutineRun,
} from './routine.ts';
import { mayHaveRoutine, ROUTINE_KEY, useRoutineOpen } from './routine-open.ts';

const T = 1_700_000_000_000;
const OF = planKey('hips-plan');
const RUN: RoutineRun = {
  ...startRoutine(OF, routineOf(OF, new Set())?.items ?? [], T),
  at: 3,
  done: [1],
  looked: T + 5000,
};

beforeEach(() => {
  sessionStorage.clear();
  useRoutineRun.setState({ run: null, recalled: false });
  useRoutineOpen.setState({ of: null });
});

it('after a reload it opens where it was, and waits', () => {
  setRoutineRun(RUN);
  useRoutineRun.setState({ run: null });
  expect(mayHaveRoutine()).toBe(true);
  recallRoutine(T + 9000);
  expect(useRoutineRun.getState().run).toMatchObject({ of: OF, at: 3, done: [1], paused: 9000 });
  expect(useRoutineOpen.getState().of).toBe(OF);
});

it('what was away longer than a moment waits where it was last seen', () =>
  expect(parseRoutineRun(RUN, T + 60_000)?.paused).toBe(5000));

it('one that was closed does not open by itself, and goes on where it stood when it is opened; one that is over is forgotten', () => {
  setRoutineRun(RUN);
  putRoutineAside(false, T + 7000);
  expect(mayHaveRoutine()).toBe(false);
  expect(useRoutineRun.getState().run).toMatchObject({ at: 3, paused: 7000 });
  putRoutineAside(true);
  expect(useRoutineRun.getState().run).toBeNull();
});

it.each<[why: string, text: string]>([
  ['no JSON', '{'],
  ['no record', '[]'],
  ['another plan', JSON.stringify({ ...RUN, of: 'plan/none' })],
  ['items that are no names', JSON.stringify({ ...RUN, items: [1] })],
  ['a phase before the first', JSON.stringify({ ...RUN, at: -1 })],
  ['done before it was begun', JSON.stringify({ ...RUN, done: [3] })],
  ['a sign that is none', JSON.stringify({ ...RUN, wrong: 'tired' })],
  ['no clock', JSON.stringify({ ...RUN, since: '9' })],
  ['left three hours ago', JSON.stringify({ ...RUN, looked: T - 3 * 3600_000 })],
])('%s is dropped', (_why, text) => {
  sessionStorage.setItem(ROUTINE_KEY, text);
  recallRoutine(T + 5000);
  expect(useRoutineRun.getState().run).toBeNull();
  expect(useRoutineOpen.getState().of).toBeNull();
  expect(mayHaveRoutine()).toBe(false);
});

it.each<[why: string, clock: object]>([
  ['paused after longer than any phase runs', { paused: 1e9 }],
  ['paused at the end of time', { paused: 8.64e15 }],
  ['begun long ago', { since: 0 }],
  ['still to begin', { since: T + 3600_000 }],
])('a clock that cannot be, %s: its phase begins anew, and nothing more counts as done', (_why, clock) => {
  const read = parseRoutineRun(JSON.parse(JSON.stringify({ ...RUN, ...clock })), T + 5000);
  expect(read).toMatchObject({ at: 3, done: [1], paused: 0 });
  const phases = phasesOf(routineOf(OF, new Set())?.items ?? []);
  expect(tickRoutine(phases, toggleRoutine(read!, T + 6000), T + 6250)).toMatchObject({ at: 3, done: [1] });
});

it('no phase of any routine runs for longer than is believed', () => {
  for (const of of [...STRETCHES.map(({ id }) => stretchKey(id)), ...PROGRAMMES.map(({ id }) => planKey(id))])
    for (const ticked of [new Set<CautionId>(), ...CAUTIONS.map(({ id }) => new Set([id]))])
      for (const { seconds } of phasesOf(routineOf(of, ticked)?.items ?? []))
        expect(seconds * 1000).toBeLessThan(LONGEST_PHASE - 20_000);
});

it('nothing that is kept throws', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      parseRoutineRun(value, T);
      parseRoutineRun({ ...RUN, ...(value as object) }, T);
    }),
  );
});
