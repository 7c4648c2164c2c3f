import { useEffect, useRef } from 'react';
import { sidePlaces } from './side-places.ts';
import type { Studio } from '../studio.ts';
import { m } from '../../../data/words.ts';

/** "Your left" and "Your right", beside the body from wherever one looks. */
export function SideLabels({ studio }: { studio: Studio }) {
  const left = useRef<HTMLSpanElement>(null),
    right = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const place = () => {
      const places = sidePlaces(studio.rig.now.azimuth, (p) => studio.project(p), studio.size);
      for (const [element, { x, y, opacity }] of [
        [left.current, places.left],
        [right.current, places.right],
      ] as const) {
        if (!element) continue;
        element.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px) translate(-50%, -50%)`;
        element.style.opacity = opacity.toFixed(2);
      }
    };
    place();
    return studio.afterFrame(place);
  }, [studio]);
  const look =
    'pointer-events-none absolute top-0 left-0 rounded-full bg-paper/70 px-2 py-0.5 text-xs font-medium tracking-wide whitespace-nowrap text-muted opacity-0';
  return (
    <>
      <span ref={left} className={look}>
        {m.body_left()}
      </span>
      <span ref={right} className={look}>
        {m.body_right()}
      </span>
    </>
  );
}
