import { MIMICS } from '../../data/mimics.ts';
import { SIGNS } from '../../data/safety/signs.ts';
import type { Sign, SignPlace } from '../../data/safety/types.ts';
import { signPlacesOf } from './sign-places.ts';
import { mostUrgentFirst, signsAt } from './signs.ts';

/**
 * The warning signs that bear on what is marked, most urgent first, each once. Of one urgency: those of the explanations outside the muscles that the
 * marks lie in; then those of the marked places (ids of NAMED_PLACES) and of `more`, what some muscles' signs are about, alone; then those that
 * everyone is asked and that bear on them.
 */
export function signsOfMarks(
  placeIds: Iterable<string>,
  alsoFeels: readonly { readonly id: string }[],
  more: readonly SignPlace[] = [],
): readonly Sign[] {
  const own = new Set(alsoFeels.flatMap(({ id }) => MIMICS.find((mimic) => mimic.id === id)?.signs ?? []));
  const places = [...signPlacesOf(placeIds), ...more];
  const alone = places.flatMap((place) => SIGNS.filter((sign) => sign.places !== 'any' && sign.places.includes(place)));
  return mostUrgentFirst([...new Set<Sign>([...SIGNS.filter(({ id }) => own.has(id)), ...alone, ...signsAt(places)])]);
}
