// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer, MuscleCandidate } from '../../engine/inference/answer.ts';
import { useAsking } from '../../state/asking.ts';
import { useSession } from '../../state/session.ts';
import { AreaQuestion } from './AreaQuestion.tsx';

const muscle = (id: string, probability: number): MuscleCandidate => ({
  muscle: id,
  side: 'right',
  probability,
  bothSides: 0,
  word: 'possible',
  points: [0],
  here: 0,
  referred: 1,
  tie: 0,
});
const answerOf = (...muscles: MuscleCandidate[]) => ({ muscles }) as unknown as Answer;
const QUESTION = {
  area: { id: 'teres-minor-trp', side: 'right', zone: 0 },
  zone: { words: 'Back of the upper arm, 4 cm wide', side: 'same' },
} as const;
const NEXT = { ...QUESTION, area: { ...QUESTION.area, zone: 1 } } as const;
const before = answerOf(muscle('subscapularis', 0.3), muscle('teres-minor', 0.2));

let seen: ((entries: { isIntersecting: boolean }[]) => void) | null = null;
beforeEach(() => {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(run: (entries: { isIntersecting: boolean }[]) => void) {
        seen = run;
      }
      observe = () => {};
      disconnect = () => {};
    },
  );
  useAsking.setState({ area: null, unsure: [], asked: 0 });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('the question of an area', () => {
  it('says where, with the side, and glows on the body only while it is on the screen', () => {
    const { unmount } = render(<AreaQuestion answer={before} question={QUESTION} />);
    expect(screen.getByRole('region', { name: 'A question to be surer' }).textContent).toContain(
      'right back of the upper arm',
    );
    expect(useAsking.getState().area).toBeNull();
    seen?.([{ isIntersecting: true }]);
    expect(useAsking.getState().area).toEqual(QUESTION.area);
    seen?.([{ isIntersecting: false }]);
    expect(useAsking.getState().area).toBeNull();
    seen?.([{ isIntersecting: true }]);
    unmount();
    expect(useAsking.getState().area).toBeNull();
  });
  it('is not asked again while the next is looked for, and says what the answer changed', () => {
    const { rerender } = render(<AreaQuestion answer={before} question={QUESTION} />);
    fireEvent.click(screen.getByRole('button', { name: 'Not sure' }));
    expect(useAsking.getState()).toMatchObject({ asked: 1, unsure: [QUESTION.area] });
    expect(screen.queryByRole('button', { name: 'Yes' })).toBeNull();
    expect(screen.getByRole('status').textContent).toBe('Left open.');
    rerender(<AreaQuestion answer={before} question={NEXT} />);
    fireEvent.click(screen.getByRole('button', { name: 'Yes' }));
    rerender(<AreaQuestion answer={answerOf(muscle('teres-minor', 0.5))} question={null} />);
    expect(screen.getByRole('status').textContent).toMatch(
      /^That changes the list. Now first: Outer edge of the shoulder blade, upper, right/,
    );
  });
  it('where the first stays, says that it does', () => {
    const { rerender } = render(<AreaQuestion answer={before} question={QUESTION} />);
    fireEvent.click(screen.getByRole('button', { name: 'No' }));
    rerender(<AreaQuestion answer={before} question={null} />);
    expect(screen.getByRole('status').textContent).toMatch(
      /^Noted. Still first: Front of the shoulder blade, right \(possible/,
    );
  });
  it('is asked again, without what was said, when the answer is undone or the drawing is another', () => {
    render(<AreaQuestion answer={before} question={QUESTION} />);
    fireEvent.click(screen.getByRole('button', { name: 'No' }));
    expect(screen.queryByRole('button', { name: 'Yes' })).toBeNull();
    act(() => useSession.setState({ drawing: { strokes: [], complete: false } }));
    expect(screen.getByRole('button', { name: 'Yes' })).toBeDefined();
    expect(screen.getByRole('status').textContent).toBe('');
  });
  it('is not there where nothing is asked', () => {
    render(<AreaQuestion answer={before} question={null} />);
    expect(document.body.textContent).toBe('');
  });
});
