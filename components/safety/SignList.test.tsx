// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { SIGNS } from '../../data/safety/signs.ts';
import { answerSign, outcomeNow, redoScreening, SEEN_FOR_DAYS, useScreening } from '../../state/screening.ts';
import { SignRows } from './SignList.tsx';

const DAY_MS = 24 * 3600 * 1000;
const dayFrom = (days: number) => new Date(Date.now() + days * DAY_MS).toLocaleDateString('sv');
const day = () => screen.getByLabelText(/^On which day/) as HTMLInputElement;

beforeEach(() => {
  answerSign('not_settling', 'yes');
  render(<SignRows signs={SIGNS.filter(({ id }) => id === 'not_settling')} />);
  fireEvent.click(screen.getByRole('checkbox', { name: 'A clinician has looked at this' }));
});
afterEach(() => {
  cleanup();
  redoScreening();
});

it('a clinician has looked at it: gently on, with a day or without, and the day may be today where the person is', () => {
  expect(outcomeNow().action).toBe('adjust');
  expect(day().max).toBe(dayFrom(0));
  fireEvent.change(day(), { target: { value: dayFrom(-3) } });
  expect(outcomeNow()).toMatchObject({ action: 'adjust', seen: ['not_settling'] });
  expect(useScreening.getState().seenOn.get('not_settling')).toBe(dayFrom(-3));
});

it.each([
  ['too long ago', -SEEN_FOR_DAYS - 2, /^That is more than 90 days ago/],
  ['still to come', 4, /^That day is still to come/],
])('%s does not lead on, and the day can be mended or taken away', (_why, days, says) => {
  fireEvent.change(day(), { target: { value: dayFrom(days) } });
  expect(outcomeNow().action).toBe('within_days');
  expect(screen.getByText(says)).toBeDefined();
  fireEvent.change(day(), { target: { value: dayFrom(-1) } });
  expect(outcomeNow().action).toBe('adjust');
  expect(screen.queryByText(says)).toBeNull();
  fireEvent.click(screen.getByRole('checkbox', { name: 'A clinician has looked at this' }));
  expect(outcomeNow().action).toBe('within_days');
  expect(useScreening.getState().seenOn.size).toBe(0);
});

it('a year that is still being typed changes no answer', () => {
  for (const typed of ['0002-06-19', '0020-06-19', '0203-06-19']) {
    fireEvent.change(day(), { target: { value: typed } });
    expect([day().value, outcomeNow().action]).toEqual([typed, 'adjust']);
  }
  fireEvent.change(day(), { target: { value: dayFrom(-3) } });
  expect(useScreening.getState().seenOn.get('not_settling')).toBe(dayFrom(-3));
});
