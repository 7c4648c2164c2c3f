import type { Found, NextQuestion, ZoneQuestion } from './answer.ts';
import { ASKS, FOUND, OPEN, REACHED } from './constants.ts';
import type { Fit } from './fit.ts';
import { pointOnSideKey } from '../atlas/point-on-side.ts';
import type { Model } from './model.ts';
import type { Posterior } from './sets.ts';
import { nth } from '../math/nth.ts';

/** What can be answered to a question, and how probable each answer is if a muscle on a side is the cause; row 0 is "something else". One row a hypothesis, each sums to 1. */
type Answers = readonly (readonly number[])[];

/** What may be asked next, and what was said already. */
export interface Asked {
  /** Points on a side that were pressed. */
  readonly pressed: ReadonlySet<number>;
  /** Areas of which the person could not say whether they hurt. */
  readonly unsure: readonly ZoneQuestion[];
}

const PRESSING: readonly Found[] = ['my-pain', 'tender', 'nothing'];
const entropy = (shares: readonly number[]): number =>
  shares.reduce((sum, p) => (p > 0 ? sum - p * Math.log2(p) : sum), 0);

/**
 * The questions that would tell most for the effort of answering, best first: "does it also hurt here?" of an area of a pattern, and "press here". What each tells is the expected
 * information about which muscle it is, in bits (mutual information of answer and muscle), with the muscles and "something else" as the hypotheses.
 * A question is asked only if some answer to it would put another muscle first. Of areas that overlap by half, the most telling one.
 */
export function questionsOf(
  model: Model,
  fit: Fit,
  { active, muscles, somethingElse }: Pick<Posterior, 'active' | 'muscles' | 'somethingElse'>,
  { pressed, unsure }: Asked,
  at: (pointOnSide: number) => number,
): NextQuestion[] {
  const { constants, zoneStart } = model;
  const points = [...fit.touching].filter((u) => active[u]! >= ASKS.leastActive);
  const named = [...new Set(points.map((u) => model.muscleOnSideOf[u]!))],
    row = new Map(named.map((muscle, k) => [muscle, k + 1]));
  const weights = [somethingElse, ...named.map((muscle) => muscles[muscle]!)],
    total = weights.reduce((sum, w) => sum + w, 0),
    share = weights.map((w) => w / total);
  const within = new Float64Array(row.size + 1); // what the points of each muscle hold together
  for (const u of points) within[row.get(model.muscleOnSideOf[u]!)!]! += active[u]!;
  /** Bits, or 0 if no answer would change the first muscle. */
  const gainOf = (rows: Answers): number => {
    const first = (odds: readonly number[]) => odds.reduce((best, w, h) => (h > 0 && w > odds[best]! ? h : best), 1);
    const now = first(share);
    const said = nth(rows, 0).map((_, y) => share.reduce((sum, w, h) => sum + w * rows[h]![y]!, 0));
    const turns = said.some((p, y) => p >= ASKS.leastSaid && first(share.map((w, h) => w * rows[h]![y]!)) !== now);
    return turns ? entropy(said) - share.reduce((sum, w, h) => sum + w * entropy(rows[h]!), 0) : 0;
  };

  const questions: { readonly question: NextQuestion; readonly zone?: number }[] = [];
  for (const u of points) {
    if (pressed.has(u)) continue;
    const own = row.get(model.muscleOnSideOf[u]!)!,
      is = active[u]! / within[own]!;
    // Only the muscle that the point belongs to tells of it, and only as far as it is this point.
    const gain = gainOf(
      share.map((_, h) =>
        PRESSING.map((found) => (h === own ? is * FOUND[found][0] + (1 - is) * FOUND[found][1] : FOUND[found][1])),
      ),
    );
    if (gain >= ASKS.leastGain) questions.push({ question: { kind: 'press', candidate: at(u), gain } });
  }
  const open = openPatches(model, fit);
  const closed = unsure.flatMap(({ id, side, zone }) => {
    const u = model.pointOnSideOf.get(pointOnSideKey(id, side));
    return u === undefined ? [] : zonesOf(model, u).filter((z) => nth(model.zonesOnSide, z).zone === zone);
  });
  for (const u of points) {
    if (active[u]! < constants.leastNamed) continue;
    for (const z of zonesOf(model, u)) {
      const asked = nth(model.zonesOnSide, z);
      if (asked.kind === 'local' || shareOf(model, z, open) < OPEN) continue;
      const overlap = overlapOf(model, z);
      if (closed.some((other) => overlap[other]! >= REACHED)) continue;
      const yes = new Float64Array(share.length);
      yes[0] = constants.leak;
      for (const other of points) {
        let spared = 1 - constants.leak;
        for (let own = zoneStart[other]!; own < zoneStart[other + 1]!; own++)
          if (overlap[own]! > 0) spared *= 1 - fit.felt[own]! * constants.within * overlap[own]!;
        const h = row.get(model.muscleOnSideOf[other]!)!;
        yes[h]! += ((1 - spared) * active[other]!) / within[h]!;
      }
      const gain = gainOf(Array.from(yes, (p) => [p, 1 - p]));
      if (gain >= ASKS.leastGain)
        questions.push({ question: { kind: 'area', candidate: at(u), zone: asked.zone, gain }, zone: z });
    }
  }
  const worth = ({ kind, gain }: NextQuestion) => (kind === 'press' ? gain / ASKS.pressEffort : gain);
  questions.sort(
    ({ question: a }, { question: b }) =>
      worth(b) - worth(a) || a.candidate - b.candidate || (a.kind === b.kind ? 0 : a.kind === 'area' ? -1 : 1),
  );
  const areas: Float64Array[] = [];
  return questions.flatMap(({ question, zone }) => {
    if (zone === undefined) return [question];
    if (areas.some((overlap) => overlap[zone]! >= REACHED)) return [];
    areas.push(overlapOf(model, zone));
    return [question];
  });
}

const zonesOf = ({ zoneStart }: Model, pointOnSide: number): number[] =>
  Array.from({ length: zoneStart[pointOnSide + 1]! - zoneStart[pointOnSide]! }, (_, k) => zoneStart[pointOnSide]! + k);

/** Patches that neither hurt nor were said not to, and do not lie beside one that hurts: what is marked near by counts as marked. */
function openPatches({ constants, patches: { count, nextStart, next } }: Model, { seen }: Fit): Uint8Array {
  const open = new Uint8Array(count).fill(1);
  seen.patches.forEach((p, k) => {
    if (seen.free[k]! > constants.joins) open[p] = 0;
    if (seen.pain[k]! <= constants.joins) return;
    open[p] = 0;
    for (let n = nextStart[p]!; n < nextStart[p + 1]!; n++) open[next[n]!] = 0;
  });
  return open;
}

/** Share of a zone that lies on some patches, 0-1. */
function shareOf({ zonesOnSide, patches: { witnesses } }: Model, z: number, on: Uint8Array): number {
  const { patches, cover, size } = nth(zonesOnSide, z);
  return patches.reduce((sum, p, k) => sum + (on[p] ? witnesses[p]! * cover[k]! : 0), 0) / size;
}

/** Share of a zone that each zone on a side covers, 0-1. */
function overlapOf(
  { zonesOnSide, rowStart, rowZone, rowCover, patches: { witnesses } }: Model,
  z: number,
): Float64Array {
  const { patches, cover, size } = nth(zonesOnSide, z),
    overlap = new Float64Array(zonesOnSide.length);
  patches.forEach((p, k) => {
    for (let r = rowStart[p]!; r < rowStart[p + 1]!; r++)
      overlap[rowZone[r]!]! += (witnesses[p]! * Math.min(cover[k]!, rowCover[r]!)) / size;
  });
  return overlap;
}
