import { create } from 'zustand';
import type { PoseId } from '../data/poses.ts';
import type { Side } from '../data/types.ts';
import type { ShapeName } from '../engine/rig.ts';

/** How the body on the stage is held, and which body it is. Marks, patterns and knots go with the skin. Not part of a link. */
export interface Held {
  readonly pose: PoseId;
  /** The side of a pose that has one. */
  readonly side: Side;
  readonly shape: ShapeName;
  /** What keeps another pose or shape from being shown, in plain words; null when all is well. */
  readonly trouble: string | null;
}

export const AS_DRAWN: Held = { pose: 'standing', side: 'left', shape: 'neutral', trouble: null };

export const usePosture = create<Held>()(() => AS_DRAWN);
export const setPose = (pose: PoseId, side: Side = 'left') => usePosture.setState({ pose, side });
export const setShape = (shape: ShapeName) => usePosture.setState({ shape });
