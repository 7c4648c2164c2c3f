import type { ToolId } from '../../data/guides/types.ts';
import { cross, distance, dot, minus, mix, plus, scaled, unit, vec3, type Vec3 } from '../math/vec.ts';
import type { Body, SkinPoint } from '../skin/body.ts';
import { reachFrom } from '../skin/geodesic.ts';
import { cornerOf, firstHit, nearestSkin, positionOf } from '../skin/skin.ts';

/** Metres from the middle of a tool to the rim of what touches the skin: of a ball that sinks in by a seventh of its radius, of two finger pads. */
export const CONTACT: Readonly<Record<ToolId, number>> = {
  fingers: 0.014,
  flat_hand: 0.03,
  pincer: 0.016,
  soft_ball: 0.018,
  tennis_ball: 0.016,
  firm_ball: 0.015,
  ball_in_sock: 0.016,
  two_balls: 0.016,
  hook_cane: 0.009,
  foam_roller: 0.02,
  towel: 0.015,
};

/** Metres outside an area that is never pressed beyond which its distance is not known, and counts as this. */
const BEYOND = 0.02;
/** Metres of a small step: a share of the radius that is searched, and no less or more than these. */
const STEP_SHARE = 0.55,
  LEAST_STEP = 0.006,
  MOST_STEP = 0.013;
/** Stops around the place, places between two stops that must be free too, and metres that are not looked at so closely. */
const STOPS = 6,
  BETWEEN = 6,
  SLACK = 5e-4;
/** Where there is less room than the tool is wide, the part of it that a stop must have. */
const NARROW = 0.5;
/** Metres above the skin from which it is looked for. */
const ABOVE = 0.04;
const UP: Vec3 = [0, 1, 0];

/** Where a tool is put. */
export interface PressedPlace {
  /** The vertex to press. */
  readonly vertex: number;
  /** Free skin in which to look for the spot. */
  readonly area: readonly number[];
  /** Metres around the place that are searched. */
  readonly radius: number;
}

/**
 * The way of a tool that looks for the sore spot, in small steps: from the place to press, around it, and back. It keeps off what is never
 * pressed by the width of what touches, or where there is less room by half of what the place itself has.
 * @param never signed distance to what is never pressed by vertex, metres, negative inside; vertices that are not listed lie far outside
 * @param contact metres from the middle of the tool to the rim of what touches
 * @returns places on the skin; the first and the last are where it presses. One alone where there is no room to move.
 */
export function toolPath(
  body: Body,
  { vertex, area, radius }: PressedPlace,
  never: ReadonlyMap<number, number>,
  contact: number,
): readonly SkinPoint[] {
  const room = (v: number) => Math.min(never.get(v) ?? BEYOND, contact);
  const home = roomiest(body, vertex, area, room),
    need = room(home) < contact ? room(home) * NARROW : contact - SLACK;
  const at = vec3(body.positions, home),
    out = vec3(body.normals, home);
  const step = Math.min(MOST_STEP, Math.max(LEAST_STEP, radius * STEP_SHARE));
  const near = new Set(reachFrom(body, [cornerOf(body, home)], step * 3).vertices);
  const isNear = (t: number) => [0, 1, 2].some((k) => near.has(body.triangles[t * 3 + k]!));
  /** The skin below a place beside `at`, where it is free. */
  const free = (over: Vec3): SkinPoint | null => {
    const hit = firstHit(body, plus(over, out, ABOVE), scaled(out, -1), isNear);
    return hit && roomAt(body, never, hit.point) >= need && roomAt(body, never, hit.point) > 0 ? hit.point : null;
  };
  const isFreeWay = (a: SkinPoint, b: SkinPoint) =>
    Array.from({ length: BETWEEN }, (_, k) => (k + 1) / (BETWEEN + 1)).every((t) => {
      const on = nearestSkin(body, mix(positionOf(body, a), positionOf(body, b), t), isNear);
      return on !== null && roomAt(body, never, on.point) >= Math.max(need, SLACK);
    });

  const start = cornerOf(body, home),
    flatUp = plus(UP, out, -dot(UP, out));
  const along = dot(flatUp, flatUp) > 0.01 ? unit(flatUp) : unit(minus([0, 0, 1], scaled(out, out[2]))),
    across = cross(along, out);
  const path: SkinPoint[] = [start];
  for (let k = 0; k < STOPS; k++) {
    const turn = (2 * Math.PI * k) / STOPS;
    const stop = free(plus(plus(at, along, step * Math.cos(turn)), across, step * Math.sin(turn)));
    if (!stop || !isFreeWay(start, stop)) continue;
    const last = path[path.length - 1]!;
    if (
      last !== start &&
      (distance(positionOf(body, last), positionOf(body, stop)) > step * 1.5 || !isFreeWay(last, stop))
    )
      path.push(start);
    path.push(stop);
  }
  if (path.length > 1) path.push(start);
  return path;
}

/** The place itself where the tool has room there, else the free skin nearest to it with the most room. */
function roomiest({ positions }: Body, vertex: number, area: readonly number[], room: (v: number) => number): number {
  const most = Math.max(room(vertex), ...area.map(room)) - SLACK,
    from = vec3(positions, vertex);
  if (room(vertex) >= most) return vertex;
  const far = (v: number) => distance(vec3(positions, v), from);
  return area.filter((v) => room(v) >= most).reduce((best, v) => (far(v) < far(best) ? v : best));
}

/** Metres from a place on the skin to what is never pressed. */
export function roomAt(
  { triangles }: Pick<Body, 'triangles'>,
  never: ReadonlyMap<number, number>,
  { triangle, u, v }: SkinPoint,
): number {
  const at = (k: number) => Math.min(BEYOND, never.get(triangles[triangle * 3 + k]!) ?? BEYOND);
  return (1 - u - v) * at(0) + u * at(1) + v * at(2);
}

/** Of the time from one stop to the next, the part in which the tool moves. */
export const MOVES_FOR = 0.55;

/** Between which two places of a path a tool is, and how far from the first to the second. `along`: 0-1 of the path. */
export function onPath(
  path: readonly SkinPoint[],
  along: number,
): { readonly from: SkinPoint; readonly to: SkinPoint; readonly share: number } {
  const hops = path.length - 1,
    at = Math.min(Math.max(0, along), 1) * hops,
    hop = Math.min(Math.max(0, hops - 1), Math.floor(at));
  const t = Math.min(1, (at - hop) / MOVES_FOR);
  return { from: path[hop]!, to: path[Math.min(hop + 1, hops)]!, share: t * t * (3 - 2 * t) };
}
