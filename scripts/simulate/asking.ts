import { zoneStrokes } from '../../engine/drawing/zone-strokes.ts';
import { evidenceOf } from '../../engine/drawing/marks.ts';
import type { Answer, Check, Found, NextQuestion, ZoneQuestion } from '../../engine/inference/answer.ts';
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

/**
 * What people say when they are asked whether it also hurts in an area, by the share of it that hurts (from 0.4 on: yes; up to 0.1: no), and how often they cannot
 * say. People forget pain that they are not asked about, but seldom invent it. Judgement.
 */
const AREA = { yes: 0.4, no: 0.1, unsure: { clear: 0.08, between: 0.5 }, wrong: 0.04 } as const;
/** Intensity 0-1 of what a question added to the drawing: as the interface marks it. */
const ADDED = 0.6;

export interface Followed {
  /** After no question, one, ... up to four. */
  readonly after: readonly Accuracy[];
  /** Mean number of questions asked before the engine had no more worth asking, and how many of them asked whether an area hurts. */
  readonly questions: number;
  readonly areas: number;
}

/** What the engine knows of a person. */
interface Known {
  readonly evidence: DrawingEvidence;
  readonly checks: readonly Check[];
  readonly unsure: readonly ZoneQuestion[];
}

/** What is known after a question, as this person answers it. */
function afterQuestion(
  world: World,
  given: Answer,
  next: NextQuestion,
  known: Known,
  { cause, felt }: Pick<Case, 'cause' | 'felt'>,
  chance: Chance,
): Known {
  const { id, side, index } = nth(given.candidates, next.candidate);
  if (next.kind === 'press')
    return {
      ...known,
      checks: [...known.checks, { id, side, found: feel(isActive(cause, keyOf({ index, side })), chance) }],
    };
  const area = zoneEvidence(world, { index, id, side, zone: next.zone });
  const said = sayOfArea(hurtShare(world, area, felt), chance);
  return said === 'unsure'
    ? { ...known, unsure: [...known.unsure, { id, side, zone: next.zone }] }
    : { ...known, evidence: withArea(world, known.evidence, area, said === 'yes') };
}

/** A zone as the interface marks it. Kept, since many people are asked of the same one. */
const zoneEvidence = (() => {
  const kept = new Map<string, DrawingEvidence>();
  return ({ body, atlas }: World, { index, id, side, zone }: ZoneQuestion & { readonly index: number }) => {
    const key = `${id} ${side} ${zone}`;
    const area =
      kept.get(key) ??
      evidenceOf(body, {
        strokes: zoneStrokes(body, nth(atlas.points, index), zone, side, 10 * ADDED),
        complete: false,
      });
    kept.set(key, area);
    return area;
  };
})();

const skinOf = ({ body }: World, share: (place: number) => number): number =>
  body.cagePlaceArea.reduce((sum, area, s) => sum + area * share(s), 0);

/** Share of an area that hurts, 0-1. */
const hurtShare = (world: World, area: DrawingEvidence, felt: DrawingEvidence): number =>
  skinOf(world, (s) => Math.min(area.pain[s]!, felt.pain[s]!)) / skinOf(world, (s) => area.pain[s]!);

function sayOfArea(share: number, chance: Chance): 'yes' | 'no' | 'unsure' {
  const between = share > AREA.no && share < AREA.yes;
  if (chance.next() < (between ? AREA.unsure.between : AREA.unsure.clear)) return 'unsure';
  if (between) return chance.next() < 0.5 ? 'yes' : 'no';
  return share >= AREA.yes !== chance.next() < AREA.wrong ? 'yes' : 'no';
}

/** The drawing with an area marked, or free of pain where nothing is marked. */
function withArea(world: World, evidence: DrawingEvidence, area: DrawingEvidence, hurts: boolean): DrawingEvidence {
  if (!hurts)
    return { ...evidence, free: evidence.free.map((free, s) => Math.max(free, area.pain[s]! - evidence.pain[s]!)) };
  const before = skinOf(world, (s) => evidence.pain[s]!),
    added = skinOf(world, (s) => area.pain[s]!);
  return {
    ...evidence,
    pain: evidence.pain.map((pain, s) => Math.max(pain, area.pain[s]!)),
    intensity: evidence.intensity.map((own, s) => (area.pain[s]! > 0 ? Math.max(own, ADDED) : own)),
    painted: (evidence.painted * before + area.painted * added) / (before + added),
  };
}

const isActive = (cause: PainCause, key: string): boolean =>
  cause.kind === 'points' && cause.active.some((one) => keyOf(one) === key);

/** Follows the engine's questions, one by one. */
export function ask(world: World, model: Model, cases: readonly Case[], chance: Chance): Followed {
  const standings = Array.from({ length: MOST_ASKED + 1 }, () => [] as Placing[]);
  let questions = 0,
    areas = 0,
    people = 0;
  for (const { cause, felt, drawings } of cases) {
    if (cause.kind !== 'points') continue;
    people++;
    const slots = slotsOf(world, trueMuscles(world, cause));
    let known: Known | null = { evidence: drawings[0], checks: [], unsure: [] },
      standing: Placing = { above: Infinity, equal: 0 };
    for (let k = 0; k <= MOST_ASKED; k++) {
      if (known) {
        const given = answer(model, known.evidence, known),
          [next] = k < MOST_ASKED ? given.questions : [];
        standing = standingOf(muscleScores(world, given), slots);
        known = next ? afterQuestion(world, given, next, known, { cause, felt }, chance) : null;
        if (next) questions++;
        if (next?.kind === 'area') areas++;
      }
      nth(standings, k).push(standing);
    }
  }
  return { after: standings.map(accuracyOf), questions: questions / people, areas: areas / people };
}

function feel(active: boolean, chance: Chance): Found {
  if (chance.next() >= PRESS.reached) return 'could-not-reach';
  if (chance.next() >= (active ? PRESS.tender : PRESS.tenderElsewhere)) return 'nothing';
  return chance.next() < (active ? PRESS.recognised : PRESS.mistaken) ? 'my-pain' : 'tender';
}
