'use client';

import type { Side } from '../../data/types.ts';
import { LatePiece } from '../ui/LatePiece.tsx';
import { m } from '../../data/words.ts';

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
      what={m.ui_late_name_guide()}
      waiting={<p className="min-h-72 text-muted">{m.guide_player_getting()}</p>}
    >
      {({ GuideStepsCard }) => <GuideStepsCard {...props} />}
    </LatePiece>
  );
}
