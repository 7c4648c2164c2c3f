import { describe, expect, it } from 'vitest';
import {
  daysOn,
  isSession,
  restDays,
  reviewDue,
  sessionTable,
  timesOn,
  type Review,
  type GuideSession,
} from './sessions.ts';

const DAY = 24 * 3600 * 1000,
  NOW = new Date(2026, 5, 20, 12).getTime();
const place = { guideId: 'infraspinatus', side: 'right' } as const;
const done = (at: number, more: Partial<GuideSession> = {}): GuideSession => ({
  ...place,
  at,
  pointId: null,
  tool: 'tennis_ball',
  spots: 1,
  before: 6,
  after: 4,
  found: null,
  ...more,
});
const said = (at: number, better: boolean): Review => ({ ...place, at, better });

it('a guide that was only looked through is no session; one that was held for a while, or has nothing to hold, is', () => {
  expect(isSession({ holdStep: 3, heldMs: 0 })).toBe(false);
  expect(isSession({ holdStep: 3, heldMs: 9_999 })).toBe(false);
  expect(isSession({ holdStep: 3, heldMs: 10_000 })).toBe(true);
  expect(isSession({ holdStep: null, heldMs: 0 })).toBe(true);
});

describe('times on a day', () => {
  it('counts this guide and side on the person’s own day, from midnight to midnight', () => {
    const midnight = new Date(2026, 5, 20).getTime();
    const sessions = [
      done(midnight - 1),
      done(midnight),
      done(NOW),
      done(NOW, { side: 'left' }),
      done(NOW, { guideId: 'teres_minor' }),
    ];
    expect(timesOn(sessions, place, midnight)).toBe(2);
    expect(timesOn(sessions, place, midnight + DAY)).toBe(0);
  });
  it('counts the last hour of a day of 25, and what was done before the clock was set back a day', () => {
    const midnight = new Date(2026, 5, 20).getTime();
    expect(timesOn([done(midnight + 24.5 * 3600 * 1000)], place, midnight)).toBe(1);
    expect(timesOn([done(NOW)], place, midnight - DAY)).toBe(1);
    expect(timesOn([done(NOW + 30 * DAY)], place, midnight)).toBe(0);
  });
});

describe('days of a week', () => {
  /** From midnight to midnight of the person's own days, through the night in which the clocks are set back. */
  const midnights = (day: number) => [0, 1, 2, 3, 4, 5, 6].map((ago) => new Date(2026, 9, day - ago).getTime());
  it('a day counts once, from its own midnight to the next, of this guide and side', () => {
    const at = (day: number, hour: number, minute = 0) => new Date(2026, 9, day, hour, minute).getTime();
    const sessions = [
      done(at(26, 8)),
      done(at(26, 9)),
      done(at(25, 23, 59)),
      done(at(24, 0)),
      done(at(23, 12), { side: 'left' }),
      done(at(19, 23, 59)),
    ];
    expect(daysOn(sessions, place, midnights(26))).toEqual([true, true, true, false, false, false, false]);
  });
  const did = (...ago: number[]) => [0, 1, 2, 3, 4, 5, 6].map((day) => ago.includes(day));
  it.each<[why: string, did: readonly boolean[], most: number, today: 0 | 1, rest: number]>([
    ['nothing done', did(), 2, 0, 0],
    ['one day of two', did(1), 2, 0, 0],
    ['two days of two: until the first is a week ago', did(1, 2), 2, 0, 5],
    ['the same, days apart', did(3, 6), 2, 0, 1],
    ['today is no day more', did(0, 1), 2, 0, 0],
    ['today is over, and the second of two', did(0, 3), 2, 1, 4],
    ['today is over, and there are days left', did(0), 2, 1, 1],
    ['every day may be one', did(0, 1, 2, 3, 4, 5, 6), 7, 1, 1],
    ['every day but today', did(1, 2, 3, 4, 5, 6), 7, 0, 0],
    ['five of five', did(1, 2, 3, 4, 5), 5, 0, 2],
    ['nothing a week', did(), 0, 0, 7],
  ])('%s', (_why, days, most, today, rest) => expect(restDays(days, most, today)).toBe(rest));
  it('whoever comes back as soon as they may has no more days in any seven than the most', () => {
    for (let most = 1; most <= 7; most++) {
      const days: boolean[] = [];
      for (let day = 0; day < 60; day++) {
        const week = Array.from({ length: 7 }, (_, ago) => days[day - ago] ?? false);
        days[day] = restDays(week, most, 0) === 0;
        const held = days.slice(-7).filter(Boolean).length;
        expect(held).toBeLessThanOrEqual(most);
        if (day > 7) expect(held).toBe(most);
      }
    }
  });
});

describe('the question whether it helps', () => {
  const days = (...ago: number[]) => ago.map((n) => done(NOW - n * DAY, { before: n }));
  const due = (sessions: readonly GuideSession[], reviews: readonly Review[] = []) =>
    reviewDue({ sessions, reviews }, place, 14, NOW);
  it('comes after fourteen days of trying, not before, and tells from where to where the soreness went', () => {
    expect(due(days(13, 8, 1))).toBeNull();
    expect(due(days(14, 8, 1))).toEqual({ days: 14, didNotHelp: false, rested: false, from: 14, to: 1 });
    expect(due([...days(14, 8, 1)].reverse())).toEqual({ days: 14, didNotHelp: false, rested: false, from: 14, to: 1 });
  });
  it('comes only where the guide was tried: two sessions are no trial, nor are those of the other side', () => {
    expect(due(days(14, 1))).toBeNull();
    expect(due([...days(14, 1), done(NOW - 2 * DAY, { side: 'left' })])).toBeNull();
    expect(due([])).toBeNull();
  });
  it('begins anew after four weeks without', () => {
    expect(due(days(60, 50, 40, 3, 2, 1))).toBeNull();
    expect(due(days(60, 40, 20, 3))).toMatchObject({ days: 60 });
    expect(due(days(55, 45, 27))).toMatchObject({ days: 55 });
    expect(due(days(60, 50, 28))).toBeNull();
  });
  it('comes again fourteen days after “better”, and stays after “no better” until that is taken back', () => {
    const sessions = days(30, 20, 10, 5, 2);
    expect(due(sessions, [said(NOW - 13 * DAY, true)])).toBeNull();
    expect(due(sessions, [said(NOW - 15 * DAY, true)])).toMatchObject({ days: 15, from: 10 });
    expect(due(sessions, [said(NOW - DAY, false)])).toMatchObject({ didNotHelp: true });
    expect(due(sessions, [said(NOW - 2 * DAY, false), said(NOW - DAY, true)])).toBeNull();
  });
  it('stays after “no better” also where it was left alone for weeks, or its sessions were deleted', () => {
    expect(due(days(30, 20, 1), [said(NOW - DAY, false)])).toMatchObject({ days: 1, rested: false, from: 30, to: 1 });
    expect(due(days(60, 50, 29), [said(NOW - 29 * DAY, false)])).toMatchObject({ days: 29, rested: true, from: null });
    expect(due(days(60, 50, 27), [said(NOW - 29 * DAY, false)])).toMatchObject({ didNotHelp: true, rested: false });
    expect(due([], [said(NOW - 27 * DAY, false)])).toMatchObject({ days: 27, didNotHelp: true, rested: false });
    expect(due(days(60), [said(NOW - 29 * DAY, false), said(NOW, true)])).toBeNull();
  });
  it('what was said last holds, whatever the clock was set to', () => {
    const sessions = days(30, 20, 10, 5, 2);
    expect(due(sessions, [said(NOW + 40 * DAY, false)])).toMatchObject({ days: 0, didNotHelp: true, rested: false });
    expect(due(sessions, [said(NOW + 40 * DAY, false), said(NOW - DAY, true)])).toBeNull();
    expect(due(sessions, [said(NOW, true), said(NOW - DAY, false)])).toMatchObject({ didNotHelp: true });
  });
  it('takes no session from the future, as a wrong clock notes them', () => {
    expect(due([...days(14, 8), done(NOW + DAY)])).toBeNull();
  });
});

it('a table can be read by spreadsheets: a line each, the oldest first, what could break a cell in quotes', () => {
  const table = sessionTable([done(2, { before: null }), done(1)], ['when', 'how "sore"'], ({ at, before }) => [
    at === 1 ? 'one, first' : 'two\nlines',
    before,
  ]);
  expect(table).toBe('when,"how ""sore"""\r\n"one, first",6\r\n"two\nlines",\r\n');
});
