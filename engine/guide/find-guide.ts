import { CLOSED_POINTS } from '../../data/guides/closed-points.ts';
import { GUIDE_INDEX } from '../../data/guides/index-of.ts';
import type { Guide, GuideEntry, WithoutGuide } from '../../data/guides/types.ts';
import { MUSCLES_WITHOUT_GUIDE } from '../../data/guides/without.ts';
import { findMuscle } from '../../data/muscle-index.ts';

const ENTRIES: readonly (GuideEntry & { readonly id: (typeof GUIDE_INDEX)[number]['id'] })[] = GUIDE_INDEX;

/** The guides of a muscle, in the order of the reference; empty when it has none. */
export const guidesOf = (muscleId: string) =>
  ENTRIES.filter((entry) => entry.muscleIds.some((own) => own === muscleId));

/** The guide of one point: where several guides share a muscle the one that names the point, else the first. */
export function guideOf(muscleId: string, pointId?: string | null) {
  const shared = guidesOf(muscleId);
  return shared.find((entry) => entry.pointIds?.some((own) => own === pointId)) ?? shared.at(0) ?? null;
}

/** Why a muscle has no guide, or null when it has one. */
export const withoutGuide = (muscleId: string): WithoutGuide | null =>
  MUSCLES_WITHOUT_GUIDE.find((entry) => entry.muscleIds.some((own) => own === muscleId)) ?? null;

/** Ids of the points that a guide is for, in the order of its muscles. */
export const guidePointsOf = ({ id, muscleIds }: Pick<Guide, 'id' | 'muscleIds'>): readonly string[] =>
  muscleIds.flatMap((muscleId) =>
    (findMuscle(muscleId)?.points ?? [])
      .filter((point) => guideOf(muscleId, point.id)?.id === id)
      .map((point) => point.id),
  );

/** Whether a point is never pressed by the person: its rule says so, or there is no free skin beside it. */
export const isShut = ({ pointRules }: Pick<Guide, 'pointRules'>, point: string): boolean =>
  point in CLOSED_POINTS || pointRules.some(({ pointId, rule }) => pointId === point && rule === 'do_not_press');

/** The point that stands for a guide when none was asked for: the first of its muscles' points that may be pressed without a rule of its own, else with one, else the first. */
export function pointToShow(guide: Pick<Guide, 'id' | 'muscleIds' | 'pointRules'>): string | null {
  const points = guidePointsOf(guide),
    open = points.filter((point) => !isShut(guide, point));
  return (
    open.find((point) => !guide.pointRules.some(({ pointId }) => pointId === point)) ??
    open.at(0) ??
    points.at(0) ??
    null
  );
}
