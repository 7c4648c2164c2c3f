'use client';

import Link from 'next/link';
import type { ReactNode } from 'react';
import { BARRED } from '../../data/safety/barred-words.ts';
import { useBarred } from './useBarred.ts';

/**
 * A part of a static page that asks the person to press, or to stretch: what to do stands in its place while an answer forbids that, also one that
 * comes from another tab. Without children it stands there only then.
 */
export function UnlessBarred({
  from = 'pressing',
  words = BARRED[from],
  short = false,
  children = null,
}: {
  readonly from?: 'pressing' | 'stretching';
  /** What is left out here. */
  readonly words?: string;
  readonly short?: boolean;
  readonly children?: ReactNode;
}) {
  const barred = useBarred(from);
  if (barred === null) return children;
  if (barred === 'perhaps')
    return (
      <p className="rounded-2xl border-2 border-caution bg-caution-soft p-4">
        {BARRED.perhaps}{' '}
        <Link href="/safety/" className="link">
          {BARRED.read}
        </Link>
      </p>
    );
  return <barred.PressingBarred outcome={barred.outcome} words={words} short={short} />;
}
