// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { SIGNS, type SignId } from '../../data/safety/signs.ts';
import type { PointOnSide } from '../../engine/atlas/atlas.ts';
import { signsToAsk } from '../../engine/safety/signs.ts';
import { clearCautions, reviewCautions, tickCaution } from '../../state/cautions.ts';
import { answerSign, noToRest, redoScreening } from '../../state/screening.ts';
import { stopSpot, useStopped } from '../../state/stopped.ts';
import { addStroke, EMPTY_SESSION, setCheck, useSession } from '../../state/session.ts';
import { PressCheck } from './PressCheck.tsx';

const KNOT: PointOnSide = { id: 'infraspinatus-trp1', side: 'left' };
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  useSession.setState(EMPTY_SESSION);
  redoScreening();
  clearCautions();
  localStorage.clear();
  useStopped.setState({ spots: [] });
  setCheck(KNOT, null);
});
/** The questions of the visit, all with a no. */
const screened = (signs: readonly { readonly id: SignId }[] = SIGNS) => {
  noToRest(signs.map(({ id }) => id));
  reviewCautions();
};

it('asks the questions of the visit first', async () => {
  render(<PressCheck chosen={KNOT} muscleId="infraspinatus" />);
  fireEvent.click(await screen.findByRole('button', { name: 'Before you press' }));
  expect(screen.queryByRole('radio')).toBeNull();
  act(() => screened());
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
  act(() => screened());
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

it('asks what the guide of the knot would ask, though the questions of another were answered', async () => {
  screened(signsToAsk([]));
  render(<PressCheck chosen={{ id: 'quadratus-lumborum-deep-lower', side: 'right' }} muscleId="quadratus-lumborum" />);
  fireEvent.click(await screen.findByRole('button', { name: 'Before you press' }));
  expect(await screen.findByRole('checkbox', { name: /throbbing tummy/, hidden: true })).toBeDefined();
  expect(screen.queryByRole('radio')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: /^None of these/, hidden: true }));
  expect(await screen.findAllByRole('radio')).toHaveLength(4);
});

it('a mark that is made later has signs of its own', async () => {
  screened(SIGNS.filter(({ id }) => id !== 'hip_fracture'));
  render(<PressCheck chosen={KNOT} muscleId="infraspinatus" />);
  expect(await screen.findAllByRole('radio')).toHaveLength(4);
  const at = { place: 'buttock', side: 'right' } as const;
  act(() => addStroke({ kind: 'pain', radiusMm: 25, intensity: 6, path: [], at }));
  expect(await screen.findByRole('button', { name: 'Before you press' })).toBeDefined();
  expect(screen.queryByRole('radio')).toBeNull();
});

it('a card left open over night asks again: on the way back to the page, and before an answer', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2030, 0, 1, 20) });
  for (const back of [
    () => document.dispatchEvent(new Event('visibilitychange')),
    () => fireEvent.click(screen.getByRole('radio', { name: 'It brings on my pain' })),
  ]) {
    screened();
    render(<PressCheck chosen={KNOT} muscleId="infraspinatus" />);
    expect(await screen.findAllByRole('radio')).toHaveLength(4);
    vi.setSystemTime(Date.now() + 10 * 3600_000);
    act(() => void back());
    expect(await screen.findByRole('button', { name: 'Before you press' })).toBeDefined();
    expect(screen.queryByRole('radio')).toBeNull();
    expect(useSession.getState().checks).toEqual([]);
    cleanup();
  }
});
