'use client';
import { useEffect, useRef, useState } from 'react';
import { useLook } from '../../state/look.ts';
import { useSession } from '../../state/session.ts';
import type { Pair } from '../body/compared.ts';
import type { StageHand } from '../body/api.ts';
import { m } from '../../data/words.ts';

/** Pixels a picture has for one of the window, at most. */
const SHARPEST = 2;
/** Pixels: the caption over a picture, and the gap between the two. */
const CAPTION = 56,
  GAP = 16;

/** Two patterns side by side, each alone on the body, seen from one place. */
export function ComparePictures({
  hand,
  pair,
  a,
  b,
}: {
  readonly hand: StageHand;
  readonly pair: Pair;
  readonly a: string;
  readonly b: string;
}) {
  const drawing = useSession((session) => session.drawing),
    hidden = useSession(({ board }) => board.hidden),
    tone = useLook((look) => look.tone);
  const room = useRef<HTMLElement>(null),
    [pictures, setPictures] = useState<readonly [string, string] | null>(null);
  useEffect(() => {
    let wanted = true;
    const draw = () => {
      const sharp = Math.min(SHARPEST, window.devicePixelRatio),
        width = ((room.current?.clientWidth ?? 0) - GAP) / 2,
        height = (room.current?.clientHeight ?? 0) - CAPTION;
      hand.compare(pair, Math.round(width * sharp), Math.round(height * sharp)).then(
        (made) => wanted && setPictures(made),
        () => {},
      );
    };
    // Also the first time, when it has been laid out.
    const watch = new ResizeObserver(draw);
    if (room.current) watch.observe(room.current);
    return () => {
      wanted = false;
      watch.disconnect();
    };
  }, [hand, pair, hidden, drawing, tone]);
  return (
    <section ref={room} aria-label={m.explain_compare()} className="explain-pictures absolute flex gap-4 bg-paper p-3">
      {(
        [
          ['A', a, 'text-pain'],
          ['B', b, 'text-ink'],
        ] as const
      ).map(([letter, name, ink], k) => (
        <figure key={letter} className="flex min-h-0 min-w-0 flex-1 flex-col">
          <figcaption className="explain-text leading-snug">
            <strong className={ink}>{letter}</strong> {name}
          </figcaption>
          {pictures && (
            // eslint-disable-next-line @next/next/no-img-element -- a data URL, made here
            <img src={pictures[k]} alt={m.explain_picture({ name })} className="min-h-0 flex-1 object-contain" />
          )}
        </figure>
      ))}
    </section>
  );
}
