import { beforeAll, describe, expect, it } from 'vitest';
import { readMap } from '../../scripts/shared/read-map.ts';
import { firstOf, nth } from '../math/nth.ts';
import type { Answer, Candidate, Reasons } from './answer.ts';
import { CONSTANTS, LEAST_EXPLAINED, UNEXPLAINED } from './constants.ts';
import { evidenceOf } from '../drawing/marks.ts';
import { plausible } from './plausible.ts';
import { answer } from './rank.ts';
import { positionOf } from '../skin/skin.ts';

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
const candidate = (probability: number, explains: number): Candidate => ({
  index: 0,
  id: 'one',
  side: 'left',
  probability,
  tie: 0,
  alike: 0,
  reasons: { ...REASONS, explains },
});
const answerOf = (somethingElse: number, candidates: readonly Candidate[]): Answer => ({
  candidates,
  muscles: [],
  unordered: 1,
  somethingElse,
  sets: [],
  ties: [],
  questions: [],
  alsoFeels: [],
});

describe('what may be put forward', () => {
  it.each<[why: string, somethingElse: number, probability: number, explains: number, offered: number]>([
    ['likely, and it explains the marks', 0.1, 0.6, 0.8, 1],
    ['the map does not explain the drawing', UNEXPLAINED, 0.4, 0.8, 0],
    ['improbable', 0.1, CONSTANTS.leastNamed - 1e-6, 0.8, 0],
    ['just not improbable', 0.1, CONSTANTS.leastNamed, 0.8, 1],
    ['it explains none of the marks', 0.1, 0.6, LEAST_EXPLAINED / 2, 0],
  ])('%s', (_why, somethingElse, probability, explains, offered) => {
    expect(plausible(answerOf(somethingElse, [candidate(probability, explains)]))).toHaveLength(offered);
  });

  it('of a muscle whose points are each improbable but which is not itself, the first that explains the marks', () => {
    const half = CONSTANTS.leastNamed * 0.6;
    const muscle = (probability: number) => ({
      ...answerOf(0.1, [candidate(half, 0), candidate(half, 0.5), candidate(half, 0.5)]),
      muscles: [
        {
          muscle: 'one',
          side: 'left',
          probability,
          bothSides: 0,
          word: 'less-likely',
          points: [0, 1, 2],
          here: 0,
          referred: 0.5,
          tie: 0,
        } as const,
      ],
    });
    const { candidates } = muscle(0);
    expect(plausible({ ...muscle(3 * half), candidates })).toEqual([candidates[1]]);
    expect(plausible(muscle(half))).toEqual([]);
  });

  let at: (...places: string[]) => Answer;
  beforeAll(async () => {
    const { body, atlas, model } = await readMap();
    at = (...places) =>
      answer(
        model,
        evidenceOf(body, {
          complete: false,
          strokes: places.map((id) => {
            const place = atlas.places.find((one) => one.id === id)!,
              [x, y, z] = firstOf(
                positionOf(body, place.skinPoint).map((metres) => Math.round(metres * 1000)),
                3,
              );
            return { kind: 'pain', radiusMm: Math.round(place.radius * 1000), intensity: 6, path: [[x, y, z]] };
          }),
        }),
        { checks: [] },
      );
  });

  it.each(['front-thigh', 'inner-thigh', 'lower-front-thigh', 'shin', 'palm'])(
    'nothing for the %s, which no pattern of the map explains',
    (place) => {
      expect(plausible(at(place))).toEqual([]);
    },
  );

  it.each([
    ['blade-inner-edge', /infraspinatus|rhomboid|trapezius/],
    ['outer-elbow', /triceps|supinator|anconeus/],
  ])('the known senders for the %s', (place, sender) => {
    expect(nth(plausible(at(place)), 0).id).toMatch(sender);
  });
});
