'use client';

import { useSyncExternalStore } from 'react';
import { LatePiece } from '../ui/LatePiece.tsx';
import { m } from '../../data/words.ts';
import { neverChanges } from '../ui/never-changes.ts';

const loadList = () => import('./CautionList.tsx');

/** The list of conditions, its code apart from the page's first: the questions come before it. Without JavaScript the page has it as text. */
export function Cautions() {
  const there = useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
  return (
    <div className="min-h-96">
      {there && (
        <LatePiece load={loadList} what={m.ui_late_name_conditions()}>
          {({ CautionList }) => <CautionList />}
        </LatePiece>
      )}
    </div>
  );
}
