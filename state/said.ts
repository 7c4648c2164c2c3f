import { recallCautions, useCautions } from './cautions.ts';
import { outcomeNow, recallScreening, useScreening } from './screening.ts';

/** What was said of the person in this visit that may change a guide: conditions, and warning signs that a clinician has looked at. */
export const hasSaid = (): boolean => useCautions.getState().ticked.size > 0 || outcomeNow().seen.length > 0;

export function recallSaid(): void {
  recallCautions();
  recallScreening();
}

/** Calls `run` when it may have changed. Returns what ends that. */
export function onSaid(run: () => void): () => void {
  const stops = [useCautions.subscribe(run), useScreening.subscribe(run)];
  return () => stops.forEach((stop) => stop());
}
