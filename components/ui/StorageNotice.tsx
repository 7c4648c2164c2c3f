'use client';

import { useEffect } from 'react';
import { dismissTrouble, recallDismissed, useStorageTrouble } from '../../state/storage-trouble.ts';
import { Cross } from './marks.tsx';
import { m } from '../../data/words.ts';

const WORDS = { closed: m.ui_storage_closed, newer: m.ui_storage_newer, damaged: m.ui_storage_damaged } as const;

/** One line, once a visit: what the person enters here is not kept, or what was kept is not read. */
export function StorageNotice() {
  const { trouble, dismissed } = useStorageTrouble();
  useEffect(() => recallDismissed(), []);
  return (
    <div role="status" className="no-print">
      {trouble && !dismissed && (
        <p className="flex items-start gap-2 bg-caution-soft py-1 pr-1 pl-4 text-sm text-caution">
          <span className="flex-1 py-1.5">{WORDS[trouble]()}</span>
          <button
            type="button"
            onClick={dismissTrouble}
            aria-label={m.ui_storage_dismiss()}
            className="grid size-9 place-items-center rounded-full hover:bg-surface"
          >
            <Cross />
          </button>
        </p>
      )}
    </div>
  );
}
