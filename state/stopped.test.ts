// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keep } from './kept.ts';
import { opensAgain, parseStopped, recallStopped, stopAt, stopSpot, useStopped, type StoppedSpot } from './stopped.ts';
import { useStorageTrouble } from './storage-trouble.ts';

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
  vi.setSystemTime(now);
  useStopped.setState({ spots: [] });
  recallStopped(now);
  return useStopped.getState().spots;
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: at(1, 9) });
  localStorage.clear();
  sessionStorage.clear();
  useStopped.setState({ spots: [] });
  keep('knotmap.stopped', null);
});
afterEach(() => {
  vi.useRealTimers();
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
  expect(useStopped.getState().spots).toEqual([spot(at(1, 9)), spot(at(1, 9), 'right')]);
});

it.each(['{"spots":7}', '{"spots":[]}', '{', null])('%s that another tab leaves opens nothing', (text) => {
  stopSpot(spot(at(1, 9)));
  if (text === null) localStorage.removeItem('knotmap.stopped');
  else localStorage.setItem('knotmap.stopped', text);
  dispatchEvent(new StorageEvent('storage', { key: 'knotmap.stopped' }));
  expect(useStopped.getState().spots).toEqual([spot(at(1, 9))]);
});

it('a clock set back a little opens nothing', () => {
  stopSpot(spot(at(1, 9)));
  expect(reloaded(at(1, 8))).toHaveLength(1);
});

describe('what cannot be read of a stop', () => {
  const NOW = at(1, 9);
  const kept = (fields: object) => localStorage.setItem('knotmap.stopped', JSON.stringify({ v: 1, spots: [fields] }));
  it.each<[why: string, when: unknown]>([
    ['no time', undefined],
    ['a word', '9'],
    ['nothing', null],
    ['a moment that no date can be', 9e15],
    ['a year ahead', NOW + 365 * 24 * HOUR],
    ['the last day of all', 8.64e15],
    ['the year in which clocks begin', 1000],
    ['long before', -1e15],
  ])('when: %s. It is of today, and over when today is', (_why, when) => {
    kept({ ...spot(NOW), at: when });
    expect(reloaded(NOW)).toEqual([spot(NOW)]);
    expect(reloaded(opensAgain(NOW) - 1)).toEqual([spot(NOW)]);
    expect(reloaded(opensAgain(NOW))).toEqual([]);
    expect(localStorage).toHaveLength(0);
  });
  it('when, of a clock that has not been set yet: it counts as it stands', () => {
    stopSpot(spot(5 * HOUR));
    expect(reloaded(6 * HOUR)).toEqual([spot(5 * HOUR)]);
  });
  it('which side: both', () => {
    kept({ ...spot(NOW), side: 'middle' });
    expect(reloaded(NOW)).toEqual([spot(NOW), spot(NOW, 'right')]);
  });
  it.each([{ why: 'boredom' }, { why: 7 }, { guideId: 'knees' }, { guideId: undefined, side: undefined }])(
    'why, or where: %j. All pressing is over for the day',
    (wrong) => {
      kept({ ...spot(NOW), ...wrong });
      const spots = reloaded(NOW);
      expect(stopAt(spots, 'levator_scapulae', 'right')).toMatchObject({ why: 'other', at: NOW });
    },
  );
  it('is said once, and lies aside until the day is over', () => {
    useStorageTrouble.setState({ trouble: null, dismissed: false });
    kept({ ...spot(NOW), side: 'middle' });
    const text = localStorage.getItem('knotmap.stopped');
    reloaded(NOW);
    expect(useStorageTrouble.getState().trouble).toBe('damaged');
    expect(localStorage.getItem('knotmap.stopped.aside')).toBe(text);
    reloaded(opensAgain(NOW));
    expect(localStorage).toHaveLength(0);
  });
  it('never throws, and makes no stop of what is none', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        parseStopped(value);
        expect(parseStopped({ spots: [value] }) ?? []).toHaveLength(0);
      }),
    );
  });
  it('in the tab, where the device keeps nothing: it is of the first reload, not of each', async () => {
    vi.stubGlobal('localStorage', undefined);
    const inTab = async (now: number) => {
      vi.setSystemTime(now);
      vi.resetModules();
      const anew = await import('./stopped.ts');
      anew.recallStopped(now);
      return anew.useStopped.getState().spots;
    };
    sessionStorage.setItem('knotmap.visit.stopped', JSON.stringify({ spots: [{ ...spot(NOW), at: 9e15 }] }));
    expect(await inTab(NOW)).toEqual([spot(NOW)]);
    expect(await inTab(NOW + HOUR)).toEqual([spot(NOW)]);
    expect(await inTab(opensAgain(NOW))).toEqual([]);
    vi.unstubAllGlobals();
  });
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
