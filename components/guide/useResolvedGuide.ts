'use client';

import { useEffect, useMemo } from 'react';
import type { GuideId } from '../../data/guides/index-of.ts';
import type { ToolId } from '../../data/guides/types.ts';
import type { CautionId } from '../../data/safety/types.ts';
import type { Side } from '../../data/types.ts';
import { resolveGuide, type ResolvedGuide } from '../../engine/guide/guide.ts';
import { recallCautions } from '../../state/cautions.ts';
import { recallRunSettings, useRunSettings } from '../../state/run-settings.ts';
import { recallScreening } from '../../state/screening.ts';
import { guideIn, requestGuide, useGuides } from '../../state/guides.ts';
import { useSaid } from './useSaid.ts';

export interface Wanted {
  readonly pointId: string | null;
  readonly side: Side;
  readonly tool?: ToolId | null;
  readonly isHere?: ReadonlyMap<CautionId, boolean>;
}

/** A guide as it is for this person, fetched when first asked for. */
export function useResolvedGuide(
  id: GuideId,
  { pointId, side, tool = null, isHere }: Wanted,
): ResolvedGuide | 'loading' | 'failed' {
  const guide = guideIn(useGuides(), id);
  const said = useSaid();
  const owned = useRunSettings((state) => state.owned);
  useEffect(() => {
    recallCautions();
    recallRunSettings();
    recallScreening();
    requestGuide(id);
  }, [id]);
  return useMemo(
    () =>
      typeof guide === 'string'
        ? guide
        : resolveGuide(guide, { ...said, ...(isHere && { isHere }), pointId, side, tool, owned }),
    [guide, said, isHere, pointId, side, tool, owned],
  );
}
