import type { Check, Found } from './answer.ts';
import { FOUND, LEAST_GAIN } from './constants.ts';
import { pointOnSideKey, type Model } from './model.ts';

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

const ANSWERS: readonly Found[] = ['my-pain', 'tender', 'nothing'];
const entropy = (p: number): number => (p > 0 && p < 1 ? -p * Math.log2(p) - (1 - p) * Math.log2(1 - p) : 0);

/** Bits by which pressing a point that is active with probability p is expected to lower the uncertainty about it. */
function expectedGain(p: number): number {
  const after = ANSWERS.reduce((sum, found) => {
    const yes = p * FOUND[found][0],
      all = yes + (1 - p) * FOUND[found][1];
    return all > 0 ? sum + all * entropy(yes / all) : sum;
  }, 0);
  return Math.max(0, entropy(p) - after);
}

/** Candidates worth pressing, best first, by place in the list of probabilities. */
export function checksWorthAsking(
  probabilities: readonly number[],
  checked: (candidate: number) => boolean,
): { candidate: number; gain: number }[] {
  return probabilities
    .map((p, candidate) => ({ candidate, gain: expectedGain(p) }))
    .filter(({ candidate, gain }) => gain >= LEAST_GAIN && !checked(candidate))
    .sort((a, b) => b.gain - a.gain || a.candidate - b.candidate);
}
