import type { PoseAngles } from '../pose-angles.ts';
import { poseOf } from '../poses.ts';
import type { GuideId } from './index-of.ts';

const { trunk, left, right } = poseOf('hug');
const HUGGED: PoseAngles = { ...(trunk && { trunk }), ...(left && { left }), ...(right && { right }) };

/**
 * Guides whose place to press is reached only when the arms are held in a way of their own: trunk and arms, degrees, for the left. Legs are those
 * of the position; the other guides are shown in their position as it is. An arm that is left out stays as it is there.
 */
export const GUIDE_HELD: Readonly<Partial<Record<GuideId, PoseAngles>>> = {
  rhomboids: HUGGED,
  infraspinatus: HUGGED,
  serratus_posterior_superior: {
    trunk: { upperBack: 10, nod: 4 },
    left: { bladeForward: 24, armRaise: 64, armAcross: 128, armIn: 84, elbow: 106, palmDown: -30, wrist: 24 },
  },
  serratus_anterior: { left: { armRaise: 124, armAcross: 30, elbow: 30 } },
  intercostals: { left: { armRaise: 124, armAcross: 30, elbow: 30 } },
  subscapularis: { left: { armRaise: 6, elbow: 90 }, right: { armRaise: 8, elbow: 90, armIn: 20 } },
};
