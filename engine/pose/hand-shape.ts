import { rotate, rotationAbout, type Quaternion } from '../math/rotation.ts';
import { cross, dot, minus, mix, plus, scaled, toSegment, unit, type Vec3 } from '../math/vec.ts';
import type { Landmarks } from '../skin/anchor.ts';
import type { Body } from '../skin/body.ts';
import { positionOf } from '../skin/skin.ts';
import type { LandmarkId } from '../../data/types.ts';

/** How a hand is held: finger tips together, the same hooked over an edge, a pinch of thumb and fingers, flat, or closed around a stick. */
export type Grip = 'tips' | 'hook' | 'pinch' | 'flat' | 'fist';

/** Degrees: each finger's bend at its three joints, its turn toward the middle finger; and the thumb's turn into the palm, toward the fingers, and its bend. */
interface Held {
  readonly bends: readonly [number, number, number];
  /** Index, middle, ring, little. */
  readonly together: readonly [number, number, number, number];
  /** How much of the bends the ring and little finger have more. */
  readonly curls: number;
  readonly thumb: readonly [under: number, across: number, bend: number];
}
/** Set by eye on the body's own hand. */
const HELD: Readonly<Record<Grip, Held>> = {
  tips: { bends: [22, 18, 8], together: [15, 2, -8, -16], curls: 6, thumb: [8, 14, 6] },
  hook: { bends: [38, 46, 22], together: [15, 2, -8, -16], curls: 4, thumb: [0, 10, 0] },
  pinch: { bends: [48, 26, 10], together: [14, 2, -8, -16], curls: 2, thumb: [44, 8, -6] },
  flat: { bends: [-8, -8, -4], together: [12, 2, -6, -12], curls: 0, thumb: [-8, 10, 0] },
  fist: { bends: [62, 78, 40], together: [16, 2, -10, -20], curls: 2, thumb: [40, 26, 30] },
};

const FINGERS: readonly (readonly [root: LandmarkId | null, tip: LandmarkId])[] = [
  ['index-mcp', 'index-tip'],
  ['middle-mcp', 'middle-tip'],
  [null, 'ring-tip'],
  ['little-mcp', 'little-tip'],
];
/** Where the joints are, as shares of the way from knuckle to tip; over which share a bend is spread. */
const JOINTS = [0, 0.46, 0.76] as const,
  SPREAD = 0.16;
/** Metres from the skin over a knuckle to its joint; the most from a finger's middle line to its skin. */
const DEEP = 0.009,
  THICK = 0.019;

/** The frame of a left hand at rest: along the fingers, to the thumb, out of the palm; each a unit. */
export function restingHand(body: Body, landmarks: Landmarks) {
  const place = (id: LandmarkId): Vec3 => positionOf(body, landmarks[id]);
  const wrist = mix(place('wrist-dorsal'), place('wrist-volar'), 0.5),
    along = unit(minus(place('middle-mcp'), wrist)),
    aside = minus(place('index-mcp'), place('little-mcp')),
    thumb = unit(minus(aside, scaled(along, dot(aside, along)))),
    out = cross(along, thumb),
    toPalm = minus(place('wrist-volar'), place('wrist-dorsal'));
  return { wrist, along, thumb, palm: dot(out, toPalm) > 0 ? out : scaled(out, -1), place };
}

const smooth = (t: number) => (t <= 0 ? 0 : t >= 1 ? 1 : t * t * (3 - 2 * t));

/** A turn about an axis through a place. */
interface Turn {
  readonly at: Vec3;
  readonly axis: Vec3;
  readonly degrees: number;
}
const turned = (p: Vec3, { at, axis }: Turn, degrees: number): Vec3 => {
  const q: Quaternion = rotationAbout(axis, degrees);
  return plus(at, rotate(q, minus(p, at)));
};

/**
 * The change of the skin of a left hand that holds it in a grip: vertices and x, y, z for each, metres, at rest. The right is its mirror image.
 */
export function gripOffsets(
  body: Body,
  landmarks: Landmarks,
  grip: Grip,
): { readonly vertices: readonly number[]; readonly offsets: readonly Vec3[] } {
  const { wrist, along, thumb, palm, place } = restingHand(body, landmarks),
    held = HELD[grip],
    bendAxis = unit(cross(along, palm));
  const roots = FINGERS.map(([root]) =>
    plus(root ? place(root) : mix(place('middle-mcp'), place('little-mcp'), 0.52), palm, DEEP),
  );
  const bones = FINGERS.map(([, tip], f) => {
    const root = roots[f]!,
      end = plus(place(tip), palm, 0.003),
      way = minus(end, root);
    return { root, end, long: Math.hypot(...way), way: unit(way) };
  });
  const cmc = plus(place('thumb-cmc'), palm, DEEP),
    thumbEnd = place('thumb-tip'),
    thumbWay = unit(minus(thumbEnd, cmc)),
    thumbLong = Math.hypot(...minus(thumbEnd, cmc));
  const vertices: number[] = [],
    offsets: Vec3[] = [];
  const knuckle = dot(minus(mix(roots[0]!, roots[3]!, 0.5), wrist), along);
  for (let v = 0; v < body.positions.length / 3; v++) {
    const p: Vec3 = [body.positions[v * 3]!, body.positions[v * 3 + 1]!, body.positions[v * 3 + 2]!];
    if (p[0] < 0.25 || Math.hypot(...minus(p, wrist)) > 0.24 || dot(minus(p, wrist), along) < 0) continue;
    const distances = bones.map(({ root, end }) => toSegment(p, root, end)),
      f = distances.indexOf(Math.min(...distances)),
      toThumb = toSegment(p, cmc, thumbEnd);
    let now = p;
    const thumbShare = smooth((dot(minus(p, cmc), thumbWay) / thumbLong + 0.05) / 0.45);
    const isThumb = dot(minus(p, wrist), along) < knuckle + 0.012 && toThumb < distances[f]! && toThumb < 0.024;
    if (isThumb) {
      const [under, across, bend] = held.thumb;
      const mid = plus(cmc, thumbWay, thumbLong * 0.62);
      const bending = smooth((dot(minus(p, cmc), thumbWay) / thumbLong - 0.55) / 0.2);
      now = turned(now, { at: mid, axis: unit(cross(thumbWay, scaled(thumb, -1))), degrees: 0 }, bend * bending);
      now = turned(now, { at: cmc, axis: along, degrees: 0 }, under * thumbShare * signOf(along, thumb, palm));
      now = turned(now, { at: cmc, axis: palm, degrees: 0 }, across * thumbShare * signOf(palm, thumb, along));
    } else if (distances[f]! < THICK) {
      const { root, way, long } = bones[f]!,
        t = dot(minus(p, root), way) / long;
      const extra = f >= 2 ? held.curls * (f - 1) : 0;
      for (const k of [2, 1, 0] as const) {
        const share = smooth((t - JOINTS[k]) / SPREAD + 0.5);
        if (share === 0) continue;
        const at = plus(root, way, JOINTS[k] * long);
        now = turned(now, { at, axis: bendAxis, degrees: 0 }, (held.bends[k] + extra) * share);
        if (k === 0)
          now = turned(
            now,
            { at, axis: palm, degrees: 0 },
            held.together[f]! * share * signOf(palm, along, scaled(thumb, -1)),
          );
      }
    }
    if (now === p) continue;
    vertices.push(v);
    offsets.push(minus(now, p));
  }
  return { vertices, offsets };
}

/** 1 or -1: the sense of turning about an axis that takes `from` toward `to`. */
function signOf(axis: Vec3, from: Vec3, to: Vec3): number {
  const ninety = cross(axis, from);
  return dot(ninety, to) >= 0 ? 1 : -1;
}
