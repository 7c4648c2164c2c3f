import { markedMimics } from './marked-mimics.ts';
import type { Answer, Candidate, ChecksAndAnswers, MuscleCandidate, Reasons } from './answer.ts';
import { checkOdds } from './checks.ts';
import type { DrawingEvidence } from '../drawing/drawing.ts';
import { nth } from '../math/nth.ts';
import { reasonsOf, separatorsOf } from './explain.ts';
import { fitDrawing, see, type Fit } from './fit.ts';
import { givenOdds } from './given.ts';
import { likelihoodOf } from './likelihood.ts';
import type { Model } from './model.ts';
import { questionsOf } from './next-question.ts';
import { posterior, type Posterior } from './sets.ts';
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
  const own = new Float64Array(model.pointsOnSide.length);
  for (const u of fits.touching)
    own[u] =
      Math.log(model.odds[u]!) +
      fits.unmarked[u]! +
      fits.aches[u]! +
      (checks.get(u) ?? 0) +
      (given.pointsOnSide.get(u) ?? 0);
  // "Could not reach" says nothing, and so keeps nothing on the short list either.
  const saidOf = [...checks].filter(([, odds]) => odds !== 0).map(([u]) => u);
  const { active, muscles, bothSides, somethingElse, best } = posterior(model, fits, own, given.somethingElse, saidOf);

  const score = Float64Array.from(active, (p) => Math.round(logit(p) * DIGITS) / DIGITS);
  const byName = (a: number, b: number) => model.nameOrder[a]! - model.nameOrder[b]!;
  const order = [...fits.touching].sort((a, b) => score[b]! - score[a]! || byName(a, b));
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
    muscles: muscleCandidates(model, fits, candidates, order, { muscles, bothSides }, at),
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
    questions: questionsOf(
      model,
      fits,
      { active, muscles, somethingElse },
      { pressed: new Set(checks.keys()), unsure: findings.unsure ?? [] },
      at,
    ),
    alsoFeels: markedMimics(model.mimics, model.cagePlaceArea, evidence),
  };
}

/** The muscles of some candidates, most probable first. */
function muscleCandidates(
  model: Model,
  fit: Fit,
  candidates: readonly Candidate[],
  order: readonly number[],
  { muscles: probabilities, bothSides }: Pick<Posterior, 'muscles' | 'bothSides'>,
  at: (pointOnSide: number) => number,
): MuscleCandidate[] {
  const members = new Map<number, number[]>();
  for (const u of order) {
    const own = members.get(model.muscleOnSideOf[u]!);
    if (own) own.push(u);
    else members.set(model.muscleOnSideOf[u]!, [u]);
  }
  // A muscle is likened to another by the point that speaks for it.
  const score = new Float64Array(model.pointsOnSide.length),
    muscleOf = (u: number) => model.muscleOnSideOf[u]!;
  const leaders = [...members.values()].map(([leader]) => leader!);
  for (const u of leaders) score[u] = Math.round(logit(probabilities[muscleOf(u)]!) * DIGITS) / DIGITS;
  leaders.sort((a, b) => score[b]! - score[a]! || model.nameOrder[a]! - model.nameOrder[b]!);
  const { groups } = tieGroups(model, fit, score, leaders),
    tieOf = new Map(groups.flatMap((group, tie) => group.flat().map((u) => [u, tie] as const)));
  const slot = new Int16Array(model.patches.count).fill(-1);
  fit.seen.patches.forEach((p, k) => (slot[p] = k));
  return leaders.map((leader) => {
    const own = muscleOf(leader),
      probability = probabilities[own]!;
    return {
      ...nth(model.musclesOnSide, own),
      probability,
      bothSides: bothSides[own]!,
      word: likelihoodOf(probability),
      points: members
        .get(own)!
        .map(at)
        .sort((a, b) => nth(candidates, b).probability - nth(candidates, a).probability || a - b),
      ...sharesOf(model, fit, members.get(own)!, slot),
      tie: tieOf.get(leader)!,
    };
  });
}

/** Shares of the marked skin that lie over points, and that the points send pain to from elsewhere. `slot` is where a patch is among the seen ones, -1 for the others. */
function sharesOf(
  { zoneStart, zonesOnSide }: Model,
  { seen: { patches, weight, marked }, felt }: Fit,
  pointsOnSide: readonly number[],
  slot: Int16Array,
): Pick<MuscleCandidate, 'here' | 'referred'> {
  const local = new Float64Array(patches.length),
    sent = new Float64Array(patches.length);
  for (const u of pointsOnSide)
    for (let z = zoneStart[u]!; z < zoneStart[u + 1]!; z++) {
      const { kind, patches: covered, cover } = nth(zonesOnSide, z),
        into = kind === 'local' ? local : sent,
        times = kind === 'local' ? 1 : felt[z]!;
      for (let n = 0; n < covered.length; n++) {
        const k = slot[covered[n]!]!;
        if (k >= 0) into[k] = Math.max(into[k]!, cover[n]! * times);
      }
    }
  const share = (of: Float64Array): number => {
    let sum = 0;
    for (let k = 0; k < of.length; k++) sum += of[k]! * weight[k]!;
    return marked > 0 ? Math.min(1, sum / marked) : 0;
  };
  return { here: share(local), referred: share(sent) };
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
