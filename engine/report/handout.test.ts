import { describe, expect, it } from 'vitest';
import { MUSCLES, TRIGGER_POINTS } from '../../data/atlas.ts';
import { firstOf, nth } from '../math/nth.ts';
import { GUIDES } from '../../data/guides/all.ts';
import { MIMICS } from '../../data/mimics.ts';
import { NAMED_PLACES } from '../../data/places.ts';
import { ACTIONS } from '../../data/safety/actions.ts';
import { SIGN_PLACES_OF_AREA } from '../../data/safety/sign-places.ts';
import { CAUTIONS } from '../../data/safety/cautions.ts';
import { SIGNS } from '../../data/safety/signs.ts';
import type { CautionId } from '../../data/safety/types.ts';
import { guideOf } from '../guide/find-guide.ts';
import { resolveGuide, type Where } from '../guide/guide.ts';
import { handoutOf, handoutSigns, type Handout } from './handout.ts';
import { screen } from '../safety/screening.ts';
import { signsAt } from '../safety/signs.ts';

const knotOf = (id: string) => {
  const point = TRIGGER_POINTS.find((one) => one.id === id)!,
    muscle = MUSCLES.find((one) => one.id === point.muscleId)!;
  return { side: 'right' as const, point, muscle };
};
const resolved = (id: string, cautions: ReadonlyMap<CautionId, Where> = new Map()) => {
  const { point } = knotOf(id),
    guide = GUIDES.find((one) => one.id === guideOf(point.muscleId, id)?.id)!;
  return resolveGuide(guide, { cautions, pointId: id, side: 'right' });
};
const bare = {
  areas: [],
  places: [],
  alsoFeels: [],
  unexplained: false,
  knots: [],
  guides: [],
  outcome: screen(new Map()),
  struck: [],
  note: '',
};
const base = { ...bare, knots: [knotOf('infraspinatus-trp1')], guides: [resolved('infraspinatus-trp1')] };
const signsIn = ({ before }: Handout) => before.flatMap(({ signs }) => signs);
const signOf = (id: string) => SIGNS.find((sign) => sign.id === id)!;

describe('a handout', () => {
  it('where the person stopped today it says so before the amount, and keeps the steps for later days', () => {
    const said = 'You stopped at this spot. Do not press it again on the same day.';
    const [plain] = firstOf(handoutOf(base).guides, 1),
      [stopped] = firstOf(handoutOf({ ...base, stopped: ({ side }) => (side === 'right' ? said : null) }).guides, 1);
    expect(stopped).toEqual({ ...plain, dose: `${said} ${plain.dose}` });
    expect(firstOf(handoutOf({ ...base, stopped: () => null }).guides, 1)).toEqual([plain]);
  });

  it('says where, what, why and how, without a claim', () => {
    const handout = handoutOf({
      ...base,
      areas: [
        {
          place: 'shoulder-front',
          name: 'shoulder, front',
          side: 'right',
          words: 'right shoulder, front',
          share: 1,
          intensity: 7,
        },
      ],
    });
    expect(handout.marked).toEqual(['right shoulder, front, 7 out of 10']);
    expect(handout.knots[0]).toMatchObject({
      number: 1,
      name: 'Infraspinatus, inner part, right side',
      clinical: 'Infraspinatus, TrP1',
    });
    expect(nth(handout.knots, 0).why).toMatch(
      /^A knot here is described as sending pain to: over the blade around the point.*; deep in the front of the shoulder joint/,
    );
    expect(nth(handout.guides, 0).steps.length).toBeGreaterThan(3);
    expect(JSON.stringify(handout)).not.toMatch(/[{](?:pain|hold|target)|caused by|treats /i);
  });

  it.each<[why: string, points: readonly string[], titles: readonly RegExp[], steps: readonly boolean[]]>([
    [
      'a point over the kidney beside one that is pressed',
      ['longissimus-thoracis-l1', 'iliocostalis-lumborum-l1'],
      [/^Low back.* with /, /^Iliocostalis.* right side$/],
      [true, false],
    ],
    [
      'a point under the hand alone beside one on a ball',
      ['triceps-trp2', 'triceps-trp1'],
      [/with soft massage ball$/, /^Triceps.* with fingertips$/],
      [true, true],
    ],
    ['two that are pressed alike', ['infraspinatus-trp1', 'infraspinatus-trp2'], [/^Flat of/], [true]],
    [
      'two that are not pressed',
      ['quadratus-lumborum-superficial-upper', 'quadratus-lumborum-deep-upper'],
      [/^Quadratus/, /^Quadratus/],
      [false, false],
    ],
  ])('says of each point what goes for it: %s', (_why, points, titles, steps) => {
    const { guides } = handoutOf({ ...base, knots: points.map(knotOf), guides: points.map((id) => resolved(id)) });
    expect(guides.map(({ title }) => title)).toEqual(titles.map((title) => expect.stringMatching(title)));
    expect(new Set(guides.map(({ title }) => title)).size).toBe(guides.length);
    expect(guides.map((guide) => guide.steps.length > 0)).toEqual(steps);
    for (const guide of guides)
      if (guide.steps.length === 0) expect(guide.cautions.join(' ')).toContain('Do not press it yourself.');
  });

  it('leaves the steps out when an answer forbids pressing, and says what to do and which answer it was', () => {
    for (const { id, short, action } of SIGNS) {
      const { guides, forbidden } = handoutOf({ ...base, outcome: screen(new Map([[id, 'yes']])) });
      expect(guides).toEqual([]);
      expect(forbidden).toMatchObject({ label: ACTIONS[action].label, because: [short] });
    }
    expect(handoutOf(base).forbidden).toBeNull();
    const seen = SIGNS.find((sign) => 'clinicianLeadsOn' in sign && sign.clinicianLeadsOn)!;
    expect(handoutOf({ ...base, outcome: screen(new Map([[seen.id, 'seen']])) })).toMatchObject({
      forbidden: null,
      guides: [{}],
    });
  });

  it('shows what a condition takes away, with its reason, and no step of it', () => {
    const handout = handoutOf({
      ...base,
      guides: [resolved('infraspinatus-trp1', new Map([['infection_unwell', 'both']]))],
    });
    expect(nth(handout.guides, 0).steps).toEqual([]);
    expect(nth(handout.guides, 0).cautions.join(' ')).toMatch(/You ticked/);
  });

  it('has no step, to press or to move, while a condition about a place is still to be asked', () => {
    for (const id of ['infraspinatus-trp1', 'scalene-medius'])
      for (const { id: caution, affects, topic } of CAUTIONS) {
        if (!affects.userMarksArea) continue;
        const guide = resolved(id, new Map([[caution, 'both']]));
        const [{ steps, dose }] = firstOf(handoutOf({ ...base, guides: [guide] }).guides, 1);
        expect(steps.length > 0, `${id} ${caution}`).toBe(guide.offer === 'exercise'); // forbids nothing that these steps ask
        if (guide.offer === 'ask') expect(dose).toContain(topic);
      }
  });

  it('says once what a condition is about, however many guides it changes', () => {
    const ticked = new Map<CautionId, Where>([['blood_thinners', 'both']]),
      ids = ['infraspinatus-trp1', 'levator-scapulae-lower', 'trapezius-trp5'];
    const { reasons, guides } = handoutOf({
      ...base,
      knots: ids.map(knotOf),
      guides: ids.map((id) => resolved(id, ticked)),
    });
    expect(reasons).toHaveLength(1);
    expect(reasons[0]).toMatch(/Muscles can bleed inside/);
    expect(JSON.stringify(guides)).not.toContain('Muscles can bleed inside');
    for (const { cautions } of guides) expect(cautions.join(' ')).toContain('You ticked: Blood thinners');
    expect(handoutOf(base).reasons).toEqual([]);
  });

  it('keeps every change that a condition makes, however many cautions there are', () => {
    const handout = handoutOf({
      ...base,
      guides: [
        resolved(
          'infraspinatus-trp1',
          new Map([
            ['blood_thinners', 'both'],
            ['thin_bones', 'both'],
            ['pregnancy', 'both'],
          ]),
        ),
      ],
    });
    for (const topic of ['lood', 'steoporosis']) expect(nth(handout.guides, 0).cautions.join(' ')).toMatch(topic);
    for (const reason of ['bleed', 'bone']) expect(handout.reasons.join(' ')).toMatch(reason);
  });

  it('says that the map explains nothing of it, and of a spot chosen by hand that it is in doubt', () => {
    expect(handoutOf({ ...base, unexplained: true, knots: [], guides: [] }).noKnots).toMatch(
      /knows no spot that explains this pain/,
    );
    expect(handoutOf({ ...base, knots: [], guides: [] }).noKnots).toBe('No spot is chosen.');
    const doubted = handoutOf({
      ...base,
      unexplained: true,
      knots: [{ ...knotOf('infraspinatus-trp1'), doubted: true }],
    });
    expect(doubted.noKnots).toBeNull();
    expect(nth(doubted.knots, 0).why).toMatch(/chosen by hand/);
    expect(nth(handoutOf(base).knots, 0).why).not.toMatch(/by hand/);
  });

  it('of a thigh, without a knot, has the signs of a clot and of a fracture', () => {
    const shown = signsIn(handoutOf({ ...bare, places: ['front-thigh'], unexplained: true }));
    for (const id of ['clot_limb', 'hip_fracture', 'cold_foot']) expect(shown).toContain(signOf(id).short);
  });

  it('has the signs of whatever was marked: at least one for each place, and every emergency sign of it', () => {
    for (const { id, area } of NAMED_PLACES) {
      const shown = signsIn(handoutOf({ ...bare, places: [id] }));
      expect(shown.length, id).toBeGreaterThan(0);
      for (const { short, action } of signsAt(SIGN_PLACES_OF_AREA[area]))
        if (action === 'emergency_now') expect(shown, id).toContain(short);
    }
  });

  it('has every emergency sign of the whole body, of what else is felt there, and of all its spots', () => {
    const places = NAMED_PLACES.map(({ id }) => id),
      points = TRIGGER_POINTS.map(({ id }) => id);
    const shown = signsIn(handoutOf({ ...base, places, alsoFeels: MIMICS, knots: points.map(knotOf) }));
    for (const { short, action, id } of SIGNS) if (action === 'emergency_now') expect(shown, id).toContain(short);
    for (const id of points) {
      const { point, muscle } = knotOf(id),
        mine = signsIn(handoutOf({ ...bare, knots: [knotOf(id)] }));
      for (const { short, action } of signsAt(point.redFlags ?? muscle.redFlags))
        if (action === 'emergency_now') expect(mine, id).toContain(short);
    }
    for (const { id, signs } of MIMICS) {
      const mine = signsIn(handoutOf({ ...bare, alsoFeels: [{ id }] }));
      for (const sign of signs) expect(mine, id).toContain(signOf(sign).short);
    }
  });

  it('has the emergencies that everyone is asked when nothing is marked and no spot chosen', () => {
    const shown = signsIn(handoutOf(bare));
    expect(shown).toEqual(
      SIGNS.filter(({ places, action }) => places === 'any' && action === 'emergency_now').map(({ short }) => short),
    );
  });

  it('shows the most urgent signs first, each once, leaves out none that is more urgent than one it shows, and says how many there are more', () => {
    const rank = (short: string) => ACTIONS[SIGNS.find((sign) => sign.short === short)!.action].rank;
    const points = TRIGGER_POINTS.map(({ id }) => id);
    for (const [k, { id }] of NAMED_PLACES.entries()) {
      const input = { ...base, places: [id], knots: [k, k + 31].map((at) => knotOf(nth(points, at % points.length))) };
      const handout = handoutOf(input),
        shown = signsIn(handout),
        all = handoutSigns(input).map(({ short }) => short);
      expect(shown.map(rank), id).toEqual(shown.map(rank).sort((a, b) => a - b));
      expect(new Set(shown).size).toBe(shown.length);
      for (const left of all.filter((short) => !shown.includes(short)))
        expect(rank(left), id).toBeGreaterThanOrEqual(rank(nth(shown, shown.length - 1)));
      expect(handout.moreSigns?.match(/\d+/)?.[0] ?? '0').toBe(String(all.length - shown.length));
    }
  });
});
