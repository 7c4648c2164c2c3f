import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchAgain, fetchLate, followLate, lateOf, QUIET_MS, refuseLate, type Attempt } from './late.ts';
import { nth } from '../engine/math/nth.ts';

/** A load whose tries are ended by hand. */
function byHand() {
  const tries: { readonly attempt: Attempt; give(module: string): void; refuse(): void }[] = [];
  const load = (attempt: Attempt) =>
    new Promise<string>((give, refuse) => tries.push({ attempt, give, refuse: () => refuse(new Error('lost')) }));
  return { load, tries };
}
const settled = () =>
  Promise.resolve()
    .then(() => {})
    .then(() => {});

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a late piece', () => {
  it('is fetched once for all who ask, also when it has come', async () => {
    const { load, tries } = byHand();
    const both = Promise.all([fetchLate(load), fetchLate(load)]);
    nth(tries, 0).give('here');
    expect(await both).toEqual(['here', 'here']);
    expect(await fetchLate(load)).toBe('here');
    expect(tries).toHaveLength(1);
    expect(lateOf(load)).toEqual({ module: 'here', trouble: null });
  });

  it('that failed is fetched again by the next who asks', async () => {
    const { load, tries } = byHand(),
      first = fetchLate(load);
    nth(tries, 0).refuse();
    await expect(first).rejects.toThrow('lost');
    expect(lateOf(load)).toEqual({ module: null, trouble: 'failed' });
    const second = fetchLate(load);
    expect(lateOf(load).trouble).toBe('trying');
    expect(tries.map(({ attempt }) => attempt.tries)).toEqual([0, 1]);
    nth(tries, 1).give('here');
    expect(await second).toBe('here');
    expect(lateOf(load).trouble).toBeNull();
  });

  it('is slow after so long a silence and not before, and may still come', async () => {
    const { load, tries } = byHand(),
      wanted = fetchLate(load);
    vi.advanceTimersByTime(QUIET_MS - 1);
    expect(lateOf(load).trouble).toBeNull();
    vi.advanceTimersByTime(1);
    expect(lateOf(load).trouble).toBe('slow');
    nth(tries, 0).give('at last');
    expect(await wanted).toBe('at last');
    expect(lateOf(load)).toEqual({ module: 'at last', trouble: null });
  });

  it('of which a part is heard now and then is not slow, however long it takes', () => {
    const { load, tries } = byHand();
    void fetchLate(load);
    for (let k = 0; k < 20; k++) {
      vi.advanceTimersByTime(QUIET_MS - 1);
      nth(tries, 0).attempt.heard();
    }
    expect(lateOf(load).trouble).toBeNull();
    vi.advanceTimersByTime(QUIET_MS);
    expect(lateOf(load).trouble).toBe('slow');
    nth(tries, 0).attempt.heard();
    expect(lateOf(load).trouble).toBeNull();
  });

  it('that hangs is given up and fetched again, for those who already wait too', async () => {
    const { load, tries } = byHand(),
      wanted = fetchLate(load);
    vi.advanceTimersByTime(QUIET_MS);
    fetchAgain();
    expect(nth(tries, 0).attempt.signal.aborted).toBe(true);
    expect(lateOf(load).trouble).toBe('trying');
    nth(tries, 0).refuse(); // its end is no news
    await settled();
    expect(lateOf(load).trouble).toBe('trying');
    vi.advanceTimersByTime(QUIET_MS);
    expect(lateOf(load).trouble).toBe('slow');
    nth(tries, 1).give('second');
    expect(await wanted).toBe('second');
  });

  it('is not asked for twice at once, however often the button is pressed', () => {
    const { load, tries } = byHand();
    void fetchLate(load);
    fetchAgain();
    fetchAgain();
    expect(tries).toHaveLength(1);
    vi.advanceTimersByTime(QUIET_MS);
    fetchAgain();
    fetchAgain();
    expect(tries).toHaveLength(2);
  });

  it('that comes after it was given up is taken, and what comes then changes nothing', async () => {
    const { load, tries } = byHand(),
      wanted = fetchLate(load);
    vi.advanceTimersByTime(QUIET_MS);
    fetchAgain();
    nth(tries, 0).give('first after all');
    expect(await wanted).toBe('first after all');
    nth(tries, 1).refuse();
    await settled();
    expect(lateOf(load)).toEqual({ module: 'first after all', trouble: null });
  });

  it('that cannot be read counts as not come', async () => {
    const { load, tries } = byHand(),
      wanted = fetchLate(load);
    nth(tries, 0).give('damaged');
    await wanted;
    refuseLate(load);
    expect(lateOf(load)).toEqual({ module: null, trouble: 'failed' });
    void fetchLate(load);
    expect(tries).toHaveLength(2);
  });

  it('tells who follows it each change, until they leave', async () => {
    const { load, tries } = byHand(),
      seen: unknown[] = [],
      leave = followLate(load, () => seen.push(lateOf(load).trouble));
    const wanted = fetchLate(load);
    vi.advanceTimersByTime(QUIET_MS);
    leave();
    nth(tries, 0).give('here');
    await wanted;
    expect(seen).toEqual(['slow']);
  });
});
