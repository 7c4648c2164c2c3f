// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { answeredAs } from '../../engine/inference/answered-as.ts';
import type { Answer, Candidate, MuscleCandidate, Reasons } from '../../engine/inference/answer.ts';
import { likelihoodOf } from '../../engine/inference/likelihood.ts';
import { nth } from '../../engine/math/nth.ts';
import type { AtlasNames } from '../../engine/atlas/atlas.ts';
import { muscleOfPoint } from '../../data/muscle-index.ts';
import { strike } from '../../state/board.ts';
import { EMPTY_SESSION, useSession } from '../../state/session.ts';
import { LikelyKnots } from './LikelyKnots.tsx';

afterEach(() => {
  cleanup();
  useSession.setState(EMPTY_SESSION, true);
});

const REASONS: Reasons = {
  prior: 0,
  marked: 0,
  unmarked: 0,
  checks: 0,
  answers: 0,
  others: 0,
  total: 0,
  explains: 0.5,
  explainedPlaces: [],
  unexplained: { share: 0.5, odds: 0 },
  missingZones: [],
};
const IDS = [
  'infraspinatus-trp1',
  'infraspinatus-trp2',
  'rhomboid-major-upper',
  'rhomboid-minor-trp',
  'trapezius-trp2',
  'levator-scapulae-upper',
  'teres-minor-trp',
  'deltoid-anterior-trp',
];
const atlas = { points: IDS.map((id) => ({ id, zones: [] })), places: [] } as unknown as AtlasNames;

/** An answer from [tie, probability, its points as indexes into IDS] of each muscle. */
function answerOf(
  rows: readonly (readonly [tie: number, probability: number, points: readonly number[]])[],
  more: Partial<Answer> = {},
): Answer {
  const candidates = IDS.map((id, index): Candidate => ({
    index,
    id,
    side: 'right',
    probability: 0.1,
    tie: 0,
    alike: 0,
    reasons: REASONS,
  }));
  return {
    candidates,
    muscles: rows.map(([tie, probability, points]): MuscleCandidate => ({
      muscle: answeredAs(muscleOfPoint(nth(IDS, nth(points, 0)))?.id ?? ''),
      side: 'right',
      probability,
      bothSides: 0,
      word: likelihoodOf(probability),
      points,
      here: 0.5,
      referred: 0.1,
      tie,
    })),
    unordered: rows.length,
    somethingElse: 0.1,
    sets: [],
    ties: [],
    questions: [],
    alsoFeels: [],
    ...more,
  };
}
const list = () => within(screen.getByRole('listbox', { name: 'Likely knots' }));
const rows = () => list().getAllByRole('option');
const names = () => rows().map((option) => option.getAttribute('aria-label'));
const inGroup = (name: string) =>
  within(list().getByRole('group', { name }))
    .getAllByRole('option')
    .map((option) => option.getAttribute('aria-label')?.slice(0, 2));
const TOO_LITTLE = /^Too little to tell/;

it('lists muscles, in plain words first, each once', () => {
  render(
    <LikelyKnots
      atlas={atlas}
      answer={answerOf([
        [0, 0.6, [0, 1]],
        [1, 0.2, [2, 3]],
        [2, 0.1, [4]],
      ])}
    />,
  );
  expect(names()).toEqual([
    '1. Flat of the shoulder blade: Infraspinatus, right side. Likely.',
    '2. Between the shoulder blades: Rhomboid major and minor, right side. Possible.',
    '3. Top of the shoulder: Trapezius, upper fibres, right side. Less likely.',
  ]);
});

it('says which the drawing cannot tell apart, by their numbers', () => {
  render(
    <LikelyKnots
      atlas={atlas}
      answer={answerOf([
        [0, 0.5, [0]],
        [1, 0.2, [2]],
        [1, 0.2, [4]],
        [2, 0.1, [5]],
      ])}
    />,
  );
  expect(inGroup('This drawing cannot tell numbers 2 and 3 apart')).toEqual(['2.', '3.']);
  expect(list().getAllByRole('group')).toHaveLength(1);
  expect(screen.queryByText(TOO_LITTLE)).toBeNull();
});

it('says once that it is too little when all that is shown is one tie, and asks for more only while more may be marked', () => {
  const answer = answerOf([
    [0, 0.3, [0]],
    [0, 0.25, [2]],
    [0, 0.2, [4]],
    [0, 0.2, [5]],
    [1, 0.1, [6]],
  ]);
  const { rerender } = render(<LikelyKnots atlas={atlas} answer={answer} />);
  expect(screen.getByText(TOO_LITTLE).textContent).toMatch(/Mark every place that hurts/);
  expect(list().queryByRole('group')).toBeNull();
  useSession.setState({ drawing: { ...EMPTY_SESSION.drawing, complete: true } });
  rerender(<LikelyKnots atlas={atlas} answer={answer} />);
  expect(screen.getByText(TOO_LITTLE).textContent).not.toMatch(/Mark/);
});

it('says that it is too little when the first is less likely, but not beside "none of these"', () => {
  const weak = [[0, 0.1, [0]] as const];
  const { rerender } = render(<LikelyKnots atlas={atlas} answer={answerOf(weak)} />);
  expect(screen.getByText(TOO_LITTLE)).toBeDefined();
  rerender(<LikelyKnots atlas={atlas} answer={answerOf(weak, { somethingElse: 0.8 })} />);
  expect(screen.queryByText(TOO_LITTLE)).toBeNull();
});

it('shows four at first and none that is improbable, all when asked, numbers when asked', () => {
  render(
    <LikelyKnots
      atlas={atlas}
      answer={answerOf([
        [0, 0.6, [0]],
        [1, 0.2, [2]],
        [2, 0.02, [4]],
        [2, 0.01, [5]],
      ])}
    />,
  );
  expect(rows()).toHaveLength(2);
  fireEvent.click(screen.getByRole('button', { name: 'Show all (4)' }));
  expect(rows()).toHaveLength(4);
  expect(inGroup('Less likely, in no sure order')).toEqual(['3.', '4.']);
  expect(list().queryByText(/%/)).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Show numbers' }));
  expect(list().getByText('Likely, 60 %')).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'Show fewer' }));
  expect(rows()).toHaveLength(2);
});

it('is never empty while something explains the marks', () => {
  render(<LikelyKnots atlas={atlas} answer={answerOf([[0, 0.01, [0]]])} />);
  expect(rows()).toHaveLength(1);
});

it('chooses the spot to press first, and any of its spots chooses the row', () => {
  const answer = answerOf([
    [0, 0.6, [1, 0]],
    [1, 0.2, [2]],
  ]);
  render(<LikelyKnots atlas={atlas} answer={answer} />);
  fireEvent.click(nth(rows(), 0));
  expect(useSession.getState().selected).toEqual({ id: 'infraspinatus-trp2', side: 'right' });
  cleanup();
  useSession.setState({ selected: { id: 'infraspinatus-trp1', side: 'right' } });
  render(<LikelyKnots atlas={atlas} answer={answer} />);
  expect(list().getByRole('option', { selected: true }).getAttribute('aria-label')).toMatch(/^1\. .*Infraspinatus/);
  fireEvent.keyDown(screen.getByRole('listbox'), { key: 'ArrowDown' });
  expect(useSession.getState().selected?.id).toBe('rhomboid-major-upper');
  fireEvent.keyDown(screen.getByRole('listbox'), { key: 'Home' });
  expect(useSession.getState().selected?.id).toBe('infraspinatus-trp2');
});

it('keeps a chosen muscle in sight with its own number, in no tie with those it does not stand behind', () => {
  const answer = answerOf([
    [0, 0.3, [0]],
    [1, 0.2, [2]],
    [1, 0.2, [4]],
    [2, 0.1, [5]],
    [2, 0.1, [6]],
    [2, 0.1, [7]],
  ]);
  useSession.setState({ selected: { id: 'deltoid-anterior-trp', side: 'right' } });
  render(<LikelyKnots atlas={atlas} answer={answer} />);
  expect(rows()).toHaveLength(5);
  expect(list().getByRole('option', { selected: true }).getAttribute('aria-label')).toMatch(/^6\. /);
  expect(list().getAllByRole('group')).toHaveLength(1);
});

it('leaves out a muscle whose points were all struck', () => {
  strike({ id: 'infraspinatus-trp1', side: 'right' }, '');
  const answer = answerOf([
    [0, 0.6, [0, 1]],
    [1, 0.2, [2]],
  ]);
  const { rerender } = render(<LikelyKnots atlas={atlas} answer={answer} />);
  expect(rows()).toHaveLength(2);
  strike({ id: 'infraspinatus-trp2', side: 'right' }, '');
  rerender(<LikelyKnots atlas={atlas} answer={answer} />);
  expect(names()).toEqual([expect.stringMatching(/^1\. .*Rhomboid/)]);
});

it('names the muscles that explain the drawing together, if that is the best explanation', () => {
  const three = [
    [0, 0.6, [0, 1]],
    [1, 0.5, [2]],
    [2, 0.1, [4]],
  ] as const;
  const { rerender } = render(
    <LikelyKnots atlas={atlas} answer={answerOf(three, { sets: [{ members: [2, 0], probability: 0.4 }] })} />,
  );
  expect(screen.getByText(/Numbers 1 and 2 may act together: the two explain/)).toBeDefined();
  rerender(
    <LikelyKnots atlas={atlas} answer={answerOf(three, { sets: [{ members: [0, 2, 4], probability: 0.4 }] })} />,
  );
  expect(screen.getByText(/Numbers 1, 2 and 3 may act together: the three explain/)).toBeDefined();
  for (const sets of [
    [{ members: [0], probability: 0.5 }],
    // Two spots of one muscle.
    [{ members: [0, 1], probability: 0.5 }],
    [{ members: [0, 2], probability: 0.1 }],
    [{ members: [], probability: 0.5 }],
  ]) {
    rerender(<LikelyKnots atlas={atlas} answer={answerOf(three, { sets })} />);
    expect(screen.queryByText(/may act together/)).toBeNull();
  }
});
