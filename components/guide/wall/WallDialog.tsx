'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { CloseButton } from '../../ui/CloseButton.tsx';
import { WallSheet, type WallContent } from './WallSheet.tsx';
import { m } from '../../../data/words.ts';

/** The sheet as it will be printed, and the way to print it. Nothing else of the page comes on the paper. */
export function WallDialog({ content, onClose }: { readonly content: WallContent; readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null),
    [isDrawn, setDrawn] = useState(content.resolved.offer !== 'press'), // an exercise has no picture here
    [waits, setWaits] = useState(true);
  const onDrawn = useCallback(() => setDrawn(true), []);
  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
  }, []);
  return createPortal(
    <dialog
      ref={dialog}
      aria-label={m.guide_wall_title()}
      onClose={onClose}
      // What is typed here is not for the guide behind it.
      onKeyDown={(event) => event.stopPropagation()}
      className="alone-on-paper m-auto max-h-[96dvh] w-[min(48rem,100%-1rem)] max-w-none overscroll-contain rounded-2xl bg-paper text-ink backdrop:bg-black/60 print:absolute print:border-0 print:backdrop:hidden print:m-0 print:max-h-none print:w-auto print:overflow-visible print:rounded-none print:bg-transparent"
    >
      <div className="sticky top-0 z-10 flex items-center justify-between gap-3 border-b border-line bg-paper px-3 py-2 sm:px-4 print:hidden">
        <h2 className="text-lg leading-tight font-semibold">{m.guide_wall_title()}</h2>
        <span className="flex items-center gap-2">
          <span role="status" className="text-sm text-muted max-sm:sr-only">
            {isDrawn ? '' : m.guide_wall_drawing()}
          </span>
          {isDrawn ? (
            <button type="button" className="button-primary" onClick={() => window.print()}>
              {m.guide_wall_print()}
            </button>
          ) : (
            <button
              type="button"
              className="button leading-tight"
              onClick={() => {
                flushSync(() => setWaits(false)); // the sheet is without it before it is printed
                window.print();
              }}
            >
              {m.guide_wall_without()}
            </button>
          )}
          <CloseButton onClick={() => dialog.current?.close()} />
        </span>
      </div>
      <div className="bg-raised p-3 print:bg-transparent print:p-0">
        <div className="overflow-hidden print:overflow-visible">
          <WallSheet content={content} withPicture={waits} onDrawn={onDrawn} />
        </div>
      </div>
    </dialog>,
    document.body,
  );
}
