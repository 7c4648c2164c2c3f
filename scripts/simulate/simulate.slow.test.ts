import { beforeAll, describe, expect, it } from 'vitest';
import { readMap, type LoadedMap } from '../shared/read-map.ts';
import { baselinesOf } from './baselines.ts';
import { chanceOf } from './chance.ts';
import { evaluate, type Case } from './evaluate.ts';
import { accuracyOf, calibrationOf, keyOf, standingOf } from './measures.ts';
import { personOf } from './people.ts';
import { drawPain, overlapOf, personWithPoints, worldOf, type World } from './person.ts';
import { selfRecovery } from './recovery.ts';

describe('measures', () => {
  it.each<[scores: number[], truth: number[], above: number, equal: number]>([
    [[3, 2, 1], [0], 0, 0],
    [[3, 2, 1], [2], 2, 0],
    [[3, 2, 1], [1, 2], 1, 0],
    [[2, 2, 1], [0], 0, 1],
    [[0, 0, 0], [1], 0, 2],
  ])('the standing of %j with the truth %j', (scores, truth, above, equal) =>
    expect(standingOf(Float64Array.from(scores), truth)).toEqual({ above, equal }),
  );
  it('equal scores count as if drawn by lot', () => {
    expect(accuracyOf([{ above: 0, equal: 1 }])).toEqual({ top1: 0.5, top3: 1, top5: 1, meanReciprocalRank: 0.75 });
    expect(accuracyOf([{ above: 2, equal: 1 }]).top3).toBe(0.5);
  });
  it('calibration is the mean gap between said and true', () => {
    expect(calibrationOf([0.95, 0.95, 0.05, 0.05], [true, true, false, false]).error).toBeCloseTo(0.05, 9);
    expect(calibrationOf([0.9, 0.9], [false, true]).error).toBeCloseTo(0.4, 9);
  });
});

describe('synthetic people', () => {
  /** The lead over cosine is 0.02 in the mean reciprocal rank: with a few hundred people chance hides it. */
  const PEOPLE = 1500;
  let map: LoadedMap, world: World, cases: Case[];
  beforeAll(async () => {
    map = await readMap();
    world = worldOf(map.body, map.atlas);
    const chance = chanceOf(3);
    cases = Array.from({ length: PEOPLE }, () => {
      const person = personWithPoints(world, chance);
      return { cause: person.cause, drawings: [drawPain(world, person, chance), drawPain(world, person, chance)] };
    });
  });

  it('are the same for the same seed and number, whoever else is drawn', () => {
    expect(personOf(world, 5, 3)).toEqual(personOf(world, 5, 3));
    expect(personOf(world, 5, 3)).not.toEqual(personOf(world, 5, 4));
    expect(personOf(world, 5, 9).cause.kind).toBe('unknown');
  });
  it('draw the same pain twice with an overlap of about a half', () => {
    const overlaps = cases.map(({ drawings }) => overlapOf(map.body, ...drawings)).sort((a, b) => a - b);
    expect(overlaps[PEOPLE >> 1]).toBeGreaterThan(0.4);
    expect(overlaps[PEOPLE >> 1]).toBeLessThan(0.6);
  });
  it('are placed better by the engine than by any simpler rule', () => {
    const slot = new Map(world.rankable.map((pointOnSide, k) => [keyOf(pointOnSide), k]));
    const { standings } = evaluate(world, map.model, cases),
      engine = accuracyOf(standings);
    for (const [name, method] of Object.entries(baselinesOf(world))) {
      const rule = accuracyOf(
        cases.map(({ cause, drawings }) =>
          standingOf(
            method(drawings[0]),
            cause.kind === 'points' ? cause.active.map((pointOnSide) => slot.get(keyOf(pointOnSide))!) : [],
          ),
        ),
      );
      expect(engine.meanReciprocalRank, name).toBeGreaterThan(rule.meanReciprocalRank);
      expect(engine.top1, name).toBeGreaterThan(rule.top1);
    }
  });
  it('every point is found from its own essential zones', () =>
    expect(selfRecovery(world, map.model).share).toBeGreaterThanOrEqual(0.98));
});
