// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, expect, it, vi } from 'vitest';
import { opensAgain, parseStopped, recallStopped, stopAt, stopSpot, useStopped, type StoppedSpot } from './stopped.ts';

const HOUR = 3600_000;
const at = (day: number, hour: number) => new Date(2030, 0, day, hour).getTime();
const spot = (when: number, side: 'left' | 'right' = 'left'): StoppedSpot => ({
  guideId: 'rhomboids',
  side,
  why: 'nerve',
  at: when,
});
/** What a reload does. */
const reloaded = (now: number) => {
  useStopped.setState({ spots: [] });
  recallStopped(now);
  return useStopped.getState().spots;
};

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  useStopped.setState({ spots: [] });
});

it.each<[why: string, stopped: number, opens: number]>([
  ['in the morning: the day is over at midnight', at(1, 9), at(2, 0)],
  ['at noon: midnight is 12 hours away', at(1, 12), at(2, 0)],
  ['late in the evening: 12 hours', at(1, 23), at(2, 11)],
])('%s', (_why, stopped, opens) => {
  expect(opensAgain(stopped)).toBe(opens);
  stopSpot(spot(stopped));
  expect(reloaded(opens - 1)).toEqual([spot(stopped)]);
  expect(reloaded(opens)).toEqual([]);
  expect(localStorage).toHaveLength(0);
});

it('each side is a spot of its own, and the later stop at one holds', () => {
  stopSpot(spot(at(1, 9)));
  stopSpot(spot(at(1, 10), 'right'));
  stopSpot(spot(at(1, 20)));
  expect(reloaded(at(2, 0))).toEqual([spot(at(1, 20))]);
});

it('a later stop at a spot takes the place of the one before, with its reason', () => {
  const later: StoppedSpot = { ...spot(at(1, 10)), why: 'other' };
  stopSpot(spot(at(1, 9)));
  stopSpot(spot(at(1, 9), 'right'));
  stopSpot(later);
  expect(useStopped.getState().spots).toEqual([spot(at(1, 9), 'right'), later]);
  expect(reloaded(at(1, 11))).toEqual([spot(at(1, 9), 'right'), later]);
});

it('a spot noted in another tab stays when this one notes another', () => {
  stopSpot(spot(at(1, 9)));
  useStopped.setState({ spots: [] }); // this tab has not heard of it
  stopSpot(spot(at(1, 10), 'right'));
  expect(reloaded(at(1, 11))).toHaveLength(2);
});

it('what another tab notes, this one hears', () => {
  stopSpot(spot(at(1, 9)));
  const text = localStorage.getItem('knotmap.stopped')!;
  localStorage.setItem('knotmap.stopped', text.replace('left', 'right'));
  dispatchEvent(new StorageEvent('storage', { key: 'knotmap.stopped' }));
  expect(useStopped.getState().spots).toEqual([spot(at(1, 9), 'right')]);
});

it('a clock set back a little opens nothing; one that was a year ahead closes nothing for a year', () => {
  stopSpot(spot(at(1, 9)));
  expect(reloaded(at(1, 8))).toHaveLength(1);
  expect(reloaded(at(1, 9) - 25 * HOUR)).toHaveLength(0);
});

it('never throws, and takes only spots that can be', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      parseStopped(value);
      expect(parseStopped({ spots: [value] }) ?? []).toHaveLength(0);
    }),
  );
  for (const wrong of [{ guideId: 'knees' }, { side: 'middle' }, { why: 'boredom' }, { at: '9' }])
    expect(parseStopped({ spots: [{ ...spot(0), ...wrong }, spot(1)] })).toEqual([spot(1)]);
});

it('a stop closes its own spot; one for the day closes every spot', () => {
  const one = spot(at(1, 9)),
    day: StoppedSpot = { ...spot(at(1, 10), 'right'), guideId: 'infraspinatus', why: 'other' };
  expect(stopAt([one], 'rhomboids', 'left')).toEqual(one);
  expect(stopAt([one], 'rhomboids', 'right')).toBeUndefined();
  expect(stopAt([one], 'infraspinatus', 'left')).toBeUndefined();
  expect(stopAt([day, one], 'rhomboids', 'left')).toEqual(one);
  expect(stopAt([one, day], 'levator_scapulae', 'left')).toEqual(day);
});

it('where the device keeps nothing, the tab does: what was stopped is not open after a reload', async () => {
  vi.stubGlobal('localStorage', {
    getItem: () => null,
    removeItem: () => undefined,
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  });
  stopSpot(spot(at(1, 9)));
  vi.resetModules();
  const anew = await import('./stopped.ts');
  anew.recallStopped(at(1, 10));
  expect(anew.useStopped.getState().spots).toEqual([spot(at(1, 9))]);
  anew.recallStopped(at(2, 9));
  expect(anew.useStopped.getState().spots).toEqual([]);
  vi.unstubAllGlobals();
});
