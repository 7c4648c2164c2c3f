import { beforeAll, describe, expect, it } from 'vitest';
import { readMap, type LoadedMap } from '../shared/read-map.ts';
import { nth } from '../../engine/math/nth.ts';
import { baselinesOf } from './baselines.ts';
import { evaluate, type Case } from './evaluate.ts';
import { accuracyOf, calibrationOf, standingOf } from './measures.ts';
import { peopleOf, personOf } from './people.ts';
import { overlapOf, PERSON_KINDS, worldOf, type World } from './person.ts';
import { selfRecovery } from './recovery.ts';
import { kindRows, type KindRow } from './table.ts';

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
  const PEOPLE = 1200,
    SEED = 3;
  let map: LoadedMap, world: World, cases: Case[], rows: KindRow[];
  beforeAll(async () => {
    map = await readMap();
    world = worldOf(map.body, map.atlas);
    cases = await peopleOf(world, PEOPLE, SEED);
    rows = kindRows(world, evaluate(world, map.model, cases), cases, baselinesOf(world));
  }, 180_000);

  it('are the same for the same seed and number, whoever else is drawn', () => {
    expect(personOf(world, 5, 3)).toEqual(personOf(world, 5, 3));
    expect(personOf(world, 5, 3)).not.toEqual(personOf(world, 5, 4));
  });
  it('are of every kind', () => expect(new Set(cases.map(({ kind }) => kind))).toEqual(new Set(PERSON_KINDS)));
  it('who paint draw the same pain twice with an overlap of about a half', () => {
    const overlaps = cases
      .filter(({ kind }) => kind === 'whole')
      .map(({ drawings }) => overlapOf(map.body, ...drawings))
      .sort((a, b) => a - b);
    expect(overlaps[overlaps.length >> 1]).toBeGreaterThan(0.4);
    expect(overlaps[overlaps.length >> 1]).toBeLessThan(0.6);
  });
  it('are placed better by the engine than by any simpler rule, together', () => {
    const [engine, ...rules] = nth(rows, rows.length - 1).methods;
    for (const { name, top1, meanReciprocalRank } of rules) {
      expect(engine!.meanReciprocalRank, name).toBeGreaterThan(meanReciprocalRank);
      expect(engine!.top1, name).toBeGreaterThan(top1);
    }
  });
  it('every muscle is found from the essential zones of each of its points', () =>
    expect(selfRecovery(world, map.model).share).toBeGreaterThanOrEqual(0.98));
});
