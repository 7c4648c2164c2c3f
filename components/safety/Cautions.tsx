'use client';

import { lazy, Suspense, useSyncExternalStore } from 'react';

const CautionList = lazy(() => import('./CautionList.tsx').then((module) => ({ default: module.CautionList })));
const never = () => () => undefined;

/** The list of conditions, its code apart from the page's first: the questions come before it. Without JavaScript the page has it as text. */
export function Cautions() {
  const there = useSyncExternalStore(never, () => true, () => false);
  return <div className="min-h-96">{there && <Suspense><CautionList /></Suspense>}</div>;
}
