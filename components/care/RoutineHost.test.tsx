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
const open = (of: string) => {
  render(<RoutineHost onClose={closeRoutine} />);
  act(() => openRoutine(of));
};
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name, hidden: true }));
const timer = () => screen.getByRole('timer', { hidden: true });

describe('a stretch', () => {
  it('begins at once, is got ready for, held, paused, and ends', () => {
    open(stretchKey('doorway-chest'));
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
