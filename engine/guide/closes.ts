import type { Guide, SafetyClass } from '../../data/guides/types.ts';
import type { Caution, CautionRule } from '../../data/safety/types.ts';
import { forbids } from './exercise.ts';

/** Rules that leave no pressing at all: until a clinician says it is fine, or until it has passed. */
const NO_PRESSING: ReadonlySet<CautionRule> = new Set<CautionRule>(['no_pressing_ask_first', 'wait_today']);

/**
 * Whether a condition closes a guide, on whichever side and in whichever place it is. Guides without pressing stay open to the rules about pressing, but not
 * to a condition that forbids what their steps ask of the body.
 */
export const closes = (caution: Caution, guide: Pick<Guide, 'id' | 'mode' | 'stepLoads'>): boolean =>
  caution.affects.guidesHidden?.includes(guide.id) === true ||
  (guide.mode !== 'no_self_pressure' ? NO_PRESSING.has(caution.rule) : forbids(caution, guide.stepLoads ?? []));

/** Whether a condition closes a guide on the side it is about. */
export const closesItsSide = ({ affects }: Caution, guide: Pick<Guide, 'id'>): boolean =>
  affects.guidesHiddenSide?.includes(guide.id) === true;

/** Whether a condition lets a guide be followed only gently: it closes a place beside it. */
export const isGentleIn = ({ affects }: Caution, guide: Pick<Guide, 'id'>): boolean =>
  affects.gentleIn?.includes(guide.id) === true;

/** Whether a condition takes tools of a class away from a guide. */
export const blocks = (caution: Caution, guide: Pick<Guide, 'id'>, safetyClass: SafetyClass): boolean =>
  caution.affects.toolsBlocked?.includes(safetyClass) === true ||
  (safetyClass === 'hook_cane' && isGentleIn(caution, guide));
