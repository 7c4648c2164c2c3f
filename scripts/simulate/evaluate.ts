import type { Answer } from '../../engine/inference/answer.ts';
import { firstOf, nth } from '../../engine/math/nth.ts';
import type { DrawingEvidence } from '../../engine/drawing/drawing.ts';
import { answer, type Model } from '../../engine/inference/rank.ts';
import { calibrationOf, keyOf, standingOf, type Bin, type Placing } from './measures.ts';
import type { PainCause, World } from './person.ts';

/** A person with two drawings of the same pain. */
export interface Case {
  readonly cause: PainCause;
  readonly drawings: readonly [DrawingEvidence, DrawingEvidence];
}

export interface EngineResult {
  readonly standings: readonly Placing[];
  /** A true point is the first candidate or in a tie with it. */
  readonly firstTie: number;
  readonly calibrationError: number;
  readonly calibrationFirst: number;
  readonly bins: readonly Bin[];
  /** Two drawings of one pain have the same first candidate or tie, and the same first three, ties counted as one. */
  readonly sameFirst: number;
  readonly sameThree: number;
  /** The same first three when those too improbable for any order do not count as a tie. */
  readonly sameNamed: number;
  /** Of the first three of one drawing, ties as one, the share that are among the first three of the other. */
  readonly sharedThree: number;
  /** Share of drawings of unknown cause for which "something else" is more probable than any point, by shape. */
  readonly honest: Readonly<Record<string, number>>;
  /** Share of drawings that points explain for which it is not. */
  readonly trusting: number;
  /** Mean sizes of the first, second and third tie, of those people who have one. */
  readonly tieSizes: readonly number[];
  /** Of the pairs of candidates that one drawing names and puts in a sure order, the share whose order by probability the other keeps. */
  readonly orderKept: number;
  readonly milliseconds: readonly number[];
}

/** Candidates an interface shows at first. */
const SHOWN = 5;

export function evaluate(world: World, model: Model, cases: readonly Case[]): EngineResult {
  const slot = new Map(world.rankable.map((pointOnSide, k) => [keyOf(pointOnSide), k]));
  const standings: Placing[] = [],
    said: number[] = [],
    was: boolean[] = [],
    saidFirst: number[] = [],
    wasFirst: boolean[] = [],
    milliseconds: number[] = [];
  const honest = new Map<string, [led: number, all: number]>(),
    ties = Array.from({ length: 3 }, () => ({ members: 0, people: 0 }));
  let firstTie = 0,
    sameFirst = 0,
    sameThree = 0,
    trusting = 0,
    known = 0,
    kept = 0,
    ordered = 0,
    sharedThree = 0,
    sameNamed = 0;
  for (const { cause, drawings } of cases) {
    const answers = drawings.map((evidence) => {
      const from = performance.now(),
        given = answer(model, evidence);
      milliseconds.push(performance.now() - from);
      return given;
    });
    const [one, two] = firstOf(answers, 2);
    const truth = cause.kind === 'points' ? new Set(cause.active.map(keyOf)) : new Set<string>();
    for (const { candidates, somethingElse } of answers) {
      const shown = [...candidates].sort((a, b) => b.probability - a.probability).slice(0, SHOWN);
      shown.forEach((candidate, k) => {
        said.push(candidate.probability);
        was.push(truth.has(keyOf(candidate)));
        if (k > 0) return;
        saidFirst.push(candidate.probability);
        wasFirst.push(truth.has(keyOf(candidate)));
      });
      said.push(somethingElse);
      was.push(cause.kind === 'unknown');
    }
    const leads = one.somethingElse > nth(one.candidates, 0).probability;
    if (cause.kind === 'unknown') {
      const count = honest.get(cause.shape) ?? [0, 0];
      honest.set(cause.shape, [count[0] + (leads ? 1 : 0), count[1] + 1]);
      continue;
    }
    known++;
    if (!leads) trusting++;
    const scores = new Float64Array(world.rankable.length);
    for (const candidate of one.candidates) scores[slot.get(keyOf(candidate))!] = candidate.probability;
    standings.push(
      standingOf(
        scores,
        [...truth].map((key) => slot.get(key)!),
      ),
    );
    const [a, b] = [groups(one, 3), groups(two, 3)];
    a.slice(0, one.unordered).forEach(({ length }, k) => {
      const tie = nth(ties, k);
      tie.members += length;
      tie.people++;
    });
    if (nth(a, 0).some((key) => truth.has(key))) firstTie++;
    if (shares(a, b)) sameFirst++;
    sharedThree += sharedOf(a, b);
    if (sameSet(a.slice(0, Math.max(1, one.unordered)), b.slice(0, Math.max(1, two.unordered)))) sameNamed++;
    if (sameSet(a, b)) sameThree++;
    const [good, all] = keptOrder(one, two, model.constants.leastNamed);
    kept += good;
    ordered += all;
  }
  const { error, bins } = calibrationOf(said, was);
  return {
    standings,
    firstTie: firstTie / known,
    calibrationError: error,
    bins,
    calibrationFirst: calibrationOf(saidFirst, wasFirst).error,
    sameFirst: sameFirst / known,
    sameThree: sameThree / known,
    sharedThree: sharedThree / known,
    sameNamed: sameNamed / known,
    honest: Object.fromEntries([...honest].map(([shape, [led, all]]) => [shape, led / all])),
    trusting: trusting / known,
    tieSizes: ties.map(({ members, people }) => members / Math.max(1, people)),
    orderKept: kept / Math.max(1, ordered),
    milliseconds,
  };
}

/** The first so many groups, ties as one and those too improbable for any order as one, but for the very first, which is never a heap. */
function groups({ candidates, unordered }: Answer, count: number): string[][] {
  if (unordered === 0) return candidates.slice(0, count).map((candidate) => [keyOf(candidate)]);
  return Array.from({ length: Math.min(count, unordered + 1) }, (_, tie) =>
    candidates.filter((candidate) => candidate.tie === tie).map(keyOf),
  ).filter(({ length }) => length > 0);
}

/** Pairs of named candidates that one answer puts in a sure order, and how many of them the other has in the same order. */
function keptOrder(one: Answer, two: Answer, least: number): readonly [kept: number, all: number] {
  const named = one.candidates.filter(({ probability }) => probability >= least),
    other = new Map(two.candidates.map((candidate) => [keyOf(candidate), candidate.probability]));
  let kept = 0,
    all = 0;
  named.forEach((high, k) =>
    named.slice(k + 1).forEach((low) => {
      if (high.tie === low.tie) return;
      all++;
      if (other.get(keyOf(high))! >= other.get(keyOf(low))!) kept++;
    }),
  );
  return [kept, all];
}

const shares = (a: readonly string[][], b: readonly string[][]): boolean =>
  nth(a, 0).some((key) => nth(b, 0).includes(key));

const sharedOf = (a: readonly string[][], b: readonly string[][]): number =>
  a.filter((group) => group.some((key) => b.some((other) => other.includes(key)))).length / a.length;

/** Each of the first three of one drawing, or a member of its tie, is among the first three of the other, and the other way round. */
function sameSet(a: readonly string[][], b: readonly string[][]): boolean {
  const inside = (x: readonly string[][], y: readonly string[][]) =>
    x.every((group) => group.some((key) => y.some((other) => other.includes(key))));
  return inside(a, b) && inside(b, a);
}
