import type { Answer, Check, Found } from '../../engine/inference/answer.ts';
import { nth } from '../../engine/math/nth.ts';
import type { DrawingEvidence } from '../../engine/drawing/drawing.ts';
import { answer, type Model } from '../../engine/inference/rank.ts';
import type { Chance } from './chance.ts';
import { muscleScores, slotsOf, trueMuscles, type Case } from './evaluate.ts';
import { accuracyOf, keyOf, standingOf, type Accuracy, type Placing } from './measures.ts';
import type { PainCause, World } from './person.ts';

/** Questions that the interface asks at most. */
const MOST_ASKED = 4;

/**
 * What people report when they press. Reliability as published: an active spot is tender in 0.91 and recognised in 0.88 of these (from kappa 0.676 and 0.575,
 * Rathbone 2017); elsewhere a spot is tender in 0.28 (latent points in 0.23 of healthy people, Grieve 2013, seen through the same errors) and then
 * taken for their own pain in 0.3, more often than the engine believes. One place in seven cannot be reached.
 */
const PRESS = { reached: 0.86, tender: 0.91, recognised: 0.88, tenderElsewhere: 0.28, mistaken: 0.3 } as const;

export interface Asking {
  /** After no question, one, ... up to four. */
  readonly after: readonly Accuracy[];
  /** Mean number of questions asked before the engine had no more worth asking. */
  readonly questions: number;
}

/** What the engine knows of a person. */
interface Known {
  readonly evidence: DrawingEvidence;
  readonly checks: readonly Check[];
}

/** What is known after the next question that the engine asks, as this person answers it; null if it asks none. */
function asked(given: Answer, known: Known, { cause }: Pick<Case, 'cause' | 'felt'>, chance: Chance): Known | null {
  const next = given.nextChecks[0];
  if (!next) return null;
  const { id, side, index } = nth(given.candidates, next.candidate);
  return {
    ...known,
    checks: [...known.checks, { id, side, found: feel(isActive(cause, keyOf({ index, side })), chance) }],
  };
}

const isActive = (cause: PainCause, key: string): boolean =>
  cause.kind === 'points' && cause.active.some((one) => keyOf(one) === key);

/** Follows the engine's questions, one by one. */
export function ask(world: World, model: Model, cases: readonly Case[], chance: Chance): Asking {
  const standings = Array.from({ length: MOST_ASKED + 1 }, () => [] as Placing[]);
  let questions = 0,
    people = 0;
  for (const { cause, felt, drawings } of cases) {
    if (cause.kind !== 'points') continue;
    people++;
    const slots = slotsOf(world, trueMuscles(world, cause));
    let known: Known | null = { evidence: drawings[0], checks: [] },
      standing: Placing = { above: Infinity, equal: 0 };
    for (let k = 0; k <= MOST_ASKED; k++) {
      if (known) {
        const given = answer(model, known.evidence, { checks: known.checks });
        standing = standingOf(muscleScores(world, given), slots);
        known = k < MOST_ASKED ? asked(given, known, { cause, felt }, chance) : null;
        if (known) questions++;
      }
      nth(standings, k).push(standing);
    }
  }
  return { after: standings.map(accuracyOf), questions: questions / people };
}

function feel(active: boolean, chance: Chance): Found {
  if (chance.next() >= PRESS.reached) return 'could-not-reach';
  if (chance.next() >= (active ? PRESS.tender : PRESS.tenderElsewhere)) return 'nothing';
  return chance.next() < (active ? PRESS.recognised : PRESS.mistaken) ? 'my-pain' : 'tender';
}
