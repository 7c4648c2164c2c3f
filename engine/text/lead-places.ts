import type { TriggerPoint } from '../../data/types.ts';
import { nth } from '../math/nth.ts';

/** A size in centimetres, with what leads up to it after a comma or bracket. */
const SIZE = /(?:[,(][^,(]*?|\s+(?:(?:and )?the |and )?(?:about )?)\d[\d.]* (?:to \d[\d.]* )?cm\b.*$/;

/** Where the pain of a muscle's points is felt, for a heading: each place once, first points first, without sizes. At most four. */
export function leadPlaces(points: readonly Pick<TriggerPoint, 'referral'>[]): readonly string[] {
  const places = points
    .flatMap(({ referral }) => referral.essential)
    .map(({ words }) => words.replace(SIZE, '').trim());
  return [...new Set(places)]
    .slice(0, 4)
    .map((place) => (/^[A-Z][a-z]/.test(place) ? `${nth(place, 0).toLowerCase()}${place.slice(1)}` : place));
}

/**
 * A sentence of places that is at most so many letters long: with as many as fit, and at least the first, cut at a word where it must be.
 * Throws a RangeError when there is none.
 */
export function saidWithin(places: readonly string[], say: (places: string) => string, most: number): string {
  for (let count = places.length; count > 0; count--) {
    const said = say(places.slice(0, count).join('; '));
    if (said.length <= most) return said;
  }
  const words = nth(places, 0).split(' ');
  while (words.length > 1 && say(`${words.join(' ')} …`).length > most) words.pop();
  return say(`${words.join(' ')} …`);
}
