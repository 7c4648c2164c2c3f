'use client';

import { useEffect, useMemo } from 'react';
import type { ResolvedGuide } from '../../engine/guide/guide.ts';
import { resolveRun } from '../../engine/guide/resolve-run.ts';
import type { Run } from '../../engine/guide/run.ts';
import { guideIn, requestGuide, useGuides } from '../../state/guides.ts';

/** The guide of a run, out of what the run was made from: nothing that is ticked or owned later changes it in the middle. */
export function useResolvedRun({
  guideId,
  basis,
}: Pick<Run, 'guideId' | 'basis'>): ResolvedGuide | 'loading' | 'failed' {
  const guide = guideIn(useGuides(), guideId);
  useEffect(() => requestGuide(guideId), [guideId]);
  return useMemo(() => (typeof guide === 'string' ? guide : resolveRun(guide, { basis })), [guide, basis]);
}
