'use client';

import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import { BODY } from '../../data/guides/prompts.ts';
import type { ResolvedGuide } from '../../engine/guide.ts';
import { pointToShow } from '../../engine/find-guide.ts';
import type { RunBasis } from '../../engine/run-basis.ts';

const GuideBodyCanvas = lazy(() => import('./body/GuideBodyCanvas.tsx'));

/** The body beside a guide, with its key. Where it cannot be shown there is nothing: the words of the guide stand alone. */
export function GuideBody({ resolved, basis, brief = false }: {
  readonly resolved: ResolvedGuide;
  /** What the guide was resolved from: the point, and what closes areas of skin. */
  readonly basis: RunBasis;
  /** Without the key, where room is short. */
  readonly brief?: boolean;
}) {
  const [trouble, setTrouble] = useState(false);
  const onTrouble = useCallback(() => setTrouble(true), []);
  const { conditions, devices } = basis;
  const ticked = useMemo(() => conditions.map(([id]) => id), [conditions]);
  const point = basis.pointId ?? pointToShow(resolved.guide);
  if (trouble || point === null) return null;
  return (
    <figure className="flex h-full min-h-0 flex-col">
      <div className="relative min-h-0 flex-1 overflow-hidden rounded-2xl bg-raised/60"><Suspense><GuideBodyCanvas resolved={resolved} pointId={point} ticked={ticked} devices={devices} onTrouble={onTrouble} /></Suspense></div>
      <figcaption className="pt-1 text-sm text-muted">
        <span className="sr-only">{BODY.caption.replace('{side}', resolved.side)}</span>
        <span className={`flex-wrap gap-x-4 gap-y-1 ${brief ? 'hidden landscape:flex' : 'flex'}`}>
          <Key look="rounded-full border-3 border-[#0b6b58] bg-surface" words={BODY.show} />
          <Key look="border-2 border-ink key-never" words={BODY.never} />
          <Key look="border border-caution key-light" words={BODY.light} />
        </span>
      </figcaption>
    </figure>
  );
}

const Key = ({ look, words }: { readonly look: string; readonly words: string }) => (
  <span className="inline-flex items-center gap-1.5"><span aria-hidden="true" className={`size-4 rounded-sm ${look}`} />{words}</span>
);
