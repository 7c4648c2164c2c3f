'use client';

import { useCallback, useSyncExternalStore } from 'react';
import { CHECK_NOTES_KEY, formatCheckNotes, parseCheckNotes, type CheckNote } from '../../state/check-notes.ts';

const CHANGED = 'knotmap:check-notes';

/** What the store would not take, full or switched off as it is: then notes last as long as the page. undefined: the store has them all. */
let unsaved: string | null | undefined;
const read = (): string | null => {
  if (unsaved !== undefined) return unsaved;
  try {
    return localStorage.getItem(CHECK_NOTES_KEY);
  } catch {
    return null;
  }
};
const write = (text: string | null) => {
  try {
    if (text === null) localStorage.removeItem(CHECK_NOTES_KEY);
    else localStorage.setItem(CHECK_NOTES_KEY, text);
    unsaved = undefined;
  } catch {
    unsaved = text;
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
