import { LOAD_WORDS, type Loads } from '../../data/exercises/loads.ts';
import { CAUTIONS } from '../../data/safety/cautions.ts';
import type { CautionId } from '../../data/safety/types.ts';

/** A condition that forbids an exercise, and what of it, in words that follow "It". */
export interface Skip {
  readonly id: CautionId;
  readonly loads: readonly string[];
}

/** Who should leave an exercise out. Conditions about one place are not among them: only the person knows whether it is the place that moves. */
export const skipOf = (loads: Loads): readonly Skip[] =>
  CAUTIONS.flatMap(({ id, forbids }) => {
    const found = loads.filter((load) => forbids.includes(load));
    return found.length > 0 ? [{ id, loads: found.map((load) => LOAD_WORDS[load]) }] : [];
  });

const TOPICS: ReadonlyMap<CautionId, string> = new Map(CAUTIONS.map(({ id, topic }) => [id, topic]));
/** What the conditions are about, in one line; a page that tells it of many exercises need not hold it so often. */
export const topicsOf = (skips: readonly Skip[]): string => skips.map(({ id }) => TOPICS.get(id) ?? id).join('; ');

/** Of an exercise and those in its place, in their order: which is left under the ticked conditions (-1: none), and what speaks against the first. */
export function leftOf(
  options: readonly { readonly skip: readonly Skip[] }[],
  ticked: { readonly has: (id: CautionId) => boolean },
): { readonly at: number; readonly against: readonly Skip[] } {
  const against = (skip: readonly Skip[]) => skip.filter(({ id }) => ticked.has(id));
  return { at: options.findIndex(({ skip }) => against(skip).length === 0), against: against(options[0]?.skip ?? []) };
}

/** Conditions about one place, at which no exercise may pull or load. */
export const PLACE_CONDITIONS: readonly { readonly id: CautionId; readonly topic: string }[] = CAUTIONS.filter(
  ({ forbidsHere }) => forbidsHere !== undefined,
).map(({ id, topic }) => ({ id, topic }));
