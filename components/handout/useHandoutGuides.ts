'use client';
import { useEffect, useMemo } from 'react';
import type { GuideId } from '../../data/guides/index-of.ts';
import { guideOf } from '../../engine/guide/find-guide.ts';
import { resolveGuide, type ResolvedGuide } from '../../engine/guide/guide.ts';
import type { HandoutPoint } from '../../engine/report/handout.ts';
import { recallCautions, useCautions } from '../../state/cautions.ts';
import { useOutcome } from '../../state/screening.ts';
import { guideIn, requestGuide, useGuides } from '../../state/guides.ts';

/** The guides of some knots as they are for this person, each for its own point; null while one is on its way, and ids of those that did not come, which may be asked for again. */
export function useHandoutGuides(knots: readonly HandoutPoint[]): {
  readonly guides: readonly ResolvedGuide[] | null;
  readonly missing: readonly GuideId[];
} {
  const fetched = useGuides(),
    cautions = useCautions((state) => state.ticked),
    devices = useCautions((state) => state.devices),
    { seen } = useOutcome();
  const wanted = useMemo(
    () =>
      knots.flatMap(({ point, side }) => {
        const entry = guideOf(point.muscleId, point.id);
        return entry ? [{ id: entry.id, pointId: point.id, side }] : [];
      }),
    [knots],
  );
  useEffect(() => recallCautions(), []);
  useEffect(() => wanted.forEach(({ id }) => requestGuide(id)), [wanted]);
  return useMemo(() => {
    const guides: ResolvedGuide[] = [],
      missing: GuideId[] = [];
    for (const { id, pointId, side } of wanted) {
      const guide = guideIn(fetched, id);
      if (guide === 'loading') return { guides: null, missing };
      if (guide === 'failed') missing.push(id);
      else guides.push(resolveGuide(guide, { cautions, devices, seen, pointId, side }));
    }
    return { guides, missing };
  }, [wanted, fetched, cautions, devices, seen]);
}
