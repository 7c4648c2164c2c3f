// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { DOSE_PRESETS } from '../../data/guides/doses.ts';
import type { GuideSession } from '../../engine/guide/sessions.ts';
import { forgetSessions, useSessions } from '../../state/sessions.ts';
import { Limits } from './Limits.tsx';

const at = (day: number, hour = 12) => new Date(2026, 5, day, hour).getTime();
const NOW = at(20);
const done = (when: number): GuideSession => ({
  at: when,
  guideId: 'infraspinatus',
  side: 'right',
  pointId: null,
  tool: 'tennis_ball',
  spots: 1,
  before: 6,
  after: 4,
  found: null,
});
const shown = (daysPerWeek: readonly [number, number] = [0, 2]) =>
  render(
    <Limits id="infraspinatus" side="right" dose={{ ...DOSE_PRESETS.standard, daysPerWeek }}>
      <button type="button">Start</button>
    </Limits>,
  );
const mayStart = () => screen.queryByRole('button', { name: 'Start' }) !== null;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  forgetSessions();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

it('a guide that was followed on as many days of a week as it may be rests, and it says for how long', () => {
  useSessions.setState({ sessions: [done(at(16, 23)), done(at(18, 1))] });
  shown();
  expect(mayStart()).toBe(false);
  expect(screen.getByRole('status').textContent).toBe(
    'You have done this on 2 of the last seven daysThat is the most for one week. Come back in 3 days, once any ache has gone.',
  );
});

it.each<[why: string, sessions: readonly number[], days: readonly [number, number]]>([
  ['every day may be one', [at(14), at(15), at(16), at(17), at(18), at(19)], [5, 7]],
  ['a week ago is over', [at(13, 23), at(18)], [0, 2]],
])('%s: it may begin', (_why, sessions, days) => {
  useSessions.setState({ sessions: sessions.map(done) });
  shown(days);
  expect(mayStart()).toBe(true);
});

it('after the last time of a day it comes again when the week lets it', () => {
  useSessions.setState({ sessions: [done(at(20, 8)), done(at(20, 9))] });
  shown([5, 7]);
  expect(screen.getByRole('status').textContent).toContain('Come back tomorrow');
  cleanup();
  useSessions.setState({ sessions: [done(at(15)), done(at(20, 8)), done(at(20, 9))] });
  shown();
  expect(screen.getByRole('status').textContent).toContain('Come back in 2 days');
});

it('what did not help stays closed, says how to take that back, and after weeks how to try it afresh', () => {
  useSessions.setState({
    sessions: [done(at(1)), done(at(19))],
    reviews: [{ at: at(19), guideId: 'infraspinatus', side: 'right', better: false }],
  });
  shown();
  expect(mayStart()).toBe(false);
  expect(screen.getByRole('status').textContent).toContain('Then tap “It is better now”, and you can press again.');
  cleanup();
  vi.setSystemTime(NOW + 40 * 24 * 3600_000);
  shown();
  expect(mayStart()).toBe(false);
  fireEvent.click(screen.getByRole('button', { name: 'Try it afresh' }));
  expect(mayStart()).toBe(true);
});
