// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { SIGNS } from '../../data/safety/signs.ts';
import { clearCautions, reviewCautions, tickCaution, useCautions } from '../../state/cautions.ts';
import { forward } from '../../engine/guide/run.ts';
import { stopRuleOf } from '../../data/safety/stop-rules.ts';
import { useStopped } from '../../state/stopped.ts';
import { useRoutineRun } from '../../state/routine.ts';
import { setRun, useRun } from '../../state/run.ts';
import { useRunSettings } from '../../state/run-settings.ts';
import { answerSign, noToRest, redoScreening } from '../../state/screening.ts';
import { noteTrouble, useStorageTrouble } from '../../state/storage-trouble.ts';
import { useMap } from '../../state/map.ts';
import { addStroke, EMPTY_SESSION, useSession } from '../../state/session.ts';
import { GuidePlayer } from './GuidePlayer.tsx';
import type * as Voice from './voice.ts';
import { m } from '../../data/words.ts';

const speak = vi.hoisted(() => vi.fn<(text: string) => void>());
vi.mock('./voice.ts', async (original) => ({ ...(await original<typeof Voice>()), speak, canSpeak: () => true }));

const HOUR = 3600_000;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2030, 0, 1, 20) });
  noToRest(SIGNS.map(({ id }) => id));
  tickCaution('past_clot', 'both');
  reviewCautions();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  setRun(null);
  clearCautions();
  redoScreening();
  localStorage.clear();
  sessionStorage.clear();
});

const open = async () => {
  render(<GuidePlayer id="infraspinatus" onClose={() => undefined} />);
  return screen.findByRole('button', { name: m.guide_ready_begin() });
};

it('getting ready, left open over night: the press on start meets the questions, with the ticks kept', async () => {
  const start = await open();
  vi.setSystemTime(Date.now() + 10 * HOUR);
  fireEvent.click(start);
  expect(await screen.findByRole('heading', { name: m.safety_gate_title() })).toBeDefined();
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /^Blood clot in the past/ }).checked).toBe(true);
  expect(useRun.getState().run).toBeNull();
});

it('getting ready, left open over night: the questions stand there when the page comes back to the front', async () => {
  await open();
  vi.setSystemTime(Date.now() + 10 * HOUR);
  document.dispatchEvent(new Event('visibilitychange'));
  expect(await screen.findByRole('heading', { name: m.safety_gate_title() })).toBeDefined();
  expect(useCautions.getState().reviewed).toBe(false);
});

it.each([true, false])(
  'a hold that an answer in another tab ends is told to let go, where the voice is on: %s',
  async (speech) => {
    useRunSettings.setState({ speech });
    fireEvent.click(await open());
    const run = useRun.getState().run!;
    act(() => setRun({ ...run, phase: 'hold', step: run.holdStep! }));
    speak.mockClear();
    act(() => answerSign('chest_pressure', 'yes'));
    expect(useRun.getState().run).toBeNull();
    expect(speak.mock.calls).toEqual(speech ? [[m.guide_say_let_go()]] : []);
    useRunSettings.setState({ speech: false });
  },
);

it('an hour later it starts', async () => {
  const start = await open();
  vi.setSystemTime(Date.now() + HOUR);
  fireEvent.click(start);
  expect(useRun.getState().run).not.toBeNull();
});

it('a step left open for twenty minutes: the next press meets the questions', async () => {
  fireEvent.click(await open());
  vi.setSystemTime(Date.now() + HOUR / 3);
  fireEvent.click(await screen.findByRole('button', { name: 'Next' }));
  expect(await screen.findByRole('heading', { name: m.safety_gate_title() })).toBeDefined();
  expect(useRun.getState().run?.step).toBe(0);
});

it('"Something feels wrong" is at hand in every part that is done, and in the stretch after pressing, whose clock it stops', async () => {
  const start = await open(),
    wrong = () => screen.queryByRole('button', { name: m.guide_wrong_open() });
  expect(wrong()).toBeNull(); // nothing is done yet
  fireEvent.click(start);
  for (const phase of ['step', 'hold', 'rest', 'after'] as const) {
    const run = useRun.getState().run!;
    act(() => setRun({ ...run, phase, step: run.holdStep ?? 0, since: Date.now(), looked: Date.now() }));
    expect(wrong(), phase).not.toBeNull();
  }
  fireEvent.click(await screen.findByText(m.care_routine_start()));
  const stretch = within(await screen.findByRole('dialog', { name: /^Routine: / }));
  expect(stretch.getByText(m.care_routine_ready())).toBeDefined();
  fireEvent.click(stretch.getByRole('button', { name: m.guide_wrong_open() }));
  expect(screen.getByText(m.care_routine_wrong_title())).toBeDefined();
  expect(useRoutineRun.getState().run?.paused).not.toBeNull();
  fireEvent.click(screen.getByRole('button', { name: stopRuleOf('nerve').short ?? '' }));
  expect(useStopped.getState().spots).toMatchObject([{ why: 'nerve' }]); // at once: a reload must not open the spot again
  act(() => useStopped.setState({ spots: [] }));
});

it('says within itself that the device keeps nothing: the line of the page lies behind it', async () => {
  await open();
  act(() => noteTrouble('closed'));
  expect(within(screen.getByRole('dialog', { hidden: true })).getByText(m.ui_storage_closed())).toBeDefined();
  useStorageTrouble.setState({ trouble: null, dismissed: false });
});

it('the second tap of a double tap does not pass a step over', async () => {
  fireEvent.click(await open());
  const next = await screen.findByRole('button', { name: 'Next' });
  fireEvent.click(next, { detail: 2 });
  expect(useRun.getState().run?.step).toBe(0);
  fireEvent.click(next, { detail: 1 });
  expect(useRun.getState().run?.step).toBe(1);
});

it('a mark that is made while a run goes on has its own signs asked before it goes further', async () => {
  redoScreening();
  noToRest(SIGNS.flatMap(({ id }) => (id === 'aneurysm' ? [] : id)));
  fireEvent.click(await open());
  expect(await screen.findByRole('button', { name: 'Next' })).toBeDefined();
  act(() => addStroke({ kind: 'pain', radiusMm: 25, intensity: 6, path: [[0, 1000, -100]] }));
  act(() => useMap.setState({ trouble: 'The body is not there.' })); // what was painted may then be anywhere
  expect(await screen.findByRole('heading', { name: m.safety_gate_title() })).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Next' })).toBeNull();
  useSession.setState(EMPTY_SESSION);
  useMap.setState({ trouble: null });
});

it('the second tap of a double tap on the last step does not leave the end of the guide', async () => {
  fireEvent.click(await open());
  const run = useRun.getState().run!;
  act(() => setRun({ ...run, step: run.steps - 1, looked: Date.now() }));
  const tap = (element: HTMLElement) => {
    fireEvent.pointerDown(element, { pointerType: 'touch', clientX: 200, clientY: 800 });
    return fireEvent.click(element, { detail: 1 });
  };
  await new Promise((resolve) => setTimeout(resolve, 450));
  tap(screen.getByRole('button', { name: m.guide_player_finish() }));
  expect(tap(await screen.findByRole('link', { name: m.guide_after_to_map() }))).toBe(false);
  expect(useRun.getState().run?.phase).toBe('after');
});

it('says that another guide, begun in another tab, ended this one', async () => {
  fireEvent.click(await open());
  const run = useRun.getState().run!;
  const other = { ...run, guideId: 'rhomboids', basis: { ...run.basis, pointId: null } };
  localStorage.setItem('knotmap.run', JSON.stringify({ v: 1, ...other }));
  act(() => void window.dispatchEvent(new StorageEvent('storage', { key: 'knotmap.run' })));
  expect(await screen.findByText(m.guide_player_ended_elsewhere())).toBeDefined();
  fireEvent.click(await screen.findByRole('button', { name: m.guide_ready_begin() })); // the signs are looked up anew
  expect(await screen.findByRole('button', { name: 'Next' })).toBeDefined();
  expect(screen.queryByText(m.guide_player_ended_elsewhere())).toBeNull();
});

it('a condition ticked elsewhere in the middle of a hold, and taken back: the clock does not run on by itself', async () => {
  fireEvent.click(await open());
  act(() => {
    const { run } = useRun.getState();
    let at = run!;
    while (at.phase !== 'hold') at = forward(at, Date.now());
    setRun(at);
  });
  expect(await screen.findByRole('timer')).toBeDefined();
  act(() => {
    tickCaution('thin_bones', 'both');
  });
  expect(screen.queryByRole('timer')).toBeNull();
  act(() => {
    tickCaution('thin_bones', null);
  });
  expect(useRun.getState()).toMatchObject({ cleared: false });
  expect(screen.queryByRole('timer')).toBeNull();
});
