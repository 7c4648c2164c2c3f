import { dot, length, minus, plus, scaled, vec3, type Vec3 } from '../../engine/math/vec.ts';
import type { JointedFigure } from './figure.ts';
import { blob, type DrawnSolid, type Stuff } from './solids.ts';

export interface Dress {
  readonly shoes?: boolean;
}

/** Metres: how far hair stands off the scalp. */
const HAIR = 0.012;

/** What the figure wears, as a function of the place in the A pose; so a hem stays a clean line in every pose. */
export function dressOf({ joint }: JointedFigure, { shoes = false }: Dress): (rest: Vec3) => Stuff {
  const shoulder = joint('l-shoulder'),
    elbow = joint('l-elbow'),
    neck = joint('neck'),
    pelvis = joint('pelvis'),
    ankle = joint('l-ankle'),
    head = joint('head');
  const bone = minus(elbow, shoulder),
    sleeve = dot(bone, bone);
  return ([x, y, z]) => {
    const p: Vec3 = [Math.abs(x), y, z];
    if (y > head[1] - 0.09 && p[0] < 0.12) {
      // From the nape up behind the ear, over it, and level along the forehead.
      const line = z < 0.03 ? -0.055 : z < 0.06 ? 0.045 : Math.min(0.092, 0.03 + (z - 0.06) * 2.4);
      const ear = p[0] > 0.074 && z > 0.02 && z < 0.09 && y < head[1] + 0.05;
      if (!ear && y > head[1] + line) return 'hair';
    }
    if (y + 0.4 * z > neck[1] - 0.035 && p[0] < 0.105) return 'skin';
    const along = dot(minus(p, shoulder), bone) / sleeve,
      off = minus(minus(p, shoulder), scaled(bone, along));
    if (p[0] > 0.16 && along > 0.1 && (along > 0.9 ? p[0] > 0.28 : length(off) < 0.1))
      return along < 0.62 ? 'shirt' : 'skin';
    if (y > pelvis[1] - 0.045) return 'shirt';
    if (y > ankle[1] + 0.03) return 'trousers';
    return shoes ? 'shoe' : 'skin';
  };
}

/** Lifts the hair off the scalp, in place; `normals` are of the posed figure. */
export function raiseHair(
  figure: JointedFigure,
  dress: (rest: Vec3) => Stuff,
  posed: Float64Array,
  normals: Float64Array,
): void {
  for (let v = 0; v < posed.length / 3; v++) {
    const rest = vec3(figure.positions, v);
    if (dress(rest) !== 'hair') continue;
    for (let c = 0; c < 3; c++) posed[v * 3 + c]! += HAIR * normals[v * 3 + c]!;
  }
}

/** Metres: half width of a bun, and how far its middle stands off the back of the head. */
const BUN = 0.042,
  BUN_OFF = 0.03;

/** A bun at the back of a posed head. */
export function bunOf(figure: JointedFigure, posed: Float64Array, normals: Float64Array): DrawnSolid {
  const head = figure.joint('head'),
    at: Vec3 = [0, head[1] + 0.045, -1];
  let best = 0,
    least = Infinity;
  for (let v = 0; v < posed.length / 3; v++) {
    const [x, y, z] = vec3(figure.positions, v);
    const d = Math.hypot(x - at[0], y - at[1]) + (z > head[2] ? 1 : 0);
    if (d < least) [best, least] = [v, d];
  }
  const off = scaled(vec3(normals, best), BUN_OFF);
  return blob('hair', plus(vec3(posed, best), off), [BUN, BUN, BUN]);
}
