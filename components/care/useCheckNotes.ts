'use client';

import { useEffect } from 'react';
import { changeNotes, recallNotes, useNotes, type CheckNote } from '../../state/check-notes.ts';

/** The numbers kept on this device, and a way to change them. */
export function useCheckNotes(): [notes: readonly CheckNote[], change: typeof changeNotes] {
  useEffect(() => recallNotes(), []);
  return [useNotes(({ notes }) => notes), changeNotes];
}
