import type { ToolId } from '../../data/guides/types.ts';
import type { LandmarkId } from '../../data/types.ts';
import { minus, mix, plus, unit, type Vec3 } from '../math/vec.ts';
import type { Touch } from '../pose/reach.ts';

/** What hangs over the shoulder of the side that is pressed: its line from the place to its end, and where hands hold it, with its direction there. */
export interface OverShoulder {
  readonly line: readonly Vec3[];
  readonly grips: readonly { readonly position: Vec3; readonly along: Vec3 }[];
}

const UP: Vec3 = [0, 1, 0],
  FORWARD: Vec3 = [0, 0, 1];
/** Metres that each part of the line is off the skin: behind, over the ridge of the shoulder, before the collarbone, before the chest. A sock lies on the skin, a hook goes round it. */
const OFF = {
  ball_in_sock: { behind: 0.03, over: 0.02, front: 0.02, chest: 0.045 },
  hook_cane: { behind: 0.085, over: 0.075, front: 0.085, chest: 0.1 },
} as const;
/** Metres below the nipple at which a hook ends, and before it; of its lower part, where the two hands hold it. */
const ENDS = { below: 0.2, before: 0.15 } as const,
  HANDS = [0.12, 0.82] as const;

/**
 * A sock with a ball in it, or a hook: from the place on the back over the shoulder to the chest, where the hands are. Null for other tools.
 * @param at where a landmark of the side that is pressed is on the posed body
 */
export function overShoulder(tool: ToolId, spot: Touch, at: (id: LandmarkId) => Vec3): OverShoulder | null {
  if (tool !== 'ball_in_sock' && tool !== 'hook_cane') return null;
  const off = OFF[tool],
    ridge = plus(mix(at('c7'), at('acromion'), 0.45), UP, off.over + 0.015),
    front = plus(plus(at('clavicle-mid'), FORWARD, off.front), UP, off.over / 2),
    chest = plus(mix(at('clavicle-mid'), at('nipple'), tool === 'hook_cane' ? 0.8 : 0.5), FORWARD, off.chest),
    out = plus(spot.position, spot.normal, off.behind),
    behind = plus(plus(mix(spot.position, ridge, 0.62), spot.normal, off.behind * 0.7), UP, off.over / 3);
  if (tool === 'ball_in_sock')
    return {
      line: [out, behind, ridge, front, chest, plus(plus(chest, UP, -0.07), FORWARD, 0.004)],
      grips: [{ position: chest, along: unit(minus(front, chest)) }],
    };
  const end = plus(plus(at('nipple'), UP, -ENDS.below), FORWARD, ENDS.before),
    along = unit(minus(chest, end));
  return {
    line: [spot.position, out, behind, ridge, front, chest, end],
    grips: HANDS.map((share) => ({ position: mix(chest, end, share), along })),
  };
}
