import { markedMimics } from './marked-mimics.ts';
import type { Answer, Candidate, ChecksAndAnswers, Reasons } from './answer.ts';
import { checkOdds, checksWorthAsking } from './checks.ts';
import type { DrawingEvidence } from '../drawing/drawing.ts';
import { nth } from '../math/nth.ts';
import { reasonsOf, separatorsOf } from './explain.ts';
import { fitDrawing, see } from './fit.ts';
import { givenOdds } from './given.ts';
import { pointOnSideKey, type Model } from './model.ts';
import { posterior } from './sets.ts';
import { tieGroups } from './ties.ts';

export { prepare, type Model } from './model.ts';

const NO_FINDINGS: ChecksAndAnswers = { checks: [] };
/** Log odds are compared to this many: what differs by less differs by rounding. */
const DIGITS = 1e9;

/**
 * Which points may explain a drawing: the posterior over sets of up to three and "something else", with the reasons.
 * The same input gives the same answer. Throws a RangeError when the evidence is not for the body of the model.
 */
export function answer(model: Model, evidence: DrawingEvidence, findings: ChecksAndAnswers = NO_FINDINGS): Answer {
  const fits = fitDrawing(model, see(model, evidence));
  const checks = checkOdds(model, findings.checks);
  const given = givenOdds(model, findings.given ?? []);
  const own = Float64Array.from(
    model.pointsOnSide,
    (_, u) => Math.log(model.odds[u]!) + fits.unmarked[u]! + (checks.get(u) ?? 0) + (given.pointsOnSide.get(u) ?? 0),
  );
  const { active, somethingElse, best } = posterior(model, fits, own, given.somethingElse, [...checks.keys()]);

  const score = Float64Array.from(active, (p) => Math.round(logit(p) * DIGITS) / DIGITS);
  const byName = (a: number, b: number) => model.nameOrder[a]! - model.nameOrder[b]!;
  const order = [...model.pointsOnSide.keys()].sort((a, b) => score[b]! - score[a]! || byName(a, b));
  const { groups, unordered } = tieGroups(model, fits, score, order);
  const candidates: Candidate[] = [];
  const place = new Map<number, number>();
  let alike = 0;
  groups.forEach((group, tie) =>
    group.forEach((members) => {
      for (const u of members) {
        place.set(u, candidates.length);
        const ownOdds = () => ({
          prior: Math.log(model.odds[u]!),
          checks: checks.get(u) ?? 0,
          answers: given.pointsOnSide.get(u) ?? 0,
          total: logit(active[u]!),
        });
        candidates.push(
          new Ranked(nth(model.pointsOnSide, u), active[u]!, tie, alike, () => reasonsOf(model, fits, u, ownOdds())),
        );
      }
      alike++;
    }),
  );
  const at = (pointOnSide: number) => place.get(pointOnSide)!;
  return {
    candidates,
    unordered,
    somethingElse,
    sets: best.map(({ pointsOnSide, probability }) => ({
      members: pointsOnSide.map(at).sort((a, b) => a - b),
      probability,
    })),
    ties: groups.slice(0, unordered).flatMap((group, tie) => {
      const members = group.flat(),
        named = members.filter((u) => active[u]! >= model.constants.leastNamed);
      return members.length > 1
        ? [{ tie, members: members.map(at), separators: separatorsOf(model, fits, named.slice(0, MOST_SEPARATED), at) }]
        : [];
    }),
    nextChecks: checksWorthAsking(
      candidates.map(({ probability }) => probability),
      (k) => checks.has(model.pointOnSideOf.get(pointOnSideKey(nth(candidates, k).id, nth(candidates, k).side))!),
    ),
    alsoFeels: markedMimics(model.mimics, model.cagePlaceArea, evidence),
  };
}

/** A candidate whose reasons are worked out when they are asked for: few of some 250 ever are. */
class Ranked implements Candidate {
  readonly index: number;
  readonly id: string;
  readonly side: Candidate['side'];
  #known: Reasons | null = null;
  readonly #explain: () => Reasons;
  constructor(
    pointOnSide: Model['pointsOnSide'][number],
    readonly probability: number,
    readonly tie: number,
    readonly alike: number,
    explain: () => Reasons,
  ) {
    this.#explain = explain;
    ({ index: this.index, id: this.id, side: this.side } = pointOnSide);
  }
  get reasons(): Reasons {
    return (this.#known ??= this.#explain());
  }
}

/** Members of a tie between which zones that would separate them are looked for: more are not read. */
const MOST_SEPARATED = 8;

const logit = (p: number): number => Math.log(Math.max(p, 1e-300) / Math.max(1 - p, 1e-16));
