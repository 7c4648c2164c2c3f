// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { CAUTIONS } from '../../data/safety/cautions.ts';
import { SIGNS } from '../../data/safety/signs.ts';
import { basisOf } from '../../engine/guide/run-basis.ts';
import { startRun } from '../../engine/guide/run.ts';
import { clearCautions, reviewCautions, tickCaution, useCautions } from '../../state/cautions.ts';
import { setRun, useRun } from '../../state/run.ts';
import { stopSpot, useStopped } from '../../state/stopped.ts';
import { noToRest, redoScreening } from '../../state/screening.ts';
import { GuideGate } from './GuideGate.tsx';
import { m } from '../../data/words.ts';

const topicOf = (id: string) => CAUTIONS.find((caution) => caution.id === id)!.topic;
const question = (id: string) => m.guide_setup_is_here({ topic: topicOf(id) });

beforeEach(() => noToRest(SIGNS.map(({ id }) => id)));
afterEach(() => {
  cleanup();
  setRun(null);
  useStopped.setState({ spots: [] });
  localStorage.clear();
  clearCautions();
  redoScreening();
});

it('what was said of a place on one side is asked again of the other', async () => {
  tickCaution('fresh_strain', 'both');
  reviewCautions();
  render(<GuideGate id="infraspinatus" target={{ side: 'left', pointId: null }} />);
  await screen.findByText(question('fresh_strain'));
  fireEvent.click(screen.getByRole('button', { name: m.guide_setup_no() }));
  fireEvent.click(await screen.findByRole('radio', { name: m.guide_setup_right() }));
  expect(await screen.findByText(question('fresh_strain'))).toBeDefined();
});

it('a run that was left on the right is judged by the right, whatever the address names', async () => {
  tickCaution('lymph', 'left');
  reviewCautions();
  const { ticked } = useCautions.getState();
  const basis = basisOf({ cautions: ticked }, { side: 'right', pointId: null, tool: 'soft_ball' });
  const shape = { steps: 6, holdStep: 4, holdS: 60, restS: 30, spots: 1, reps: 1 };
  for (const side of [null, 'left'] as const) {
    setRun(startRun(shape, { guideId: 'teres_minor', basis, before: null }, Date.now()));
    render(<GuideGate id="teres_minor" target={{ side, pointId: null }} />);
    expect(await screen.findByRole('heading', { name: m.guide_resume_title() })).toBeDefined();
    cleanup();
  }
});

it('a spot where something felt wrong today has no start; the other side has', async () => {
  reviewCautions();
  stopSpot({ guideId: 'infraspinatus', side: 'left', why: 'nerve', at: Date.now() });
  render(<GuideGate id="infraspinatus" target={{ side: 'left', pointId: null }} />);
  expect(await screen.findByRole('heading', { name: m.guide_stopped_here_title() })).toBeDefined();
  expect(screen.getByText(/^You felt: Tingling/)).toBeDefined();
  expect(screen.queryByRole('button')).toBeNull();
  fireEvent.click(screen.getByRole('radio', { name: m.guide_setup_right() }));
  expect(await screen.findByRole('button', { name: m.guide_ready_begin() })).toBeDefined();
  fireEvent.click(screen.getByRole('radio', { name: m.guide_setup_left() }));
  expect(await screen.findByRole('heading', { name: m.guide_stopped_here_title() })).toBeDefined();
  expect(screen.queryByRole('button')).toBeNull();
});

it('a stop for the day closes every guide, on either side', async () => {
  reviewCautions();
  stopSpot({ guideId: 'rhomboids', side: 'left', why: 'other', at: Date.now() });
  render(<GuideGate id="infraspinatus" target={{ side: 'right', pointId: null }} />);
  expect(await screen.findByRole('heading', { name: m.guide_stopped_day_title() })).toBeDefined();
  expect(screen.queryByRole('radio')).toBeNull();
  expect(screen.queryByRole('button')).toBeNull();
});

it('a guide that is closed shows no exercise while it is not known whether it moves an operated place', async () => {
  tickCaution('clot', 'both');
  tickCaution('recent_surgery', 'both');
  reviewCautions();
  render(<GuideGate id="deltoid_middle" target={{ side: 'left', pointId: null }} />);
  await screen.findByRole('heading', { name: /deltoid/i });
  expect(screen.queryByText(/Side arm raise/)).toBeNull();
});

it('a side that is closed leads to the other, and a run that was left there does not go on', async () => {
  tickCaution('lymph', 'left');
  reviewCautions();
  const { ticked } = useCautions.getState();
  const basis = basisOf({ cautions: ticked }, { side: 'left', pointId: null, tool: 'soft_ball' });
  const shape = { steps: 6, holdStep: 4, holdS: 60, restS: 30, spots: 1, reps: 1 };
  setRun(startRun(shape, { guideId: 'teres_minor', basis, before: null }, Date.now()));
  render(<GuideGate id="teres_minor" target={{ side: 'left', pointId: null }} />);
  expect(await screen.findByRole('heading', { name: /teres minor/i })).toBeDefined();
  expect(screen.queryByRole('button', { name: m.guide_ready_begin() })).toBeNull();
  expect((screen.getByRole('radio', { name: m.guide_setup_left() }) as HTMLInputElement).checked).toBe(true);
  fireEvent.click(screen.getByRole('radio', { name: m.guide_setup_right() }));
  expect(await screen.findByRole('button', { name: m.guide_ready_begin() })).toBeDefined();
  expect(useRun.getState().run).toBeNull();
});

it('a place that was said to be the one to leave alone leads to the other side', async () => {
  tickCaution('fresh_strain', 'both');
  reviewCautions();
  render(<GuideGate id="infraspinatus" target={{ side: 'left', pointId: null }} />);
  await screen.findByText(question('fresh_strain'));
  fireEvent.click(screen.getByRole('button', { name: m.guide_setup_yes() }));
  fireEvent.click(await screen.findByRole('radio', { name: m.guide_setup_right() }));
  expect(await screen.findByText(question('fresh_strain'))).toBeDefined();
});

it('where both sides are closed no side is offered', async () => {
  tickCaution('lymph', 'both');
  reviewCautions();
  render(<GuideGate id="teres_minor" target={{ side: 'left', pointId: null }} />);
  expect(await screen.findByRole('heading', { name: /teres minor/i })).toBeDefined();
  expect(screen.queryByRole('radio')).toBeNull();
});
