'use client';

import { useEffect, useState } from 'react';
import { PLAYER } from '../../data/guides/prompts.ts';
import { play } from './tones.ts';
import { useNow } from './useNow.ts';

/** Counts a stretch down, by the clock. */
export function StretchTimer({ seconds }: { readonly seconds: number }) {
  const [since, setSince] = useState<number | null>(null);
  const now = useNow(since !== null);
  const left = since === null ? seconds : Math.max(0, Math.ceil(seconds - (now - since) / 1000));
  useEffect(() => {
    if (since !== null && left === 0) play('end');
  }, [since, left]);
  return (
    <p className="flex items-center gap-4">
      <button type="button" className="button min-h-12" onClick={() => setSince(since !== null && left > 0 ? null : Date.now())}>
        {since !== null && left > 0 ? PLAYER.pause : `${PLAYER.start.split(' ')[0]}: ${seconds} s`}
      </button>
      <span role="timer" aria-label={PLAYER.seconds} className="text-4xl font-semibold tabular-nums">{left}</span>
    </p>
  );
}
