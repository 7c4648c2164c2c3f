import { PRESSED_WITH } from '../../data/guides/hands.ts';
import type { ToolId } from '../../data/guides/types.ts';
import type { PoseAngles } from '../../data/pose-angles.ts';
import type { Side } from '../../data/types.ts';
import { distance, minus, mix, plus, unit, type Vec3 } from '../math/vec.ts';
import type { Grip } from '../pose/hand-shape.ts';
import { bentPositions } from '../pose/pose.ts';
import { normalsFor } from '../pose/posed-normals.ts';
import { createReach, skinBeside, type ArmReach, type Touch } from '../pose/reach.ts';
import type { Rig, Shape } from '../pose/rig.ts';
import type { Landmarks } from '../skin/anchor.ts';
import type { Body, SkinPoint } from '../skin/body.ts';
import { mirrorPoint, normalAt, positionOf } from '../skin/skin.ts';
import type { ResolvedGuide } from './guide.ts';
import { withHand } from './hand-show.ts';
import type { Show, ToolState } from './show.ts';
import { overShoulder, type OverShoulder } from './over-shoulder.ts';
import { onPath } from './tool-path.ts';

/** Metres off the skin from which a tool comes. */
export const COMES_FROM = 0.12;
/** Metres that a hand is pressed in; below the skin lies the middle of what thumb and fingers hold. */
const PRESSES = 0.003,
  HOLDS = 0.008;
/** Tools that hands hold; the palm looks to the chest. */
const HOLDS_IT: ReadonlySet<ToolId> = new Set<ToolId>(['ball_in_sock', 'hook_cane']),
  TO_CHEST: Vec3 = [0, 0, 1];
/** Metres beside its place at which a hand is looked for anew. */
const MISSES = 0.008;
/** By how much a less simple grip must be easier. */
const SIMPLER = 1;
const GRIPS: Readonly<Partial<Record<ToolId, readonly Grip[]>>> = {
  fingers: ['tips', 'hook'],
  pincer: ['pinch'],
  flat_hand: ['flat'],
  ball_in_sock: ['fist'],
  hook_cane: ['fist'],
};

/** The person's own hands: as the tool, or holding it. */
export interface HandTool {
  readonly sides: readonly Side[];
  /** The body with its hands as they hold. */
  readonly shape: Shape;
  /** What hangs over the shoulder, in the frame of the body bent about its pelvis; null where the hand itself presses. */
  readonly strap: OverShoulder | null;
  /** Where each hand is to touch, and where its pad is, in a pose with the arms solved for a state of the tool. */
  readonly touches: (
    pose: PoseAngles,
    tool: ToolState,
  ) => readonly { readonly side: Side; readonly touch: Touch; readonly pad: Touch }[];
  /** A show with the arms that press. */
  readonly dress: (show: Show) => Show;
}

/** The sides of the hands that press. */
function pressingSides({ guide, side, tool }: Pick<ResolvedGuide, 'guide' | 'side' | 'tool'>): readonly Side[] {
  const which = PRESSED_WITH[guide.id],
    other: Side = side === 'left' ? 'right' : 'left';
  // A hook is held in both hands, the other one nearer to it; the end of a sock in the other hand.
  if (tool?.id === 'hook_cane') return [other, side];
  if (tool?.id === 'ball_in_sock') return [other];
  return which === 'both' ? [side, other] : [which === 'same' ? side : other];
}

/**
 * The hand of a guide that is done by hand; null where another tool is used.
 * @param held how the body is held, for the side that is pressed
 * @param path the way of the search; it presses where that begins
 */
export function createHandTool(
  body: Body,
  landmarks: Landmarks,
  rig: Rig,
  { guide, side, tool }: Pick<ResolvedGuide, 'guide' | 'side' | 'tool'>,
  held: PoseAngles,
  path: readonly SkinPoint[],
): HandTool | null {
  const grips = tool && GRIPS[tool.id];
  if (!grips) return null;
  const sides = pressingSides({ guide, side, tool }),
    far = new Map(path.map((point) => [point, mirrorPoint(body, point)] as const)),
    skins = new Map<string, { readonly positions: Float32Array; readonly normals: Float32Array }>();
  const skinIn = (pose: PoseAngles) => {
    const key = JSON.stringify(pose),
      known = skins.get(key);
    if (known) return known;
    const positions = bentPositions(body, rig, pose, rig.shapes.neutral),
      made = { positions, normals: normalsFor(positions, body.triangles) };
    skins.set(key, made);
    return made;
  };
  const isPinch = grips[0] === 'pinch',
    both = sides.length > 1;
  /** The place to press, or its mirror image. */
  const spotOf = (pose: PoseAngles, along: number, isFar = false): Touch => {
    const { positions, normals } = skinIn(pose),
      { from, to, share } = onPath(path, along);
    const between = (at: (point: SkinPoint) => Vec3): Vec3 => {
      const on = (point: SkinPoint) => at(isFar ? (far.get(point) ?? point) : point);
      return mix(on(from), on(to), share);
    };
    return {
      position: between((point) => positionOf({ positions, triangles: body.triangles }, point)),
      normal: unit(between((point) => normalAt({ normals, triangles: body.triangles }, point))),
    };
  };
  const strapIn = (pose: PoseAngles) =>
    overShoulder(tool.id, spotOf(pose, 0), (id) => {
      const point = landmarks[id];
      const { positions } = skinIn(pose);
      return positionOf({ positions, triangles: body.triangles }, side === 'right' ? mirrorPoint(body, point) : point);
    });
  const touchOf = (pose: PoseAngles, hand: Side, { along, lift, sink }: ToolState): Touch => {
    const spot = spotOf(pose, along, both && hand !== side && !HOLDS_IT.has(tool.id)),
      strap = strapIn(pose);
    if (!strap) {
      const off = lift * COMES_FROM - sink * PRESSES - (isPinch ? HOLDS : 0);
      return { position: plus(spot.position, spot.normal, off), normal: spot.normal };
    }
    // The hands go with what they hold.
    const { position, along: way } = strap.grips[sides.indexOf(hand)] ?? strap.grips[0]!,
      moved = minus(plus(spot.position, spot.normal, lift * COMES_FROM), spotOf(pose, 0).position);
    return { position: plus(position, moved), normal: TO_CHEST, along: way };
  };

  const HOME: ToolState = { along: 0, lift: 0, sink: 0 },
    asHeld = skinIn(held),
    beside = new Map(
      sides.map((hand) => [hand, skinBeside(body, rig, hand, asHeld.positions, asHeld.normals)] as const),
    ),
    skinOf = (hand: Side) => beside.get(hand) ?? [];
  const first = sides[0]!;
  let best: { readonly reach: ArmReach; readonly pose: PoseAngles; readonly cost: number } | null = null;
  for (const grip of grips) {
    const reach = createReach(body, rig, landmarks, grip),
      { pose, cost } = reach.reach(held, first, touchOf(held, first, HOME), skinOf(first), null);
    if (!best || cost < best.cost - SIMPLER) best = { reach, pose, cost };
  }
  const { reach } = best!;
  let home = best!.pose;
  for (const hand of sides.slice(1)) home = reach.reach(home, hand, touchOf(held, hand, HOME), skinOf(hand), null).pose;

  const solved = new Map<string, PoseAngles>();
  const reachFor = (pose: PoseAngles, state: ToolState): PoseAngles => {
    const key = JSON.stringify([pose, state.along, state.lift, state.sink]),
      known = solved.get(key);
    if (known) return known;
    let now = pose;
    for (const hand of sides) {
      const touch = touchOf(pose, hand, state),
        near = reach.reach(now, hand, touch, skinOf(hand), home[hand] ?? null);
      const anew =
        distance(reach.padIn(near.pose, hand).position, touch.position) > MISSES &&
        reach.reach(now, hand, touch, skinOf(hand), null);
      now = anew && anew.cost < near.cost ? anew.pose : near.pose;
    }
    solved.set(key, now);
    return now;
  };
  return {
    sides,
    strap: strapIn(held),
    shape: reach.shapeFor(sides),
    touches: (pose, state) => {
      const arms = reachFor(pose, state);
      return sides.map((hand) => ({ side: hand, touch: touchOf(pose, hand, state), pad: reach.padIn(arms, hand) }));
    },
    dress: (show) => withHand(show, path.length - 1, reachFor),
  };
}
