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
  // The hand lies on the other shoulder; solved for it (engine/pose/reach.ts), with the blade a little more forward.
  serratus_posterior_superior: {
    trunk: { upperBack: 10, nod: 4 },
    left: { bladeForward: 16, armRaise: 72, armAcross: 118, armIn: 92, elbow: 102, palmDown: -1, wrist: 46, shrug: 6 },
  },
  // The other hand lies on the collarbone of the side that is stretched; solved too.
  scalenes: {
    right: {
      armRaise: 56,
      armAcross: 97,
      armIn: 72,
      elbow: 116,
      palmDown: -32,
      wrist: 28,
      bladeForward: -12,
      shrug: 7,
    },
  },
  // The hand of that side is out of the way of the wall.
  deltoid_middle: { left: { armRaise: 16, armAcross: 88, armIn: 62, elbow: 96 } },
  gluteus_minimus: {
    trunk: { bendLeft: -12 },
    left: { armRaise: 34, armAcross: 98, armIn: 10, elbow: 70, bladeForward: 14 },
  },
  serratus_anterior: { left: { armRaise: 124, armAcross: 30, elbow: 30 } },
  intercostals: { left: { armRaise: 124, armAcross: 30, elbow: 30 } },
  triceps: {
    left: { armRaise: 60, armAcross: 90, armIn: -48, elbow: 52 },
    right: { armRaise: 4, armAcross: 77, armIn: 11, elbow: 64, palmDown: 15, wrist: 13 },
  },
  brachioradialis: { left: { armRaise: 6, elbow: 90 } },
  subscapularis: { left: { armRaise: 6, elbow: 90 }, right: { armRaise: 8, elbow: 90, armIn: 20 } },
};

/** The same where the other hand presses: the arm is brought to where that hand reaches. */
export const HELD_FOR_HAND: Readonly<Partial<Record<GuideId, PoseAngles>>> = {
  deltoid_middle: {},
  triceps: { left: { armRaise: 50, armAcross: 95, elbow: 75, armIn: 20 } },
  latissimus_dorsi: { left: { armRaise: 74, armAcross: 62, elbow: 70, armIn: 30, bladeForward: 20 } },
  teres_major: { left: { armRaise: 74, armAcross: 62, elbow: 70, armIn: 30, bladeForward: 20 } },
  teres_minor: { left: { armRaise: 50, armAcross: 104, elbow: 70, armIn: 40, bladeForward: 18 } },
  deltoid_posterior: { left: { armRaise: 55, armAcross: 114, elbow: 75, armIn: 45, bladeForward: 22 } },
  forearm_extensors: { left: { armRaise: 22, armAcross: 92, armIn: 45, elbow: 80, palmDown: 30 } },
  forearm_flexors: { left: { armRaise: 22, armAcross: 92, armIn: 30, elbow: 80, palmDown: -60 } },
};

/** Degrees that who has a ball between the back and a wall leans back, so that the ball is against the wall and nothing else is in it; found for each (stands.slow.test.ts). */
export const LEANS_AT_WALL: Readonly<Partial<Record<GuideId, number>>> = {
  trapezius_upper: 6,
  levator_scapulae: 4,
  supraspinatus: 2,
  infraspinatus: 12,
  deltoid_posterior: 2,
  trapezius_middle: 2,
  rhomboids: 6,
  serratus_posterior_superior: 12,
  latissimus_dorsi: 4,
  multifidi_thoracic: 2,
};
