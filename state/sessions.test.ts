// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { GuideSession } from '../engine/guide/sessions.ts';
import {
  forgetSession,
  forgetSessions,
  keepSessions,
  noteReview,
  noteSession,
  parseSessions,
  recallSessions,
  useSessions,
} from './sessions.ts';

const KEY = 'knotmap.sessions';
const one: GuideSession = {
  at: 1_780_000_000_000,
  guideId: 'infraspinatus',
  side: 'right',
  pointId: 'infraspinatus-trp1',
  tool: 'tennis_ball',
  spots: 2,
  before: 7,
  after: null,
  found: null,
};
const stored = () => JSON.parse(localStorage.getItem(KEY) ?? 'null') as { sessions: GuideSession[] } | null;

beforeEach(() => {
  forgetSessions();
  localStorage.clear();
});

describe('sessions', () => {
  it('are noted for the page, and kept on the device only if the person says so', () => {
    noteSession(one);
    expect(useSessions.getState().sessions).toEqual([one]);
    expect(stored()).toBeNull();
    keepSessions(true);
    expect(stored()?.sessions).toEqual([one]);
    keepSessions(false);
    expect(stored()).toBeNull();
    expect(useSessions.getState().sessions).toEqual([one]);
  });
  it('are one entry each, with what became known later', () => {
    noteSession(one);
    noteSession({ ...one, after: 3, found: 'my-pain' });
    noteSession({ ...one, at: one.at + 1 });
    expect(useSessions.getState().sessions).toEqual([
      { ...one, after: 3, found: 'my-pain' },
      { ...one, at: one.at + 1 },
    ]);
  });
  it('are there again in a new visit, beside what that visit noted before it looked', () => {
    noteSession(one);
    keepSessions(true);
    const later = { ...one, at: one.at + 5 };
    useSessions.setState({ sessions: [later], reviews: [], kept: false });
    recallSessions();
    expect(useSessions.getState()).toMatchObject({ sessions: [one, later], kept: true });
    recallSessions();
    expect(useSessions.getState().sessions).toHaveLength(2);
  });
  it('can be deleted one by one and all together', () => {
    noteSession(one);
    noteSession({ ...one, side: 'left' });
    keepSessions(true);
    forgetSession(one);
    expect(stored()?.sessions).toEqual([{ ...one, side: 'left' }]);
    noteReview({ at: one.at, guideId: 'infraspinatus', side: 'left', better: true });
    forgetSessions();
    expect(stored()).toBeNull();
    expect(useSessions.getState()).toEqual({ sessions: [], reviews: [], kept: false });
  });
  it('an entry that cannot be read is left out, and its text is not lost when the list is written again', () => {
    localStorage.setItem(KEY, JSON.stringify({ v: 1, sessions: [one, { ...one, guideId: 'nope' }], reviews: [] }));
    recallSessions();
    expect(useSessions.getState().sessions).toEqual([one]);
    noteSession({ ...one, at: one.at + 1 });
    expect(localStorage.getItem(`${KEY}.aside`)).toContain('nope');
  });
});

describe('reading what was kept', () => {
  it('takes back what was written', () => {
    const whole = { sessions: [one], reviews: [{ at: 1, guideId: 'infraspinatus', side: 'left', better: false }] };
    expect(parseSessions(JSON.parse(JSON.stringify(whole)))).toEqual(whole);
  });
  it('takes nothing that is no session, and of one no value that cannot be', () => {
    expect(parseSessions({ sessions: 'all' })).toBeNull();
    expect(parseSessions([])).toBeNull();
    const odd = { ...one, tool: 'hammer', before: 11, after: -1, spots: 99, found: 'gold', pointId: 'nope' };
    expect(parseSessions({ sessions: [odd, { ...one, side: 'up' }, { ...one, at: 'now' }] })?.sessions).toEqual([
      { ...one, tool: null, before: null, after: null, spots: 0, found: null, pointId: null },
    ]);
  });
  it('never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        parseSessions(value);
        parseSessions({ sessions: [value], reviews: value });
      }),
    );
  });
});
