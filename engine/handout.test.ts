import { describe, expect, it } from 'vitest';
import { MUSCLES, TRIGGER_POINTS } from '../data/atlas.ts';
import { GUIDES } from '../data/guides/all.ts';
import { ACTIONS } from '../data/safety/actions.ts';
import { SIGNS } from '../data/safety/signs.ts';
import type { CautionId } from '../data/safety/types.ts';
import { guideOf } from './find-guide.ts';
import { resolveGuide, type Where } from './guide.ts';
import { handoutOf } from './handout.ts';
import { signsAt } from './signs.ts';

const knotOf = (id: string) => {
  const point = TRIGGER_POINTS.find((one) => one.id === id)!, muscle = MUSCLES.find((one) => one.id === point.muscleId)!;
  return { side: 'right' as const, point, muscle };
};
const resolved = (id: string, cautions: ReadonlyMap<CautionId, Where> = new Map()) => {
  const { point } = knotOf(id), guide = GUIDES.find((one) => one.id === guideOf(point.muscleId, id)?.id)!;
  return resolveGuide(guide, { cautions, pointId: id, side: 'right' });
};
const base = { areas: [], unexplained: false, knots: [knotOf('infraspinatus-trp1')], guides: [resolved('infraspinatus-trp1')], forbidden: null, struck: [], note: '' };

describe('a handout', () => {
  it('says where, what, why and how, without a claim', () => {
    const handout = handoutOf({ ...base, areas: [{ place: 'shoulder-front', name: 'shoulder, front', side: 'right', words: 'right shoulder, front', share: 1, intensity: 7 }] });
    expect(handout.marked).toEqual(['right shoulder, front, 7 out of 10']);
    expect(handout.knots[0]).toMatchObject({ number: 1, name: 'Infraspinatus, inner part, right side', clinical: 'Infraspinatus, TrP1' });
    expect(handout.knots[0].why).toMatch(/^A knot here is described as sending pain to: deep in the front of the shoulder joint/);
    expect(handout.guides[0].steps.length).toBeGreaterThan(3);
    expect(JSON.stringify(handout)).not.toMatch(/[{](?:pain|hold|target)|caused by|treats /i);
  });

  it('leaves the steps out when the safety check forbids pressing', () => {
    expect(handoutOf({ ...base, forbidden: 'See a doctor today.' }).guides).toEqual([]);
  });

  it('shows what a condition takes away, with its reason, and no step of it', () => {
    const handout = handoutOf({ ...base, guides: [resolved('infraspinatus-trp1', new Map([['infection_unwell', 'both']]))] });
    expect(handout.guides[0].steps).toEqual([]);
    expect(handout.guides[0].cautions.join(' ')).toMatch(/You ticked/);
  });

  it('keeps every change that a condition makes, however many cautions there are', () => {
    const handout = handoutOf({ ...base, guides: [resolved('infraspinatus-trp1', new Map([['blood_thinners', 'both'], ['thin_bones', 'both'], ['pregnancy', 'both']]))] });
    for (const topic of ['lood', 'bone']) expect(handout.guides[0].cautions.join(' ')).toMatch(topic);
  });

  it('says that the map explains nothing of it, and of a spot chosen by hand that it is in doubt', () => {
    expect(handoutOf({ ...base, unexplained: true, knots: [], guides: [] }).noKnots).toMatch(/knows no spot that explains this pain/);
    expect(handoutOf({ ...base, knots: [], guides: [] }).noKnots).toBe('No spot is chosen.');
    const doubted = handoutOf({ ...base, unexplained: true, knots: [{ ...knotOf('infraspinatus-trp1'), doubted: true }] });
    expect(doubted.noKnots).toBeNull();
    expect(doubted.knots[0].why).toMatch(/chosen by hand/);
    expect(handoutOf(base).knots[0].why).not.toMatch(/by hand/);
  });

  it('leaves out no warning sign that is more urgent than one it shows, whatever the knots', () => {
    const rank = (short: string) => ACTIONS[SIGNS.find((sign) => sign.short === short)!.action].rank;
    const points = TRIGGER_POINTS.map(({ id }) => id);
    for (const ids of points.flatMap((id, k) => [[id], [id, points[(k + 31) % points.length], points[(k + 67) % points.length]]])) {
      const knots = ids.map(knotOf), { before } = handoutOf({ ...base, knots });
      expect(before.map(rank), ids.join()).toEqual(before.map(rank).sort());
      expect(new Set(before).size).toBe(before.length);
      const left = signsAt(knots.flatMap(({ muscle, point }) => point.redFlags ?? muscle.redFlags)).map(({ short }) => short).filter((short) => !before.includes(short));
      for (const sign of left) expect(rank(sign), `${ids.join()}: ${sign}`).toBeGreaterThanOrEqual(rank(before[before.length - 1]));
    }
  });
});
