import type { Answer } from '../../engine/answer.ts';
import type { Evidence } from '../../engine/drawing.ts';
import { answer, type Model } from '../../engine/rank.ts';
import { calibrationOf, keyOf, standingOf, type Bin, type Standing } from './measures.ts';
import type { Cause, World } from './person.ts';

/** A person with two drawings of the same pain. */
export interface Case { readonly cause: Cause; readonly drawings: readonly [Evidence, Evidence] }

export interface EngineResult {
  readonly standings: readonly Standing[];
  /** A true point is the first candidate or in a tie with it. */
  readonly firstTie: number;
  readonly calibrationError: number;
  readonly calibrationFirst: number;
  readonly bins: readonly Bin[];
  /** Two drawings of one pain have the same first candidate or tie, and the same first three, ties counted as one. */
  readonly sameFirst: number;
  readonly sameThree: number;
  /** The first candidate of one drawing, or a member of its tie, is among the first three of the other. */
  readonly firstAmongThree: number;
  /** Of the first three of one drawing, ties as one, the share that are among the first three of the other. */
  readonly sharedThree: number;
  /** Share of drawings of unknown cause for which "something else" is more probable than any point, by shape. */
  readonly honest: Readonly<Record<string, number>>;
  /** Share of drawings that points explain for which it is not. */
  readonly trusting: number;
  /** Mean size of the first tie. */
  readonly tieSize: number;
  readonly milliseconds: readonly number[];
}

/** Candidates an interface shows at first. */
const SHOWN = 5;

export function evaluate(world: World, model: Model, cases: readonly Case[]): EngineResult {
  const slot = new Map(world.rankable.map((unit, k) => [keyOf(unit), k]));
  const standings: Standing[] = [], said: number[] = [], was: boolean[] = [], saidFirst: number[] = [], wasFirst: boolean[] = [], milliseconds: number[] = [];
  const honest = new Map<string, [led: number, all: number]>();
  let firstTie = 0, sameFirst = 0, sameThree = 0, trusting = 0, known = 0, tieSize = 0, sharedThree = 0, firstAmongThree = 0;
  for (const { cause, drawings } of cases) {
    const answers = drawings.map((evidence) => {
      const from = performance.now(), given = answer(model, evidence);
      milliseconds.push(performance.now() - from);
      return given;
    });
    const [one, two] = answers;
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
    const leads = one.somethingElse > one.candidates[0].probability;
    if (cause.kind === 'unknown') {
      const count = honest.get(cause.shape) ?? [0, 0];
      honest.set(cause.shape, [count[0] + (leads ? 1 : 0), count[1] + 1]);
      continue;
    }
    known++;
    if (!leads) trusting++;
    const scores = new Float64Array(world.rankable.length);
    for (const candidate of one.candidates) scores[slot.get(keyOf(candidate))!] = candidate.probability;
    standings.push(standingOf(scores, [...truth].map((key) => slot.get(key)!)));
    const first = one.candidates.filter(({ tie }) => tie === 0);
    tieSize += first.length;
    if (first.some((candidate) => truth.has(keyOf(candidate)))) firstTie++;
    if (shares(groups(one, 1), groups(two, 1))) sameFirst++;
    sharedThree += sharedOf(groups(one, 3), groups(two, 3));
    if (sharedOf(groups(one, 1), groups(two, 3)) === 1) firstAmongThree++;
    if (sameSet(groups(one, 3), groups(two, 3))) sameThree++;
  }
  const { error, bins } = calibrationOf(said, was);
  return {
    standings, firstTie: firstTie / known, calibrationError: error, bins, calibrationFirst: calibrationOf(saidFirst, wasFirst).error, sameFirst: sameFirst / known, sameThree: sameThree / known, sharedThree: sharedThree / known, firstAmongThree: firstAmongThree / known,
    honest: Object.fromEntries([...honest].map(([shape, [led, all]]) => [shape, led / all])), trusting: trusting / known, tieSize: tieSize / known, milliseconds,
  };
}

/** The first candidates, ties as one. */
const groups = ({ candidates }: Answer, count: number): string[][] =>
  Array.from({ length: count }, (_, tie) => candidates.filter((candidate) => candidate.tie === tie).map(keyOf));

const shares = (a: readonly string[][], b: readonly string[][]): boolean => a[0].some((key) => b[0].includes(key));

const sharedOf = (a: readonly string[][], b: readonly string[][]): number => a.filter((group) => group.some((key) => b.some((other) => other.includes(key)))).length / a.length;

/** Each of the first three of one drawing, or a member of its tie, is among the first three of the other, and the other way round. */
function sameSet(a: readonly string[][], b: readonly string[][]): boolean {
  const inside = (x: readonly string[][], y: readonly string[][]) => x.every((group) => group.some((key) => y.some((other) => other.includes(key))));
  return inside(a, b) && inside(b, a);
}
