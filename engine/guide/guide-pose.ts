import { GUIDE_HELD, HELD_FOR_HAND, LEANS_AT_WALL } from '../../data/guides/poses.ts';
import type { PoseAngles, SideAngles } from '../../data/pose-angles.ts';
import { poseOf, POSE_OF_POSITION, type PropKind } from '../../data/poses.ts';
import type { Tool } from '../../data/guides/types.ts';
import type { PoseId } from '../../data/pose-ids.ts';
import { mirrorPose } from '../pose/mix-poses.ts';
import type { ResolvedGuide } from './guide.ts';

/** How the body is held in the pictures of a guide, as drawn for the left. */
export interface GuidePose {
  /** The guide's position: how to sit, stand or lie. */
  readonly position: PoseAngles;
  /** The same with trunk and arms as the place to press needs them. */
  readonly held: PoseAngles;
  readonly props: readonly PropKind[];
}

const LEGS: readonly (keyof SideAngles)[] = ['hip', 'hipOut', 'hipIn', 'knee', 'toesUp'];
const legsOf = (side: SideAngles = {}): SideAngles =>
  Object.fromEntries(LEGS.flatMap((name) => (side[name] === undefined ? [] : [[name, side[name]]])));

/** A pose with some of its angles changed; what a change does not name stays. */
export const changePose = (pose: PoseAngles, { trunk, left, right }: PoseAngles): PoseAngles => ({
  trunk: { ...pose.trunk, ...trunk },
  left: { ...pose.left, ...left },
  right: { ...pose.right, ...right },
});

/** The pose of a position. Who lies on the side lies on the one that is not pressed. */
function poseFor(id: PoseId): PoseAngles {
  const { trunk = {}, left = {}, right = {} } = poseOf(id),
    pose = { trunk, left, right };
  return id === 'on-side' ? mirrorPose(pose) : pose;
}

/** The trunk tipped back over the thighs, degrees. */
const leanBack = (pose: PoseAngles, by: number): PoseAngles =>
  by === 0 ? pose : { ...pose, trunk: { ...pose.trunk, pelvis: (pose.trunk?.pelvis ?? 0) - by } };

/** Whether a tool is the hand itself. */
export const isHand = (tool: Pick<Tool, 'id'> | null): boolean =>
  tool !== null && (tool.id === 'fingers' || tool.id === 'pincer' || tool.id === 'flat_hand');

/** How the body is held: legs and seat of the first position that is left, trunk and arms of the guide. */
export function guidePose({
  guide,
  positions,
  support,
  tool,
}: Pick<ResolvedGuide, 'guide' | 'positions' | 'support' | 'tool'>): GuidePose {
  // Who can sit or stand is shown so: lying, much of the body hides the place.
  const code = positions.find((one) => !one.startsWith('lying')) ?? positions[0],
    id = support === 'table' ? 'desk-upright' : code ? POSE_OF_POSITION[code] : 'standing';
  const position = leanBack(poseFor(id), support === 'wall' ? (LEANS_AT_WALL[guide.id] ?? 0) : 0),
    own = (isHand(tool) ? HELD_FOR_HAND[guide.id] : undefined) ?? GUIDE_HELD[guide.id];
  const arm = (side: 'left' | 'right'): SideAngles =>
    own?.[side] ? { ...legsOf(position[side]), ...own[side] } : (position[side] ?? {});
  return {
    position,
    held: own ? { trunk: { ...position.trunk, ...own.trunk }, left: arm('left'), right: arm('right') } : position,
    props: poseOf(id).props ?? [],
  };
}
