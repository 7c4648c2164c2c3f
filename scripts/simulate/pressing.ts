import type { Check, Found } from '../../engine/inference/answer.ts';
import { nth } from '../../engine/math/nth.ts';
import { answer, type Model } from '../../engine/inference/rank.ts';
import type { Chance } from './chance.ts';
import type { Case } from './evaluate.ts';
import { accuracyOf, keyOf, standingOf, type Accuracy } from './measures.ts';
import type { World } from './person.ts';

/** Checks that the interface asks for at most. */
const MOST_CHECKS = 4;

/**
 * What people report when they press. Reliability as published: an active spot is tender in 0.91 and recognised in 0.88 of these (from kappa 0.676 and 0.575,
 * Rathbone 2017); elsewhere a spot is tender in 0.28 (latent points in 0.23 of healthy people, Grieve 2013, seen through the same errors) and then
 * taken for their own pain in 0.3, more often than the engine believes. One place in seven cannot be reached.
 */
const PRESS = { reached: 0.86, tender: 0.91, recognised: 0.88, tenderElsewhere: 0.28, mistaken: 0.3 } as const;

export interface Pressing {
  /** After no check, one, ... up to four. */
  readonly after: readonly Accuracy[];
  /** Mean number of checks asked for before the engine had no more worth asking. */
  readonly checks: number;
}

/** Follows the engine's advice on what to press, check by check. */
export function press(world: World, model: Model, cases: readonly Case[], chance: Chance): Pressing {
  const slot = new Map(world.rankable.map((pointOnSide, k) => [keyOf(pointOnSide), k]));
  const standings = Array.from({ length: MOST_CHECKS + 1 }, () => [] as ReturnType<typeof standingOf>[]);
  let asked = 0,
    people = 0;
  for (const { cause, drawings } of cases) {
    if (cause.kind !== 'points') continue;
    people++;
    const truth = new Set(cause.active.map(keyOf)),
      slots = [...truth].map((key) => slot.get(key)!);
    const checks: Check[] = [];
    for (let k = 0; k <= MOST_CHECKS; k++) {
      const { candidates, nextChecks } = answer(model, drawings[0], { checks });
      const scores = new Float64Array(world.rankable.length);
      for (const candidate of candidates) scores[slot.get(keyOf(candidate))!] = candidate.probability;
      nth(standings, k).push(standingOf(scores, slots));
      const next = nextChecks[0] as (typeof nextChecks)[number] | undefined;
      if (!next || k === MOST_CHECKS) {
        for (let rest = k + 1; rest <= MOST_CHECKS; rest++) nth(standings, rest).push(standingOf(scores, slots));
        break;
      }
      const { id, side, index } = nth(candidates, next.candidate);
      checks.push({ id, side, found: feel(truth.has(keyOf({ index, side })), chance) });
      asked++;
    }
  }
  return { after: standings.map(accuracyOf), checks: asked / people };
}

function feel(active: boolean, chance: Chance): Found {
  if (chance.next() >= PRESS.reached) return 'could-not-reach';
  if (chance.next() >= (active ? PRESS.tender : PRESS.tenderElsewhere)) return 'nothing';
  return chance.next() < (active ? PRESS.recognised : PRESS.mistaken) ? 'my-pain' : 'tender';
}
