// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { clearCautions, reviewCautions, useCautions } from '../../state/cautions.ts';
import { nth } from '../../engine/math/nth.ts';
import { redoScreening, useScreening, outcomeNow } from '../../state/screening.ts';
import { signsToAsk } from '../../engine/safety/signs.ts';
import { BeforeYouPress } from './BeforeYouPress.tsx';

afterEach(() => {
  cleanup();
  redoScreening();
  clearCautions();
});

const signs = signsToAsk(['upper_back', 'neck']);
const open = (done = () => undefined as void) =>
  render(<BeforeYouPress signs={signs} onBegin={() => undefined} onDone={done} />);

it('asks each sign and condition once, and the way on stands after the last of them', () => {
  const { container } = open();
  expect(screen.getAllByRole('checkbox', { name: /./ }).length).toBeGreaterThan(signs.length);
  for (const { short } of signs) expect(screen.getAllByRole('checkbox', { name: short }), short).toHaveLength(1);
  const fields = [...container.querySelectorAll('input, button')];
  expect(fields.at(-1)?.textContent).toBe('None of these. Go on');
});

it('none of these: all are answered with no, the conditions are gone through', () => {
  let passed = 0;
  open(() => void passed++);
  fireEvent.click(screen.getByRole('button', { name: 'None of these. Go on' }));
  expect(passed).toBe(1);
  expect([...useScreening.getState().given.keys()].sort()).toEqual(signs.map(({ id }) => id).sort());
  expect(outcomeNow().action).toBe('ok');
  expect(useCautions.getState().reviewed).toBe(true);
});

it('an emergency says so at once, with numbers to call, and the button no longer says none', () => {
  open();
  fireEvent.click(screen.getByRole('checkbox', { name: signs.find(({ id }) => id === 'chest_pressure')!.short }));
  expect(screen.getByRole('status').textContent).toContain('Get emergency help now');
  expect(within(screen.getByRole('list', { name: 'Call for help' })).getAllByRole('link')).toHaveLength(5);
  expect(screen.queryByRole('button', { name: /None of these/ })).toBeNull();
  expect(screen.getByRole('button', { name: 'See what to do' })).toBeDefined();
});

it('a line does not go because it was answered', () => {
  const { rerender } = open();
  const { short } = nth(signs, 0);
  fireEvent.click(screen.getByRole('checkbox', { name: short }));
  rerender(<BeforeYouPress signs={signs.slice(1)} onBegin={() => undefined} onDone={() => undefined} />);
  expect(screen.getByRole('checkbox', { name: short })).toBeDefined();
});

it('for the person who was checked there is a way on, gently; for an emergency there is none', () => {
  open();
  fireEvent.click(screen.getByRole('checkbox', { name: signs.find(({ id }) => id === 'not_settling')!.short }));
  fireEvent.click(screen.getByRole('checkbox', { name: 'A clinician has looked at this' }));
  expect(outcomeNow()).toMatchObject({ action: 'adjust', seen: ['not_settling'] });
  fireEvent.click(screen.getByRole('checkbox', { name: signs.find(({ id }) => id === 'tearing_pain')!.short }));
  expect(screen.getAllByRole('checkbox', { name: 'A clinician has looked at this' })).toHaveLength(1);
  expect(outcomeNow().action).toBe('emergency_now');
});

it('conditions that were gone through are not asked again', () => {
  reviewCautions();
  open();
  expect(screen.queryByRole('checkbox', { name: 'Pregnancy' })).toBeNull();
});
