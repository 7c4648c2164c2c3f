// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import { forward, startRun } from '../engine/run.ts';
import { parseRun, recallRun, setRun, useRun } from './run.ts';

const T = 1_700_000_000_000;
const run = forward(
  startRun({ steps: 3, holdStep: 1, holdS: 60, restS: 30, spots: 2, reps: 1 }, { guideId: 'rhomboids', side: 'right', pointId: 'rhomboid-minor-trp', tool: null, before: 4 }, T), T,
);
beforeEach(() => {
  setRun(null);
  localStorage.clear();
});

it('what is kept comes back the same', () => {
  expect(parseRun(JSON.parse(JSON.stringify(run)), T + 5000)).toEqual(run);
  setRun(run);
  useRun.setState({ run: null });
  recallRun(T + 5000);
  expect(useRun.getState().run).toEqual(run);
});

it('is forgotten when it ends', () => {
  setRun(run);
  setRun(null);
  expect(localStorage).toHaveLength(0);
});

it.each<[why: string, change: object]>([
  ['a guide nobody knows', { guideId: 'knees' }],
  ['a hold longer than any guide allows', { holdS: 600 }],
  ['a step beyond the last', { step: 3 }],
  ['a hold on a step that is not held', { step: 0 }],
  ['no side', { side: 'middle' }],
  ['soreness of 11', { before: 11 }],
  ['left yesterday', { since: T - 86_400_000 }],
  ['a pause of less than nothing', { paused: -1 }],
])('%s: not taken', (_why, change) => expect(parseRun({ ...run, ...change }, T)).toBeNull());

it('never throws, whatever was kept', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => {
    parseRun(value, T);
    localStorage.setItem('knotmap.run', JSON.stringify(value) ?? '');
    recallRun(T);
  }));
});
