import { MIMICS } from '../data/mimics.ts';
import { SIGNS } from '../data/safety/signs.ts';
import type { Sign, SignPlace } from '../data/safety/types.ts';
import { signPlacesOf } from './sign-places.ts';
import { mostUrgentFirst, signsAt } from './signs.ts';

/**
 * The warning signs that bear on what is marked, most urgent first, each once: of one urgency, those of the explanations outside the muscles that
 * the marks lie in stand before those that are about the marked places (ids of NAMED_PLACES), and about `more`, what some muscles' signs are about.
 */
export function signsOfMarks(placeIds: Iterable<string>, alsoFeels: readonly { readonly id: string }[], more: readonly SignPlace[] = []): readonly Sign[] {
  const own = new Set(alsoFeels.flatMap(({ id }) => MIMICS.find((mimic) => mimic.id === id)?.signs ?? []));
  return mostUrgentFirst([...new Set<Sign>([...SIGNS.filter(({ id }) => own.has(id)), ...signsAt([...signPlacesOf(placeIds), ...more])])]);
}
