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
  triceps: {
    left: { armRaise: 60, armAcross: 78, armIn: 10, elbow: 52 },
    right: { armRaise: 4, armAcross: 77, armIn: 11, elbow: 64, palmDown: 15, wrist: 13 },
  },
  subscapularis: { left: { armRaise: 6, elbow: 90 }, right: { armRaise: 8, elbow: 90, armIn: 20 } },
};

/** The same where the other hand presses: the arm is brought to where that hand reaches. */
export const HELD_FOR_HAND: Readonly<Partial<Record<GuideId, PoseAngles>>> = {
  triceps: { left: { armRaise: 50, armAcross: 95, elbow: 75, armIn: 20 } },
  latissimus_dorsi: { left: { armRaise: 74, armAcross: 62, elbow: 70, armIn: 30, bladeForward: 20 } },
  teres_major: { left: { armRaise: 74, armAcross: 62, elbow: 70, armIn: 30, bladeForward: 20 } },
  teres_minor: { left: { armRaise: 50, armAcross: 104, elbow: 70, armIn: 40, bladeForward: 18 } },
  deltoid_posterior: { left: { armRaise: 55, armAcross: 114, elbow: 75, armIn: 45, bladeForward: 22 } },
  forearm_extensors: { left: { armRaise: 22, armAcross: 92, armIn: 45, elbow: 80, palmDown: 30 } },
  forearm_flexors: { left: { armRaise: 22, armAcross: 92, armIn: 30, elbow: 80, palmDown: -60 } },
};
