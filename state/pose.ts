import { create } from 'zustand';
import type { PoseId } from '../data/pose-ids.ts';
import type { Side } from '../data/types.ts';
import type { ShapeName } from '../engine/pose/rig.ts';

/** How the body on the stage is held, and which body it is. Marks, patterns and knots go with the skin. */
export interface Held {
  readonly pose: PoseId;
  /** The side of a pose that has one. */
  readonly side: Side;
  readonly shape: ShapeName;
  /** What was asked for and could not be shown; null when all is well. */
  readonly missed: Pick<Held, 'pose' | 'side' | 'shape'> | null;
  /** A link set it and says where the camera stands, too: the camera does not go after the body. */
  readonly keepView: boolean;
}

export const HELD_AS_DRAWN: Held = { pose: 'standing', side: 'left', shape: 'neutral', missed: null, keepView: false };

export const usePose = create<Held>()(() => HELD_AS_DRAWN);
/** Asks once more for what could not be shown. */
export const poseAgain = () => usePose.setState(({ missed }) => ({ ...missed, missed: null }));
export const setPose = (pose: PoseId, side: Side = 'left') => usePose.setState({ pose, side, keepView: false });
export const setShape = (shape: ShapeName) => usePose.setState({ shape, keepView: false });
