import { useSyncExternalStore } from 'react';
import { asksToStart, withoutStart, withStart } from '../../state/link/start.ts';

/** On a history entry that was made when the guide was opened from its own page: closing goes back to the entry before. */
const OVER = 'knotmapGuide';

const looking = new Set<() => void>();
const tell = () => looking.forEach((look) => look());
function follow(look: () => void): () => void {
  looking.add(look);
  window.addEventListener('popstate', look);
  window.addEventListener('hashchange', look);
  return () => {
    looking.delete(look);
    window.removeEventListener('popstate', look);
    window.removeEventListener('hashchange', look);
  };
}

const addressWith = (hash: string) => location.pathname + location.search + hash;

/** Shows the guide over its page, or the page alone, without another entry in the history. */
export function showGuideHere(on: boolean): void {
  if (asksToStart(location.hash) === on) return;
  history.replaceState({}, '', addressWith(on ? withStart(location.hash) : withoutStart(location.hash)));
  tell();
}

/** Opens the guide over its page; the way back leads to the page. */
export function openGuide(): void {
  if (asksToStart(location.hash)) return tell();
  history.pushState({ [OVER]: true }, '', addressWith(withStart(location.hash)));
  tell();
}

/** Closes it: back to where it was opened on this page, else its page stands in its place. */
export function closeGuide(): void {
  if (!asksToStart(location.hash)) return tell();
  const state: unknown = history.state;
  if (typeof state === 'object' && state !== null && OVER in state) history.back();
  else showGuideHere(false);
}

/** The fragment that asks for the guide over its page; null: the page alone. The address is where this stands, so that Back closes it and Forward opens it again. */
export function useFollowing(): string | null {
  const hash = useSyncExternalStore(
    follow,
    () => location.hash,
    () => '',
  );
  return asksToStart(hash) ? hash : null;
}
