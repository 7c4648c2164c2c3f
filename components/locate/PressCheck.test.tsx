// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { PointOnSide } from '../../engine/atlas/atlas.ts';
import { answerSign, redoScreening } from '../../state/screening.ts';
import { setCheck, useSession } from '../../state/session.ts';
import { PressCheck } from './PressCheck.tsx';

const KNOT: PointOnSide = { id: 'infraspinatus-trp1', side: 'left' };
afterEach(() => {
  cleanup();
  redoScreening();
  setCheck(KNOT, null);
});

it('asks to press, and no longer once an answer forbids it', async () => {
  render(<PressCheck chosen={KNOT} muscleId="infraspinatus" />);
  expect(await screen.findAllByRole('radio')).toHaveLength(4);
  act(() => answerSign('chest_pressure', 'yes'));
  expect(screen.queryByRole('radio')).toBeNull();
  expect(screen.queryByText('Press here gently. What do you feel?')).toBeNull();
  act(() => redoScreening());
  expect(screen.getAllByRole('radio')).toHaveLength(4);
});

it('what was found before stays, and can still be taken back', async () => {
  setCheck(KNOT, 'my-pain');
  answerSign('chest_pressure', 'yes');
  render(<PressCheck chosen={KNOT} muscleId="infraspinatus" />);
  expect(await screen.findByText('You checked: It brings on my pain')).toBeDefined();
  expect(screen.getByText('Do not check by pressing for now.')).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'Take this answer back' }));
  expect(useSession.getState().checks).toEqual([]);
});
