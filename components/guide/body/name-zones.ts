import { NO_PRESS_ZONES } from '../../../data/safety/zones.ts';
import type { NoPressZoneId } from '../../../data/safety/types.ts';
import type { Studio } from '../../body/studio.ts';

/** Areas that are painted, with signed distance by vertex. */
type Painted = readonly (readonly [NoPressZoneId, ReadonlyMap<number, number>])[];
const paintedOn = new WeakMap<Studio, Painted>();
/** Remembers what is painted on a studio's body. */
export const keepZones = (studio: Studio, painted: Painted) => void paintedOn.set(studio, painted);

/** Names the no-press area under the pointer, or under a finger that touches it. Returns what ends it. */
export function nameZones(element: HTMLElement, studio: Studio): () => void {
  const caption = document.createElement('p');
  caption.className =
    'pointer-events-none absolute bottom-2 left-1/2 w-max max-w-[90%] -translate-x-1/2 rounded-full bg-[#1f2327]/90 px-3 py-1 text-center text-sm text-white';
  caption.hidden = true;
  element.append(caption);
  const look = (event: PointerEvent) => {
    const box = element.getBoundingClientRect(),
      hit = studio.pick(event.clientX - box.left, event.clientY - box.top),
      vertex = hit && studio.vertexOf(hit);
    const id =
      vertex === null ? undefined : paintedOn.get(studio)?.find(([, field]) => (field.get(vertex) ?? 1) <= 0)?.[0];
    const name = NO_PRESS_ZONES.find((zone) => zone.id === id)?.name;
    caption.hidden = name === undefined;
    caption.textContent = name ?? '';
  };
  const leave = () => (caption.hidden = true);
  element.addEventListener('pointermove', look);
  element.addEventListener('pointerdown', look);
  element.addEventListener('pointerleave', leave);
  return () => {
    caption.remove();
    element.removeEventListener('pointermove', look);
    element.removeEventListener('pointerdown', look);
    element.removeEventListener('pointerleave', leave);
  };
}
