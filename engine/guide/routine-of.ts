import { careExercise, type CareExerciseChain } from '../../data/care/exercises.ts';
import { STRETCH_PICTURES } from '../../data/care/pictures.ts';
import { PROGRAMMES } from '../../data/care/programmes.ts';
import { STRETCHES, stretchOf } from '../../data/care/stretches.ts';
import type { Amount, Programme, Stretch } from '../../data/care/types.ts';
import type { Loads } from '../../data/exercises/loads.ts';
import type { Guide, GuideStretch } from '../../data/guides/types.ts';
import { CAUTIONS } from '../../data/safety/cautions.ts';
import { LEG_REGIONS } from '../../data/safety/stop-rules.ts';
import type { Caution, CautionId } from '../../data/safety/types.ts';
import type { Side } from '../../data/types.ts';
import { nameOnSide } from '../text/sides.ts';
import { leftOf, skipOf, type Skip } from './left-out.ts';
import { EASE_S, type RoutineItem, type Work } from './routine.ts';

/** An exercise that a ticked condition forbids, and the one that takes its place, if any. */
export interface LeftOutItem {
  readonly name: string;
  readonly because: readonly Skip[];
  readonly instead: string | null;
}

/** A routine as it is for a person. */
export interface Routine {
  readonly of: string;
  readonly name: string;
  readonly items: readonly RoutineItem[];
  readonly leftOut: readonly LeftOutItem[];
  /** What the plan has through the day, without a count or a time. */
  readonly through: readonly { readonly name: string; readonly dose: string }[];
  readonly caution: string | null;
  /** What the ticked conditions mean for it, beside what they leave out. */
  readonly told: readonly { readonly topic: string; readonly say: string }[];
  /** today: not today. ask: not before a clinician agreed. null: it may begin. */
  readonly wait: 'today' | 'ask' | null;
}

/** Before the conditions' own words and amounts. */
type Chosen = Omit<Routine, 'told' | 'wait'>;
type Ticked = Parameters<typeof leftOf>[1];

/** Seconds of one slow repetition, there and back: expert practice. */
const EACH_S = 5;
/** Seconds: a shorter stay is part of the movement, and is counted; a longer one is held by the clock. */
const HELD_FROM = 5;

/** What is done, at the lower end of what the record gives: it is for a start. */
function workOf(amount: Amount, stretch: Stretch | null): Work {
  if (amount.does === 'time') return amount;
  const reps = amount.reps[0];
  if (amount.does === 'hold') return { does: 'hold', reps, holdS: amount.holdS[0] };
  const stay = stretch?.dose.holdS[0] ?? 0;
  if (stay >= HELD_FROM) return { does: 'hold', reps, holdS: stay };
  return { does: 'count', sets: amount.sets[0], reps, eachS: stretch ? stay + EASE_S : EACH_S };
}

/** A share of the dose of some work: less often before shorter, at least once, and never shorter than is still worth it. */
function shareOf(work: Work, share: number): Work {
  if (share >= 1) return work;
  if (work.does === 'time') return { ...work, forS: Math.max(LEAST_S, Math.floor(work.forS * share)) };
  if (work.does === 'count') return { ...work, sets: 1, reps: Math.max(1, Math.floor(work.sets * work.reps * share)) };
  const reps = Math.max(1, Math.floor(work.reps * share)),
    holdS = Math.floor((work.reps * work.holdS * share) / reps);
  return { ...work, reps, holdS: Math.min(work.holdS, Math.max(LEAST_S, holdS)) };
}
/** Seconds. */
const LEAST_S = 5;

type Moving = NonNullable<Caution['moving']>;
/** A routine with what the ticked conditions mean for moving. */
function withMoving(routine: Chosen, ticked: Ticked): Routine {
  const found = CAUTIONS.flatMap(({ id, topic, moving }): (Moving & { topic: string })[] =>
    moving && ticked.has(id) ? [{ topic, ...moving }] : [],
  );
  const share = Math.min(1, ...found.map((one) => one.share ?? 1)),
    waits = new Set(found.map(({ wait }) => wait));
  return {
    ...routine,
    items: routine.items.map((item) => ({ ...item, work: shareOf(item.work, share) })),
    told: found.map(({ topic, say }) => ({ topic, say })),
    wait: waits.has('today') ? 'today' : waits.has('ask') ? 'ask' : null,
  };
}

const itemOfStretch = (stretch: Stretch, amount: Amount): RoutineItem => ({
  id: stretch.id,
  name: stretch.name,
  how: [stretch.position, ...stretch.steps],
  picture: STRETCH_PICTURES[stretch.id] ?? null,
  ofLeg: false,
  eachSide: stretch.eachSide === true,
  ways: [],
  work: workOf(amount, stretch),
});

function itemOfExercise(exercise: CareExerciseChain, amount: Amount): RoutineItem {
  if (exercise.stretch) return { ...itemOfStretch(stretchOf(exercise.stretch), amount), name: exercise.name };
  return {
    id: exercise.id,
    name: exercise.name,
    how: exercise.how ?? [],
    picture: exercise.picture ?? null,
    ofLeg: exercise.ofLeg === true,
    eachSide: exercise.eachSide === true,
    ways: exercise.ways ?? [],
    work: workOf(amount, null),
  };
}

interface Chained {
  readonly name: string;
  readonly loads: Loads;
}

/** The first of a chain that no ticked condition forbids, as the pages choose it; null: none is left. */
function choose<Link extends Chained>(chain: readonly Link[], ticked: Ticked) {
  const { at, against } = leftOf(
    chain.map(({ loads }) => ({ skip: skipOf(loads) })),
    ticked,
  );
  const link = at < 0 ? null : (chain[at] ?? null);
  const left: LeftOutItem | null =
    against.length > 0 ? { name: chain[0]?.name ?? '', because: against, instead: link?.name ?? null } : null;
  return { link, left };
}

function chainOf(own: CareExerciseChain): readonly CareExerciseChain[] {
  return own.instead ? [own, ...chainOf(own.instead)] : [own];
}

const amountOf = ({ dose }: Stretch): Amount => ({ does: 'count', sets: [1, 1], reps: dose.reps });

function ofStretch(own: Stretch, ticked: Ticked): Chosen {
  const chain = own.instead ? [own, stretchOf(own.instead)] : [own];
  const { link, left } = choose(chain, ticked);
  return {
    of: stretchKey(own.id),
    name: own.name,
    items: link ? [itemOfStretch(link, amountOf(link))] : [],
    leftOut: left ? [left] : [],
    through: [],
    caution: null,
  };
}

function ofProgramme(programme: Programme, only: string | null, ticked: Ticked): Chosen {
  const items: RoutineItem[] = [],
    leftOut: LeftOutItem[] = [],
    through: { name: string; dose: string }[] = [];
  for (const { exercise, dose, amount } of programme.exercises) {
    if (only !== null && exercise !== only) continue;
    const own = careExercise(exercise),
      { link, left } = choose(chainOf(own), ticked);
    if (left) leftOut.push(left);
    if (!link) continue;
    if (!amount) through.push({ name: link.name, dose });
    else {
      // One exercise may stand in the place of several: once is enough.
      const item = itemOfExercise(link, amount);
      if (!items.some(({ id }) => id === item.id)) items.push(item);
    }
  }
  return {
    of: planKey(programme.id, only),
    name: only === null ? programme.name : careExercise(only).name,
    items,
    leftOut,
    through: only === null ? through : [],
    caution: programme.caution ?? null,
  };
}

/**
 * The stretch after a guide, on the side that was worked on. Its conditions were looked at when the guide was made for the person; it is not taken up
 * after a reload, when the guide offers it again.
 */
export const routineOfGuide = (
  { id: guideId, region }: Pick<Guide, 'id' | 'region'>,
  side: Side,
  { name, how, holdS, reps }: Pick<GuideStretch, 'name' | 'how' | 'holdS' | 'reps'>,
  ticked: Ticked,
): Routine =>
  withMoving(
    {
      of: `guide/${guideId}`,
      name: nameOnSide(name, side),
      items: [
        {
          id: `guide/${guideId}/${side}`,
          name: nameOnSide(name, side),
          how: [how],
          picture: null,
          ofLeg: LEG_REGIONS.includes(region),
          eachSide: false,
          ways: [],
          work: { does: 'hold', reps: reps[0], holdS: holdS[0] },
        },
      ],
      leftOut: [],
      through: [],
      caution: null,
    },
    ticked,
  );

/** What a routine is made from, as it is kept: a stretch, a plan, or one exercise of a plan. */
export const stretchKey = (id: string): string => `stretch/${id}`;
export const planKey = (id: string, exercise: string | null = null): string =>
  exercise === null ? `plan/${id}` : `plan/${id}/${exercise}`;

/**
 * The routine for a person: nothing in it that one of the ticked conditions forbids. null: there is no such stretch or plan.
 * @param of as made by stretchKey or planKey
 */
export function routineOf(of: string, ticked: { readonly has: (id: CautionId) => boolean }): Routine | null {
  const [kind, id, exercise = null] = of.split('/');
  if (kind === 'stretch') {
    const stretch = STRETCHES.find((one) => one.id === id);
    return stretch && exercise === null ? withMoving(ofStretch(stretch, ticked), ticked) : null;
  }
  const programme = kind === 'plan' ? PROGRAMMES.find((one) => one.id === id) : undefined;
  if (!programme || (exercise !== null && !programme.exercises.some((one) => one.exercise === exercise))) return null;
  return withMoving(ofProgramme(programme, exercise, ticked), ticked);
}
