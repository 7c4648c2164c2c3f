import { SELF_CHECKS } from '../data/care/self-checks.ts';
import { readCheck } from '../engine/self-check.ts';

/** A number a person chose to keep. */
export interface CheckNote {
  /** Id of a self-check. */
  readonly check: string;
  /** In the check's unit. */
  readonly value: number;
  /** Calendar day, ISO 8601: 2026-03-31. */
  readonly day: string;
}

/** Key in the device's own storage. */
export const CHECK_NOTES_KEY = 'knotmap.check-notes';

/** More than anyone keeps; a longer list was not written by this page. */
const MOST = 500;

const isDay = (text: unknown): text is string => typeof text === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

/** Reads kept notes. Anything that is not a note this page could have written is left out; never throws. */
export function parseCheckNotes(text: string | null): readonly CheckNote[] {
  if (text === null) return [];
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return [];
  }
  if (!Array.isArray(raw)) return [];
  return raw.slice(0, MOST).flatMap((one: unknown) => {
    if (typeof one !== 'object' || one === null) return [];
    const { check, value, day } = one as Record<string, unknown>;
    const known = SELF_CHECKS.find(({ id }) => id === check);
    if (!known || typeof value !== 'number' || !isDay(day) || readCheck(known, String(value)).kind !== 'reading') return [];
    return [{ check: known.id, value, day }];
  });
}

export const formatCheckNotes = (notes: readonly CheckNote[]): string => JSON.stringify(notes.slice(-MOST));

/** Adds a note; a second one of the same check on the same day takes the place of the first. Oldest first. */
export const keepNote = (notes: readonly CheckNote[], note: CheckNote): readonly CheckNote[] =>
  [...notes.filter(({ check, day }) => check !== note.check || day !== note.day), note].sort((a, b) => a.day.localeCompare(b.day));

export const discardNote = (notes: readonly CheckNote[], note: Pick<CheckNote, 'check' | 'day'>): readonly CheckNote[] =>
  notes.filter(({ check, day }) => check !== note.check || day !== note.day);
