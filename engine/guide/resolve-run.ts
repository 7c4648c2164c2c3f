import type { Guide } from '../../data/guides/types.ts';
import { resolveGuide, type ResolvedGuide } from './guide.ts';
import { queryOf } from './run-basis.ts';
import type { Run, RunShape } from './run.ts';

/** A run's guide, out of what the run was made from and nothing else. */
export const resolveRun = (guide: Guide, { basis }: Pick<Run, 'basis'>): ResolvedGuide =>
  resolveGuide(guide, queryOf(basis));

/** How long a run of a guide is, with as many spots and holds as were asked for and the dose allows. Null where the guide is not to be followed. */
export function shapeOf(
  { offer, steps, dose }: ResolvedGuide,
  asked: { readonly spots: number; readonly reps: number },
): RunShape | null {
  if (offer !== 'press' && offer !== 'exercise') return null;
  const pressing = offer === 'press';
  return {
    steps: steps.length,
    holdStep: pressing ? steps.findIndex(({ does }) => does === 'hold') : null,
    holdS: dose.targetHoldS,
    restS: dose.restS,
    spots: pressing ? Math.min(asked.spots, dose.spotsMax) : 1,
    reps: pressing ? Math.min(asked.reps, dose.reps[1]) : 1,
  };
}

/** Whether a run is one of this guide as it is resolved now; a run that an older version of the guide was made for is not. */
export function fitsShape(resolved: ResolvedGuide, run: Run): boolean {
  const shape = shapeOf(resolved, run);
  return shape !== null && (Object.keys(shape) as (keyof RunShape)[]).every((part) => shape[part] === run[part]);
}
