import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { careExercise } from '../../data/care/exercises.ts';
import { PROGRAMMES } from '../../data/care/programmes.ts';
import { STRETCHES } from '../../data/care/stretches.ts';
import { CAUTIONS } from '../../data/safety/cautions.ts';
import type { CautionId } from '../../data/safety/types.ts';
import { forbids } from './exercise.ts';
import { planKey, routineOf, stretchKey, type Routine } from './routine-of.ts';
import {
  countAt,
  doneOf,
  isOver,
  isWork,
  routineMinutes,
  nextPhase,
  pauseRoutine,
  phaseBefore,
  phasesOf,
  routineElapsed,
  routineLeft,
  skipItem,
  startRoutine,
  tickRoutine,
  toggleRoutine,
  type RoutineItem,
} from './routine.ts';

const T = 1_700_000_000_000;
const NONE: ReadonlySet<CautionId> = new Set();
const EVERY = [
  ...STRETCHES.map(({ id }) => stretchKey(id)),
  ...PROGRAMMES.map(({ id }) => planKey(id)),
  ...PROGRAMMES.flatMap(({ id, exercises }) =>
    exercises.filter(({ amount }) => amount).map(({ exercise }) => planKey(id, exercise)),
  ),
];
function made(of: string, ticked: ReadonlySet<CautionId> = NONE): Routine {
  const routine = routineOf(of, ticked);
  if (!routine) throw new Error(`${of}: no such routine`);
  return routine;
}

/** Follows a routine by a clock that is looked at four times a second. */
function follow(items: readonly RoutineItem[]) {
  const phases = phasesOf(items);
  let run = startRoutine('x', items, T),
    now = T;
  const seen: number[] = [];
  while (!isOver(phases, run)) {
    if (seen.at(-1) !== run.at) seen.push(run.at);
    now += 250;
    run = tickRoutine(phases, run, now);
    if (now > T + 4 * 3600_000) throw new Error('it does not end');
  }
  return { phases, run, seconds: (now - T) / 1000, seen };
}

describe('every stretch, exercise and plan runs from its start to its end', () => {
  it.each(EVERY)('%s', (of) => {
    const { items } = made(of),
      { phases, run, seconds, seen } = follow(items);
    expect(items.length).toBeGreaterThan(0);
    expect(seen).toEqual(phases.map((_, at) => at));
    expect(Math.abs(seconds - phases.reduce((sum, phase) => sum + phase.seconds, 0))).toBeLessThan(1);
    items.forEach((item, at) => {
      expect(doneOf(phases, run.done, at)).toBe('all');
      expect(item.how.length, item.name).toBeGreaterThan(0);
      const own = phases.filter((phase) => phase.item === at);
      // It is said and got ready for, work follows everything else, and no wait stands at its end.
      expect(own[0]?.kind).toBe('ready');
      own.forEach((phase, k) => expect(isWork(phase)).toBe(k % 2 === 1));
      const ofSide = (side: 'left' | 'right') => own.filter((phase) => phase.side === side && isWork(phase)).length;
      expect(ofSide('left') > 0).toBe(item.eachSide);
      expect(ofSide('left')).toBe(ofSide('right'));
    });
    expect(routineMinutes(phases)).toBeLessThanOrEqual(45);
  });

  it('most exercises are in a routine; what is done through the day is said beside it', () => {
    expect(EVERY).toHaveLength(8 + 8 + 24);
    expect(made('plan/kyphosis-plan').through).toEqual([
      { name: 'Tall-sitting practice', dose: 'several times a day' },
    ]);
    expect(made('plan/microbreaks').through.map(({ name }) => name)).toEqual([careExercise('get-up').name]);
  });
});

describe('a condition that speaks of a share of the dose', () => {
  const amount = ({ work }: RoutineItem): number =>
    work.does === 'count' ? work.sets * work.reps : work.does === 'hold' ? work.reps * work.holdS : work.forS;
  it.each(EVERY)('%s: no more than a third of each, or once', (of) => {
    const whole = made(of, new Set(['high_bp'])).items, // forbids the same
      third = made(of, new Set(['widespread_pain', 'high_bp'])).items;
    expect(third.map(({ id }) => id)).toEqual(whole.map(({ id }) => id));
    third.forEach((item, at) => {
      const least = item.work.does === 'count' ? 1 : 5;
      expect(amount(item), item.name).toBeLessThanOrEqual(Math.max(least, amount(whole[at]!) / 3));
      expect(amount(item)).toBeGreaterThan(0);
    });
  });
});

describe('the amounts are those that the doses say', () => {
  const numbers = (text: string) => (text.match(/\d+/g) ?? []).map(Number);
  it.each(
    PROGRAMMES.flatMap(({ id, progress, exercises }) =>
      exercises.map((one) => [id, one.exercise, one, progress] as const),
    ),
  )('%s: %s', (_id, _exercise, { dose, amount, exercise }, progress) => {
    if (!amount) return expect(numbers(dose).filter((n) => n !== 30)).toEqual([]);
    const said = numbers(dose);
    if (amount.does === 'time') return expect(said).toContain(amount.forS / 60);
    for (const n of amount.reps) expect(said).toContain(n);
    if (amount.does === 'hold')
      for (const n of amount.holdS) expect(numbers(`${dose} ${exercise === 'chin-nod' ? progress : ''}`)).toContain(n);
    else for (const n of amount.sets) expect([...said, 1]).toContain(n);
    if (/each side/.test(dose)) expect(made(planKey(_id, exercise)).items[0]?.eachSide).toBe(true);
  });
});

describe('conditions', () => {
  it.each(CAUTIONS.map((caution) => [caution.id, caution] as const))(
    '%s: nothing it forbids is in a routine',
    (id, caution) => {
      for (const of of EVERY) {
        const { items, leftOut } = made(of, new Set([id]));
        for (const { id: item } of items) {
          const stretch = STRETCHES.find((one) => one.id === item);
          expect(forbids(caution, (stretch ?? careExercise(item)).loads), `${of}: ${item}`).toBe(false);
        }
        for (const { because } of leftOut) expect(because.map((one) => one.id)).toEqual([id]);
        expect(new Set(items.map((item) => item.id)).size).toBe(items.length);
      }
    },
  );

  it('what takes the place of three exercises is done once', () => {
    const { items, leftOut } = made('plan/mid-back-mobility', new Set<CautionId>(['thin_bones']));
    expect(items.map(({ name }) => name)).toEqual(['Wall slide']);
    expect(leftOut.map(({ instead }) => instead)).toEqual(['Wall slide', 'Wall slide', 'Wall slide']);
  });
});

it.each(['stretch/none', 'stretch/cat-cow/x', 'plan/none', 'plan/hips-plan/row', 'plan', 'other', ''])(
  'no routine is made of %j',
  (of) => expect(routineOf(of, NONE)).toBeNull(),
);

describe('a band row, two sets of eight', () => {
  const { items } = made('plan/neck-shoulder-strength/row'),
    phases = phasesOf(items);
  const kinds = phases.map(({ kind }) => kind);
  it('get ready, a set, a rest, a set', () => expect(kinds).toEqual(['ready', 'count', 'rest', 'count']));

  const begin = startRoutine('plan/neck-shoulder-strength/row', items, T);
  const set = nextPhase(phases, begin, T);
  it.each([
    [0, 1, 40],
    [4999, 1, 36],
    [5000, 2, 35],
    [39_900, 8, 1],
  ])('after %d ms of the set: number %d, %d s left', (ms, n, left) => {
    const [item] = items,
      phase = phases[set.at];
    if (!item || !phase) throw new Error('a set');
    expect(countAt(item, phase, ms)).toBe(n);
    expect(routineLeft(phases, { ...set, looked: T + ms }, T + ms)).toBe(left);
  });

  it('paused, the clock stands, and goes on where it stood', () => {
    const paused = pauseRoutine({ ...set, looked: T + 3000 }, T + 3000);
    expect(tickRoutine(phases, paused, T + 3600_000)).toBe(paused);
    const on = toggleRoutine(paused, T + 3600_000);
    expect(routineElapsed(on, T + 3600_000)).toBe(3000);
  });

  it.each([
    ['the screen was off for a minute', 60_000],
    ['the screen was off for six seconds', 6000],
    ['the clock was set back', -60_000],
  ])('%s: it waits where it was last seen, and nothing more is done', (_why, gap) => {
    const seen = { ...set, looked: T + 38_000 },
      back = tickRoutine(phases, seen, T + 38_000 + gap);
    expect(back).toMatchObject({ at: set.at, done: [], paused: 38_000 });
    expect(routineLeft(phases, back, T + 38_000 + gap)).toBe(2);
  });

  it('a short stall is made up for', () =>
    expect(tickRoutine(phases, { ...set, looked: T + 38_000 }, T + 41_000)).toMatchObject({
      at: 2,
      done: [1],
      since: T + 40_000,
    }));

  it('a set that is cut short does not count; back does it again', () => {
    const rest = tickRoutine(phases, { ...set, looked: T + 39_900 }, T + 40_100);
    expect(rest).toMatchObject({ at: 2, done: [1] });
    const end = nextPhase(phases, nextPhase(phases, rest, T), T);
    expect(isOver(phases, end)).toBe(true);
    expect(doneOf(phases, end.done, 0)).toBe('part');
    expect(phaseBefore(phases, rest, T)).toMatchObject({ at: 1, done: [] });
    expect(phaseBefore(phases, begin, T).at).toBe(0);
    expect(phaseBefore(phases, end, T).at).toBe(3);
    expect(isOver(phases, skipItem(phases, begin, T))).toBe(true);
  });
});

it('skipping an item begins the next one, and leaves it out', () => {
  const { items } = made('plan/neck-shoulder-strength'),
    phases = phasesOf(items);
  const second = skipItem(phases, startRoutine('x', items, T), T);
  expect(phases[second.at]).toMatchObject({ item: 1, kind: 'ready' });
  expect(doneOf(phases, second.done, 0)).toBe('none');
});

it('no touch, clock or absence makes done what was not followed to its end, or leads out of the routine', () => {
  const { items } = made('plan/hips-plan'),
    phases = phasesOf(items);
  const act = fc.oneof(
    fc.record({ does: fc.constant('wait' as const), ms: fc.integer({ min: -10_000, max: 20_000 }) }),
    fc.record({
      does: fc.constantFrom('next' as const, 'back' as const, 'skip' as const, 'toggle' as const),
      ms: fc.integer({ min: 0, max: 900 }),
    }),
  );
  fc.assert(
    fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
      let run = startRoutine('x', items, T),
        now = T,
        followed = 0;
      for (const { does, ms } of acts) {
        now += ms;
        if (ms > 0 && ms <= 5000) followed += ms;
        run = tickRoutine(phases, run, now);
        if (does === 'next') run = nextPhase(phases, run, now);
        if (does === 'back') run = phaseBefore(phases, run, now);
        if (does === 'skip') run = skipItem(phases, run, now);
        if (does === 'toggle') run = toggleRoutine(run, now);
        expect(run.at).toBeGreaterThanOrEqual(0);
        expect(run.at).toBeLessThanOrEqual(phases.length);
      }
      const doneS = run.done.reduce((sum, at) => sum + (phases[at]?.seconds ?? 0), 0);
      expect(doneS * 1000).toBeLessThanOrEqual(followed);
      expect(run.done.every((at) => at < run.at)).toBe(true);
    }),
  );
});
