import { describe, expect, it } from 'vitest';
import type { Answer, Candidate, MuscleCandidate, Reasons } from '../engine/inference/answer.ts';
import { CONSTANTS, UNEXPLAINED } from '../engine/inference/constants.ts';
import { nth } from '../engine/math/nth.ts';
import type { PointOnSide } from '../engine/atlas/atlas.ts';
import { handoutPoints } from './handout-points.ts';

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
const on = (id: string): PointOnSide => ({ id, side: 'left' });
function answerOf(
  rows: readonly (readonly [id: string, probability: number, explains: number])[],
  somethingElse = 0.1,
  /** Points of each muscle; left out: each has its own. */
  muscles: readonly (readonly number[])[] = rows.map((_, index) => [index]),
): Answer {
  const candidates = rows.map(([id, probability, explains], index): Candidate => ({
    index,
    ...on(id),
    probability,
    tie: index,
    alike: index,
    reasons: { ...REASONS, explains },
  }));
  return {
    candidates,
    muscles: muscles.map((points): MuscleCandidate => {
      const own = points.map((index) => nth(candidates, index));
      return {
        muscle: nth(own, 0).id,
        side: 'left',
        probability: own.reduce((sum, one) => sum + one.probability, 0),
        bothSides: 0,
        word: 'possible',
        points,
        here: 0,
        referred: Math.max(...own.map((one) => one.reasons.explains)),
        tie: 0,
      };
    }),
    unordered: rows.length,
    somethingElse,
    sets: [],
    ties: [],
    questions: [],
    alsoFeels: [],
  };
}
const NOTHING = { picked: null, order: [], struck: [] };
const GOOD = answerOf([
  ['likely', 0.6, 0.8],
  ['possible', 0.05, 0.3],
  ['improbable', 0.01, 0.3],
  ['elsewhere', 0.3, 0],
]);
const NONE = answerOf([['best-of-none', 0.4, 0.6]], UNEXPLAINED);

describe('the spots of a handout', () => {
  it('are the plausible ones; those worth pressing stand on the sheet of themselves', () => {
    const { offered, first } = handoutPoints(GOOD, null, NOTHING);
    expect(offered).toEqual([on('likely'), on('possible')]);
    expect(first).toEqual([on('likely')]);
  });
  it('are none where the map does not explain the marks, even if one was looked at', () => {
    const { offered, first, isDoubted } = handoutPoints(NONE, on('best-of-none'), NOTHING);
    expect([offered, first]).toEqual([[], []]);
    expect(isDoubted(on('best-of-none'))).toBe(true);
  });
  it('one that was looked at comes first, but only if it is plausible', () => {
    expect(handoutPoints(GOOD, on('possible'), NOTHING).first).toEqual([on('possible'), on('likely')]);
    expect(handoutPoints(GOOD, on('improbable'), NOTHING).offered).toEqual([on('likely'), on('possible')]);
  });
  it('what a hand picked or put first stays, and is said to be in doubt', () => {
    const { offered, isDoubted } = handoutPoints(NONE, null, { ...NOTHING, picked: [on('best-of-none')] });
    expect(offered).toEqual([on('best-of-none')]);
    expect(isDoubted(on('best-of-none'))).toBe(true);
    expect(handoutPoints(GOOD, null, { ...NOTHING, order: [on('improbable')] }).first).toEqual([
      on('improbable'),
      on('likely'),
    ]);
  });
  it('without marks there is nothing to doubt a spot by', () => {
    const { offered, first, isDoubted } = handoutPoints(null, on('any'), { ...NOTHING, picked: [on('typed')] });
    expect(offered).toEqual([on('any'), on('typed')]);
    expect(first).toEqual([on('any')]);
    expect(isDoubted(on('any'))).toBe(false);
  });
  it('of a muscle stands one on the sheet, where to press first or what was looked at, though each spot alone is not worth the time', () => {
    const answer = answerOf(
      [
        ['first', 0.08, 0.5],
        ['second', 0.06, 0.5],
        ['other', 0.05, 0.5],
      ],
      0.1,
      [[0, 1], [2]],
    );
    expect(handoutPoints(answer, null, NOTHING).first).toEqual([on('first')]);
    expect(handoutPoints(answer, on('second'), NOTHING).first).toEqual([on('second')]);
    expect(handoutPoints(answer, null, NOTHING).offered).toEqual([on('first'), on('second'), on('other')]);
    expect(handoutPoints(answer, null, { ...NOTHING, order: [on('second')] }).first).toEqual([on('second')]);
  });
  it('of a muscle that is worth the time one stands on the sheet, though each of its spots is improbable alone', () => {
    const answer = answerOf(
      ['first', 'second', 'third', 'fourth', 'fifth'].map((id) => [id, CONSTANTS.leastNamed * 0.9, 0.5] as const),
      0.1,
      [[0, 1, 2, 3, 4]],
    );
    expect(handoutPoints(answer, null, NOTHING)).toMatchObject({ offered: [on('first')], first: [on('first')] });
  });
  it('struck ones are not offered', () => {
    expect(handoutPoints(GOOD, null, { ...NOTHING, struck: [{ ...on('likely'), why: '' }] }).offered).toEqual([
      on('possible'),
    ]);
  });
});
