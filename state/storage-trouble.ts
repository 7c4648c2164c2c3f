import { create } from 'zustand';

/**
 * Why something is not kept, or not read: `closed` when the device's store takes nothing (switched off, full), `newer` when what it holds
 * is of a later version, `damaged` when it can no longer be read.
 */
export type StorageTrouble = 'closed' | 'newer' | 'damaged';

/** The first trouble of this visit, until the person has put the line away: then no other one is said. */
export const useStorageTrouble = create<{ readonly trouble: StorageTrouble | null; readonly dismissed: boolean }>()(
  () => ({ trouble: null, dismissed: false }),
);

export const noteTrouble = (trouble: StorageTrouble) => {
  if (useStorageTrouble.getState().trouble === null) useStorageTrouble.setState({ trouble });
};

const SAID = 'knotmap.trouble-said';
/** A reload is the same visit: what was put away stays so. The visit's own store may be closed too; then the line comes again. */
export const dismissTrouble = () => {
  useStorageTrouble.setState({ dismissed: true });
  try {
    sessionStorage.setItem(SAID, '1');
  } catch {
    // Said once more after a reload.
  }
};
export const recallDismissed = () => {
  try {
    if (sessionStorage.getItem(SAID)) useStorageTrouble.setState({ dismissed: true });
  } catch {
    // Not put away, as far as can be known.
  }
};
