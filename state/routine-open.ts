import { create } from 'zustand';
import { tabStore } from './visit.ts';

/** Which routine stands over the page, by what it is made of (engine/guide/routine-of.ts); null: none. The rest of it is fetched when one is opened. */
export const useRoutineOpen = create<{ readonly of: string | null }>()(() => ({ of: null }));
export const openRoutine = (of: string) => useRoutineOpen.setState({ of });
export const closeRoutine = () => useRoutineOpen.setState({ of: null });

/** In the tab's store: a routine is of the visit, and no other tab's. */
export const ROUTINE_KEY = 'knotmap.visit.routine';

/** Whether the tab keeps a routine, read without what can take it apart. */
export function mayHaveRoutine(): boolean {
  try {
    return (tabStore()?.getItem(ROUTINE_KEY) ?? null) !== null;
  } catch {
    return false;
  }
}
