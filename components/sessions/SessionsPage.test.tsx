// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { GuideSession } from '../../engine/guide/sessions.ts';
import { forgetSessions, keepSessions, noteSession } from '../../state/sessions.ts';
import { SessionsPage } from './SessionsPage.tsx';

const DAY_MS = 24 * 3600 * 1000;
const session = (ago: number): GuideSession => ({
  at: Date.now() - ago * DAY_MS,
  guideId: 'infraspinatus',
  side: 'right',
  pointId: 'infraspinatus-trp1',
  tool: 'tennis_ball',
  spots: 1,
  before: 6,
  after: 4,
  found: null,
});
const all = () => screen.queryAllByRole('button', { name: /^Delete: Infraspinatus, right/ });
const kept = () => localStorage.getItem('knotmap.sessions') ?? '';

beforeEach(() => {
  keepSessions(true);
  [9, 5].map(session).forEach(noteSession);
  render(<SessionsPage />);
});
afterEach(() => {
  cleanup();
  forgetSessions();
});

it('a session that was deleted by a slip comes back as it was, also the last one', () => {
  const before = kept();
  fireEvent.click(all()[0]!);
  fireEvent.click(all()[0]!);
  expect(all()).toHaveLength(0);
  expect(kept()).not.toContain('infraspinatus');
  expect(screen.queryByText('Nothing is kept yet.', { exact: false })).toBeNull();
  for (const undo of screen.getAllByRole('button', { name: 'Undo' })) fireEvent.click(undo);
  expect(all()).toHaveLength(2);
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  const { sessions } = JSON.parse(kept()) as { sessions: GuideSession[] };
  expect(sessions.toSorted((a, b) => a.at - b.at)).toEqual((JSON.parse(before) as { sessions: unknown[] }).sessions);
});

it('when all is deleted nothing is left to bring back', () => {
  fireEvent.click(all()[0]!);
  fireEvent.click(screen.getByRole('button', { name: 'Delete all and keep nothing' }));
  fireEvent.click(screen.getByRole('button', { name: 'Yes, delete all' }));
  expect(screen.getByText('All deleted.')).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  expect(localStorage.getItem('knotmap.sessions')).toBeNull();
});
