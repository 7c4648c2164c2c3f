'use client';

import { useMemo } from 'react';
import type { RunBasis } from '../../engine/guide/run-basis.ts';
import { loadFiles, loadRigFile } from '../body/files/files.ts';
import { LatePiece, LateTrouble } from '../ui/LatePiece.tsx';
import type { GuideBodyProps } from './body/GuideBodyCanvas.tsx';
import { m } from '../../data/words.ts';

const loadBody = () => import('./body/GuideBodyCanvas.tsx');

/** The canvas with the body of a guide, filling what holds it; of what does not come, a line says so. */
export function BodyOfGuide({
  basis: { conditions, devices },
  ...shown
}: Omit<GuideBodyProps, 'ticked' | 'devices'> & {
  /** What the guide was resolved from: what closes areas of skin. */
  readonly basis: RunBasis;
}) {
  const ticked = useMemo(() => conditions.map(([id]) => id), [conditions]);
  return (
    <>
      <LatePiece load={loadBody} what={m.ui_late_name_guide_body()}>
        {({ default: Canvas }) => <Canvas {...shown} ticked={ticked} devices={devices} />}
      </LatePiece>
      <div className="absolute inset-x-2 bottom-2">
        <LateTrouble load={loadFiles} what={m.ui_late_name_guide_body()} />
        <LateTrouble load={loadRigFile} what={m.ui_late_name_guide_body()} />
      </div>
    </>
  );
}
