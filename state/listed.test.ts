import { describe, expect, it } from 'vitest';
import type { Candidate, MuscleCandidate, Reasons } from '../engine/inference/answer.ts';
import { nth } from '../engine/math/nth.ts';
import { leadsOf, listed, rowOf, spotsOf } from './listed.ts';

const on = (id: string) => ({ id, side: 'right' as const });
const reasons = (explains: number) => ({ explains }) as Reasons;
/** Two muscles of two points each, one of one, and one that explains nothing. */
const candidates = ['a1', 'b1', 'a2', 'c1', 'b2', 'd1'].map((id, index): Candidate => ({
  index,
  ...on(id),
  probability: 0.1,
  tie: 0,
  alike: 0,
  reasons: reasons(id === 'b2' ? 0.01 : 0.5),
}));
const muscle = (name: string, points: readonly number[], here = 0.5): MuscleCandidate => ({
  muscle: name,
  side: 'right',
  probability: 0.2,
  bothSides: 0,
  word: 'possible',
  points,
  here,
  referred: 0,
  tie: 0,
});
const answer = {
  candidates,
  muscles: [muscle('a', [0, 2]), muscle('b', [1, 4]), muscle('c', [3]), muscle('d', [5], 0.001)],
};
const FREE = { order: [], struck: [] };
const said = (board: Parameters<typeof listed>[1]) =>
  listed(answer, board)
    .map(({ candidates: own }) => own.map(({ id }) => id).join(' '))
    .join(', ');
const struck = (...ids: string[]) => ids.map((id) => ({ ...on(id), why: '' }));

describe('the list', () => {
  it.each<[why: string, board: Parameters<typeof listed>[1], rows: string]>([
    ['is of the muscles that explain something, as ranked', FREE, 'a1 a2, b1 b2, c1'],
    ['has a muscle where the first of its points was put', { ...FREE, order: [on('c1')] }, 'c1, a1 a2, b1 b2'],
    ['has that point as its first', { ...FREE, order: [on('b2'), on('a1')] }, 'b2 b1, a1 a2, c1'],
    ['has no point that was struck', { ...FREE, struck: struck('a1') }, 'a2, b1 b2, c1'],
    ['has no muscle whose points were all struck', { ...FREE, struck: struck('a1', 'a2') }, 'b1 b2, c1'],
    ['keeps what a hand put in it, whatever it explains', { ...FREE, order: [on('d1')] }, 'd1, a1 a2, b1 b2, c1'],
    ['heeds no point that is no candidate', { order: [on('x')], struck: struck('y') }, 'a1 a2, b1 b2, c1'],
    [
      'of muscles that hardly explain anything has the first',
      { ...FREE, struck: struck('a1', 'a2', 'b1', 'b2', 'c1') },
      'd1',
    ],
    ['is empty when all were struck', { ...FREE, struck: struck('a1', 'a2', 'b1', 'b2', 'c1', 'd1') }, ''],
  ])('%s', (_, board, rows) => expect(said(board)).toBe(rows));

  it('has a muscle that is more likely on both sides at once than on one alone in one row, with the first point of each side', () => {
    const points = (['left', 'right', 'left'] as const).map((side, index): Candidate => ({
      ...nth(candidates, index),
      id: `e${index}`,
      side,
    }));
    const on = (side: 'left' | 'right', own: readonly number[], bothSides: number): MuscleCandidate => ({
      ...muscle('e', own),
      side,
      bothSides,
    });
    const rowsWith = (bothSides: number) =>
      listed(
        { candidates: points, muscles: [on('left', [0, 2], bothSides), muscle('f', []), on('right', [1], bothSides)] },
        FREE,
      );
    const [one, ...others] = rowsWith(0.15);
    expect(others).toEqual([]);
    expect(one).toMatchObject({ muscle: 'e', side: 'left', both: true, word: 'possible' });
    expect(one!.probability).toBeCloseTo(0.25, 9);
    expect(one!.candidates.map(({ id }) => id)).toEqual(['e0', 'e1', 'e2']);
    expect(leadsOf(one!).map(({ id }) => id)).toEqual(['e0', 'e1']);
    expect(rowsWith(0.05).map(({ both, side }) => [both, side])).toEqual([
      [false, 'left'],
      [false, 'right'],
    ]);
  });
  it('says which were put where they stand', () => {
    expect(listed(answer, { ...FREE, order: [on('c1')] }).map(({ placed }) => placed)).toEqual([true, false, false]);
  });

  it('finds the row of a point, and its rank', () => {
    const rows = listed(answer, FREE);
    expect(rowOf(rows, on('b2'))).toEqual({ row: rows[1], rank: 2 });
    expect(rowOf(rows, { id: 'b2', side: 'left' })).toBeNull();
    expect(rowOf(rows, null)).toBeNull();
  });

  it('has as spots to press the first, and the others that explain something themselves', () => {
    const rows = listed(answer, FREE);
    expect(spotsOf(nth(rows, 0)).map(({ id }) => id)).toEqual(['a1', 'a2']);
    expect(spotsOf(nth(rows, 1)).map(({ id }) => id)).toEqual(['b1']);
  });
});
