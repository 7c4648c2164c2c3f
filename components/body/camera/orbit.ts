import type { Vec3 } from '../../../engine/skin/skin.ts';
import { VIEW_RANGE, type View } from '../../../state/session.ts';
import type { Room } from './room.ts';

/** Where the camera stands while it moves: a View in metres, not yet rounded to what a link holds. */
export interface Orbit {
  /** Degrees: 0 behind the person, 90 their right side, 180 in front, 270 their left. */
  readonly azimuth: number;
  /** Degrees; positive looks down. */
  readonly elevation: number;
  /** Metres from the target. */
  readonly distance: number;
  /** Metres in the body frame. */
  readonly target: Vec3;
}

/** Degrees, of the height of the picture: a long lens, as plates are drawn. */
export const FIELD_OF_VIEW = 26;
/** Metres. Nearer than this a phone shows no context, farther than this no detail. */
export const DISTANCE = [0.28, 5.5] as const;
/** Degrees: enough to look on the shoulders and under the chin, never over the top. */
export const ELEVATION = [-60, 75] as const;
/** Metres: the box that the target stays in, so that the body cannot be lost. */
const TARGET_BOX: readonly [low: Vec3, high: Vec3] = [
  [-0.42, 0.02, -0.12],
  [0.42, 1.72, 0.2],
];
/** Metres: half axes and height of the elliptic column around the standing body that the eye never enters. */
const COLUMN = { x: 0.5, z: 0.34, middleX: 0, middleZ: 0.03, top: 1.86 };
/** Metres of air kept around a body in another pose. */
const AIR = 0.12;
/** An ellipse round a box is this much longer and wider than the box; a body fills its box less than that. */
const ROUND = 1.15;

function columnAround(room: Room | null): typeof COLUMN {
  if (!room) return COLUMN;
  const { low, high } = room;
  return {
    x: ((high[0] - low[0]) / 2) * ROUND + AIR,
    z: ((high[2] - low[2]) / 2) * ROUND + AIR,
    middleX: (low[0] + high[0]) / 2,
    middleZ: (low[2] + high[2]) / 2,
    top: high[1] + AIR,
  };
}

const RADIANS = Math.PI / 180;
const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

/** Unit vector from the target to the eye. */
export function towardEye({ azimuth, elevation }: Pick<Orbit, 'azimuth' | 'elevation'>): Vec3 {
  const a = azimuth * RADIANS,
    e = elevation * RADIANS;
  return [-Math.sin(a) * Math.cos(e), Math.sin(e), -Math.cos(a) * Math.cos(e)];
}

/** Metres: the least distance at which the eye is outside the body, looking at this target from this side. */
export function clearDistance(orbit: Orbit, room: Room | null = null): number {
  const [x, y, z] = orbit.target,
    [dx, dy, dz] = towardEye(orbit),
    column = columnAround(room);
  const ax = dx / column.x,
    az = dz / column.z,
    ox = (x - column.middleX) / column.x,
    oz = (z - column.middleZ) / column.z;
  const a = ax * ax + az * az,
    b = ox * ax + oz * az,
    c = ox * ox + oz * oz - 1;
  const through = b * b - a * c;
  if (through <= 0 || a === 0) return 0;
  const out = (-b + Math.sqrt(through)) / a;
  const overTop = dy > 0 ? (column.top - y) / dy : Infinity;
  return Math.max(0, Math.min(out, overTop));
}

export function eyeOf(orbit: Orbit, room: Room | null = null): Vec3 {
  const [dx, dy, dz] = towardEye(orbit),
    d = Math.max(orbit.distance, clearDistance(orbit, room));
  return [orbit.target[0] + dx * d, orbit.target[1] + dy * d, orbit.target[2] + dz * d];
}

/** The same orbit within its limits, azimuth 0-360. */
export function withinLimits({ azimuth, elevation, distance, target }: Orbit, room: Room | null = null): Orbit {
  const [low, high] = room ? [room.low, room.high] : TARGET_BOX;
  return {
    azimuth: ((azimuth % 360) + 360) % 360,
    elevation: clamp(elevation, ...ELEVATION),
    distance: clamp(distance, ...DISTANCE),
    target: [clamp(target[0], low[0], high[0]), clamp(target[1], low[1], high[1]), clamp(target[2], low[2], high[2])],
  };
}

/** Degrees from a to b the short way round, -180 to 180. */
export const shortWay = (a: number, b: number): number => ((((b - a) % 360) + 540) % 360) - 180;

/** Metres that the eye steps back in the middle of a half turn, so that the flight is an arc around the body. */
const STEP_BACK = 0.55;

/** A place on the flight from one orbit to another; t 0-1, already eased. The short way round, stepping back in proportion to the turn. */
export function between(from: Orbit, to: Orbit, t: number): Orbit {
  const turn = shortWay(from.azimuth, to.azimuth);
  const mix = (a: number, b: number) => a + (b - a) * t;
  const back = STEP_BACK * Math.min(1, Math.abs(turn) / 150) * Math.sin(Math.PI * t) ** 2;
  return {
    azimuth: from.azimuth + turn * t,
    elevation: mix(from.elevation, to.elevation),
    distance: Math.exp(mix(Math.log(from.distance), Math.log(to.distance))) + back,
    target: [mix(from.target[0], to.target[0]), mix(from.target[1], to.target[1]), mix(from.target[2], to.target[2])],
  };
}

/** Slow at both ends. */
export const ease = (t: number): number => (t <= 0 ? 0 : t >= 1 ? 1 : t * t * t * (t * (6 * t - 15) + 10));

/** Seconds that a flight takes: by how far it turns and moves. */
export function flightTime(from: Orbit, to: Orbit): number {
  const turn = Math.abs(shortWay(from.azimuth, to.azimuth)) / 180;
  const move =
    Math.hypot(...[0, 1, 2].map((c) => to.target[c]! - from.target[c]!)) +
    Math.abs(Math.log(to.distance / from.distance)) * 0.5;
  return clamp(0.45 + 0.6 * turn + 0.35 * move, 0.5, 1.3);
}

/** Distance times `factor`, with the point under the pointer staying where it is on the screen. */
export function zoomToward(orbit: Orbit, factor: number, point: Vec3 | null, room: Room | null = null): Orbit {
  const distance = clamp(orbit.distance * factor, ...DISTANCE),
    real = distance / orbit.distance;
  const kept = (c: 0 | 1 | 2) => (point ? point[c] + (orbit.target[c] - point[c]) * real : orbit.target[c]);
  return withinLimits({ ...orbit, distance, target: [kept(0), kept(1), kept(2)] }, room);
}

/** Metres from which `width` by `height` metres at the target fill a picture of this aspect (width / height). */
export function fit(width: number, height: number, aspect: number): number {
  const half = Math.tan((FIELD_OF_VIEW / 2) * RADIANS);
  return Math.max(height / 2 / half, width / 2 / (half * aspect));
}

export function orbitOf({ azimuth, elevation, distance, target }: View): Orbit {
  return { azimuth, elevation, distance, target: [target[0] / 1000, target[1] / 1000, target[2] / 1000] };
}

export function viewOf({ azimuth, elevation, distance, target }: Orbit): View {
  const mm = (metres: number) => Math.round(metres * 1000);
  return {
    azimuth,
    elevation: clamp(elevation, ...VIEW_RANGE.elevation),
    distance,
    target: [mm(target[0]), mm(target[1]), mm(target[2])],
  };
}
