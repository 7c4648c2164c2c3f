import { firstOf } from '../../engine/math/nth.ts';
import type { PoseAngles } from '../../data/pose-angles.ts';
import type { Body } from '../../engine/skin/body.ts';
import { bentPositions, skinTurns } from '../../engine/pose/pose.ts';
import { normalsFor } from '../../engine/pose/posed-normals.ts';
import type { Rig } from '../../engine/pose/rig.ts';
import { rotate } from '../../engine/math/rotation.ts';
import { BONES } from '../../engine/pose/skeleton.ts';
import { triangleNeighbours } from '../body/bake.ts';

/**
 * What blending bones leaves wrong at a bent joint, by delta mush (Mancewicz et al., DigiPro 2014): the bent skin is smoothed, and the
 * fine form that smoothing took from the skin at rest is put back on it. Passes are of neighbour averaging.
 */
const PASSES = 110;
/** Metres: changes smaller than this are left out, fading in up to twice as much. */
const LEAST = 4e-4;

/**
 * Rigid blending pushes the skin of the armpit out, straight blending pulls the top of the shoulder in; the mended skin starts between them.
 * At the hip straight blending would take even more from the buttock than rigid blending does, so the start lies on the far side.
 */
const STRAIGHT_ARM = 0.5,
  STRAIGHT_HIP = -0.5;

/** Metres from the midline over which a side's corrective fades in. */
const MIDLINE_FADE = 0.02;

/** x, y, z per vertex, metres, of the skin at rest, that mend `pose` when its bones are blended. */
export function mend(body: Body, rig: Rig, pose: PoseAngles): Float64Array {
  const share = pose.left?.hip ? STRAIGHT_HIP : STRAIGHT_ARM;
  const around = triangleNeighbours(body.triangles, body.mirror.length),
    shape = rig.shapes.neutral;
  const rest = bentPositions(body, rig, {}, shape),
    posed = bentPositions(body, rig, pose, shape);
  const straight = straightBlend(body, rig, pose),
    start = posed.map((value, i) => value + share * (straight[i]! - value));
  const restSmooth = smoothed(rest, around),
    posedSmooth = smoothed(start, around);
  const restFrame = frames(restSmooth, body.triangles, around),
    posedFrame = frames(posedSmooth, body.triangles, around);
  const turns = skinTurns(rig, pose, shape);
  const out = new Float64Array(rest.length);
  for (let v = 0; v < around.length; v++) {
    const detail = [0, 1, 2].map((axis) =>
      [0, 1, 2].reduce(
        (sum, c) => sum + restFrame[v * 9 + axis * 3 + c]! * (rest[v * 3 + c]! - restSmooth[v * 3 + c]!),
        0,
      ),
    );
    const change = [0, 1, 2].map(
      (c) =>
        posedSmooth[v * 3 + c]! +
        [0, 1, 2].reduce((sum, axis) => sum + posedFrame[v * 9 + axis * 3 + c]! * detail[axis]!, 0) -
        posed[v * 3 + c]!,
    );
    const size = Math.hypot(...change);
    if (size < LEAST) continue;
    // The other side's skin has its own corrective; at the midline both must end alike.
    const own = Math.min(1, Math.max(0, rest[v * 3]! / MIDLINE_FADE));
    const strength = Math.min(1, size / LEAST - 1) * own * own * (3 - 2 * own);
    const [x, y, z, w] = firstOf(turns.subarray(v * 4, v * 4 + 4), 4);
    const back = rotate([-x, -y, -z, w], [change[0]!, change[1]!, change[2]!]);
    for (let c = 0; c < 3; c++) out[v * 3 + c] = back[c]! * strength;
  }
  return smoothed(out, around, 4);
}

/** The skin as the weighted mean of where each bone alone would take it. */
function straightBlend(body: Body, rig: Rig, pose: PoseAngles): Float64Array {
  const count = body.mirror.length,
    out = new Float64Array(count * 3);
  const one = {
    ...rig,
    start: Uint32Array.from({ length: count + 1 }, (_, v) => v),
    weight: new Float32Array(count).fill(1),
  };
  BONES.forEach((_, b) => {
    const alone = bentPositions(body, { ...one, bone: new Uint8Array(count).fill(b) }, pose, rig.shapes.neutral);
    for (let v = 0; v < count; v++)
      for (let k = rig.start[v]!; k < rig.start[v + 1]!; k++)
        if (rig.bone[k] === b) for (let c = 0; c < 3; c++) out[v * 3 + c]! += rig.weight[k]! * alone[v * 3 + c]!;
  });
  return out;
}

function smoothed<T extends Float32Array | Float64Array>(
  positions: T,
  around: readonly (readonly number[])[],
  passes = PASSES,
): Float64Array {
  let now = Float64Array.from(positions);
  for (let pass = 0; pass < passes; pass++) {
    const next = new Float64Array(now.length);
    for (let v = 0; v < around.length; v++) {
      const near = around[v]!;
      for (let c = 0; c < 3; c++) {
        let sum = 0;
        for (const w of near) sum += now[w * 3 + c]!;
        next[v * 3 + c] = (now[v * 3 + c]! + sum / near.length) / 2;
      }
    }
    now = next;
  }
  return now;
}

/** Three unit axes per vertex: the normal, the way to the first neighbour laid on the skin, and the third. */
function frames(positions: Float64Array, triangles: Uint32Array, around: readonly (readonly number[])[]): Float64Array {
  const normals = normalsFor(Float32Array.from(positions), triangles),
    out = new Float64Array(around.length * 9);
  for (let v = 0; v < around.length; v++) {
    const n = [0, 1, 2].map((c) => normals[v * 3 + c]!);
    const e = [0, 1, 2].map((c) => positions[around[v]![0]! * 3 + c]! - positions[v * 3 + c]!);
    const along = e[0]! * n[0]! + e[1]! * n[1]! + e[2]! * n[2]!;
    const t = e.map((value, c) => value - along * n[c]!),
      l = Math.hypot(...t) || 1;
    const u = t.map((value) => value / l);
    out.set(
      [...n, ...u, n[1]! * u[2]! - n[2]! * u[1]!, n[2]! * u[0]! - n[0]! * u[2]!, n[0]! * u[1]! - n[1]! * u[0]!],
      v * 9,
    );
  }
  return out;
}
