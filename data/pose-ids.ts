/** Names of the poses, in the order of the menu. Links hold them: a name once given stays. The poses themselves are in poses.ts, which is large. */
export const POSE_IDS = [
  'standing', 'standing-wall', 'sitting', 'desk-upright', 'desk-slumped', 'hug', 'arm-raised', 'arm-across', 'ear-to-shoulder', 'on-back', 'on-ball',
  'on-side', 'on-front', 'over-chair-back', 'over-towel', 'over-roller', 'open-book', 'cat', 'cow', 'childs-pose', 'doorway-chest', 'wall-slide',
] as const;
export type PoseId = (typeof POSE_IDS)[number];
