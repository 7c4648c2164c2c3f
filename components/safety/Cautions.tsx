'use client';

import { lazy, Suspense } from 'react';

const CautionList = lazy(() => import('./CautionList.tsx').then((module) => ({ default: module.CautionList })));

/** The list of conditions, its code apart from the page's first: the questions come before it. */
export function Cautions() {
  return <Suspense><CautionList /></Suspense>;
}
