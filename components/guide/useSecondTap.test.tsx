// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useSecondTap } from './useSecondTap.ts';

beforeEach(() => vi.useFakeTimers({ toFake: ['Date', 'performance'] }));
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** Screens of one button each, in the same place; `more` changes no screen, and the last button of `list` takes itself away. */
function Screens() {
  const [at, setAt] = useState(0),
    [more, setMore] = useState(0),
    [list, setList] = useState(3);
  const { takeSecond, takeHeld } = useSecondTap(String(at));
  return (
    <div onClickCapture={takeSecond} onKeyDownCapture={takeHeld}>
      <button type="button" onClick={() => setAt(at + 1)}>
        next
      </button>
      <button type="button" onClick={() => setMore(more + 1)}>
        more
      </button>
      {list > 0 && (
        <button key={list} type="button" onClick={() => setList(list - 1)}>
          no
        </button>
      )}
      <output>{`${at} ${more} ${list}`}</output>
    </div>
  );
}
const tap = (name: string, { type = 'touch', x = 100, detail = 1 } = {}) => {
  const button = screen.getByRole('button', { name });
  fireEvent.pointerDown(button, { pointerType: type, clientX: x, clientY: 100 });
  fireEvent.click(button, { detail, clientX: x, clientY: 100 });
};
const shown = () => screen.getByRole('status').textContent;
const wait = (ms: number) => vi.advanceTimersByTime(ms);
const open = () => {
  render(<Screens />);
  wait(1000);
};

it.each([60, 150, 300])('a finger that taps again %i ms later does not press what stands there now', (ms) => {
  open();
  tap('next');
  wait(ms);
  tap('next', { x: 110 });
  expect(shown()).toBe('1 0 3');
  wait(450);
  tap('next');
  expect(shown()).toBe('2 0 3');
});

it('nor does the second of a double click; single clicks, however fast, each count', () => {
  open();
  tap('next', { type: 'mouse' });
  wait(150);
  tap('next', { type: 'mouse', detail: 2 });
  expect(shown()).toBe('1 0 3');
  wait(5);
  tap('next', { type: 'mouse' });
  wait(5);
  tap('next', { type: 'mouse' });
  expect(shown()).toBe('3 0 3');
});

it('what changes no screen counts every tap, and so does another place', () => {
  open();
  for (let time = 0; time < 3; time++) {
    tap('more');
    wait(100);
  }
  expect(shown()).toBe('0 3 3');
  tap('next');
  wait(100);
  tap('more', { x: 200 });
  expect(shown()).toBe('1 4 3');
});

it('an answer that makes way for the next question does not answer that one too', () => {
  open();
  tap('no');
  wait(150);
  tap('no');
  expect(shown()).toBe('0 0 2');
  wait(450);
  tap('no');
  expect(shown()).toBe('0 0 1');
});

it('a key presses once, however long it is held, and as often as it is pressed', () => {
  open();
  const button = screen.getByRole('button', { name: 'next' });
  expect(fireEvent.keyDown(button, { key: 'Enter' })).toBe(true);
  expect(fireEvent.keyDown(button, { key: 'Enter', repeat: true })).toBe(false);
  fireEvent.click(button, { detail: 0 });
  fireEvent.click(button, { detail: 0 });
  expect(shown()).toBe('2 0 3');
});
