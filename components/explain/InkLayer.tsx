'use client';
import { useEffect, useRef } from 'react';
import type { SkinPoint } from '../../engine/skin/body.ts';
import type { SkinMm } from '../../engine/drawing/drawing.ts';
import type { StageHand } from '../body/api.ts';

/** Looked up once a point: a line that is being drawn grows with every move. */
const found = new WeakMap<SkinMm, SkinPoint | null>();

/** Freehand lines that stay on the skin: placed again after each frame, hidden where the skin is turned away. */
export function InkLayer({
  hand,
  lines,
  draft,
}: {
  readonly hand: StageHand;
  readonly lines: readonly (readonly SkinMm[])[];
  readonly draft: readonly SkinMm[];
}) {
  const path = useRef<SVGPathElement>(null);
  useEffect(() => {
    const place = () => {
      const box = hand.element.getBoundingClientRect();
      const d = [...lines, draft]
        .map((line) => {
          let pen = false;
          return line
            .map((mm) => {
              let point = found.get(mm);
              if (point === undefined) found.set(mm, (point = hand.skinAt(mm)));
              const seen = point && hand.see(point);
              if (!seen?.facing) return ((pen = false), '');
              const step = `${pen ? 'L' : 'M'}${(seen.x + box.left).toFixed(1)} ${(seen.y + box.top).toFixed(1)}`;
              pen = true;
              return step;
            })
            .join('');
        })
        .join('');
      path.current?.setAttribute('d', d);
    };
    place();
    return hand.afterFrame(place);
  }, [hand, lines, draft]);
  return (
    <svg className="pointer-events-none absolute inset-0 size-full" aria-hidden="true">
      <path ref={path} fill="none" stroke="#0b6e4f" strokeWidth="4" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
