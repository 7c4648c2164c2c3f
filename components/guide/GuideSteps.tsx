'use client';

import { PLAYER } from '../../data/guides/prompts.ts';
import type { Side } from '../../data/types.ts';
import { LATE_NAMES } from '../../data/late-names.ts';
import { LatePiece } from '../ui/LatePiece.tsx';

export interface GuideStepsProps {
  readonly muscleId: string;
  readonly pointId: string;
  readonly side: Side;
}

const loadSteps = () => import('./GuideStepsCard.tsx');

/** How to ease one knot by hand, in short: tools, steps, dose and cautions, or why there is no guide. Fetched when it is first shown. */
export function GuideSteps(props: GuideStepsProps) {
  return (
    <LatePiece
      load={loadSteps}
      what={LATE_NAMES.guide}
      waiting={<p className="min-h-72 text-muted">{PLAYER.getting}</p>}
    >
      {({ GuideStepsCard }) => <GuideStepsCard {...props} />}
    </LatePiece>
  );
}
