// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { StretchTimer } from './StretchTimer.tsx';
import { m } from '../../data/words.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const timer = (held: boolean) => <StretchTimer name="Cross-arm stretch" reps={2} holdS={20} held={held} />;
const wait = (seconds: number) => act(() => void vi.advanceTimersByTime(seconds * 1000));

it('while something else is asked over it the clock stands, and goes on only when the person lets it', () => {
  const { rerender } = render(timer(false));
  fireEvent.click(screen.getByText(m.care_timer_start()));
  wait(5);
  const left = m.care_timer_left({ n: 15 });
  expect(screen.getByText((text) => text === left.trim())).toBeDefined();
  rerender(timer(true));
  wait(60);
  rerender(timer(false));
  wait(60);
  expect(screen.getByText((text) => text === left.trim())).toBeDefined();
  fireEvent.click(screen.getByText(m.care_timer_go_on()));
  wait(16);
  expect(screen.queryByText((text) => text === left.trim())).toBeNull();
});
