// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EXERCISE_STOPS } from '../../data/care/exercise-stops.ts';
import { planKey, stretchKey } from '../../engine/guide/routine-of.ts';
import { clearCautions, tickCaution } from '../../state/cautions.ts';
import { closeRoutine, openRoutine } from '../../state/routine-open.ts';
import { setRoutineRun, useRoutineRun } from '../../state/routine.ts';
import { answerSign, outcomeNow, redoScreening } from '../../state/screening.ts';
import { RoutineHost } from './RoutineHost.tsx';
import { m } from '../../data/words.ts';

beforeEach(() => {
  vi.useFakeTimers();
  setRoutineRun(null);
});
afterEach(() => {
  cleanup();
  act(() => {
    closeRoutine();
    clearCautions();
    redoScreening();
  });
  vi.useRealTimers();
});

const wait = (seconds: number) => {
  for (let at = 0; at < seconds; at++) act(() => void vi.advanceTimersByTime(1000));
};
/** Opens a routine; unless `asked` is false its questions are gone through, nothing ticked. */
const open = (of: string, asked = true) => {
  render(<RoutineHost onClose={closeRoutine} />);
  act(() => openRoutine(of));
  if (asked) goOn();
};
/** Past the questions, with what was ticked. */
const goOn = () => press(/Go on$|^See what to do$/);
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name, hidden: true }));
const timer = () => screen.getByRole('timer', { hidden: true });

describe('a stretch', () => {
  it('is read first, got ready for, held, paused, and ends', () => {
    open(stretchKey('doorway-chest'));
    for (const { id, short } of EXERCISE_STOPS) if (id !== 'other') expect(screen.getByText(short)).toBeDefined();
    expect(screen.queryByText(m.care_routine_ready())).toBeNull();
    press(m.care_routine_begin());
    expect(screen.getByText(m.care_routine_ready())).toBeDefined();
    while (screen.queryByText(m.care_routine_ready())) wait(1);
    expect(screen.getByText(m.care_routine_hold_of({ rep: 1, reps: 2 }))).toBeDefined();
    wait(5);
    press(m.guide_player_pause());
    const left = timer().textContent;
    wait(60);
    expect(timer().textContent).toBe(left);
    press(m.guide_player_resume());
    wait(20 + 4 + 20);
    expect(screen.getByRole('heading', { name: m.care_routine_over(), hidden: true })).toBeDefined();
    expect(screen.getByText(m.care_routine_done_all())).toBeDefined();
    wait(5); // it does not begin again by itself
    press(m.care_routine_back());
    expect(useRoutineRun.getState().run).toBeNull();
  });
});

describe('a plan', () => {
  it('is read first, and goes on by itself from one exercise to the next', () => {
    open(planKey('rounded-shoulder-plan'));
    expect(screen.getByText('Side-lying outward turn')).toBeDefined();
    press(m.care_routine_begin());
    wait(120);
    expect(screen.getByRole('heading', { name: 'Row with a band', hidden: true })).toBeDefined();
    press(m.care_routine_skip());
    wait(60);
    expect(screen.getByText(m.care_routine_side_left())).toBeDefined();
  });

  it('what a condition forbids is not in it; one that is ticked meanwhile ends it, and it is read anew', () => {
    open(planKey('hips-plan'));
    press(m.care_routine_begin());
    expect(screen.getByRole('heading', { name: 'Bridge', hidden: true })).toBeDefined();
    act(() => tickCaution('pregnancy', 'both'));
    expect(useRoutineRun.getState().run).toBeNull();
    expect(screen.getByText(/^Do not lie flat on your back for long\./)).toBeDefined();
    expect(screen.getByText(/^Bridge is left out\. Sit to stand takes its place\./)).toBeDefined();
    press(m.care_routine_begin());
    expect(screen.getByRole('heading', { name: 'Sit to stand', hidden: true })).toBeDefined();
  });

  it('an answer that bars exercises ends it, and says what to do', () => {
    open(planKey('hips-plan'));
    press(m.care_routine_begin());
    act(() => answerSign('chest_pressure', 'yes'));
    expect(screen.queryByRole('timer', { hidden: true })).toBeNull();
    expect(screen.getByRole('group', { name: m.safety_barred_stretching(), hidden: true })).toBeDefined();
    expect(useRoutineRun.getState().run).toBeNull();
  });
});

describe('before a routine', () => {
  const HIPS = planKey('hips-plan');
  const ask = () => screen.getByRole('dialog', { name: m.care_routine_gate_title(), hidden: true });

  it('the signs and conditions of the visit are asked, once', () => {
    open(HIPS, false);
    expect(ask()).toBeDefined();
    expect(screen.queryByRole('button', { name: m.care_routine_begin(), hidden: true })).toBeNull();
    press(m.safety_gate_none());
    expect(screen.getByRole('button', { name: m.care_routine_begin(), hidden: true })).toBeDefined();
    cleanup();
    act(closeRoutine);
    open(HIPS, false);
    expect(screen.getByRole('button', { name: m.care_routine_begin(), hidden: true })).toBeDefined();
  });

  it('an emergency among the answers leaves it out', () => {
    open(HIPS, false);
    act(() => answerSign('chest_pressure', 'yes'));
    expect(screen.getByRole('group', { name: m.safety_barred_stretching(), hidden: true })).toBeDefined();
    expect(screen.queryByRole('button', { name: m.care_routine_begin(), hidden: true })).toBeNull();
  });

  it('one that was cut off waits for the answers', () => {
    open(HIPS);
    press(m.care_routine_begin());
    wait(2);
    act(() => redoScreening());
    expect(ask()).toBeDefined();
    expect(screen.queryByRole('timer', { hidden: true })).toBeNull();
    expect(useRoutineRun.getState().run?.paused).not.toBeNull();
    press(m.safety_gate_none());
    expect(timer()).toBeDefined();
  });

  it.each(['infection_unwell', 'dulled_feeling'] as const)('%s: not today, also in the middle', (id) => {
    open(HIPS);
    press(m.care_routine_begin());
    act(() => tickCaution(id, 'both'));
    expect(screen.getByText(m.care_routine_not_today())).toBeDefined();
    expect(screen.queryByRole('button', { name: m.care_routine_begin(), hidden: true })).toBeNull();
    expect(useRoutineRun.getState().run).toBeNull();
  });

  it.each(['heart', 'clot', 'cancer_now', 'bone_infection'] as const)('%s: not before a clinician agreed', (id) => {
    open(stretchKey('doorway-chest'));
    act(() => tickCaution(id, 'both'));
    const begin = () => screen.getByRole<HTMLButtonElement>('button', { name: m.care_routine_begin(), hidden: true });
    expect(begin().disabled).toBe(true);
    fireEvent.click(screen.getByRole('checkbox', { name: m.care_routine_agreed(), hidden: true }));
    expect(begin().disabled).toBe(false);
  });

  it('pain all over: a third of the dose', () => {
    open(HIPS);
    const before = screen.getByText(/^About \d+ minutes?$/).textContent;
    act(() => tickCaution('widespread_pain', 'both'));
    expect(screen.getByText(/^Start with a third of the dose/)).toBeDefined();
    expect(Number.parseInt(screen.getByText(/^About \d+ minutes?$/).textContent.slice(6))).toBeLessThan(
      Number.parseInt(before.slice(6)) * 0.7,
    );
  });
});

describe('something feels wrong', () => {
  const say = (id: string) => {
    open(planKey('hips-plan'));
    press(m.care_routine_begin());
    press(m.guide_wrong_open());
    expect(useRoutineRun.getState().run?.paused).not.toBeNull();
    press(EXERCISE_STOPS.find((one) => one.id === id)?.short ?? '');
  };

  it.each(['breath-or-chest', 'head-or-speech'])('%s: help is called for, and every exercise is barred', (id) => {
    say(id);
    expect(outcomeNow().action).toBe('emergency_now');
    expect(screen.queryByRole('timer', { hidden: true })).toBeNull();
    expect(screen.getByText('Stop.')).toBeDefined();
    expect(useRoutineRun.getState().run).toBeNull();
  });

  it('too sore: it may go on more gently, and waits for the person', () => {
    say('too-sore');
    press(m.guide_wrong_go_on());
    expect(useRoutineRun.getState().run).toMatchObject({ wrong: null });
    expect(useRoutineRun.getState().run?.paused).not.toBeNull();
  });

  it('tingling that stays is a yes to its sign', () => {
    say('nerve');
    press('No, or I feel weak');
    expect(outcomeNow().action).not.toBe('none');
    expect(useRoutineRun.getState().run).toBeNull();
  });
});
