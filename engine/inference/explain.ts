import type { Reasons, Tie } from './answer.ts';
import { LEAST_FILL, OPEN, REACHED } from './constants.ts';
import { beyondLeak, type Fit } from './fit.ts';
import type { Model } from './model.ts';
import { nth } from '../math/nth.ts';

/** The parts of a point on a side's log odds that the model of the drawing does not hold. */
export interface OwnOdds {
  readonly prior: number;
  readonly checks: number;
  readonly answers: number;
  readonly total: number;
}

/** Share of all marked skin, and log odds, below which a place or zone is not worth a word. */
const WORTH_A_WORD = 0.005;

/** Why a point on a side stands where it stands. */
export function reasonsOf(model: Model, fit: Fit, pointOnSide: number, ownOdds: OwnOdds): Reasons {
  const { constants } = model,
    { seen } = fit,
    n = seen.patches.length,
    row = fit.touching.indexOf(pointOnSide);
  // A pain that it does not explain better than an unknown cause is left to that, unless it explains none better.
  const gain = Array.from(
    fit.unknown,
    (unknown, c) => beyondLeak(fit.marked[pointOnSide * seen.painParts + c]!) - unknown,
  );
  const most = Math.max(...gain),
    counted = gain.map((odds) => odds > 0 || odds === most);
  // That its own place aches has a price, since not every point does; that the marks lie round it speaks for it.
  const aches = fit.aches[pointOnSide]!,
    marked = gain.reduce((sum, odds, c) => (counted[c] ? sum + odds : sum), aches),
    unmarked = fit.unmarked[pointOnSide]!;
  const weights = new Float64Array(seen.painParts),
    places = new Map<string, { place: number; side: 'left' | 'right' | 'midline'; share: number; odds: number }>();
  for (let k = 0; k < n; k++) weights[seen.painPart[k]!]! += seen.weight[k]!;
  const rival = gain.map((odds, c) =>
    weights[c]! > 0 ? (fit.marked[pointOnSide * seen.painParts + c]! - odds) / weights[c]! : 0,
  ); // per witness
  for (let k = 0; k < n; k++) {
    const c = seen.painPart[k]!,
      weight = seen.weight[k]!;
    if (weight === 0 || !counted[c]) continue;
    const hurts = row >= 0 ? fit.hurts[row * n + k]! : 0;
    const share = (weight / seen.marked) * Math.min(1, hurts / constants.within / Math.max(LEAST_FILL, seen.pain[k]!));
    const odds = weight * (Math.log((1 - (1 - constants.leak) * (1 - hurts)) / constants.leak) - rival[c]!);
    const { place, side } = nth(model.patches.name, seen.patches[k]!),
      key = `${place} ${side}`;
    const known = places.get(key);
    if (known) {
      known.share += share;
      known.odds += odds;
    } else places.set(key, { place, side, share, odds });
  }
  const explainedPlaces = [...places.values()]
    .filter(({ share }) => share > WORTH_A_WORD)
    .sort((p, q) => q.share - p.share || p.place - q.place || (p.side < q.side ? -1 : 1));
  const explains = Math.min(
    1,
    explainedPlaces.reduce((sum, { share }) => sum + share, 0),
  );
  if (explains > 0) for (const place of explainedPlaces) place.odds += (aches * place.share) / explains;
  const missing: { zone: number; unmarked: number; odds: number }[] = [];
  for (let z = model.zoneStart[pointOnSide]!; z < model.zoneStart[pointOnSide + 1]!; z++)
    if (fit.unmarkedZone[z]! < -WORTH_A_WORD && nth(model.zonesOnSide, z).kind !== 'local')
      missing.push({
        zone: nth(model.zonesOnSide, z).zone,
        unmarked: unmarkedShare(model, fit, z),
        odds: fit.unmarkedZone[z]!,
      });
  return {
    ...ownOdds,
    marked,
    unmarked,
    others: ownOdds.total - ownOdds.prior - marked - unmarked - ownOdds.checks - ownOdds.answers,
    explains,
    explainedPlaces,
    unexplained: { share: 1 - explains, odds: marked - explainedPlaces.reduce((sum, { odds }) => sum + odds, 0) },
    missingZones: missing.sort((a, b) => a.odds - b.odds || a.zone - b.zone),
  };
}

/** Share of a zone, by what it covers, that is not marked, 0-1. */
function unmarkedShare(model: Model, { seen }: Fit, z: number): number {
  const { patches, cover, size } = nth(model.zonesOnSide, z),
    { witnesses } = model.patches;
  const pain = new Map([...seen.patches].map((p, k) => [p, seen.pain[k]!]));
  let marked = 0;
  patches.forEach(
    (p, k) =>
      (marked +=
        witnesses[p]! * Math.min(cover[k]!, ((pain.get(p) ?? 0) * cover[k]!) / Math.max(LEAST_FILL, cover[k]!))),
  );
  return size > 0 ? Math.min(1, Math.max(0, 1 - marked / size)) : 1;
}

/** What would separate the members of a tie: zones of one that the others hardly reach and that are not marked. `at` gives the candidate of a point on a side. */
export function separatorsOf(
  model: Model,
  fit: Fit,
  members: readonly number[],
  at: (pointOnSide: number) => number,
): Tie['separators'] {
  const reached = members.map((pointOnSide) => {
    const cover = new Map<number, number>();
    for (let z = model.zoneStart[pointOnSide]!; z < model.zoneStart[pointOnSide + 1]!; z++)
      nth(model.zonesOnSide, z).patches.forEach((p, k) =>
        cover.set(p, Math.min(1, (cover.get(p) ?? 0) + nth(model.zonesOnSide, z).cover[k]!)),
      );
    return cover;
  });
  const { witnesses } = model.patches;
  return members
    .flatMap((pointOnSide, m) => {
      const zones = [];
      for (let z = model.zoneStart[pointOnSide]!; z < model.zoneStart[pointOnSide + 1]!; z++) {
        const { patches, cover, size, zone, kind } = nth(model.zonesOnSide, z);
        if (kind === 'local') continue;
        const reachedByOthers = Math.max(
          0,
          ...reached.map((other, o) =>
            o === m
              ? 0
              : patches.reduce((sum, p, k) => sum + witnesses[p]! * Math.min(cover[k]!, other.get(p) ?? 0), 0) / size,
          ),
        );
        if (reachedByOthers < REACHED && unmarkedShare(model, fit, z) > OPEN)
          zones.push({ member: at(pointOnSide), zone, reachedByOthers });
      }
      return zones;
    })
    .sort((a, b) => a.reachedByOthers - b.reachedByOthers || a.member - b.member || a.zone - b.zone);
}
