import { describe, expect, it } from 'vitest';
import { LOAD_WORDS, type Load } from '../../data/exercises/loads.ts';
import { GUIDES } from '../../data/guides/all.ts';
import type { GuideId } from '../../data/guides/index-of.ts';
import { CAUTIONS } from '../../data/safety/cautions.ts';
import type { Caution, CautionId } from '../../data/safety/types.ts';
import { chooseExercise, forbidding, forbids } from './exercise.ts';
import { resolveGuide } from './guide.ts';

const guide = (id: GuideId) => GUIDES.find((entry) => entry.id === id)!;
const caution = (id: CautionId): Caution => CAUTIONS.find((entry) => entry.id === id)!;
const resolved = (id: GuideId, ticked: CautionId, here?: boolean) =>
  resolveGuide(guide(id), {
    cautions: new Map([[ticked, 'both']]),
    side: 'left',
    ...(here !== undefined && { isHere: new Map([[ticked, here]]) }),
  });

describe('laws', () => {
  it('over all guides and conditions, here and elsewhere, one and all at once, nothing that is offered asks what one of them forbids', () => {
    for (const record of GUIDES)
      for (const ticked of [...CAUTIONS.map((one) => [one]), CAUTIONS])
        for (const here of [true, false]) {
          const { stretch, strengthen, offer, changes } = resolveGuide(record, {
            cautions: new Map(ticked.map(({ id }) => [id, 'both'])),
            side: 'left',
            isHere: new Map(ticked.map(({ id }) => [id, here])),
          });
          for (const condition of ticked) {
            for (const exercise of [stretch, strengthen])
              expect(
                exercise && forbids(condition, exercise.loads, here),
                `${record.id}, ${condition.id}: ${exercise?.name}`,
              ).not.toBe(true);
            if (offer === 'exercise')
              expect(forbids(condition, record.stepLoads ?? []), `${record.id}, ${condition.id}`).toBe(false);
          }
          // What is not the guide's own has its cause.
          const changed = (what: string) =>
            changes.some((change) => change.what === `${what}-removed` || change.what === `${what}-instead`);
          expect(changed('stretch'), record.id).toBe(stretch !== record.stretch);
          expect(changed('strengthen'), record.id).toBe(strengthen !== record.strengthen);
        }
  });

  it('over all guides and pairs of conditions, what is left is forbidden by neither', () => {
    for (const { id, stretch, strengthen } of GUIDES)
      for (const one of CAUTIONS)
        for (const other of CAUTIONS)
          for (const left of [
            chooseExercise(stretch, [one, other]).exercise,
            chooseExercise(strengthen, [one, other]).exercise,
          ])
            if (left && forbidding(left.loads, [one, other]).length > 0)
              expect.fail(`${id}: ${left.name} with ${one.id} and ${other.id}`);
  });

  it('every load is forbidden by a condition, except what is easy; every load an exercise has is known', () => {
    const forbidden = new Set(CAUTIONS.flatMap((one) => [...one.forbids, ...(one.forbidsHere ?? [])]));
    expect([...forbidden].sort()).toEqual((Object.keys(LOAD_WORDS) as Load[]).filter((load) => load !== 'easy').sort());
  });

  it('a guide says what its steps ask when they are the exercise, and only then', () => {
    for (const { id, mode, stepLoads } of GUIDES) expect(stepLoads !== undefined, id).toBe(mode === 'no_self_pressure');
  });

  it('a condition that takes the roller as a tool forbids exercises on it', () => {
    for (const { id, affects, forbids: loads } of CAUTIONS)
      if (affects.toolsBlocked?.includes('roller')) expect(loads, id).toContain('roller');
  });

  it('one in its place asks less: nothing forbids it that did not forbid the first', () => {
    for (const { id, stretch, strengthen } of GUIDES)
      for (const own of [stretch, strengthen])
        if (own.instead)
          for (const ticked of CAUTIONS)
            expect(forbidding(own.loads, [ticked]), `${id} ${ticked.id}`).toEqual(
              expect.arrayContaining([...forbidding(own.instead.loads, [ticked])]),
            );
  });
});

describe('what the sentence of an exercise says, its loads say', () => {
  const SAYS: readonly (readonly [said: RegExp, load: Load])[] = [
    [/lie on your back/i, 'lie-back'],
    [/lie face down/i, 'lie-front'],
    [/\btwist/i, 'spine-twist'],
    [/\bround\b/i, 'spine-round'],
    [/to your chest\b/i, 'spine-round'],
    [/crossed legs|leg crossed/i, 'unsteady'],
    [/turn your head/i, 'neck-turn'],
    [/chin to chest|chin to collarbone|ear toward/i, 'neck-bend'],
    [/foam roller|over the roller/i, 'roller'],
  ];
  it('in the movements between holds', () => {
    for (const { id, mode, steps } of GUIDES)
      if (mode !== 'no_self_pressure')
        for (const { does, say, moves } of steps)
          for (const [said, load] of [...SAYS, [/\b(?:nods|look slowly down)\b/i, 'neck-move'] as const])
            if (does === 'move' && said.test(say)) expect(moves, `${id}: ${say}`).toContain(load);
  });
  it('in the guides', () => {
    for (const { id, stretch, strengthen } of GUIDES)
      for (const own of [stretch, stretch.instead, strengthen, strengthen.instead])
        if (own)
          for (const [said, load] of SAYS)
            if (said.test(`${own.name}. ${own.how}`)) expect(own.loads, `${id}: ${own.name}`).toContain(load);
  });
});

describe('by condition', () => {
  it.each<[guide: GuideId, condition: CautionId, stretch: string | null, strengthen: string | null]>([
    ['erector_lumbar', 'thin_bones', 'Reach on a table', 'Bird dog'],
    ['erector_longissimus_thoracis', 'thin_bones', 'Reach on a table', 'Sitting or face-down back lift'],
    ['multifidi_thoracic', 'thin_bones', 'Reach on a table', 'Sitting or face-down back lift'],
    ['trapezius_middle', 'thin_bones', 'Wall slide', 'Band pull-apart'],
    ['serratus_posterior_inferior', 'thin_bones', 'Breathe into your ribs', 'Sitting or face-down back lift'],
    ['gluteus_maximus', 'pregnancy', 'Figure four, sitting', 'Sit to stand'],
    ['piriformis', 'pregnancy', 'Figure four, sitting', 'Sit to stand'],
    ['suboccipitals', 'pregnancy', 'Small chin nod', 'Chin nod, sitting'],
    ['multifidi_thoracic', 'pregnancy', 'Cat and cow', 'Sitting back lift'],
    ['trapezius_upper', 'neck_joint', null, 'Side arm raise with a band'],
    ['suboccipitals', 'neck_artery_risk', null, null],
    ['infraspinatus', 'infection_unwell', null, null],
    ['infraspinatus', 'heart', 'Cross-chest stretch', null],
    ['quadratus_lumborum', 'high_bp', 'Side stretch', null],
    ['infraspinatus', 'past_clot', 'Cross-chest stretch', 'Outward turn with a band'],
  ])('%s with %s: %s; %s', (id, condition, stretch, strengthen) => {
    const { stretch: left, strengthen: work } = resolved(id, condition);
    expect([left?.name ?? null, work?.name ?? null]).toEqual([stretch, strengthen]);
  });

  it.each<CautionId>(['recent_surgery', 'fresh_strain', 'inflammatory_flare', 'muscle_bone', 'skin', 'injection'])(
    '%s: in that place neither is offered, elsewhere both',
    (condition) => {
      const at = (here: boolean) => {
        const { stretch, strengthen } = resolved('infraspinatus', condition, here);
        return [stretch !== null, strengthen !== null];
      };
      expect([at(true), at(false)]).toEqual([
        [false, false],
        [true, true],
      ]);
    },
  );

  it('the first of the exercises in its place that nothing forbids is taken', () => {
    const last = { name: 'last', loads: ['easy'] as const },
      middle = { name: 'middle', loads: ['lie-front'] as const, instead: last };
    expect(
      chooseExercise<{ name: string; loads: readonly [Load, ...Load[]]; instead?: typeof middle | typeof last }>(
        { name: 'first', loads: ['lie-back'], instead: middle },
        [caution('pregnancy')],
      ).exercise?.name,
    ).toBe('last');
  });
});
