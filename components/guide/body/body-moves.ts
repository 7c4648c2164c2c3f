import type { PoseAngles } from '../../../data/pose-angles.ts';
import type { Show, ShownAt } from '../../../engine/guide/show.ts';
import { mixPoses } from '../../../engine/pose/mix-poses.ts';
import { bentPositions, posedPositions } from '../../../engine/pose/pose.ts';
import { normalsFor } from '../../../engine/pose/posed-normals.ts';
import type { Rig, Shape } from '../../../engine/pose/rig.ts';
import type { Vec3 } from '../../../engine/math/vec.ts';
import type { Body } from '../../../engine/skin/body.ts';

/** Degrees that a joint may turn between two bodies that are blended: at half way a limb is then shorter by 0.8 % at most. */
const TURN = 14;
/** The most bodies worked out on the way from one pose to another. */
const MOST = 12;

/** Metres above the floor from which a body hangs in the air. */
const HANGS = 0.002;

/** A body worked out in a pose: x, y, z by vertex, metres; unit normals. */
interface Worked {
  readonly positions: Float32Array;
  readonly normals: Float32Array;
}
type Way = readonly Worked[];

/**
 * The body on its way between the poses of a show. A body is worked out in a few poses of each way ahead of time, since that takes tens of
 * milliseconds; in a frame two of them are blended. The pelvis stays over the place where it is in the first pose, so that nothing slides; where both
 * legs are bent it comes down, until something of the body is as low as in the first pose.
 * @param shape of the body, with its hands as they hold
 */
export function createBodyMoves(body: Body, rig: Rig, held: PoseAngles, shape: Shape = rig.shapes.neutral) {
  const ground = offsetOf(body, rig, held),
    worked = new Map<string, Worked>();
  let ways: ReadonlyMap<string, Way> = new Map(),
    floor: number | null = null;
  const buffer: Worked = {
    positions: new Float32Array(body.positions.length),
    normals: new Float32Array(body.positions.length),
  };
  const work = (pose: PoseAngles): Worked => {
    const key = JSON.stringify(pose),
      known = worked.get(key);
    if (known) return known;
    const positions = bentPositions(body, rig, pose, shape);
    for (let i = 0; i < positions.length; i++) positions[i]! += ground[i % 3]!;
    const lowest = lowestOf(positions);
    floor ??= lowest; // the first pose is the held one
    if (lowest - floor > HANGS) for (let i = 1; i < positions.length; i += 3) positions[i]! -= lowest - floor;
    const made = { positions, normals: normalsFor(positions, body.triangles) };
    worked.set(key, made);
    return made;
  };
  const keyOf = (from: PoseAngles, to: PoseAngles) => `${JSON.stringify(from)} ${JSON.stringify(to)}`;
  const asHeld = work(held);
  return {
    asHeld,
    /** From the body bent about its pelvis to where it is drawn, metres. */
    ground,
    /** Works out what a show needs, one body after the other, with `rest` between them; false when it was stopped by `isOver`. What no show needs any more is let go. */
    async prepare({ body: keys, poses }: Show, rest: () => Promise<unknown>, isOver: () => boolean): Promise<boolean> {
      const needed = new Set([JSON.stringify(held)]),
        next = new Map<string, Way>();
      for (const [k, { pose }] of keys.entries()) {
        const from = poses[keys[Math.max(0, k - 1)]!.pose]!,
          to = poses[pose]!;
        const count = from === to ? 0 : bodiesBetween(from, to),
          bodies = Array.from({ length: count + 1 }, (_, i) => mixPoses(from, to, count === 0 ? 0 : i / count));
        const way: Worked[] = [];
        for (const [i, between] of bodies.entries()) {
          const exact = i === 0 ? from : i === count ? to : between,
            key = JSON.stringify(exact);
          needed.add(key);
          if (!worked.has(key)) await rest();
          if (isOver()) return false;
          way.push(work(exact));
        }
        next.set(keyOf(from, to), way);
        // The way back is the same way.
        if (from !== to) next.set(keyOf(to, from), [...way].reverse());
      }
      ways = next;
      for (const key of worked.keys()) if (!needed.has(key)) worked.delete(key);
      return true;
    },
    /** The body at a moment of a show that was prepared; the same object for the same moment of rest, else one that is written anew. */
    at({ poses }: Show, { from, to, share }: ShownAt): Worked {
      if (from === to || share <= 0 || share >= 1) return work(poses[share >= 1 ? to : from]!);
      const way = ways.get(keyOf(poses[from]!, poses[to]!));
      if (!way || way.length < 2) return work(poses[from]!);
      const at = share * (way.length - 1),
        k = Math.min(way.length - 2, Math.floor(at)),
        t = at - k;
      blend(way[k]!.positions, way[k + 1]!.positions, t, buffer.positions);
      blend(way[k]!.normals, way[k + 1]!.normals, t, buffer.normals);
      return buffer;
    },
  };
}

function lowestOf(positions: Float32Array): number {
  let lowest = Infinity;
  for (let i = 1; i < positions.length; i += 3) lowest = Math.min(lowest, positions[i]!);
  return lowest;
}

export type BodyMoves = ReturnType<typeof createBodyMoves>;

function blend(a: Float32Array, b: Float32Array, t: number, out: Float32Array): void {
  for (let i = 0; i < out.length; i++) out[i] = a[i]! + (b[i]! - a[i]!) * t;
}

/** How many steps the way between two poses has, so that no joint turns farther in one than TURN. */
function bodiesBetween(from: PoseAngles, to: PoseAngles): number {
  const angles = (pose: PoseAngles) =>
    new Map(
      (['trunk', 'left', 'right'] as const).flatMap((part) =>
        Object.entries(pose[part] ?? {}).map(([name, value]) => [`${part} ${name}`, value as number] as const),
      ),
    );
  const a = angles(from),
    b = angles(to),
    most = Math.max(
      0,
      ...[...new Set([...a.keys(), ...b.keys()])].map((key) => Math.abs((a.get(key) ?? 0) - (b.get(key) ?? 0))),
    );
  return Math.min(MOST, Math.max(1, Math.ceil(most / TURN)));
}

/** From the body bent about its pelvis to the body that stands on the floor in the middle of the stage, metres. */
function offsetOf(body: Body, rig: Rig, held: PoseAngles): Vec3 {
  const bent = bentPositions(body, rig, held, rig.shapes.neutral),
    posed = posedPositions(body, rig, held, rig.shapes.neutral);
  return [posed[0]! - bent[0]!, posed[1]! - bent[1]!, posed[2]! - bent[2]!];
}
