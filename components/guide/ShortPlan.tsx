'use client';

import { lazy, Suspense } from 'react';
import type { Side } from '../../data/types.ts';

/** A knot that is likely, by what the map says. */
export interface LikelyKnot { readonly muscleId: string; readonly pointId: string; readonly side: Side; readonly probability: number }

const ShortPlanCard = lazy(() => import('./ShortPlanCard.tsx').then((module) => ({ default: module.ShortPlanCard })));

/** A short plan for two or three likely knots; nothing when fewer than two have a guide. Fetched when it is first shown. */
export function ShortPlan({ knots }: { readonly knots: readonly LikelyKnot[] }) {
  if (knots.length < 2) return null;
  return <Suspense><ShortPlanCard knots={knots} /></Suspense>;
}
