import { describe, expect, it } from 'vitest';
import { CONSTANTS } from './constants.ts';
import type { Fit } from './fit.ts';
import type { Model } from './model.ts';
import { tieGroups } from './ties.ts';
import { nth } from '../math/nth.ts';

/** Points on a side that explain only the first, or only the second, of two patches of a drawing, given as 0 and 1; null explains neither. */
function grouped(explains: readonly (0 | 1 | null)[], odds: readonly number[]) {
  const touching = explains.flatMap((patch, pointOnSide) => (patch === null ? [] : [pointOnSide]));
  const fit = {
    touching: Uint16Array.from(touching),
    hurts: Float64Array.from(
      touching.flatMap((pointOnSide) => [0, 1].map((patch) => (explains[pointOnSide] === patch ? 0.8 : 0))),
    ),
    seen: { patches: Uint16Array.of(0, 1), weight: Float64Array.of(1, 1) },
  };
  return tieGroups({ constants: CONSTANTS } as Model, fit as unknown as Fit, Float64Array.from(odds), [...odds.keys()]);
}
const { tieOdds, tieApart, tieApartWeak, leastNamed } = CONSTANTS,
  LITTLE = 0.05;

describe('ties', () => {
  it.each([
    ['the same marks, hardly less probable', [0, 0] as const, [1, 1 - tieOdds + LITTLE], true],
    ['the same marks, less probable', [0, 0] as const, [1, 1 - tieOdds - LITTLE], false],
    ['other marks, behind a sure leader', [0, 1] as const, [1, 1 - tieOdds - tieApart + LITTLE], true],
    ['other marks, too far behind a sure leader', [0, 1] as const, [1, 1 - tieOdds - tieApart - LITTLE], false],
    ['other marks, behind a weak leader', [0, 1] as const, [-2, -2 - tieOdds - tieApartWeak + LITTLE], true],
    ['other marks, too far behind a weak leader', [0, 1] as const, [-2, -2 - tieOdds - tieApartWeak - LITTLE], false],
    ['other marks, improbable', [0, 1] as const, [-2, -4], true],
    ['no marks at all, improbable', [0, null] as const, [-2, -4], false],
    ['no marks at all, behind a sure leader', [0, null] as const, [1, 1 - tieOdds - tieApart + LITTLE], true],
  ])('%s', (_, explains, odds, tied) => {
    expect(nth(grouped(explains, odds).groups, 0).flat()).toHaveLength(tied ? 2 : 1);
  });

  it('follow the order: who stands behind one that is surely worse is not tied', () => {
    expect(grouped([0, 0, 1], [1, 0.4, 0.3]).groups).toEqual([[[0]], [[1], [2]]]);
  });

  it('bring those together that explain the same', () => {
    expect(grouped([0, 1, 0, 1], [1, 0.9, 0.8, 0.7]).groups).toEqual([
      [
        [0, 2],
        [1, 3],
      ],
    ]);
  });

  it('put those too improbable for any order in one last group, however they fit', () => {
    const least = Math.log(leastNamed / (1 - leastNamed));
    expect(grouped([0, 0, 1, null], [1, least - LITTLE, least - 3, -9])).toEqual({
      groups: [[[0]], [[1], [2], [3]]],
      unordered: 1,
    });
    expect(grouped([0, 0], [1, 0.9])).toEqual({ groups: [[[0, 1]]], unordered: 1 });
    expect(grouped([0, 0], [least - LITTLE, least - 3])).toEqual({ groups: [[[0], [1]]], unordered: 0 });
  });
});
