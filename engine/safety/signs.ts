import { ACTIONS } from '../../data/safety/actions.ts';
import { SIGNS } from '../../data/safety/signs.ts';
import type { Sign, SignPlace } from '../../data/safety/types.ts';

/** The most urgent first; of one urgency in the order given. */
export const mostUrgentFirst = <S extends Pick<Sign, 'action'>>(signs: readonly S[]): readonly S[] =>
  signs.toSorted((a, b) => ACTIONS[a.action].rank - ACTIONS[b.action].rank);

/**
 * The signs that bear on these places, those that everyone is asked among them, each once, the most urgent first: for the list of a muscle, a region or
 * a handout. What must be asked before pressing is more: every sign with `places: 'any'` too.
 */
export function signsAt(places: readonly SignPlace[]): readonly (typeof SIGNS)[number][] {
  return mostUrgentFirst(
    SIGNS.filter((sign) =>
      (sign.places === 'any' ? (sign.about ?? []) : sign.places).some((place) => places.includes(place)),
    ),
  );
}

/** The signs to be asked before pressing where a muscle, or a mark, is about these places: those of everyone and theirs, each once, the most urgent first. */
export function signsToAsk(places: Iterable<SignPlace>): readonly (typeof SIGNS)[number][] {
  const about = new Set(places);
  return mostUrgentFirst(
    SIGNS.filter((sign) => sign.places === 'any' || sign.places.some((place) => about.has(place))),
  );
}
