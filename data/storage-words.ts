import { m } from './words.ts';
/** What is said, once a visit, when this device does not keep what it should, or holds what this version cannot read. */
export const STORAGE_WORDS = {
  closed: m.ui_storage_closed,
  newer: m.ui_storage_newer,
  damaged: m.ui_storage_damaged,
} as const;
