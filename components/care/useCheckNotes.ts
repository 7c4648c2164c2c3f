'use client';

import { useCallback, useSyncExternalStore } from 'react';
import { CHECK_NOTES_KEY, formatCheckNotes, parseCheckNotes, type CheckNote } from '../../state/check-notes.ts';

const CHANGED = 'knotmap:check-notes';

/** Storage can be switched off; then notes last as long as the page. */
let unsaved: string | null = null;
const read = (): string | null => {
  try {
    return localStorage.getItem(CHECK_NOTES_KEY);
  } catch {
    return unsaved;
  }
};
const write = (text: string | null) => {
  unsaved = text;
  try {
    if (text === null) localStorage.removeItem(CHECK_NOTES_KEY);
    else localStorage.setItem(CHECK_NOTES_KEY, text);
  } catch {
    // Kept in the page only.
  }
  window.dispatchEvent(new Event(CHANGED));
};
const subscribe = (onChange: () => void) => {
  window.addEventListener('storage', onChange);
  window.addEventListener(CHANGED, onChange);
  return () => {
    window.removeEventListener('storage', onChange);
    window.removeEventListener(CHANGED, onChange);
  };
};

/** The numbers kept on this device, and a way to change them. An empty list leaves nothing behind. */
export function useCheckNotes(): [notes: readonly CheckNote[], change: (next: (notes: readonly CheckNote[]) => readonly CheckNote[]) => void] {
  const text = useSyncExternalStore(subscribe, read, () => null);
  const change = useCallback((next: (notes: readonly CheckNote[]) => readonly CheckNote[]) => {
    const notes = next(parseCheckNotes(read()));
    write(notes.length === 0 ? null : formatCheckNotes(notes));
  }, []);
  return [parseCheckNotes(text), change];
}
