import type { Vec3 } from '../../../engine/skin/skin.ts';

/** The space that the body on the stage takes up, metres in the body frame: the camera keeps out of it and frames it. */
export interface Room {
  readonly low: Vec3;
  readonly high: Vec3;
  /** Between the shoulder blades at the neck. */
  readonly neck: Vec3;
}

/** null while the body stands as it is drawn, for which the framings are set by eye. */
let posed: Room | null = null;

export const room = {
  get posed() {
    return posed;
  },
  set posed(next: Room | null) {
    posed = next;
  },
};

export function roomOf(positions: Float32Array, neckVertex: number): Room {
  const low = [Infinity, Infinity, Infinity],
    high = [-Infinity, -Infinity, -Infinity];
  for (let i = 0; i < positions.length; i++) {
    const c = i % 3;
    if (positions[i]! < low[c]!) low[c] = positions[i]!;
    if (positions[i]! > high[c]!) high[c] = positions[i]!;
  }
  return {
    low: low as unknown as Vec3,
    high: high as unknown as Vec3,
    neck: [positions[neckVertex * 3]!, positions[neckVertex * 3 + 1]!, positions[neckVertex * 3 + 2]!],
  };
}
