import { tabStore } from '../visit.ts';
import { isUntouched, openLinked } from './linked.ts';
import { readFragment } from './read-fragment.ts';

/**
 * The map's link in the tab's own store: it is there where the address does not hold it (a reload behind a fragment that is not ours, a page that
 * was loaded anew and leads back to the map) and gone with the tab.
 */
const KEY = 'knotmap.visit.link';

/** Holds the link that the address has; '' forgets it. Never throws: where the store is closed or full, the address alone has it. */
export function holdVisitLink(fragment: string): void {
  try {
    if (fragment) tabStore()?.setItem(KEY, fragment);
    else tabStore()?.removeItem(KEY);
  } catch {
    // An older one would be worse than none.
    try {
      tabStore()?.removeItem(KEY);
    } catch {
      // Closed: nothing is held.
    }
  }
}

/** Shows what the tab had on the map, where a page has just been loaded and nothing is there yet. True when something was. */
export function recallVisitLink(): boolean {
  if (!isUntouched()) return false;
  try {
    const reading = readFragment(tabStore()?.getItem(KEY) ?? '');
    if (reading.kind !== 'link') return false;
    openLinked(reading.linked);
    return true;
  } catch {
    return false;
  }
}
