import { NAMED_PLACES } from '../../data/places.ts';
import { SIGN_PLACES_OF_AREA } from '../../data/safety/sign-places.ts';
import type { SignPlace } from '../../data/safety/types.ts';

/** What warning signs are about where some named places (ids of data/places.ts) were marked. Unknown ids count for nothing. */
export const signPlacesOf = (placeIds: Iterable<string>): ReadonlySet<SignPlace> => {
  const wanted = new Set(placeIds);
  return new Set(NAMED_PLACES.filter(({ id }) => wanted.has(id)).flatMap(({ area }) => SIGN_PLACES_OF_AREA[area]));
};
