import type { Vec3 } from '../../../engine/skin/skin.ts';
import { fit, shortWay, towardEye, type Orbit } from './orbit.ts';

/** Metres around what is looked at that stay in the picture. */
const ROOM = 0.11;
/** Metres: a chosen knot is shown with at least this much of the body around it. */
const LEAST_HEIGHT = 0.46;
/** The share of the turn from straight over the knot to straight over its pain that the eye makes, and the most, degrees: the knot stays in sight. */
const TOWARD_PAIN = 0.55,
  MOST_TURN = 72;
/** Degrees: how far the eye may rise or sink for a knot that looks up or down. */
const ELEVATION_RANGE = [-12, 42] as const;

const DEGREES = 180 / Math.PI;

export interface PosedPoint {
  readonly position: Vec3;
  /** Unit, outward. */
  readonly normal: Vec3;
}

/** Degrees of azimuth from which a normal is looked at head on; null when it points straight up or down. */
export function azimuthFacing([x, , z]: Vec3): number | null {
  return Math.hypot(x, z) < 0.15 ? null : (((Math.atan2(-x, -z) * DEGREES) % 360) + 360) % 360;
}

/** The way most of a pattern faces; null when there is none, or it goes all round. */
function meanNormal(places: readonly PosedPoint[]): Vec3 | null {
  const sum = places.reduce(
    (total, { normal }) => [total[0]! + normal[0], total[1]! + normal[1], total[2]! + normal[2]],
    [0, 0, 0],
  );
  return Math.hypot(...sum) < 0.25 * places.length || places.length === 0 ? null : [sum[0]!, sum[1]!, sum[2]!];
}

/** The middle of places and the way most of them face, for the camera; null when there are none, or they go all round. */
export function middleOf(places: readonly PosedPoint[]): PosedPoint | null {
  const mean = meanNormal(places),
    size = mean ? Math.hypot(...mean) : 0;
  if (!mean || size === 0) return null;
  const sum = places.reduce(
    (total, { position }) => [total[0]! + position[0], total[1]! + position[1], total[2]! + position[2]],
    [0, 0, 0],
  );
  return {
    position: [sum[0]! / places.length, sum[1]! / places.length, sum[2]! / places.length],
    normal: [mean[0] / size, mean[1] / size, mean[2] / size],
  };
}

/**
 * Where the camera stands to show a knot, with the marked pain it explains and its pattern when they can be seen from the same side.
 * @param spread places of the pattern that should be in the picture if they face the same way
 * @param share of the turn toward the pain that the eye makes
 */
export function goalFor(
  knot: PosedPoint,
  pain: PosedPoint | null,
  spread: readonly PosedPoint[],
  aspect: number,
  now: Orbit,
  share = TOWARD_PAIN,
): Orbit {
  const other = pain?.normal ?? meanNormal(spread);
  const home =
    azimuthFacing(knot.normal) ??
    (other && azimuthFacing(other)) ??
    (Math.abs(shortWay(0, now.azimuth)) < 90 ? 0 : 180);
  const away = other && azimuthFacing(other);
  const turn = away === null ? 0 : Math.min(MOST_TURN, Math.max(-MOST_TURN, shortWay(home, away) * share));
  const azimuth = (home + turn + 360) % 360;
  const rise = Math.asin(Math.min(1, Math.max(-1, knot.normal[1]))) * DEGREES;
  const elevation = Math.min(ELEVATION_RANGE[1], Math.max(ELEVATION_RANGE[0], rise * 0.6 + 4));
  const eye = towardEye({ azimuth, elevation });
  const seen = [knot, ...(pain ? [pain] : []), ...spread].filter(
    ({ normal }, k) => k === 0 || normal[0] * eye[0] + normal[1] * eye[1] + normal[2] * eye[2] > 0.1,
  );

  // The box of all that is seen, in the picture's own axes.
  const a = azimuth / DEGREES,
    right: Vec3 = [-Math.cos(a), 0, Math.sin(a)];
  const up: Vec3 = [
    right[2] * eye[1] - right[1] * eye[2],
    right[0] * eye[2] - right[2] * eye[0],
    right[1] * eye[0] - right[0] * eye[1],
  ];
  const along = (p: Vec3, axis: Vec3) => p[0] * axis[0] + p[1] * axis[1] + p[2] * axis[2];
  const xs = seen.map(({ position }) => along(position, right)),
    ys = seen.map(({ position }) => along(position, up)),
    zs = seen.map(({ position }) => along(position, eye));
  const low = [Math.min(...xs), Math.min(...ys)],
    high = [Math.max(...xs), Math.max(...ys)];
  const centre = [(low[0]! + high[0]!) / 2, (low[1]! + high[1]!) / 2],
    depth = zs.reduce((sum, z) => sum + z, 0) / zs.length;
  const target: Vec3 = [0, 1, 2].map(
    (c) => right[c]! * centre[0]! + up[c]! * centre[1]! + eye[c]! * depth,
  ) as unknown as Vec3;
  const distance = fit(high[0]! - low[0]! + 2 * ROOM, Math.max(LEAST_HEIGHT, high[1]! - low[1]! + 2 * ROOM), aspect);
  return { azimuth, elevation, distance, target };
}
