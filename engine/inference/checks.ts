import type { Check } from './answer.ts';
import { FOUND } from './constants.ts';
import { pointOnSideKey } from '../atlas/point-on-side.ts';
import type { Model } from './model.ts';

/** Log odds that each point on a side gains from what pressing brought on. The last check of a point counts; checks of points that are not ranked count for nothing. */
export function checkOdds(model: Model, checks: readonly Check[]): ReadonlyMap<number, number> {
  const odds = new Map<number, number>();
  for (const { id, side, found } of checks) {
    const pointOnSide = model.pointOnSideOf.get(pointOnSideKey(id, side));
    if (pointOnSide !== undefined && Object.hasOwn(FOUND, found))
      odds.set(pointOnSide, Math.log(FOUND[found][0] / FOUND[found][1]));
  }
  return odds;
}
