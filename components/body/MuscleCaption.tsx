import { useEffect, useState, type RefObject } from 'react';
import { BODY_WORDS } from '../../data/body-words.ts';
import { useLayers } from '../../state/layers.ts';
import type { AnatomyLayer } from './anatomy.ts';
import type { PickedMuscle } from './pick-muscle.ts';
import type { Studio } from './studio.ts';

/** Names the muscle under the pointer, while muscles are shown. */
export function MuscleCaption({ studio, anatomy, stage }: { studio: Studio; anatomy: AnatomyLayer; stage: RefObject<HTMLDivElement | null> }) {
  const on = useLayers(({ muscles }) => muscles !== 'off');
  const [picked, setPicked] = useState<PickedMuscle | null>(null);

  useEffect(() => {
    const element = stage.current;
    if (!on || !element) return;
    let frame = 0, x = 0, y = 0;
    const look = () => {
      frame = 0;
      const hit = studio.pick(x, y), found = hit && anatomy.pick(hit);
      setPicked((before) => (before?.muscle === found?.muscle && before?.side === found?.side ? before : found));
    };
    const move = (event: PointerEvent) => {
      if (event.buttons !== 0) return;
      const box = element.getBoundingClientRect();
      [x, y] = [event.clientX - box.left, event.clientY - box.top];
      frame ||= requestAnimationFrame(look);
    };
    const leave = () => setPicked(null);
    element.addEventListener('pointermove', move);
    element.addEventListener('pointerup', move);
    element.addEventListener('pointerleave', leave);
    return () => {
      cancelAnimationFrame(frame);
      element.removeEventListener('pointermove', move);
      element.removeEventListener('pointerup', move);
      element.removeEventListener('pointerleave', leave);
    };
  }, [studio, anatomy, stage, on]);

  if (!on || !picked) return null;
  const { muscle, side } = picked;
  return (
    <p className="pointer-events-none absolute bottom-3 left-1/2 z-10 max-w-[80%] -translate-x-1/2 rounded-full bg-[#1f2327]/85 px-3 py-1 text-center text-sm text-white shadow-md">
      {BODY_WORDS.muscleOnSide(muscle.name, muscle.part, side)}
    </p>
  );
}
