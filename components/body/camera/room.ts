import { boundsOf } from '../../../engine/math/bounds.ts';
import type { Vec3 } from '../../../engine/skin/skin.ts';

/**
 * The space that a posed body takes up, metres in the body frame: the camera keeps out of it and frames it. Where a room may be null, null
 * is the body that stands as it is drawn, for which column and framings are set by eye.
 */
export interface Room {
  readonly low: Vec3;
  readonly high: Vec3;
  /** Between the shoulder blades at the neck. */
  readonly neck: Vec3;
}

export function roomOf(positions: Float32Array, neckVertex: number): Room {
  return {
    ...boundsOf(positions),
    neck: [positions[neckVertex * 3]!, positions[neckVertex * 3 + 1]!, positions[neckVertex * 3 + 2]!],
  };
}
