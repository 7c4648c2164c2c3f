import { create } from 'zustand';
import type { ZoneQuestion } from '../engine/inference/answer.ts';
import { zoneStrokes } from '../engine/drawing/zone-strokes.ts';
import { useMap } from './map.ts';
import { addStrokes, useSession } from './session.ts';

/** What was said to "does it also hurt here?". */
export type AreaAnswer = 'yes' | 'no' | 'unsure';

/** The questions about areas. They belong to the drawing at hand and are neither kept nor shared: what was answered is in the drawing. */
export interface Asking {
  /** The area that is asked about now; it glows on the body. */
  readonly area: ZoneQuestion | null;
  /** Areas of which the person could not say whether they hurt. */
  readonly unsure: readonly ZoneQuestion[];
  /** Areas that were asked about. */
  readonly asked: number;
}
const NOTHING: Asking = { area: null, unsure: [], asked: 0 };
export const useAsking = create<Asking>()(() => NOTHING);

export const sameArea = (a: ZoneQuestion | null, b: ZoneQuestion | null): boolean =>
  a === b || (a !== null && b !== null && a.id === b.id && a.side === b.side && a.zone === b.zone);

/** Says which area is asked about, or that none is. */
export const showArea = (area: ZoneQuestion | null) => {
  if (!sameArea(useAsking.getState().area, area)) useAsking.setState({ area });
};

/** Notes an answer: yes marks the area, no marks it free of pain under what is marked already; undo takes both back. Nothing without the body. */
export function answerArea(area: ZoneQuestion, said: AreaAnswer): void {
  const { body, atlas } = useMap.getState(),
    point = atlas?.points.find(({ id }) => id === area.id);
  if (said === 'unsure') useAsking.setState(({ unsure }) => ({ unsure: [...unsure, area] }));
  else if (body && point) {
    const { intensity } = useSession.getState();
    const strokes = zoneStrokes(body, point, area.zone, area.side, said === 'yes' ? Math.max(1, intensity) : 0);
    addStrokes(strokes, said === 'yes' ? 'over' : 'under');
  }
  useAsking.setState(({ asked }) => ({ asked: asked + 1 }));
}

// Another drawing, another sitting.
useSession.subscribe(({ drawing }, before) => {
  if (drawing.strokes.length === 0 && before.drawing.strokes.length > 0) useAsking.setState(NOTHING);
});
