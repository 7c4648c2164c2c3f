import type { Linked } from './link.ts';
import { openLinked } from './linked.ts';
import { dismiss, notify } from '../notice.ts';
import { m } from '../../data/words.ts';
import { readFragment, type FragmentReading } from './read-fragment.ts';

/** The line that the last link left, so that it goes when another link is opened. */
let said: string | null = null;

/**
 * Opens the part of an address after its '#', wherever it comes from: the address bar at the start or later, or the page around the map.
 * Only a link of which something can be read changes anything, and undo takes that back; what could not be read is said in one line.
 * `fitted` makes the link fit the page that opens it.
 */
export function openFragment(
  fragment: string,
  fitted: (linked: Linked) => Linked = (linked) => linked,
): FragmentReading {
  const reading = readFragment(fragment);
  if (reading.kind === 'none') return reading;
  const putAway = reading.kind === 'link' && openLinked(fitted(reading.linked));
  if (said !== null) dismiss(said);
  said = [reading.line, putAway ? m.link_put_away() : null].filter((line) => line !== null).join(' ') || null;
  if (said !== null) notify(said);
  return reading;
}
