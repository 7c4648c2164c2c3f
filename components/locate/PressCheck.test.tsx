// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { PointOnSide } from '../../engine/atlas/atlas.ts';
import { signsToAsk } from '../../engine/safety/signs.ts';
import { clearCautions, reviewCautions, tickCaution } from '../../state/cautions.ts';
import { answerSign, noToRest, redoScreening } from '../../state/screening.ts';
import { stopSpot, useStopped } from '../../state/stopped.ts';
import { setCheck, useSession } from '../../state/session.ts';
import { PressCheck } from './PressCheck.tsx';

const KNOT: PointOnSide = { id: 'infraspinatus-trp1', side: 'left' };
afterEach(() => {
  cleanup();
  redoScreening();
  clearCautions();
  localStorage.clear();
  useStopped.setState({ spots: [] });
  setCheck(KNOT, null);
});
/** The questions of the visit, all with a no. */
const screened = () => {
  noToRest(signsToAsk([]).map(({ id }) => id));
  reviewCautions();
};

it('asks the questions of the visit first', async () => {
  render(<PressCheck chosen={KNOT} muscleId="infraspinatus" />);
  fireEvent.click(await screen.findByRole('button', { name: 'Before you press' }));
  expect(screen.queryByRole('radio')).toBeNull();
  act(screened);
  expect(await screen.findAllByRole('radio')).toHaveLength(4);
});

it('keeps the questions open when an answer to them forbids pressing: they say what to do', async () => {
  render(<PressCheck chosen={KNOT} muscleId="infraspinatus" />);
  fireEvent.click(await screen.findByRole('button', { name: 'Before you press' }));
  await screen.findByRole('heading', { name: 'Before you press', hidden: true });
  act(() => answerSign('chest_pressure', 'yes'));
  expect(screen.getByRole('heading', { name: 'Before you press', hidden: true })).toBeDefined();
});

it('a finding that a link brought asks the questions before another', async () => {
  setCheck(KNOT, 'tender');
  render(<PressCheck chosen={KNOT} muscleId="infraspinatus" />);
  expect(await screen.findByRole('button', { name: 'Before you press' })).toBeDefined();
  expect(screen.queryByRole('radio')).toBeNull();
});

it.each([
  ['a condition forbids it', () => tickCaution('clot', 'both')],
  [
    'it was stopped there today',
    () => stopSpot({ guideId: 'infraspinatus', side: 'left', why: 'nerve', at: Date.now() }),
  ],
])('does not ask to press where %s', async (_, said) => {
  screened();
  render(<PressCheck chosen={KNOT} muscleId="infraspinatus" />);
  expect(await screen.findAllByRole('radio')).toHaveLength(4);
  act(said);
  expect(screen.queryByText('Press here gently. What do you feel?')).toBeNull();
});

it('asks to press, and no longer once an answer forbids it', async () => {
  screened();
  render(<PressCheck chosen={KNOT} muscleId="infraspinatus" />);
  expect(await screen.findAllByRole('radio')).toHaveLength(4);
  act(() => answerSign('chest_pressure', 'yes'));
  expect(screen.queryByRole('radio')).toBeNull();
  expect(screen.queryByText('Press here gently. What do you feel?')).toBeNull();
  act(() => redoScreening());
  act(screened);
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
