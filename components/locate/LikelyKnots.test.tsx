// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { Answer, Candidate, Reasons } from '../../engine/inference/answer.ts';
import { nth } from '../../engine/math/nth.ts';
import type { AtlasNames } from '../../engine/atlas/atlas.ts';
import { CONSTANTS } from '../../engine/inference/constants.ts';
import { likelihood } from './likelihood.ts';
import { LikelyKnots } from './LikelyKnots.tsx';

afterEach(cleanup);

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
const NAMES = ['one', 'two', 'three', 'four', 'five', 'six'];
const atlas = {
  points: NAMES.map((commonName) => ({
    id: commonName,
    muscleId: commonName,
    muscle: 'Muscle',
    number: commonName,
    commonName,
    zones: [{ kind: 'essential', words: `Zone of ${commonName}` }],
  })),
} as unknown as AtlasNames;

/** An answer from [tie, alike, probability] of each candidate; the last tie is the one without an order if asked for. */
function answerOf(
  rows: readonly (readonly [tie: number, alike: number, probability: number])[],
  more: Partial<Answer> = {},
): Answer {
  const candidates = rows.map(([tie, alike, probability], index): Candidate => ({
    index,
    id: nth(NAMES, index),
    side: 'right',
    probability,
    tie,
    alike,
    reasons: REASONS,
  }));
  return {
    candidates,
    muscles: [],
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
const inGroup = (name: string) =>
  within(list().getByRole('group', { name }))
    .getAllByRole('option')
    .map((option) => option.getAttribute('aria-label')?.slice(0, 2));

it('says which stand in no sure order, and which of them the drawing cannot tell apart', () => {
  render(
    <LikelyKnots
      atlas={atlas}
      answer={answerOf([
        [0, 0, 0.5],
        [1, 1, 0.2],
        [1, 1, 0.1],
        [1, 2, 0.12],
        [2, 3, 0.05],
      ])}
    />,
  );
  expect(inGroup('No sure order among these 3')).toEqual(['2.', '3.', '4.']);
  expect(inGroup('This drawing cannot tell these 2 apart')).toEqual(['2.', '3.']);
  expect(list().getAllByRole('option')).toHaveLength(5);
});

it('says how many more there are in no sure order that are not shown yet', () => {
  render(
    <LikelyKnots
      atlas={atlas}
      answer={answerOf([
        [0, 0, 0.2],
        [0, 1, 0.2],
        [0, 2, 0.2],
        [0, 3, 0.2],
        [0, 4, 0.2],
        [0, 5, 0.19],
      ])}
    />,
  );
  expect(inGroup('No sure order among these 5 and 1 more')).toHaveLength(5);
  fireEvent.click(screen.getByRole('button', { name: 'Show more (1)' }));
  expect(inGroup('No sure order among these 6')).toHaveLength(6);
});

it('says it once when a tie is nothing but look-alikes', () => {
  render(
    <LikelyKnots
      atlas={atlas}
      answer={answerOf([
        [0, 0, 0.3],
        [0, 0, 0.3],
        [1, 1, 0.1],
      ])}
    />,
  );
  expect(inGroup('This drawing cannot tell these 2 apart')).toEqual(['1.', '2.']);
  expect(screen.queryByRole('group', { name: /No sure order/ })).toBeNull();
});

it('puts those too improbable under a line of their own, which begins where their word does', () => {
  render(
    <LikelyKnots
      atlas={atlas}
      answer={answerOf(
        [
          [0, 0, 0.8],
          [1, 1, 0.02],
          [1, 2, 0.01],
        ],
        { unordered: 1 },
      )}
    />,
  );
  expect(inGroup('Less likely, in no sure order')).toEqual(['2.', '3.']);
  expect(likelihood(CONSTANTS.leastNamed)).toBe('Possible');
  expect(likelihood(CONSTANTS.leastNamed - 1e-9)).toBe('Less likely');
});

it('names the knots that explain the drawing together, if that is the best explanation', () => {
  const rows = [
    [0, 0, 0.6],
    [0, 1, 0.5],
    [1, 2, 0.1],
  ] as const;
  const { rerender } = render(
    <LikelyKnots atlas={atlas} answer={answerOf(rows, { sets: [{ members: [1, 0], probability: 0.4 }] })} />,
  );
  expect(screen.getByText(/Numbers 1 and 2 may act together: the two explain/)).toBeDefined();
  rerender(<LikelyKnots atlas={atlas} answer={answerOf(rows, { sets: [{ members: [0, 1, 2], probability: 0.4 }] })} />);
  expect(screen.getByText(/Numbers 1, 2 and 3 may act together: the three explain/)).toBeDefined();
  for (const sets of [
    [{ members: [0], probability: 0.5 }],
    [{ members: [0, 1], probability: 0.1 }],
    [{ members: [], probability: 0.5 }],
  ]) {
    rerender(<LikelyKnots atlas={atlas} answer={answerOf(rows, { sets })} />);
    expect(screen.queryByText(/may act together/)).toBeNull();
  }
});
