import type { PoseAngles, SideAngles } from '../pose-angles.ts';

const both = (side: SideAngles): PoseAngles => ({ left: side, right: side });

/**
 * What the body does in the picture of a step: the ways it goes, one after the other, before it is back as it was held. Degrees. An angle that
 * is not named stays as it is. Written for the left; the right is the mirror image. Angles were set by eye, small as the steps ask.
 */
export const MOVES = {
  'drops-shoulder': [{ left: { shrug: 15 } }],
  'circles-shoulder': [
    { left: { shrug: 6, bladeForward: 13 } },
    { left: { shrug: 17, bladeForward: 2 } },
    { left: { shrug: 6, bladeForward: -12 } },
  ],
  'rolls-shoulders': [both({ shrug: 7, bladeForward: 12 }), both({ shrug: 16 }), both({ shrug: 6, bladeForward: -12 })],
  nods: [{ trunk: { nod: 15 } }],
  'looks-down-and-up': [{ trunk: { nod: 24 } }, { trunk: { nod: -15 } }],
  'turns-head': [{ trunk: { lookLeft: 27 } }, { trunk: { lookLeft: -27 } }],
  'turns-head-away': [{ trunk: { lookLeft: -27 } }],
  'tips-head-away': [{ trunk: { tipLeft: -24 } }],
  'turns-trunk': [{ trunk: { turnLeft: 20, lookLeft: 10 } }, { trunk: { turnLeft: -20, lookLeft: -10 } }],
  'bends-sideways': [{ trunk: { bendLeft: 18 } }, { trunk: { bendLeft: -18 } }],
  'bends-back': [{ trunk: { upperBack: -17, nod: -8 } }],
  'tilts-pelvis': [{ trunk: { pelvis: 13, lowBack: -13 } }, { trunk: { pelvis: -11, lowBack: 12 } }],
  'hitches-hip': [{ trunk: { bendLeft: 13 } }],
  'opens-arms': [
    {
      trunk: { upperBack: 2, nod: 0 },
      ...both({ bladeForward: -6, armRaise: 76, armAcross: 14, armIn: 0, elbow: 26, palmDown: 0, wrist: 0 }),
    },
  ],
  'arm-forward': [{ left: { armRaise: 36, armAcross: 88, armIn: 0, elbow: 34, bladeForward: 9 } }],
  'arm-across': [{ left: { armRaise: 52, armAcross: 112, armIn: 40, elbow: 74, bladeForward: 15 } }],
  'lifts-arm-forward': [{ left: { armRaise: 104, armAcross: 84, armIn: 0, elbow: 8, palmDown: 30 } }],
  'lifts-arm-sideways': [{ left: { armRaise: 84, armAcross: 4, armIn: 0, elbow: 12, palmDown: 20 } }],
  'lifts-arm-a-little': [{ left: { armRaise: 42, armAcross: 12, armIn: 0, elbow: 16 } }],
  'opens-arm': [{ left: { armRaise: 74, armAcross: -4, armIn: 0, elbow: 14, palmDown: -10, bladeForward: -6 } }],
  'reaches-up': [{ left: { armRaise: 142, armAcross: 44, armIn: 0, elbow: 10 } }],
  'reaches-forward-and-up': [{ left: { armRaise: 124, armAcross: 78, armIn: 0, elbow: 6, bladeForward: 12 } }],
  'slides-arm-up-wall': [{ left: { armRaise: 138, armAcross: 4, armIn: -30, elbow: 30 } }],
  'turns-hand': [{ left: { palmDown: 65 } }, { left: { palmDown: -60 } }],
  'bends-elbow': [{ left: { elbow: 22 } }, { left: { elbow: 104 } }],
  'bends-wrist': [{ left: { wrist: 48 } }, { left: { wrist: -48 } }],
  'shakes-arm': [
    { left: { armRaise: 10, armAcross: 10, elbow: 14, palmDown: 40 } },
    { left: { armRaise: 20, armAcross: 10, elbow: 26, palmDown: -30 } },
    { left: { armRaise: 10, armAcross: 10, elbow: 14, palmDown: 40 } },
  ],
  'swings-arm': [
    { left: { armRaise: 40, armAcross: 90, armIn: 0, elbow: 12 } },
    { left: { armRaise: 8, armAcross: 0, armIn: 0, elbow: 12 } },
  ],
  'bends-hip': [{ left: { hip: 62, knee: 72 } }],
  'turns-leg': [{ left: { hipIn: 20 } }, { left: { hipIn: -24 } }],
  'swings-leg': [{ left: { hip: 34, knee: 8 } }, { left: { hip: -14, knee: 6 } }],
  'steps-back': [{ left: { hip: -14, knee: 6, toesUp: 18 }, right: { hip: 20, knee: 18, toesUp: -2 } }],
  'leans-to-front-leg': [{ left: { hip: -22, knee: 10, toesUp: 28 }, right: { hip: 34, knee: 42, toesUp: 8 } }],
  'turns-arm-out': [{ left: { armIn: -42 } }],
} as const satisfies Readonly<Record<string, readonly PoseAngles[]>>;
export type MoveId = keyof typeof MOVES;
