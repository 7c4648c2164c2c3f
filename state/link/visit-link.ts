import { tabStore } from '../visit.ts';
import { isUntouched, openLinked } from './linked.ts';
import { holdsWork, readFragment } from './read-fragment.ts';

/**
 * The map's link in the tab's own store: it is there where the address does not hold it (a reload behind a fragment that is not ours, a page that
 * was loaded anew and leads back to the map) and gone with the tab.
 */
const KEY = 'knotmap.visit.link',
  WORK = 'knotmap.visit.work';

/** Holds the link that the address has, '' where nothing is on the map. Never throws: where the store is closed or full, the address alone has it. */
export function holdVisitLink(fragment: string): void {
  try {
    tabStore()?.setItem(KEY, fragment);
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
    // How the body was shown is for the device to say.
    if (reading.kind !== 'link' || !holdsWork(reading.linked)) return false;
    openLinked(reading.linked);
    return true;
  } catch {
    return false;
  }
}

let loaded = false;
/**
 * What the tab had where this page has just been reloaded, else null. What was done in the moment before a reload is in the tab alone: the browser
 * reloads the address as it was. To be asked when a page opens; of one load only the first to ask is told.
 */
export function visitLinkOnReload(): string | null {
  if (loaded) return null;
  loaded = true;
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (visit?.type !== 'reload') return null;
  try {
    return tabStore()?.getItem(KEY) ?? null;
  } catch {
    return null;
  }
}

let work: string | null = null;
/** Which drawing is on the map: it stays the same while it is worked on, and another link that is opened is another. */
export function workNow(): string {
  try {
    work ??= tabStore()?.getItem(WORK) ?? null;
  } catch {
    // Closed: it lasts as long as the page.
  }
  return work ?? beginWork();
}
/** Another drawing is on the map, or the one of that name is again. */
export function beginWork(known: string | null = null): string {
  work = known ?? `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 6)}`;
  try {
    tabStore()?.setItem(WORK, work);
  } catch {
    // As above.
  }
  return work;
}
