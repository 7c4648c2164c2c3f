'use client';

import { Printer } from 'lucide-react';
import { LatePiece } from '../../ui/LatePiece.tsx';
import type { WallContent } from './WallSheet.tsx';
import { m } from '../../../data/words.ts';

const load = () => import('./WallDialog.tsx');

/** The guide as it is for this person, on one page of paper: asked for where its questions have been answered. */
export function WallButton({
  content,
  isOpen,
  onOpen,
}: {
  readonly content: WallContent;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}) {
  return (
    <>
      <button type="button" className="button min-h-12 w-full" onClick={() => onOpen(true)}>
        <Printer aria-hidden="true" className="size-5" />
        {m.guide_wall_open()}
      </button>
      {isOpen && (
        <LatePiece load={load} what={m.guide_wall_title()}>
          {({ WallDialog }) => <WallDialog content={content} onClose={() => onOpen(false)} />}
        </LatePiece>
      )}
    </>
  );
}
