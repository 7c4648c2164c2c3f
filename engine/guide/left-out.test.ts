import { describe, expect, it } from 'vitest';
import {
  CARE_EXERCISES,
  careExercise,
  type CareExerciseChain,
  type CareExerciseId,
} from '../../data/care/exercises.ts';
import { nth } from '../math/nth.ts';
import { MUSCLE_PAIRS } from '../../data/care/muscle-pairs.ts';
import { PROGRAMMES } from '../../data/care/programmes.ts';
import { SELF_CHECKS } from '../../data/care/self-checks.ts';
import { STRETCHES, stretchOf } from '../../data/care/stretches.ts';
import type { Load, Loads } from '../../data/exercises/loads.ts';
import { CAUTIONS } from '../../data/safety/cautions.ts';
import type { CautionId } from '../../data/safety/types.ts';
import { forbids } from './exercise.ts';
import { leftOf, skipOf } from './left-out.ts';

interface Offered {
  readonly name: string;
  readonly loads: Loads;
}
const chainOf = (own: CareExerciseChain): readonly Offered[] => [own, ...(own.instead ? chainOf(own.instead) : [])];
/** All that care pages offer, each with what may stand in its place. */
const OFFERED: readonly (readonly Offered[])[] = [
  ...STRETCHES.map((one) => [one, ...(one.instead === undefined ? [] : [stretchOf(one.instead)])]),
  ...(Object.keys(CARE_EXERCISES) as CareExerciseId[]).map((id) => chainOf(careExercise(id))),
  ...SELF_CHECKS.map((check) => [check]),
];
const left = (options: readonly Offered[], ...ticked: CautionId[]) => {
  const { at } = leftOf(
    options.map(({ loads }) => ({ skip: skipOf(loads) })),
    new Set(ticked),
  );
  return at < 0 ? null : options[at];
};
const stretch = (id: string) => OFFERED.find(([own]) => own === stretchOf(id))!;

describe('laws', () => {
  it('over all exercises of the care pages and pairs of conditions, nothing that is left asks what one of them forbids, and nothing is left out without one', () => {
    for (const options of OFFERED)
      for (const one of CAUTIONS)
        for (const other of CAUTIONS) {
          const kept = left(options, one.id, other.id),
            why = `${nth(options, 0).name} with ${one.id} and ${other.id}`;
          if (kept && [one, other].some((condition) => forbids(condition, kept.loads))) expect.fail(why);
          if (kept !== options[0] && ![one, other].some((condition) => forbids(condition, nth(options, 0).loads)))
            expect.fail(why);
        }
  });

  it('an exercise of the plans and pairs is one of those that say what they ask', () => {
    const named = [
      ...PROGRAMMES.flatMap(({ exercises }) => exercises.map(({ exercise }) => exercise)),
      ...MUSCLE_PAIRS.flatMap(({ strengthen }) => strengthen),
    ];
    for (const id of named) expect(careExercise(id).name).not.toBe('');
  });

  it('who should skip an exercise is told with the reason', () => {
    for (const options of OFFERED) {
      const own = nth(options, 0);
      for (const { loads } of skipOf(own.loads)) expect(loads.length, own.name).toBeGreaterThan(0);
    }
  });
});

describe('what the steps say, the loads say', () => {
  const SAYS: readonly (readonly [said: RegExp, load: Load])[] = [
    [/lie on your back|\bbridge\b|, lying/i, 'lie-back'],
    [/face-down|face down/i, 'lie-front'],
    [/\bround your back/i, 'spine-round'],
    [/turn slowly to each side|ribs turn/i, 'spine-twist'],
    [/foam roller/i, 'roller'],
    [/lean back over|bend over the roller|rolled towel/i, 'spine-over'],
    [/drop your head|chin to chest|ear to shoulder/i, 'neck-bend'],
    [/chin nod|chin tuck|nod your chin/i, 'neck-move'],
  ];
  it('on the care pages', () => {
    const told = [
      ...STRETCHES.map((one) => ({ ...one, text: `${one.name}. ${one.position} ${one.steps.join(' ')}` })),
      ...SELF_CHECKS.map((one) => ({ ...one, text: one.how.join(' ') })),
      ...(Object.keys(CARE_EXERCISES) as CareExerciseId[]).map((id) => ({
        ...careExercise(id),
        text: [careExercise(id).name, ...(careExercise(id).how ?? [])].join('. '),
      })),
    ];
    for (const { name, text, loads } of told)
      for (const [said, load] of SAYS) if (said.test(text)) expect(loads, name).toContain(load);
  });
});

describe('by condition', () => {
  it.each<[stretch: string, condition: CautionId, left: string | null]>([
    ['roller-extension', 'thin_bones', 'Wall slide'],
    ['cat-cow', 'thin_bones', 'Wall slide'],
    ['childs-pose', 'thin_bones', 'Wall slide'],
    ['open-book', 'thin_bones', 'Wall slide'],
    ['towel-lie', 'pregnancy', 'Wall slide'],
    ['roller-extension', 'blood_thinners', 'Wall slide'],
    ['chair-extension', 'neck_joint', 'Wall slide'],
    ['doorway-chest', 'infection_unwell', null],
    ['wall-slide', 'thin_bones', 'Wall slide'],
    ['doorway-chest', 'pregnancy', 'Doorway chest opener'],
  ])('%s with %s: %s', (id, condition, name) => expect(left(stretch(id), condition)?.name ?? null).toBe(name));

  it.each<[exercise: CareExerciseId, condition: CautionId, left: string | null]>([
    ['bridge', 'pregnancy', 'Sit to stand'],
    ['chin-nod', 'pregnancy', 'Chin nod, sitting'],
    ['back-lift', 'pregnancy', 'Back lift, sitting'],
    ['chin-nod', 'neck_artery_risk', null],
    ['head-press', 'neck_joint', null],
    ['side-plank', 'high_bp', null],
    ['row', 'heart', null],
    ['row', 'thin_bones', 'Row with a band'],
  ])('%s with %s: %s', (id, condition, name) =>
    expect(left(chainOf(careExercise(id)), condition)?.name ?? null).toBe(name),
  );
});

it('who may have a seizure is offered no hard hold and nothing unsteady, face down or over an edge; lying on the back and work sitting stay', () => {
  const seizures = CAUTIONS.find(({ id }) => id === 'not_alone')!;
  for (const load of ['strain', 'unsteady', 'lie-front', 'spine-over', 'roller'] as const)
    expect(forbids(seizures, [load]), load).toBe(true);
  for (const load of ['easy', 'pull', 'effort', 'lie-back'] as const)
    expect(forbids(seizures, [load]), load).toBe(false);
});
