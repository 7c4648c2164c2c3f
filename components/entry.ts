import type { PointOnSide } from '../engine/atlas/atlas.ts';

/** What an entry of the browser's history has open over the map. The marks are no part of it: going back closes things, and loses none. */
export interface Entry {
  readonly card: PointOnSide | null;
  readonly menu: string | null;
  /** The sheet was raised. */
  readonly sheet: boolean;
  /** We put it there: the entry before it is ours too. */
  readonly pushed: boolean;
  /** Which drawing it belongs to (state/link/visit-link.ts); null where it was not written yet. */
  readonly work: string | null;
}

export const EMPTY_ENTRY: Entry = { card: null, menu: null, sheet: false, pushed: false, work: null };

const FIELD = 'knotmap';

const isPoint = (card: unknown): card is PointOnSide =>
  typeof card === 'object' &&
  card !== null &&
  'id' in card &&
  typeof card.id === 'string' &&
  'side' in card &&
  (card.side === 'left' || card.side === 'right');

/** Ours of the entry that is shown; null where it has none. */
export function entryNow(): Entry | null {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null || !(FIELD in state)) return null;
  const entry: unknown = state[FIELD];
  if (typeof entry !== 'object' || entry === null) return null;
  const { card, menu, sheet, pushed, work } = entry as Readonly<Record<string, unknown>>;
  return {
    card: isPoint(card) ? { id: card.id, side: card.side } : null,
    menu: typeof menu === 'string' ? menu : null,
    sheet: sheet === true,
    pushed: pushed === true,
    work: typeof work === 'string' ? work : null,
  };
}

/** What the router keeps with the entries of this page, once it was seen. */
let router: object | null = null;

/**
 * Sees to it that the entry that is shown has what the router keeps with entries. One that was made by an address typed in has not, and the way back to it
 * would load the page anew, by which what can be undone is lost.
 */
export function adoptEntry(): void {
  const state = history.state as object | null;
  if (state) router = Object.fromEntries(Object.entries(state).filter(([key]) => key !== FIELD));
  else if (router) history.replaceState(router, '');
}

/** The state of an entry with ours in it: what others keep there stays. */
function stateWith(entry: Entry): object {
  adoptEntry();
  return { ...(history.state as object | null), [FIELD]: entry };
}

/** Says what the entry that is shown has open, and its address where that is another one. */
export const replaceEntry = (entry: Entry, address?: string): void =>
  history.replaceState(stateWith(entry), '', address);

/** Goes on to an entry of its own; `now` is what the one that is left keeps. */
export function pushEntry(
  now: Entry,
  next: Entry,
  addresses: { readonly now?: string; readonly next?: string } = {},
): void {
  replaceEntry(now, addresses.now);
  history.pushState(stateWith({ ...next, pushed: true }), '', addresses.next);
}
