import { REFERENCE_STATURE_CM } from '../../data/measured.ts';
import type { Anchor, LandmarkId, Side, Surface } from '../../data/types.ts';
import type { Body, SkinPoint } from './body.ts';
import { reachFrom } from './geodesic.ts';
import { faceNormal, hitsAlong, mirrorPoint, nearestSkin, normalAt, positionOf } from './skin.ts';
import { cross, distance, dot, minus, mix, opposite, plus, unit, type Vec3 } from '../math/vec.ts';
import { nth } from '../math/nth.ts';

/** Landmarks of the left side and the midline on this body. */
export type Landmarks = Readonly<Record<LandmarkId, SkinPoint>>;

/** Metres: stature for which offsets and widths are written (data/types.ts, Offset). */
const WRITTEN_FOR = REFERENCE_STATURE_CM / 100;
/** Metres on this body for a centimetre in a record. */
export const centimetre = (body: Pick<Body, 'stature'>): number => (0.01 * body.stature) / WRITTEN_FOR;

/** Unit vectors in which an offset is written. */
export interface Frame {
  readonly up: Vec3;
  /** Away from the midline; on an arm toward the thumb side. */
  readonly lateral: Vec3;
  /** To the front; on an arm toward the palm side. */
  readonly forward: Vec3;
}

const BODY_FRAME: Frame = { up: [0, 1, 0], lateral: [1, 0, 0], forward: [0, 0, 1] };

/** Landmarks that move with the arm. The reference is written for palms forward; ours face the thighs. */
const ON_ARM: ReadonlySet<LandmarkId> = new Set([
  'greater-tubercle',
  'bicipital-groove',
  'axilla-posterior-fold',
  'axilla-anterior-fold',
  'deltoid-tuberosity',
  'lateral-epicondyle',
  'medial-epicondyle',
  'olecranon',
  'antecubital',
  'radial-head',
  'radial-styloid',
  'ulnar-styloid',
  'wrist-dorsal',
  'wrist-volar',
  'snuffbox',
  'thumb-cmc',
  'thumb-web',
  'thumb-tip',
  'index-mcp',
  'index-tip',
  'middle-mcp',
  'middle-tip',
  'ring-tip',
  'little-mcp',
  'little-tip',
  'thenar',
  'hypothenar',
]);
/** Landmarks above the arm that a place on the upper arm may be measured from. */
const ABOVE_ARM: ReadonlySet<LandmarkId> = new Set([
  'acromion',
  'acromion-angle',
  'ac-joint',
  'coracoid',
  'gh-posterior',
  'gh-anterior',
]);

/** The joints of the left arm, from the landmarks around them, and the direction toward the thumb side at each. */
export interface ArmAxis {
  readonly shoulder: Vec3;
  readonly elbow: Vec3;
  readonly wrist: Vec3;
  readonly knuckle: Vec3;
  readonly thumbSide: readonly [shoulder: Vec3, elbow: Vec3, wrist: Vec3];
}

export function armAxis(place: (id: LandmarkId) => Vec3): ArmAxis {
  const lateral = place('lateral-epicondyle'),
    medial = place('medial-epicondyle'),
    radial = place('radial-styloid'),
    ulnar = place('ulnar-styloid');
  return {
    shoulder: mix(place('greater-tubercle'), place('axilla-apex'), 0.35),
    elbow: mix(lateral, medial, 0.5),
    wrist: mix(radial, ulnar, 0.5),
    knuckle: place('middle-mcp'),
    thumbSide: [[1, 0, 0], unit(minus(lateral, medial)), unit(minus(radial, ulnar))],
  };
}

/** The frame of the left arm beside a point: it turns with the forearm from the elbow to the wrist. */
export function armFrame(axis: ArmAxis, p: Vec3): Frame {
  const along = (a: Vec3, b: Vec3) => dot(minus(p, a), minus(b, a)) / dot(minus(b, a), minus(b, a));
  const upper = along(axis.shoulder, axis.elbow),
    fore = along(axis.elbow, axis.wrist);
  // Each segment's direction is blended into the next around the joint, over a tenth of its length on both sides.
  const up = unit(
    fore > 0.9
      ? mix(unit(minus(axis.elbow, axis.wrist)), unit(minus(axis.wrist, axis.knuckle)), Math.min(1, (fore - 0.9) / 0.2))
      : mix(
          unit(minus(axis.shoulder, axis.elbow)),
          unit(minus(axis.elbow, axis.wrist)),
          Math.min(1, Math.max(0, (upper - 0.9) / 0.2)),
        ),
  );
  const [atShoulder, atElbow, atWrist] = axis.thumbSide;
  const rough =
    upper < 1
      ? mix(atShoulder, atElbow, Math.min(1, Math.max(0, upper)))
      : mix(atElbow, atWrist, Math.min(1, Math.max(0, fore)));
  const lateral = unit(plus(rough, up, -dot(rough, up)));
  return { up, lateral, forward: cross(lateral, up) };
}

/** Direction that a named surface faces, in a frame. */
export function facing(surface: Surface, { up, lateral, forward }: Frame): Vec3 {
  switch (surface) {
    case 'anterior':
      return forward;
    case 'posterior':
      return opposite(forward);
    case 'lateral':
      return lateral;
    case 'medial':
      return opposite(lateral);
    case 'superior':
      return up;
    case 'inferior':
      return opposite(up);
  }
}

/** Cosine between the skin's normal and the named direction: a ray's hit must face it well, the nearest skin at least a little. */
const FACES_WELL = 0.45,
  FACES_AT_ALL = 0.15;
/** Metres: how far along the named direction the skin may lie from the point in space. */
const LONGEST_SHIFT = 0.06;
/** Metres: skin farther than this from the point in space is not what was meant. */
const FARTHEST_SKIN = 0.12;
/**
 * Skin counts as connected to a landmark when the way along the skin is at most this many times the straight way, plus a margin.
 * A half turn round a limb is 1.57 times its straight way; from flank to arm or from finger to finger it is more.
 */
const DETOUR = 1.65,
  MARGIN = 0.03;

/** Share of the reach that is walked at first: what is asked for mostly lies nearer than half of it. */
const AT_FIRST = 0.5;

/** Whether a vertex is connected to a skin point along the skin, as far as `within` metres from it. Walks no farther than it is asked about. */
function connectedTo(body: Body, point: SkinPoint, within: number): (vertex: number) => boolean {
  const { positions } = body,
    [x, y, z] = positionOf(body, point);
  /** Metres along the skin at which a vertex still counts as connected. */
  const most = (v: number) => {
    const dx = positions[v * 3]! - x,
      dy = positions[v * 3 + 1]! - y,
      dz = positions[v * 3 + 2]! - z;
    return DETOUR * Math.sqrt(dx * dx + dy * dy + dz * dz) + MARGIN;
  };
  const connected = new Uint8Array(positions.length / 3);
  let walked = 0;
  const walk = (radius: number) => {
    walked = radius;
    const { vertices, distances } = reachFrom(body, [point], radius);
    for (let k = 0; k < vertices.length; k++) if (distances[k]! <= most(vertices[k]!)) connected[vertices[k]!] = 1;
  };
  walk(within * AT_FIRST);
  return (v) => {
    if (connected[v] === 0 && walked < within && most(v) > walked) walk(within);
    return connected[v] === 1;
  };
}

/** Triangles that are connected to all of the skin points along the skin, as far as `within` metres from each. */
export function skinNear(body: Body, from: readonly SkinPoint[], within: number): (triangle: number) => boolean {
  const connected = from.map((point) => connectedTo(body, point, within));
  return (t) => {
    for (let k = 0; k < 3; k++) for (const to of connected) if (!to(body.triangles[t * 3 + k]!)) return false;
    return true;
  };
}

/**
 * The skin nearest to a point in space, of the triangles that `near` lets pass.
 * With a direction: straight along it where the skin there faces it, else the nearest skin that does.
 */
export function projectToSkin(
  body: Body,
  p: Vec3,
  near: (triangle: number) => boolean,
  direction: Vec3 | null,
): SkinPoint {
  if (direction) {
    const start = plus(p, direction, LONGEST_SHIFT),
      against = opposite(direction);
    let best: SkinPoint | null = null,
      shift = LONGEST_SHIFT;
    for (const hit of hitsAlong(body, start, against, near)) {
      if (dot(normalAt(body, hit.point), direction) < FACES_WELL || Math.abs(hit.distance - LONGEST_SHIFT) >= shift)
        continue;
      [best, shift] = [hit.point, Math.abs(hit.distance - LONGEST_SHIFT)];
    }
    if (best) return best;
    const facingSkin = nearestSkin(
      body,
      p,
      (t) => near(t) && dot(faceNormal(body, t), direction) > FACES_AT_ALL,
      FARTHEST_SKIN,
    );
    if (facingSkin) return facingSkin.point;
  }
  const hit = nearestSkin(body, p, near, FARTHEST_SKIN) ?? nearestSkin(body, p);
  return hit!.point;
}

/** Metres along the skin within which a place measured from `from` at point p in space is sought. */
const reachTo = (body: Body, from: readonly SkinPoint[], p: Vec3) =>
  2.2 * Math.max(...from.map((point) => distance(positionOf(body, point), p))) + 0.08;

/** A resolved anchor: on the skin of the left side or the midline, and how deep below it the place lies, metres. */
export interface Resolved {
  readonly point: SkinPoint;
  readonly depth: number;
  readonly surface: Surface | null;
}

/** Default surfaces of the landmarks, for anchors that name none. */
export type SurfaceOf = (id: LandmarkId) => Surface | undefined;

/**
 * Lays an anchor on the skin of the left side (or the midline). Throws when it names a landmark that is not known.
 * Anchors that name no surface take that of their landmarks where these agree and it is not "superior" with a height offset.
 */
export function resolveAnchor(body: Body, landmarks: Landmarks, anchor: Anchor, surfaceOf: SurfaceOf): Resolved {
  const ids = 'at' in anchor ? [anchor.at] : anchor.between;
  const points = ids.map((id) => {
    const point = landmarks[id];
    if (!point) throw new Error(`anchor: expected a landmark, got ${JSON.stringify(id)}`);
    return point;
  });
  const place = (id: LandmarkId) => positionOf(body, landmarks[id]);
  const base = 'at' in anchor ? place(anchor.at) : mix(place(anchor.between[0]), place(anchor.between[1]), anchor.t);
  const onArm = ids.some((id) => ON_ARM.has(id)) && ids.every((id) => ON_ARM.has(id) || ABOVE_ARM.has(id));
  const frame = onArm ? armFrame(armAxis(place), base) : BODY_FRAME;
  const { upCm = 0, lateralCm = 0, forwardCm = 0, depthCm = 0 } = anchor.offset ?? {};
  const cm = centimetre(body);
  const p = plus(plus(plus(base, frame.up, upCm * cm), frame.lateral, lateralCm * cm), frame.forward, forwardCm * cm);
  const own = ids.map(surfaceOf);
  const agreed = own.every((surface) => surface === own[0]) ? own[0] : undefined;
  const surface =
    anchor.surface ?? (agreed === 'superior' && (upCm !== 0 || 'between' in anchor) ? undefined : agreed) ?? null;
  const still = upCm === 0 && lateralCm === 0 && forwardCm === 0;
  const point =
    'at' in anchor && still && (anchor.surface === undefined || anchor.surface === own[0])
      ? nth(points, 0)
      : projectToSkin(
          body,
          p,
          skinNear(body, points, reachTo(body, points, p)),
          surface ? facing(surface, frame) : null,
        );
  return { point, depth: depthCm * cm, surface };
}

/** A resolved left place on the side asked for. */
export const onSide = (body: Body, point: SkinPoint, side: Side | 'midline'): SkinPoint =>
  side === 'right' ? mirrorPoint(body, point) : point;
