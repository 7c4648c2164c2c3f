import { ACTIONS } from '../data/safety/actions.ts';
import { SIGNS } from '../data/safety/signs.ts';
import type { Sign, SignPlace } from '../data/safety/types.ts';

/** The most urgent first; of one urgency in the order of the list. */
export const mostUrgentFirst = <S extends Pick<Sign, 'action'>>(signs: readonly S[]): readonly S[] => signs.toSorted((a, b) => ACTIONS[a.action].rank - ACTIONS[b.action].rank);

const among = (some: readonly SignPlace[], places: readonly SignPlace[]) => some.some((place) => places.includes(place));

/** The signs that are asked before these places are pressed, each once, the most urgent first; with those that everyone is asked, or without. */
export const signsAt = (places: readonly SignPlace[], withGeneral: boolean) =>
  mostUrgentFirst(SIGNS.filter((sign) => (sign.places === 'any' ? withGeneral : among(sign.places, places))));

/** The signs that bear on these places, those that everyone is asked among them, each once, the most urgent first: for a muscle's list or a region's. */
export const signsAbout = (places: readonly SignPlace[]) => mostUrgentFirst(SIGNS.filter((sign) => among(sign.places === 'any' ? (sign.about ?? []) : sign.places, places)));
