import { describe, expect, it } from 'vitest';
import { GUIDES } from '../../data/guides/all.ts';
import type { GuideId } from '../../data/guides/index-of.ts';
import type { CautionId } from '../../data/safety/types.ts';
import { resolveGuide, type Where } from './guide.ts';
import { minutesOf, planOf, type PlanEntry } from './plan.ts';

const entry = (
  id: GuideId,
  probability: number,
  side: 'left' | 'right' = 'left',
  cautions: [CautionId, Where][] = [],
): PlanEntry => ({
  resolved: resolveGuide(
    GUIDES.find((guide) => guide.id === id)!,
    { cautions: new Map(cautions), side },
  ),
  pointId: id,
  probability,
});
const order = (...entries: PlanEntry[]) => planOf(entries).steps.map(({ resolved }) => resolved.guide.id);

it('holds no guide that is only for who asks for it', () => {
  const plan = planOf([entry('coracobrachialis', 0.9), entry('infraspinatus', 0.1)]);
  expect(plan.steps.map(({ resolved }) => resolved.guide.id)).toEqual(['infraspinatus']);
  expect(plan.leftOut.map(({ pointId, why }) => [pointId, why])).toEqual([['coracobrachialis', 'not-pressed']]);
});

describe('the order', () => {
  it('most likely first', () =>
    expect(order(entry('biceps', 0.2), entry('infraspinatus', 0.5))).toEqual(['infraspinatus', 'biceps']));
  it('then what lies in the same region', () =>
    expect(order(entry('rhomboids', 0.5), entry('biceps', 0.3), entry('trapezius_middle', 0.2))).toEqual([
      'rhomboids',
      'trapezius_middle',
      'biceps',
    ]));
  it('guides without pressing come last', () =>
    expect(order(entry('scalenes', 0.6), entry('splenius', 0.1))).toEqual(['splenius', 'scalenes']));
});

describe('what is in it', () => {
  it('three places at most, and it says what was left out', () => {
    const plan = planOf([entry('rhomboids', 0.4), entry('biceps', 0.3), entry('triceps', 0.2), entry('splenius', 0.1)]);
    expect(plan.steps).toHaveLength(3);
    expect(plan.leftOut.map(({ pointId, why }) => [pointId, why])).toEqual([['splenius', 'full']]);
  });
  it('what is hidden is left out and does not count', () => {
    const plan = planOf([entry('quadratus_lumborum', 0.9, 'left', [['pregnancy', 'both']]), entry('rhomboids', 0.1)]);
    expect(plan.steps.map(({ pointId }) => pointId)).toEqual(['rhomboids']);
    expect(plan.leftOut.map(({ why }) => why)).toEqual(['not-pressed']);
  });
  it('one guide on one side comes once, on two sides twice', () =>
    expect(order(entry('rhomboids', 0.4), entry('rhomboids', 0.3), entry('rhomboids', 0.2, 'right'))).toEqual([
      'rhomboids',
      'rhomboids',
    ]));
  it('nothing gives an empty plan', () =>
    expect(planOf([])).toMatchObject({ steps: [], minutes: 0, sessionsPerDay: [0, 0], reviewDays: 14 }));
});

describe('the time', () => {
  const rhomboids = () =>
    resolveGuide(
      GUIDES.find(({ id }) => id === 'rhomboids')!,
      { cautions: new Map(), side: 'left' },
    );
  it('rhomboids: a minute to settle, one hold of 60 s and its rest of 30 s: 3 minutes, in a plan as in the guide', () => {
    expect(minutesOf(rhomboids())).toBe(3);
    expect(planOf([entry('rhomboids', 0.5)]).minutes).toBe(3);
  });
  it('with more chosen it is longer, and never longer than a session may be', () => {
    expect(minutesOf(rhomboids(), { spots: 1, reps: 3 })).toBeGreaterThan(3);
    expect(minutesOf(rhomboids(), { spots: 9, reps: 9 })).toBe(rhomboids().dose.sessionMaxMin);
  });
  it('a plan is as careful as its most careful guide', () => {
    const plan = planOf([entry('rhomboids', 0.5), entry('splenius', 0.2)]);
    expect([plan.sessionsPerDay, plan.daysPerWeek]).toEqual([
      [1, 1],
      [3, 7],
    ]);
    expect(plan.minutes).toBe(plan.steps.reduce((sum, { minutes }) => sum + minutes, 0));
  });
});
