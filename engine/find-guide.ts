import { GUIDE_INDEX } from '../data/guides/index-of.ts';
import type { GuideEntry, WithoutGuide } from '../data/guides/types.ts';
import { MUSCLES_WITHOUT_GUIDE } from '../data/guides/without.ts';

const ENTRIES: readonly (GuideEntry & { readonly id: (typeof GUIDE_INDEX)[number]['id'] })[] = GUIDE_INDEX;

/** The guides of a muscle, in the order of the reference; empty when it has none. */
export const guidesOf = (muscleId: string) => ENTRIES.filter((entry) => entry.muscleIds.includes(muscleId));

/** The guide of one point: where several guides share a muscle the one that names the point, else the first. */
export function guideOf(muscleId: string, pointId?: string | null) {
  const shared = guidesOf(muscleId);
  return shared.find((entry) => pointId && entry.pointIds?.includes(pointId)) ?? shared.at(0) ?? null;
}

/** Why a muscle has no guide, or null when it has one. */
export const withoutGuide = (muscleId: string): WithoutGuide | null =>
  MUSCLES_WITHOUT_GUIDE.find((entry) => entry.muscleIds.includes(muscleId)) ?? null;
