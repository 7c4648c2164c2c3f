import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GUIDES } from '../../data/guides/all.ts';
import { nth } from '../math/nth.ts';
import { DOSE_CEILING } from '../../data/guides/doses.ts';
import type { GuideId } from '../../data/guides/index-of.ts';
import { TOOLS } from '../../data/guides/tools.ts';
import type { Guide, ToolId } from '../../data/guides/types.ts';
import { CAUTIONS } from '../../data/safety/cautions.ts';
import type { CautionId } from '../../data/safety/types.ts';
import { causeText } from './change-words.ts';
import { resolveGuide, type GuideQuery, type ResolvedGuide, type Where } from './guide.ts';

const guide = (id: GuideId): Guide => GUIDES.find((entry) => entry.id === id)!;
const ticked = (...ids: (CautionId | [CautionId, Where])[]) =>
  new Map(ids.map((id): [CautionId, Where] => (typeof id === 'string' ? [id, 'both'] : id)));
const resolve = (id: GuideId, query: Partial<GuideQuery> = {}) =>
  resolveGuide(guide(id), { cautions: new Map(), side: 'left', ...query });
const toolsOf = ({ tools }: ResolvedGuide) => tools.map(({ tool }) => tool.id);
const what = ({ changes }: ResolvedGuide) => changes.map((change) => change.what);

describe('conditions take away what they forbid, with the reason', () => {
  it('blood thinners: the ball, the hook and the pinch go; a flat hand at 0 to 2 for 30 seconds once a day is left', () => {
    const resolved = resolve('trapezius_upper', { cautions: ticked('blood_thinners') });
    expect(resolved.offer).toBe('press');
    expect(toolsOf(resolved)).toEqual([]);
    expect(resolved.tool?.id).toBe('flat_hand');
    expect(resolved.dose).toMatchObject({ pain: [0, 2], holdS: [30, 30], targetHoldS: 30, sessionsPerDay: [1, 1] });
    expect(resolved.dose.say).toBe('Rest a hand there lightly, 0 to 2 out of 10. Hold about 30 seconds.');
    expect(resolved.changes.filter((change) => change.what === 'tool-removed')).toHaveLength(4);
    expect(resolved.changes.every(({ cause }) => cause.by === 'caution' && cause.id === 'blood_thinners')).toBe(true);
    expect(resolved.steps.map(({ say }) => say).join(' ')).not.toMatch(/ball|Squeeze|3 to 5|90/);
  });

  it.each<[guide: GuideId, caution: CautionId, offer: ResolvedGuide['offer']]>([
    ['quadratus_lumborum', 'pregnancy', 'hidden'],
    ['rhomboids', 'pregnancy', 'press'],
    ['pectoralis_major', 'pregnancy', 'hidden'],
    ['suboccipitals', 'neck_artery_risk', 'hidden'],
    ['trapezius_upper', 'neck_artery_risk', 'press'],
    ['scalenes', 'high_bp', 'hidden'],
    ['scalenes', 'cancer_now', 'exercise'],
    ['infraspinatus', 'cancer_now', 'hidden'],
    ['infraspinatus', 'dulled_feeling', 'hidden'],
    ['intercostals', 'thin_bones', 'hidden'],
    ['biceps', 'clot', 'hidden'],
    ['infraspinatus', 'massage_gun', 'press'],
    ['serratus_anterior', 'massage_gun', 'press'],
    ['infraspinatus', 'fresh_strain', 'ask'],
    ['subscapularis', 'fresh_strain', 'ask'],
    ['sternocleidomastoid', 'fresh_strain', 'exercise'],
    ['sternocleidomastoid', 'recent_surgery', 'ask'],
  ])('%s with %s: %s', (id, caution, offer) => expect(resolve(id, { cautions: ticked(caution) }).offer).toBe(offer));

  it.each<[where: Where, side: 'left' | 'right', offer: ResolvedGuide['offer']]>([
    ['left', 'left', 'hidden'],
    ['left', 'right', 'press'],
    ['both', 'right', 'hidden'],
  ])('lymph nodes out on %s, guide for the %s: %s', (where, side, offer) =>
    expect(resolve('teres_major', { cautions: ticked(['lymph', where]), side }).offer).toBe(offer),
  );

  it.each<[isHere: boolean, offer: ResolvedGuide['offer']]>([
    [true, 'hidden'],
    [false, 'press'],
  ])('a fresh strain here: %s, so %s', (isHere, offer) =>
    expect(
      resolve('infraspinatus', { cautions: ticked('fresh_strain'), isHere: new Map([['fresh_strain', isHere]]) }).offer,
    ).toBe(offer),
  );

  it('pain all over: 2 of 10, 20 seconds, one spot, and the sentences say so', () => {
    const resolved = resolve('infraspinatus', { cautions: ticked('widespread_pain') });
    expect(resolved.dose).toMatchObject({ pain: [2, 2], holdS: [20, 20], targetHoldS: 20, spotsMax: 1 });
    expect(resolved.steps.map(({ say }) => say)).toContain('Lean in until it feels 2 out of 10.');
    expect(what(resolved)).toEqual(['pain', 'hold', 'spots', 'reps', 'sessions', 'days']);
  });

  it('two conditions: the stricter figure of each', () =>
    expect(resolve('infraspinatus', { cautions: ticked('pregnancy', 'widespread_pain') }).dose).toMatchObject({
      pain: [2, 2],
      holdS: [20, 20],
      spotsMax: 1,
    }));

  it('pregnancy leaves sitting and lying on the side to press in, as its text says', () => {
    const resolved = resolve('infraspinatus', { cautions: ticked('pregnancy') });
    expect(resolved.positions).toEqual(['sitting']);
    expect(resolved.position).toBe('Sit on a firm chair with a high back.');
    expect(resolved.steps.map(({ say }) => say)).toContain(
      'Put the ball on the flat part of the shoulder blade, against the back of the chair.',
    );
    expect(what(resolved)).toContain('position-removed');
    expect(resolved.dose.pain).toEqual([3, 3]);
  });

  it('a tool that can only be used standing goes in pregnancy, and a hand on the upper side takes its place', () => {
    const { tool, tools, positions, position, changes } = resolve('gluteus_medius', { cautions: ticked('pregnancy') });
    expect([tool?.id, tools]).toEqual(['flat_hand', []]);
    expect([positions, position]).toEqual([['lying_side'], 'Lie on your other side with a pillow between your knees.']);
    expect(changes.filter((change) => change.what === 'tool-removed').map(({ cause }) => cause)).toEqual(
      Array(3).fill({ by: 'caution', id: 'pregnancy' }),
    );
  });

  it('where no position is left nothing is pressed, and no step is said', () => {
    const rhomboids = guide('rhomboids'),
      standing: Guide = {
        ...rhomboids,
        positions: [{ ...nth(rhomboids.positions, 0), with: ['ball', 'sock', 'hook_cane', 'hand'] }],
      };
    const { offer, tool, steps, position, positions } = resolveGuide(standing, {
      cautions: ticked('pregnancy'),
      side: 'left',
    });
    expect([offer, tool, steps, position, positions]).toEqual(['learn', null, [], '', []]);
    expect(
      resolve('pectoralis_major', { pointId: 'pectoralis-major-costal', cautions: ticked('blood_thinners') }).steps,
    ).toEqual([]);
  });

  it('one position at a time, or two that the same steps serve', () => {
    expect(resolve('rhomboids', { tool: 'tennis_ball' }).position).toBe(
      "Stand with your back to a wall. Hug the sore side's arm across your chest.",
    );
    expect(resolve('suboccipitals')).toMatchObject({
      position: 'Lie on your back with your head on a pillow. Or sit with your elbows on a table.',
      positions: ['lying_flat_on_back_long', 'sitting'],
    });
  });

  it('what is done on the back is done another way in pregnancy, and this is said', () => {
    const piriformis = resolve('piriformis', { cautions: ticked('pregnancy') });
    expect([piriformis.stretch?.name, piriformis.strengthen?.name]).toEqual(['Figure four, sitting', 'Sit to stand']);
    expect(what(piriformis)).toEqual(expect.arrayContaining(['stretch-instead', 'strengthen-instead']));
    expect(resolve('subscapularis', { cautions: ticked('pregnancy') }).positions).toEqual(['standing']);
  });

  it('a loose neck joint takes the neck stretch away, very bendy joints keep it in the middle of its range', () => {
    expect(resolve('trapezius_upper', { cautions: ticked('neck_joint') }).stretch).toBeNull();
    expect(what(resolve('trapezius_upper', { cautions: ticked('hypermobile') }))).toContain('stretch-mid-range');
  });
});

describe('a sign that a clinician has looked at', () => {
  it('pressing goes on at the gentle dose, and says why', () => {
    const { dose, changes, offer } = resolve('infraspinatus', { seen: ['not_settling'] });
    expect(offer).toBe('press');
    expect(dose).toMatchObject({
      pain: [1, 3],
      holdS: [30, 60],
      targetHoldS: 45,
      reps: [1, 2],
      spotsMax: 2,
      sessionsPerDay: [1, 1],
      sessionMaxMin: 6,
    });
    expect(dose.say).toBe('Press gently, 1 to 3 out of 10. Hold about 45 seconds.');
    expect(changes.map(({ what, cause }) => [what, cause])).toEqual(
      ['pain', 'hold', 'spots', 'reps', 'sessions'].map((name) => [name, { by: 'seen', id: 'not_settling' }]),
    );
    expect(causeText(nth(changes, 0).cause)).toContain('a clinician has looked at this');
  });

  it('raises nothing of a guide that is gentler already, and keeps its words', () => {
    const { dose } = resolve('multifidi_cervical', { seen: ['not_settling'] });
    expect(dose).toMatchObject({ pain: [0, 2], holdS: [10, 30], targetHoldS: 20 });
    expect(dose.say).toBe(resolve('multifidi_cervical').dose.say);
  });

  it('an empty list is none', () => expect(resolve('infraspinatus', { seen: [] })).toEqual(resolve('infraspinatus')));
});

describe('points that are not pressed as drawn', () => {
  it.each<[guide: GuideId, point: string, offer: ResolvedGuide['offer'], tools: ToolId[]]>([
    ['trapezius_upper', 'trapezius-trp1', 'press', ['pincer']],
    ['trapezius_upper', 'trapezius-trp2', 'press', ['pincer', 'soft_ball', 'tennis_ball', 'hook_cane']],
    ['levator_scapulae', 'levator-scapulae-upper', 'learn', ['fingers', 'tennis_ball', 'ball_in_sock', 'hook_cane']],
    ['pectoralis_major', 'pectoralis-major-costal', 'learn', ['pincer']],
    ['triceps', 'triceps-trp1', 'press', []],
    ['forearm_extensors', 'ecr-longus-trp', 'press', ['fingers']],
    ['multifidi_thoracic', 'multifidus-t4-t5', 'press', ['two_balls', 'ball_in_sock', 'tennis_ball']],
  ])('%s, %s: %s', (id, pointId, offer, tools) => {
    const resolved = resolve(id, { pointId });
    expect([resolved.offer, toolsOf(resolved)]).toEqual([offer, tools]);
  });

  it('a pinch is not replaced by a push, except where the guide says a flat hand will do', () => {
    const cautions = ticked('blood_thinners');
    expect(resolve('pectoralis_major', { pointId: 'pectoralis-major-costal', cautions }).tool).toBeNull();
    expect(resolve('trapezius_upper', { pointId: 'trapezius-trp1', cautions }).tool?.id).toBe('flat_hand');
  });

  it('a device under the skin closes the hollow below the collarbone', () =>
    expect(
      resolve('pectoralis_major', { pointId: 'pectoralis-major-clavicular', cautions: ticked(['implants', 'left']) })
        .offer,
    ).toBe('hidden'));
  it.each<
    [why: string, side: 'left' | 'right', devices: NonNullable<GuideQuery['devices']>, offer: ResolvedGuide['offer']]
  >([
    ['a device on the same shoulder blade', 'left', [{ place: 'blade-middle', side: 'left' }], 'learn'],
    ['on the other one', 'right', [{ place: 'blade-middle', side: 'left' }], 'press'],
    ['in the knee', 'left', [{ place: 'kneecap', side: 'left' }], 'press'],
    ['none named', 'left', [], 'press'],
  ])('%s', (_why, side, devices, offer) => {
    const query = { side, pointId: 'infraspinatus-trp1', devices };
    expect(resolve('infraspinatus', { ...query, cautions: ticked(['implants', 'both']) }).offer).toBe(offer);
    expect(resolve('infraspinatus', query).offer).toBe('press');
  });
});

describe('the tool', () => {
  it.each<[guide: GuideId, first: ToolId, why: string]>([
    ['infraspinatus', 'soft_ball', 'softer than the tennis ball that fits best'],
    ['quadratus_lumborum', 'flat_hand', 'the softest of all'],
    ['biceps', 'pincer', 'as soft as the fingers, and fits better'],
    ['teres_minor', 'soft_ball', 'as soft as the fingers, and named first'],
    ['rhomboids', 'ball_in_sock', 'as soft as the ball without the sock'],
    ['trapezius_lower', 'ball_in_sock', 'a hook is harder and only fits so-so'],
  ])('first for %s: %s, %s', (id, first) => expect(resolve(id).tool?.id).toBe(first));

  it('nothing softer stands behind the first tool among those that work well', () => {
    for (const record of GUIDES) {
      const well = resolveGuide(record, { cautions: new Map(), side: 'left' }).tools.filter(({ fit }) =>
        ['best', 'good', 'only'].includes(fit),
      );
      for (const { tool } of well)
        expect(tool.softness, `${record.id} ${tool.id}`).toBeGreaterThanOrEqual(nth(well, 0).tool.softness);
    }
  });

  it('is the one asked for, else the first at hand, else the first', () => {
    expect(resolve('rhomboids').tool?.id).toBe('ball_in_sock');
    expect(resolve('rhomboids', { tool: 'hook_cane' }).tool?.id).toBe('hook_cane');
    expect(resolve('rhomboids', { owned: new Set(['tennis_ball']) }).tool?.id).toBe('tennis_ball');
    expect(resolve('rhomboids', { owned: new Set() }).tool?.id).toBe('ball_in_sock');
    expect(resolve('rhomboids').needsTool).toBe(true);
    expect(resolve('biceps').needsTool).toBe(false);
  });

  it('changes the steps that name it and the place to stand', () => {
    const hook = resolve('rhomboids', { tool: 'hook_cane' });
    expect(hook.position).toBe('Sit with your shoulders low.');
    expect(hook.steps.map(({ say }) => say)).toContain(
      'Pull slowly, wrists straight, until it feels 3 to 5 out of 10.',
    );
    expect(hook.steps.map(({ say }) => say).join(' ')).not.toMatch(/\bball\b|Lean/);
  });

  it('over the ribs the ball and the roller go no higher than 3 of 10', () => {
    expect(resolve('latissimus_dorsi', { tool: 'tennis_ball' }).dose.pain).toEqual([3, 3]);
    expect(resolve('latissimus_dorsi', { tool: 'foam_roller' }).dose.pain).toEqual([2, 3]);
    expect(resolve('latissimus_dorsi', { tool: 'pincer' }).dose.pain).toEqual([3, 5]);
  });

  it('a roller rolls at no more than 4 of 10', () =>
    expect(resolve('gluteus_maximus', { tool: 'foam_roller' }).dose).toMatchObject({
      pain: [2, 4],
      holdS: [30, 60],
      passS: [2, 4],
    }));
});

describe('laws, for every guide, side, tool, point and set of conditions', () => {
  const query = fc.record({
    guide: fc.constantFrom(...GUIDES),
    cautions: fc.uniqueArray(
      fc.tuple(fc.constantFrom(...CAUTIONS.map(({ id }) => id)), fc.constantFrom<Where>('left', 'right', 'both')),
      { selector: ([id]) => id, maxLength: 5 },
    ),
    more: fc.constantFrom(...CAUTIONS.map(({ id }) => id)),
    side: fc.constantFrom<'left' | 'right'>('left', 'right'),
    tool: fc.constantFrom(null, ...TOOLS.map(({ id }) => id)),
    point: fc.nat(5),
  });
  const run = (check: (before: ResolvedGuide, after: ResolvedGuide) => void) =>
    fc.assert(
      fc.property(query, ({ guide: record, cautions, more, side, tool, point }) => {
        const pointId = record.pointRules.at(point)?.pointId ?? null;
        const before = resolveGuide(record, { cautions: new Map(cautions), side, tool, pointId });
        const after = resolveGuide(record, { cautions: new Map([...cautions, [more, 'both']]), side, tool, pointId });
        check(before, after);
      }),
      { numRuns: 2000, seed: 41 },
    );

  it('one more condition never adds a tool of the guide, and never brings back a guide that was hidden', () =>
    run((before, after) => {
      const had = new Set(toolsOf(before));
      for (const id of toolsOf(after)) expect(had).toContain(id);
      if (before.offer === 'hidden') expect(after.offer).toBe('hidden');
      if (before.tool === null) expect(after.tool).toBeNull();
    }));

  it('one more condition never raises pressure, hold, spots or sessions while the tool stays', () =>
    run((before, after) => {
      if (before.tool !== after.tool) return;
      for (const end of [0, 1]) {
        expect(after.dose.pain[end]).toBeLessThanOrEqual(before.dose.pain[end]!);
        expect(after.dose.holdS[end]).toBeLessThanOrEqual(before.dose.holdS[end]!);
        expect(after.dose.sessionsPerDay[end]).toBeLessThanOrEqual(before.dose.sessionsPerDay[end]!);
      }
      expect(after.dose.targetHoldS).toBeLessThanOrEqual(before.dose.targetHoldS);
      expect(after.dose.spotsMax).toBeLessThanOrEqual(before.dose.spotsMax);
    }));

  it('the ceiling holds, ranges run upward, no figure is left unfilled, and the target lies at or below the longest hold', () =>
    run((_, { dose, steps }) => {
      expect(dose.pain[1]).toBeLessThanOrEqual(DOSE_CEILING.painMax);
      expect(dose.holdS[1]).toBeLessThanOrEqual(DOSE_CEILING.holdMaxS);
      expect(dose.pain[0]).toBeLessThanOrEqual(dose.pain[1]);
      expect(dose.holdS[0]).toBeLessThanOrEqual(dose.holdS[1]);
      expect(dose.targetHoldS).toBeLessThanOrEqual(Math.max(dose.holdS[1], 0));
      for (const { say } of steps) expect(say).not.toMatch(/[{}]/);
      expect(dose.say).not.toMatch(/[{}]/);
    }));

  it('a tool is only ever one that is offered, or the hand that is left', () =>
    run((_, { tool, tools, handInstead }) => {
      if (!tool) return;
      if (handInstead) expect([tool.safetyClass, tools]).toEqual(['hand', []]);
      else expect(tools.map((choice) => choice.tool)).toContain(tool);
    }));

  it('no movement is left that a ticked condition forbids, and one that is left out has its reason', () => {
    let cut = 0;
    for (const record of GUIDES)
      for (const caution of CAUTIONS) {
        const { steps, changes, tool } = resolveGuide(record, {
          cautions: new Map([[caution.id, 'both']]),
          side: 'left',
        });
        const forbidden = record.steps.filter(({ moves }) => moves?.some((load) => caution.forbids.includes(load)));
        if (record.mode === 'no_self_pressure' || forbidden.length === 0) continue;
        cut++;
        expect(changes).toContainEqual({ what: 'step-removed', cause: { by: 'caution', id: caution.id } });
        for (const { say } of forbidden) expect(steps.map((step) => step.say)).not.toContain(say);
        if (tool) expect(steps).toHaveLength(record.steps.length - forbidden.length);
      }
    expect(cut).toBeGreaterThan(5);
  });

  it('every tool that is gone has its reason', () =>
    run((_, { guide: record, tools, changes }) => {
      const removed = changes.flatMap((change) => (change.what === 'tool-removed' ? [change.tool] : []));
      expect([...removed, ...tools.map(({ tool }) => tool.id)].sort()).toEqual(record.tools.map(({ id }) => id).sort());
    }));

  it('a condition is told by what it changes, or else once as advice', () =>
    run((_, { changes }) => {
      const conditionsOf = (isAdvice: boolean) =>
        changes.flatMap(({ what, cause }) =>
          (what === 'advice') === isAdvice && cause.by === 'caution' ? cause.id : [],
        );
      const advised = conditionsOf(true),
        changed = new Set(conditionsOf(false));
      expect(advised.filter((id) => changed.has(id))).toEqual([]);
      expect(new Set(advised).size).toBe(advised.length);
    }));
});

it('a device that was named closes the guides of its own side, whatever side was ticked with it', () => {
  const closing = CAUTIONS.find(({ id }) => id === 'implants')?.affects.guidesHiddenSide ?? [];
  expect(closing.length).toBeGreaterThan(3);
  for (const record of GUIDES.filter(({ id }) => closing.some((other) => other === id)))
    for (const [side, named, offer] of [
      ['right', 'right', 'hidden'],
      ['right', 'midline', 'hidden'],
      ['left', 'right', 'hidden'], // the side that was ticked stays closed too
    ] as const)
      expect(
        resolveGuide(record, {
          cautions: new Map([['implants', 'left']]),
          devices: [{ place: 'chest-upper', side: named }],
          side,
        }).offer,
        `${record.id} ${side}`,
      ).toBe(offer);
});
