'use client';

import type { Side } from '../../data/types.ts';
import { LatePiece } from '../ui/LatePiece.tsx';
import { m } from '../../data/words.ts';

/** A knot that is likely, by what the map says. */
export interface LikelyKnot {
  readonly muscleId: string;
  readonly pointId: string;
  readonly side: Side;
  readonly probability: number;
}

const loadPlan = () => import('./ShortPlanCard.tsx');

/** A short plan for two or three likely knots; nothing when fewer than two have a guide. Fetched when it is first shown. */
export function ShortPlan({ knots }: { readonly knots: readonly LikelyKnot[] }) {
  if (knots.length < 2) return null;
  return (
    <LatePiece load={loadPlan} what={m.ui_late_name_plan()}>
      {({ ShortPlanCard }) => <ShortPlanCard knots={knots} />}
    </LatePiece>
  );
}
