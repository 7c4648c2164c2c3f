import { useStage } from '../body/api.ts';

/** The body turns to what was marked by name, and on a telephone the sheet goes down to let it be seen. */
export function showMarked(): void {
  window.scrollTo({ top: 0 });
  useStage.getState().hand?.turnToMarks();
}
