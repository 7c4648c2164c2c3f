'use client';

import { lazy, Suspense } from 'react';
import { PLAYER } from '../../data/guides/prompts.ts';
import type { Side } from '../../data/types.ts';

export interface GuideStepsProps { readonly muscleId: string; readonly pointId: string; readonly side: Side }

const GuideStepsCard = lazy(() => import('./GuideStepsCard.tsx').then((module) => ({ default: module.GuideStepsCard })));

/** How to ease one knot by hand, in short: tools, steps, dose and cautions, or why there is no guide. Fetched when it is first shown. */
export function GuideSteps(props: GuideStepsProps) {
  return (
    <Suspense fallback={<p className="min-h-72 text-muted">{PLAYER.getting}</p>}>
      <GuideStepsCard {...props} />
    </Suspense>
  );
}
