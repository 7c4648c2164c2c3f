import { create } from 'zustand';
import type { Side } from '../data/types.ts';
import type { Check } from '../engine/answer.ts';
import { EMPTY_DRAWING, type Drawing, type Stroke } from '../engine/drawing.ts';

/** Where the camera stands. Angles in degrees: azimuth 0 is behind the person, 90 their right side, 180 in front, 270 their left. */
export interface View {
  readonly azimuth: number;
  /** −80 to 80; positive looks down. */
  readonly elevation: number;
  /** Metres from the target. */
  readonly distance: number;
  /** Whole millimetres in the body frame. */
  readonly target: readonly [x: number, y: number, z: number];
}

export interface Selection { readonly id: string; readonly side: Side }

/** What the person chose. A link restores drawing, selected, view and checks; the rest is how the tools are set. */
export interface Session {
  readonly drawing: Drawing;
  readonly past: readonly Drawing[];
  readonly future: readonly Drawing[];
  readonly checks: readonly Check[];
  readonly selected: Selection | null;
  /** null: the opening view. */
  readonly view: View | null;
  /** mark and erase paint; turn makes the plain drag turn the body. */
  readonly tool: 'mark' | 'erase' | 'turn';
  /** Whole millimetres, 10-60. */
  readonly radiusMm: number;
  /** 0-10. */
  readonly intensity: number;
}

/** Drawings kept for undo: a long session must not grow without end. */
const UNDO_STEPS = 100;

export const EMPTY_SESSION: Session = {
  drawing: EMPTY_DRAWING, past: [], future: [], checks: [], selected: null, view: null, tool: 'mark', radiusMm: 25, intensity: 6,
};

export const useSession = create<Session>()(() => EMPTY_SESSION);

const change = (next: (drawing: Drawing) => Drawing) =>
  useSession.setState(({ drawing, past }) => {
    const changed = next(drawing);
    return changed === drawing ? {} : { drawing: changed, past: [...past, drawing].slice(-UNDO_STEPS), future: [] };
  });

export const addStroke = (stroke: Stroke) => change((drawing) => ({ ...drawing, strokes: [...drawing.strokes, stroke] }));
export const removeStroke = (at: number) =>
  change((drawing) => ({ ...drawing, strokes: drawing.strokes.filter((_, index) => index !== at) }));
export const setComplete = (complete: boolean) => change((drawing) => ({ ...drawing, complete }));
export const clear = () => change((drawing) => (drawing.strokes.length === 0 ? drawing : EMPTY_DRAWING));

export const undo = () =>
  useSession.setState(({ drawing, past, future }) => {
    const last = past.at(-1);
    return last ? { drawing: last, past: past.slice(0, -1), future: [drawing, ...future] } : {};
  });
export const redo = () =>
  useSession.setState(({ drawing, past, future }) => {
    const [next, ...rest] = future;
    return next ? { drawing: next, past: [...past, drawing], future: rest } : {};
  });

export const select = (selected: Selection | null) => useSession.setState({ selected });
export const setView = (view: View | null) => useSession.setState({ view });
export const setTool = (tool: Session['tool']) => useSession.setState({ tool });
export const setRadius = (radiusMm: number) => useSession.setState({ radiusMm });
export const setIntensity = (intensity: number) => useSession.setState({ intensity });
