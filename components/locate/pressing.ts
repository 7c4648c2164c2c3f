import { loadGuideRegion } from '../../data/guides/load.ts';
import type { PointRuleKind } from '../../data/guides/types.ts';
import { guideOf, isShut } from '../../engine/guide/find-guide.ts';

/** How a point may be pressed by the person: 'freely', by a rule, or not at all (null). Rejects when the guide's file cannot be fetched. */
export async function pressing(muscleId: string, pointId: string): Promise<PointRuleKind | 'freely' | null> {
  const entry = guideOf(muscleId, pointId);
  if (!entry || entry.mode === 'no_self_pressure') return null;
  const guide = (await loadGuideRegion(entry.region)).find(({ id }) => id === entry.id);
  if (!guide || isShut(guide, pointId)) return null;
  return guide.pointRules.find((own) => own.pointId === pointId)?.rule ?? 'freely';
}
