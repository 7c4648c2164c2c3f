'use client';

import Link from 'next/link';
import type { ReactNode } from 'react';
import { useBarred } from './useBarred.ts';
import { m } from '../../data/words.ts';
import { FramedNote } from '../ui/FramedNote.tsx';

const WORDS = { pressing: m.safety_barred_pressing, stretching: m.safety_barred_stretching } as const;

/**
 * A part of a static page that asks the person to press, or to stretch: what to do stands in its place while an answer forbids that, also one that
 * comes from another tab. Without children it stands there only then. A page says it once: its other such parts are `silent`, and not there meanwhile.
 */
export function UnlessBarred({
  from = 'pressing',
  words = WORDS[from](),
  short = false,
  also = false,
  silent = false,
  children = null,
}: {
  readonly from?: 'pressing' | 'stretching';
  /** What is left out here. */
  readonly words?: string;
  readonly short?: boolean;
  /** It speaks for the stretches and exercises of the page too, where the answer leaves them out. */
  readonly also?: boolean;
  /** Another part of the page says it. */
  readonly silent?: boolean;
  readonly children?: ReactNode;
}) {
  const barred = useBarred(from);
  if (barred === null) return children;
  if (silent) return null;
  if (barred === 'perhaps')
    return (
      <FramedNote as="p" tone="caution" className="p-4">
        {m.safety_barred_perhaps()}{' '}
        <Link href="/safety/" className="link">
          {m.safety_barred_read()}
        </Link>
      </FramedNote>
    );
  return (
    <barred.PressingBarred outcome={barred.outcome} words={words} short={short} also={also && barred.isStretching} />
  );
}
