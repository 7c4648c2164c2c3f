import { loadGuideRegion } from '../../data/guides/load.ts';
import type { PointRuleKind } from '../../data/guides/types.ts';
import type { PointOnSide } from '../../engine/atlas/atlas.ts';
import { guideOf } from '../../engine/guide/find-guide.ts';
import { resolveGuide, type ResolvedGuide } from '../../engine/guide/guide.ts';
import type { SaidNow } from '../../state/gate.ts';
import { stopAt, type StoppedSpot } from '../../state/stopped.ts';

/**
 * How a person may press a point: 'freely', by a rule, or not at all (null): what they said of themselves, and where they stopped today, counts. A guide
 * that is only for those who ask for it asks nobody to press.
 */
export const pressRule = (
  { guide, side, offer, pointRule }: ResolvedGuide,
  spots: readonly StoppedSpot[],
): PointRuleKind | 'freely' | null =>
  offer !== 'press' || guide.offByDefault || stopAt(spots, guide.id, side) ? null : (pointRule?.rule ?? 'freely');

/** The same for a point whose guide may still have to be fetched. Rejects when it cannot be. */
export async function pressing(
  muscleId: string,
  { id: pointId, side }: PointOnSide,
  said: SaidNow,
  spots: readonly StoppedSpot[],
): Promise<PointRuleKind | 'freely' | null> {
  const entry = guideOf(muscleId, pointId);
  if (!entry) return null;
  const guide = (await loadGuideRegion(entry.region)).find(({ id }) => id === entry.id);
  return guide ? pressRule(resolveGuide(guide, { ...said, pointId, side }), spots) : null;
}
