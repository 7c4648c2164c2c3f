'use client';

import { useSyncExternalStore } from 'react';
import { LATE_NAMES } from '../../data/late-names.ts';
import { LatePiece } from '../ui/LatePiece.tsx';

const loadList = () => import('./CautionList.tsx');
const never = () => () => undefined;

/** The list of conditions, its code apart from the page's first: the questions come before it. Without JavaScript the page has it as text. */
export function Cautions() {
  const there = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return (
    <div className="min-h-96">
      {there && (
        <LatePiece load={loadList} what={LATE_NAMES.conditions}>
          {({ CautionList }) => <CautionList />}
        </LatePiece>
      )}
    </div>
  );
}
