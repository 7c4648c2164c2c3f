import { NO_PRESS_ZONES } from '../../../data/safety/zones.ts';
import { vertexOf } from '../../../engine/atlas/naming.ts';
import type { Studio } from '../../body/studio.ts';
import type { Painted } from './guide-fields.ts';

/** Names the painted area under the pointer, or under a finger that touches it. Returns what ends it. */
export function nameZones(
  element: HTMLElement,
  { body, pick }: Pick<Studio, 'body' | 'pick'>,
  painted: Painted,
): () => void {
  const caption = document.createElement('p');
  caption.className =
    'pointer-events-none absolute bottom-2 left-1/2 w-max max-w-[90%] -translate-x-1/2 rounded-full bg-[#1f2327]/90 px-3 py-1 text-center text-sm text-white';
  caption.hidden = true;
  element.append(caption);
  const look = (event: PointerEvent) => {
    const box = element.getBoundingClientRect(),
      hit = pick(event.clientX - box.left, event.clientY - box.top),
      vertex = hit && vertexOf(body, hit);
    const id = vertex === null ? undefined : painted.find(([, field]) => (field.get(vertex) ?? 1) <= 0)?.[0];
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
