import { poseOf } from '../../../data/poses.ts';
import type { PoseAngles } from '../../../data/pose-angles.ts';
import { normalsFor } from '../../../engine/pose/posed-normals.ts';
import { posedPositions } from '../../../engine/pose/pose.ts';
import { mirrorPose, mixPoses } from '../../../engine/pose/mix-poses.ts';
import { placeProps } from '../../../engine/pose/prop.ts';
import type { Rig, Shape } from '../../../engine/pose/rig.ts';
import { usePose, type Held } from '../../../state/pose.ts';
import { useSession } from '../../../state/session.ts';
import { loadRig } from '../files/load-rig.ts';
import { ease, orbitOf } from '../camera/orbit.ts';
import { roomOf } from '../camera/room.ts';
import type { Studio } from '../studio.ts';
import { namedView, posedView } from '../camera/views.ts';

/** Seconds from one pose to the next. */
const SECONDS = 0.9;
/** Metres in the body frame: the skin over C7, which a close-up of the neck looks at. */
const NECK = [0, 1.474, -0.06] as const;

const anglesFor = ({ pose, side }: Held): PoseAngles => {
  const { oneSided, ...angles } = poseOf(pose);
  return oneSided && side === 'right' ? mirrorPose(angles) : angles;
};

/** Bends the body on the stage as the store says, in small steps unless the person asked for less motion. The rig is fetched when it is first needed. */
export function followPose(studio: Studio): () => void {
  const { body, show } = studio;
  const positions = new Float32Array(body.positions.length),
    normals = new Float32Array(body.positions.length);
  const reduced = matchMedia('(prefers-reduced-motion: reduce)');
  const neck = nearestVertex(body.positions, NECK);
  let rig: Rig | null = null,
    over = false;
  let now: PoseAngles = {},
    from: PoseAngles = {},
    to: PoseAngles = {};
  let nowShape: Shape | null = null,
    fromShape: Shape | null = null,
    toShape: Shape | null = null;
  let started: number | null = null,
    moving = false;

  const draw = (still: boolean) => {
    if (!rig || !nowShape) return;
    posedPositions(body, rig, now, nowShape, positions);
    show.pose(positions, normalsFor(positions, body.triangles, normals), still);
  };
  /** The camera goes with a body that takes up other room, unless the person holds it. */
  const reframe = () => {
    if (!rig || !toShape) return;
    const end = posedPositions(body, rig, to, toShape, new Float32Array(body.positions.length));
    const standing = usePose.getState().pose === 'standing';
    const room = standing ? null : roomOf(end, neck);
    studio.rig.room = room;
    const { selected, view } = useSession.getState();
    if (studio.rig.movedByHand || selected || (view && usePose.getState().keepView)) return;
    const goal = room
      ? posedView(studio.rig.goal.azimuth, room, studio.camera.aspect)
      : orbitOf(namedView('reset', studio.pictureShape()));
    if (!room && view === null) return;
    if (reduced.matches) studio.rig.jump(goal);
    else studio.rig.fly(goal);
  };

  const start = (held: Held) => {
    if (!rig) return;
    from = now;
    to = anglesFor(held);
    fromShape = nowShape ?? rig.shapes.neutral;
    toShape = rig.shapes[held.shape];
    show.garment(toShape.garment ?? null);
    reframe();
    show.solids([]);
    started = null;
    moving = true;
    if (reduced.matches) finish();
    studio.ask();
  };
  const finish = () => {
    moving = false;
    now = to;
    nowShape = toShape;
    draw(true);
    show.solids(placeProps(poseOf(usePose.getState().pose).props ?? [], body, positions));
    const { selected, view } = useSession.getState();
    if (selected && !(view && usePose.getState().keepView)) studio.aim.knot(selected);
  };

  const stopFrames = studio.beforeFrame(() => {
    if (!moving || !fromShape || !toShape) return;
    const time = performance.now() / 1000;
    started ??= time;
    const t = (time - started) / SECONDS;
    if (t >= 1) return finish();
    const share = ease(t);
    now = mixPoses(from, to, share);
    nowShape = fromShape === toShape ? toShape : mixShapes(fromShape, toShape, share);
    draw(false);
    studio.ask();
  });

  const change = (held: Held) => {
    if (rig) return start(held);
    if (held.pose === 'standing' && held.shape === 'neutral') return;
    loadRig(body).then(
      (loaded) => {
        if (over) return;
        rig = loaded;
        usePose.setState({ missed: null });
        start(usePose.getState());
      },
      (error: unknown) => {
        console.warn('Knotmap: the poses cannot be shown:', error instanceof Error ? error.message : error);
        const { pose, side, shape } = usePose.getState();
        if (!over) usePose.setState({ pose: 'standing', shape: 'neutral', missed: { pose, side, shape } });
      },
    );
  };
  change(usePose.getState());
  const stopStore = usePose.subscribe((next, last) => {
    if (next.pose !== last.pose || next.side !== last.side || next.shape !== last.shape) change(next);
  });
  return () => {
    over = true;
    stopFrames();
    stopStore();
  };
}

function mixShapes(a: Shape, b: Shape, t: number): Shape {
  const mix = (from: Float32Array, to: Float32Array) => from.map((value, i) => value + (to[i]! - value) * t);
  return { offsets: mix(a.offsets, b.offsets), joints: mix(a.joints, b.joints) };
}

function nearestVertex(positions: Float32Array, [x, y, z]: readonly [number, number, number]): number {
  let best = 0,
    least = Infinity;
  for (let i = 0; i < positions.length; i += 3) {
    const d = (positions[i]! - x) ** 2 + (positions[i + 1]! - y) ** 2 + (positions[i + 2]! - z) ** 2;
    if (d < least) [best, least] = [i / 3, d];
  }
  return best;
}
