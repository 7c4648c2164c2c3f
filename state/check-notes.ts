import { create } from 'zustand';
import { SELF_CHECKS } from '../data/care/self-checks.ts';
import { readCheck } from '../engine/guide/self-check.ts';
import { followKept, keep, readKept } from './kept.ts';

/** A number a person chose to keep. */
export interface CheckNote {
  /** Id of a self-check. */
  readonly check: string;
  /** In the check's unit. */
  readonly value: number;
  /** Calendar day, ISO 8601: 2026-03-31. */
  readonly day: string;
}

/** More than anyone keeps; a longer list was not written by this page. */
const MOST = 500;

const isDay = (text: unknown): text is string =>
  typeof text === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

/** Takes what the device kept. Anything that is not a note this page could have written is left out; never throws. */
export function parseCheckNotes(raw: unknown): readonly CheckNote[] {
  if (!Array.isArray(raw)) return [];
  return raw.slice(0, MOST).flatMap((one: unknown) => {
    if (typeof one !== 'object' || one === null) return [];
    const { check, value, day } = one as Record<string, unknown>;
    const known = SELF_CHECKS.find(({ id }) => id === check);
    if (!known || typeof value !== 'number' || !isDay(day) || readCheck(known, String(value)).kind !== 'reading')
      return [];
    return [{ check: known.id, value, day }];
  });
}

/** Adds a note; a second one of the same check on the same day takes the place of the first. Oldest first. */
export const keepNote = (notes: readonly CheckNote[], note: CheckNote): readonly CheckNote[] =>
  [...notes.filter(({ check, day }) => check !== note.check || day !== note.day), note].sort((a, b) =>
    a.day.localeCompare(b.day),
  );

export const discardNote = (
  notes: readonly CheckNote[],
  note: Pick<CheckNote, 'check' | 'day'>,
): readonly CheckNote[] => notes.filter(({ check, day }) => check !== note.check || day !== note.day);

const KEY = 'knotmap.check-notes';
/** The numbers kept on this device, oldest first. */
export const useNotes = create<{ readonly notes: readonly CheckNote[] }>()(() => ({ notes: [] }));

/** Every note could be read, so that nothing is lost when the list is written again. */
const isWhole = (value: unknown): boolean => Array.isArray(value) && parseCheckNotes(value).length === value.length;
const readNotes = () => readKept(KEY, parseCheckNotes, isWhole) ?? [];

export const recallNotes = () => useNotes.setState({ notes: readNotes() });
followKept(KEY, (value) => useNotes.setState({ notes: parseCheckNotes(value) }));

/** Keeps what `next` makes of the notes. An empty list leaves nothing behind. */
export function changeNotes(next: (notes: readonly CheckNote[]) => readonly CheckNote[]): void {
  const notes = next(readNotes()).slice(-MOST);
  useNotes.setState({ notes });
  keep(KEY, notes.length === 0 ? null : notes);
}
