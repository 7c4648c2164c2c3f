// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Answer, Candidate, MuscleCandidate, Reasons } from '../../engine/inference/answer.ts';
import { useMap } from '../../state/map.ts';
import { EMPTY_SESSION, useSession } from '../../state/session.ts';
import { TherapistTools } from './TherapistTools.tsx';

vi.mock('next/navigation', () => ({ useRouter: () => ({ push: () => {} }) }));

const IDS = ['infraspinatus-trp1', 'infraspinatus-trp2', 'supraspinatus-trp1', 'teres-minor-trp'];
const muscle = (name: string, points: readonly number[]): MuscleCandidate => ({
  muscle: name,
  side: 'right',
  probability: 0.2,
  bothSides: 0,
  word: 'possible',
  points,
  here: 0.5,
  referred: 0,
  tie: 0,
});
beforeEach(() => {
  useMap.setState({
    answer: {
      candidates: IDS.map((id, index): Candidate => ({
        index,
        id,
        side: 'right',
        probability: 0.1,
        tie: 0,
        alike: 0,
        reasons: { explains: 0.5 } as Reasons,
      })),
      muscles: [muscle('infraspinatus', [0, 1]), muscle('supraspinatus', [2]), muscle('teres-minor', [3])],
    } as unknown as Answer,
  });
  render(<TherapistTools />);
});
afterEach(() => {
  cleanup();
  useSession.setState(EMPTY_SESSION, true);
});
const order = () =>
  within(screen.getAllByRole('list')[0]!)
    .getAllByRole('listitem')
    .map((row) => row.textContent);
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name, hidden: true }));

it('moves a muscle of the list, by the point to press first', () => {
  expect(order()).toEqual(['Infraspinatus, right', 'Supraspinatus, right', 'Teres minor, right']);
  press('Move up: Supraspinatus, right');
  expect(order()).toEqual(['Supraspinatus, right', 'Infraspinatus, right', 'Teres minor, right']);
  expect(useSession.getState().board.order.map(({ id }) => id)).toEqual(['supraspinatus-trp1', 'infraspinatus-trp1']);
  press('Move down: Supraspinatus, right');
  expect(order()).toEqual(['Infraspinatus, right', 'Supraspinatus, right', 'Teres minor, right']);
});

it('strikes a muscle with all its points for one reason, and takes it back whole', () => {
  press('Strike: Infraspinatus, right');
  fireEvent.change(screen.getByLabelText(/^Why\?/), { target: { value: 'no spot' } });
  press('Strike');
  expect(order()).toEqual(['Supraspinatus, right', 'Teres minor, right']);
  expect(screen.getByText('(no spot)', { exact: false }).textContent).toBe('Infraspinatus, right (no spot)');
  expect(useSession.getState().board.struck.length).toBeGreaterThan(2);
  press('Put back: Infraspinatus, right');
  expect(useSession.getState().board.struck).toEqual([]);
  expect(order()[0]).toBe('Infraspinatus, right');
});
