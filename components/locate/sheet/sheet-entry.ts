import { EMPTY_ENTRY, entryNow, pushEntry } from '../../entry.ts';

/** The sheet has been raised: one entry, so that back lowers it before it leaves the page. A card or a menu that is open has one of its own. */
export function noteRaised(): void {
  const entry = entryNow() ?? EMPTY_ENTRY;
  if (entry.sheet || entry.card || entry.menu) return;
  pushEntry(entry, { ...entry, sheet: true });
}

/** The sheet has been lowered by hand: its entry is gone back over, so that forward raises it. */
export function noteLowered(): void {
  const entry = entryNow();
  if (entry?.sheet && entry.pushed && !entry.card && !entry.menu) history.back();
}

/** Whether the sheet is raised at the entry that is shown; null where that is not for the sheet to say. */
export function isRaisedThere(): boolean | null {
  const entry = entryNow();
  return entry && !entry.menu ? entry.sheet || entry.card !== null : null;
}
