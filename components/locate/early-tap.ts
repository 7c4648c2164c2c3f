import { addStroke, useSession } from '../../state/session.ts';
import { useStage } from '../body/api.ts';

/** Marks what lies under a place of the stage that was tapped before the live body was there, with its first frame, unless something is on the map by then. */
export function markTap({ x, y }: { readonly x: number; readonly y: number }): void {
  const { hand } = useStage.getState();
  if (!hand) return;
  const stop = hand.afterFrame(() => {
    stop();
    const { drawing, radiusMm, intensity, view } = useSession.getState(),
      { left, top } = hand.element.getBoundingClientRect(),
      hit = hand.pick(left + x, top + y);
    if (hit && view === null && drawing.strokes.length === 0)
      addStroke({ kind: 'pain', radiusMm, intensity, path: [hit.mm] });
  });
}
