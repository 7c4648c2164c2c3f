import type { Answer } from '../../engine/inference/answer.ts';
import { firstOf, nth } from '../../engine/math/nth.ts';
import type { DrawingEvidence } from '../../engine/drawing/drawing.ts';
import { answer, type Model } from '../../engine/inference/rank.ts';
import { calibrationOf, standingOf, type Bin, type Placing } from './measures.ts';
import { muscleKey, type PainCause, type PainKind, type World } from './person.ts';

/** A person with all that they feel, and two drawings of it. */
export interface Case {
  readonly kind: PainKind;
  readonly cause: PainCause;
  readonly felt: DrawingEvidence;
  readonly drawings: readonly [DrawingEvidence, DrawingEvidence];
}

/** How one person was answered. */
export interface Answered {
  readonly kind: PainKind;
  /** The shape of the pain if no point causes it. */
  readonly shape: string | null;
  /** Where the best-placed true muscle stands; null if there is none. */
  readonly placing: Placing | null;
  /** A true muscle is the first or in a tie with it. */
  readonly firstTie: boolean;
  /** The probability of the first muscle. */
  readonly saidFirst: number;
  /** "Something else" is more probable than every muscle. */
  readonly elseLeads: boolean;
  /** Two drawings of one pain have the same first muscle or tie, and the same first three, ties counted as one. */
  readonly sameFirst: boolean;
  readonly sameThree: boolean;
}

/** A muscle that the list names: what was said, and whether it was so. */
export interface Prediction {
  readonly probability: number;
  readonly right: boolean;
}

export interface EngineResult {
  readonly outcomes: readonly Answered[];
  /** Of the muscles among the first five, of the first alone, and of "something else". */
  readonly calibrationError: number;
  readonly calibrationFirst: number;
  readonly calibrationElse: number;
  readonly bins: readonly Bin[];
  readonly named: readonly Prediction[];
  /** Mean sizes of the first, second and third tie, of those people who have one. */
  readonly tieSizes: readonly number[];
  /** Of the pairs of muscles that one drawing names and puts in a sure order, the share whose order by probability the other keeps. */
  readonly orderKept: number;
}

/** Muscles whose probabilities are held against the truth, and those that the list names in words. */
const COUNTED = 5,
  NAMED = 4;

export function evaluate(world: World, model: Model, cases: readonly Case[]): EngineResult {
  const muscles = predictions(),
    first = predictions(),
    elsewhere = predictions();
  const named: Prediction[] = [];
  const ties = Array.from({ length: 3 }, () => ({ members: 0, people: 0 }));
  let kept = 0,
    ordered = 0;
  const outcomes = cases.map(({ kind, cause, drawings }): Answered => {
    const answers = drawings.map((evidence) => answer(model, evidence)),
      [one, two] = firstOf(answers, 2);
    const truth = trueMuscles(world, cause);
    for (const { muscles: listed, somethingElse } of answers) {
      listed.slice(0, COUNTED).forEach(({ muscle, side, probability }, k) => {
        const right = truth.has(muscleKey(muscle, side));
        muscles.add(probability, right);
        if (k === 0) first.add(probability, right);
      });
      for (const { muscle, side, probability } of listed.slice(0, NAMED))
        if (probability >= model.constants.leastNamed)
          named.push({ probability, right: truth.has(muscleKey(muscle, side)) });
      elsewhere.add(somethingElse, cause.kind === 'unknown');
    }
    const [a, b] = [groups(one, 3, model.constants.leastNamed), groups(two, 3, model.constants.leastNamed)];
    const known = cause.kind === 'points';
    if (known) {
      a.forEach(({ length }, k) => {
        const tie = nth(ties, k);
        tie.members += length;
        tie.people++;
      });
      const [good, all] = keptOrder(one, two, model.constants.leastNamed);
      kept += good;
      ordered += all;
    }
    const saidFirst = one.muscles[0]?.probability ?? 0;
    return {
      kind,
      shape: cause.kind === 'unknown' ? cause.shape : null,
      placing: known ? standingOf(muscleScores(world, one), slotsOf(world, truth)) : null,
      firstTie: (a[0] ?? []).some((key) => truth.has(key)),
      saidFirst,
      elseLeads: one.somethingElse > saidFirst,
      sameFirst: (a[0] ?? []).some((key) => b[0]?.includes(key)),
      sameThree: sameSet(a, b),
    };
  });
  const { error, bins } = muscles.calibration();
  return {
    outcomes,
    calibrationError: error,
    bins,
    calibrationFirst: first.calibration().error,
    calibrationElse: elsewhere.calibration().error,
    named,
    tieSizes: ties.map(({ members, people }) => members / Math.max(1, people)),
    orderKept: kept / Math.max(1, ordered),
  };
}

/** The muscles of the active points, as they are answered. */
export function trueMuscles({ rankable, muscles, muscleOf }: World, cause: PainCause): ReadonlySet<string> {
  if (cause.kind === 'unknown') return new Set();
  return new Set(
    cause.active.map(({ index, side }) =>
      nth(
        muscles,
        nth(
          muscleOf,
          rankable.findIndex((one) => one.index === index && one.side === side),
        ),
      ),
    ),
  );
}

/** Numbers of muscles in the list of the world. */
export const slotsOf = ({ muscles }: World, keys: ReadonlySet<string>): number[] =>
  [...keys].map((key) => muscles.indexOf(key));

/** The probability of every muscle, 0 for those that are not listed. */
export function muscleScores({ muscles }: World, { muscles: listed }: Answer): Float64Array {
  const probability = new Map(listed.map((one) => [muscleKey(one.muscle, one.side), one.probability]));
  return Float64Array.from(muscles, (key) => probability.get(key) ?? 0);
}

/** What was said and what was so. */
function predictions() {
  const said: number[] = [],
    was: boolean[] = [];
  return {
    add(probability: number, right: boolean) {
      said.push(probability);
      was.push(right);
    },
    calibration: () => calibrationOf(said, was),
  };
}

/** The first so many groups of muscles, ties as one. Those too improbable for any order are one group, but for the very first, which is never a heap. */
function groups({ muscles }: Answer, count: number, least: number): string[][] {
  const [leader] = muscles;
  const key = ({ muscle, side }: Answer['muscles'][number]) => muscleKey(muscle, side);
  if (!leader) return [];
  if (leader.probability < least) return muscles.slice(0, count).map((one) => [key(one)]);
  const byTie = new Map<number, string[]>();
  for (const one of muscles) byTie.set(one.tie, [...(byTie.get(one.tie) ?? []), key(one)]);
  return [...byTie.values()].slice(0, count);
}

/** Pairs of named muscles that one answer puts in a sure order, and how many of them the other has in the same order. */
function keptOrder(one: Answer, two: Answer, least: number): readonly [kept: number, all: number] {
  const named = one.muscles.filter(({ probability }) => probability >= least),
    other = new Map(two.muscles.map(({ muscle, side, probability }) => [muscleKey(muscle, side), probability])),
    again = ({ muscle, side }: Answer['muscles'][number]) => other.get(muscleKey(muscle, side)) ?? 0;
  let kept = 0,
    all = 0;
  named.forEach((high, k) =>
    named.slice(k + 1).forEach((low) => {
      if (high.tie === low.tie) return;
      all++;
      if (again(high) >= again(low)) kept++;
    }),
  );
  return [kept, all];
}

/** Each of the first three of one drawing, or a member of its tie, is among the first three of the other, and the other way round. */
function sameSet(a: readonly string[][], b: readonly string[][]): boolean {
  const inside = (x: readonly string[][], y: readonly string[][]) =>
    x.every((group) => group.some((key) => y.some((other) => other.includes(key))));
  return inside(a, b) && inside(b, a);
}
