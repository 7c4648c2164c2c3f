import { useLayoutEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { mirrorPoint } from '../../../engine/skin/skin.ts';
import { useLayers } from '../../../state/layers.ts';
import type { Studio } from '../studio.ts';

/** Metres: names of bony points are shown from this distance on; farther off they would cover the body. */
const CLOSE = 0.95;
/** Pixels a name stands beside its point. */
const BESIDE = 12;

/** The names of the bony points, beside them, at close-up. A help for the eye: the list of places names them for readers. */
export function BoneLabels({ studio }: { readonly studio: Studio }) {
  const named = useLayers(({ labels }) => labels),
    bones = useStore(studio.shown, (shown) => shown.bones);
  const layer = useRef<HTMLDivElement>(null);
  const knobs = named && bones ? bones.knobs : null;

  useLayoutEffect(() => {
    if (!knobs) return;
    const places = knobs.map(({ point, midline }) => (midline ? [point] : [point, mirrorPoint(studio.body, point)]));
    const place = () => {
      const names = layer.current?.children ?? [];
      const close = studio.rig.now.distance < CLOSE;
      for (let k = 0; k < names.length; k++) {
        const name = names[k] as HTMLElement;
        if (!close) {
          name.style.visibility = 'hidden';
          continue;
        }
        const seen = places[k]?.map((point) => studio.see(studio.placeOf(point))).find(({ visible }) => visible);
        name.style.visibility = seen ? 'visible' : 'hidden';
        if (seen)
          name.style.transform = `translate(${(seen.x + BESIDE).toFixed(1)}px, ${seen.y.toFixed(1)}px) translateY(-50%)`;
      }
    };
    place();
    return studio.afterFrame(place);
  }, [studio, knobs]);

  return (
    <div ref={layer} aria-hidden="true" className="pointer-events-none absolute inset-0 overflow-hidden">
      {knobs?.map(({ id, label }) => (
        <span
          key={id}
          className="absolute top-0 left-0 rounded bg-[#1f2327]/75 px-1 text-[11px] leading-4 font-medium text-white tabular-nums"
        >
          {label}
        </span>
      ))}
    </div>
  );
}
