// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { basisOf } from '../../engine/guide/run-basis.ts';
import { startRun } from '../../engine/guide/run.ts';
import { setRun, useRun } from '../../state/run.ts';
import { FeelsWrong } from './FeelsWrong.tsx';

const RUN = startRun(
  { steps: 3, holdStep: 1, holdS: 60, restS: 30, spots: 1, reps: 1 },
  {
    guideId: 'infraspinatus',
    before: null,
    basis: basisOf({ cautions: new Map() }, { side: 'left', pointId: null, tool: 'soft_ball' }),
  },
  0,
);
afterEach(() => {
  cleanup();
  setRun(null);
});

it.each([
  ['Tingling, numb or weak, or pain that shoots down a limb', true],
  [null, false],
] as const)('closed by a key after "%s": the run is ended: %s', (said, ends) => {
  setRun(RUN);
  const onClose = vi.fn(),
    onStop = vi.fn();
  render(<FeelsWrong run={RUN} onClose={onClose} onStop={onStop} />);
  if (said) fireEvent.click(screen.getByText(said));
  act(() => screen.getByRole('dialog').dispatchEvent(new Event('close')));
  expect(useRun.getState().run === null).toBe(ends);
  expect([onStop.mock.calls.length, onClose.mock.calls.length]).toEqual(ends ? [1, 0] : [0, 1]);
});
