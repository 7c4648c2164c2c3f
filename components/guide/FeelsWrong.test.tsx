// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { basisOf } from '../../engine/guide/run-basis.ts';
import { sayWrong, startRun } from '../../engine/guide/run.ts';
import { recallRun } from '../../state/run-record.ts';
import { setRun, useRun } from '../../state/run.ts';
import { recallStopped, useStopped } from '../../state/stopped.ts';
import { FeelsWrong } from './FeelsWrong.tsx';
import { m } from '../../data/words.ts';

const RUN = startRun(
  { steps: 3, holdStep: 1, holdS: 60, restS: 30, spots: 1, reps: 1 },
  {
    guideId: 'infraspinatus',
    before: null,
    basis: basisOf({ cautions: new Map() }, { side: 'left', pointId: null, tool: 'soft_ball' }),
  },
  0,
);
/** As the player holds it: the run is the one that is kept. */
function Held(props: { readonly onClose: () => void; readonly onStop: () => void }) {
  const run = useRun((state) => state.run);
  return run && <FeelsWrong run={run} onBack={() => setRun(sayWrong(run, null))} {...props} />;
}
const NERVE = 'Tingling, numb or weak, or pain that shoots down a limb';
const nothing = () => undefined;

afterEach(() => {
  cleanup();
  setRun(null);
  useStopped.setState({ spots: [] });
  localStorage.clear();
});

it.each([
  [NERVE, true],
  [null, false],
] as const)('closed by a key after "%s": the run is ended: %s', (said, ends) => {
  setRun(RUN);
  const onClose = vi.fn(),
    onStop = vi.fn();
  render(<Held onClose={onClose} onStop={onStop} />);
  if (said) fireEvent.click(screen.getByText(said));
  fireEvent(screen.getByRole('dialog'), new Event('close'));
  expect(useRun.getState().run === null).toBe(ends);
  expect([onStop.mock.calls.length, onClose.mock.calls.length]).toEqual(ends ? [1, 0] : [0, 1]);
});

it('a reload while it is asked whether it has gone comes back to the question, and the spot is left alone from then on', () => {
  setRun({ ...RUN, looked: Date.now() });
  const { unmount } = render(<Held onClose={nothing} onStop={nothing} />);
  fireEvent.click(screen.getByText(NERVE));
  expect(screen.getByText('Has it gone?')).toBeDefined();
  unmount();
  useRun.setState({ run: null, cleared: false });
  useStopped.setState({ spots: [] });
  recallRun();
  recallStopped();
  render(<Held onClose={nothing} onStop={nothing} />);
  expect(screen.getByText('Has it gone?')).toBeDefined();
  expect(screen.queryByText(m.guide_wrong_nothing())).toBeNull();
  expect(useStopped.getState().spots).toMatchObject([{ guideId: 'infraspinatus', side: 'left', why: 'nerve' }]);
  fireEvent.click(screen.getByText('Yes, it has gone'));
  expect(useRun.getState().run).toBeNull();
});

it('said by mistake: the list again, and nothing is left alone', () => {
  setRun(RUN);
  render(<Held onClose={nothing} onStop={nothing} />);
  fireEvent.click(screen.getByText('A pulse where you press'));
  expect(useRun.getState().run?.wrong).toBe('pulse');
  fireEvent.click(screen.getByText(m.guide_wrong_back()));
  expect(screen.getByText(m.guide_wrong_nothing())).toBeDefined();
  expect(useRun.getState().run?.wrong).toBeNull();
  expect(useStopped.getState().spots).toEqual([]);
});

it('in the stretch after pressing it asks the same, without what only a press can bring on', () => {
  setRun({ ...RUN, phase: 'after' });
  const onStop = vi.fn();
  render(<Held onClose={nothing} onStop={onStop} />);
  expect(screen.getByText(NERVE)).toBeDefined();
  expect(screen.getByText('Trouble breathing, or pain in the chest')).toBeDefined();
  expect(screen.queryByText('A pulse where you press')).toBeNull();
  fireEvent.click(screen.getByText(/^Pain above/));
  expect(onStop).toHaveBeenCalledOnce();
  expect(useRun.getState().run).toBeNull();
  expect(useStopped.getState().spots).toMatchObject([{ guideId: 'infraspinatus', side: 'left', why: 'too-sore' }]);
});
