import type { PositionCode } from './guides/types.ts';
import type { PoseId } from './pose-ids.ts';
import type { PoseAngles, SideAngles } from './pose-angles.ts';

/** A thing that the body rests on or reaches. The engine places it from the posed body. */
export type PropKind = 'seat' | 'desk' | 'wall' | 'ball' | 'towel' | 'roller';

export interface Pose extends PoseAngles {
  readonly id: PoseId;
  /** In the menu. */
  readonly name: string;
  /** What to look at, in one plain sentence. */
  readonly about: string;
  readonly props?: readonly PropKind[];
  /** Written for the left; the right is its mirror image. */
  readonly oneSided?: true;
}

type Entry = Omit<Pose, 'id'>;

const both = (side: SideAngles) => ({ left: side, right: side });

const SITTING_LEGS: SideAngles = { hip: 86, knee: 88, hipOut: 6, toesUp: 2 };
const LYING_LEGS: SideAngles = { hip: 48, knee: 98, hipOut: 4, toesUp: -38 };
const HANDS_BEHIND_HEAD: SideAngles = { armRaise: 144, armAcross: 67, armIn: 11, elbow: 128, palmDown: 3, wrist: -7 };

/** Every pose by its id. Angles were set by eye on the body and checked in the gallery; they are typical positions, not limits of anyone's movement. */
const POSES = {
  standing: { name: 'Standing', about: 'Standing, arms at your sides.' },
  'standing-wall': {
    name: 'Back to a wall',
    about: 'Back to the wall, feet a step away, knees soft.',
    props: ['wall'],
    trunk: { pelvis: 2, lowBack: 2 },
    ...both({ armRaise: 12, elbow: 12, hip: 20, knee: 22, toesUp: 2, hipOut: 2 }),
  },
  sitting: {
    name: 'Sitting',
    about: 'Sitting with your hands on your thighs.',
    props: ['seat'],
    trunk: { pelvis: -4 },
    ...both({ ...SITTING_LEGS, armRaise: 4, armAcross: 77, armIn: 11, elbow: 64, palmDown: 15, wrist: 13 }),
  },
  'desk-upright': {
    name: 'Desk, upright',
    about: 'At a desk with the head over the shoulders and the shoulders open.',
    props: ['seat', 'desk'],
    ...both({ ...SITTING_LEGS, armRaise: 30, armAcross: 84, armIn: 17, elbow: 58, palmDown: 62, wrist: 4 }),
  },
  'desk-slumped': {
    name: 'Desk, head forward',
    about:
      'The same desk with the head forward and the shoulders rounded. Many people sit like this; it is not harmful by itself.',
    props: ['seat', 'desk'],
    trunk: { pelvis: -14, lowBack: 16, upperBack: 26, headForward: 34, nod: -4 },
    ...both({
      ...SITTING_LEGS,
      hip: 84,
      bladeForward: 18,
      shrug: 6,
      armRaise: 48,
      armAcross: 72,
      armIn: 23,
      elbow: 78,
      palmDown: 41,
      wrist: 10,
    }),
  },
  hug: {
    name: 'Arms hugged',
    about: 'Hugging yourself slides the shoulder blades apart, so the muscles between them can be reached.',
    trunk: { upperBack: 18, nod: 16, lowBack: 4 },
    left: { bladeForward: 24, armRaise: 54, armAcross: 126, armIn: 93, elbow: 94, palmDown: -40, wrist: 26 },
    right: { bladeForward: 24, armRaise: 60, armAcross: 129, armIn: 93, elbow: 94, palmDown: -38, wrist: 40 },
  },
  'arm-raised': {
    name: 'Arm raised',
    oneSided: true,
    about: 'One arm up opens the side of the chest and the armpit.',
    left: { armRaise: 168, armAcross: 40, elbow: 8 },
  },
  'arm-across': {
    name: 'Arm across the chest',
    oneSided: true,
    about: 'One arm drawn across the chest, the shoulder kept low.',
    trunk: { turnLeft: -4 },
    left: { bladeForward: 18, armRaise: 84, armAcross: 122, armIn: 20, elbow: 14 },
    right: { armRaise: 40, armAcross: 96, armIn: 60, elbow: 122, palmDown: 10 },
  },
  'ear-to-shoulder': {
    name: 'Ear to shoulder',
    oneSided: true,
    about: 'Sitting, the head tipped gently to one side.',
    props: ['seat'],
    trunk: { pelvis: -4, tipLeft: -32 },
    ...both({ ...SITTING_LEGS, armRaise: 4, armAcross: 77, armIn: 11, elbow: 64, palmDown: 15, wrist: 13 }),
  },
  'on-back': {
    name: 'Lying on your back',
    about: 'On your back with your knees bent.',
    trunk: { lean: -90, nod: 6 },
    ...both({ ...LYING_LEGS, armRaise: 26, armAcross: -16, elbow: 12, palmDown: 20 }),
  },
  'on-ball': {
    name: 'On a ball',
    about:
      'On your back with a ball between the shoulder blade and the spine, never on the spine. Knees bent, head supported.',
    props: ['ball'],
    trunk: { lean: -80, lowBack: -3, upperBack: 2, nod: 0 },
    ...both({ ...LYING_LEGS, hip: 58, toesUp: -40, armRaise: 30, elbow: 16, armAcross: -14 }),
  },
  'on-side': {
    name: 'Lying on your side',
    oneSided: true,
    about: 'On your side with your knees bent and your head level.',
    trunk: { roll: 90, tipLeft: -16 },
    left: { armRaise: 85, armAcross: 85, elbow: 25, hip: 60, knee: 80, bladeForward: 12 },
    right: { armRaise: 62, armAcross: 80, elbow: 35, hip: 60, knee: 80, hipOut: -6, palmDown: 40 },
  },
  'on-front': {
    name: 'Lying on your front',
    about: 'On your front, your head turned to the side that is easy, arms beside you.',
    trunk: { lean: 90, lookLeft: 62, nod: -6 },
    ...both({ armRaise: 26, armAcross: -16, elbow: 10, toesUp: -62, hipOut: 3 }),
  },
  'over-chair-back': {
    name: 'Over the chair back',
    about: 'Hands hold the head; the upper back bends a little over the chair back.',
    props: ['seat'],
    trunk: { pelvis: -4, upperBack: -16, nod: -6 },
    ...both({ ...SITTING_LEGS, ...HANDS_BEHIND_HEAD }),
  },
  'over-towel': {
    name: 'Over a rolled towel',
    about: 'On your back over a rolled towel, arms out to the sides.',
    props: ['towel'],
    trunk: { lean: -78, upperBack: -20, lowBack: -4, nod: 12 },
    ...both({ ...LYING_LEGS, hip: 60, toesUp: -40, armRaise: 85, armAcross: -6, armIn: -40, elbow: 20 }),
  },
  'over-roller': {
    name: 'Over a foam roller',
    about: 'The roller lies across the mid back; hands hold the head.',
    props: ['roller'],
    trunk: { lean: -70, upperBack: -24, lowBack: -4, nod: 8 },
    ...both({
      ...LYING_LEGS,
      hip: 68,
      toesUp: -40,
      armRaise: 147,
      armAcross: 48,
      armIn: -20,
      elbow: 126,
      palmDown: -11,
      wrist: -3,
    }),
  },
  'open-book': {
    name: 'Open book turn',
    oneSided: true,
    about: 'On your side, the top arm opens behind you and the ribs turn with it.',
    trunk: { roll: 90, tipLeft: -14, turnLeft: -34, lookLeft: -30 },
    left: { armRaise: 85, armAcross: 88, elbow: 12, hip: 80, knee: 85 },
    right: { armRaise: 88, armAcross: -8, elbow: 10, hip: 80, knee: 85, hipOut: -6 },
  },
  cat: {
    name: 'Cat',
    about: 'On hands and knees, the back rounded and the head down.',
    trunk: { lean: 59, pelvis: -20, lowBack: 26, upperBack: 30, nod: 30 },
    ...both({
      armRaise: 92,
      armAcross: 90,
      elbow: 4,
      bladeForward: 16,
      hip: 59,
      knee: 90,
      toesUp: -60,
      wrist: -70,
      palmDown: 70,
    }),
  },
  cow: {
    name: 'Cow',
    about: 'On hands and knees, the chest sinks and you look ahead.',
    trunk: { lean: 80, pelvis: 18, lowBack: -22, upperBack: -14, nod: -26 },
    ...both({ armRaise: 64, armAcross: 88, elbow: 4, hip: 80, knee: 90, toesUp: -60, wrist: -70, palmDown: 70 }),
  },
  'childs-pose': {
    name: "Child's pose",
    about: 'Sitting back on the heels, arms reaching forward.',
    trunk: { lean: 66, lowBack: 26, upperBack: 12, nod: -8 },
    ...both({
      armRaise: 174,
      armAcross: 80,
      elbow: 14,
      hip: 134,
      knee: 150,
      toesUp: -66,
      hipOut: 14,
      palmDown: 70,
      wrist: -20,
    }),
  },
  'doorway-chest': {
    name: 'Doorway chest opener',
    about: 'Forearms on the door frame at or below shoulder height, one foot through.',
    left: { armRaise: 86, armAcross: -6, armIn: -78, elbow: 90, hip: 22, knee: 18, toesUp: -2 },
    right: { armRaise: 86, armAcross: -6, armIn: -78, elbow: 90, hip: -14, knee: 6, toesUp: 18 },
  },
  'wall-slide': {
    name: 'Wall slide',
    about: 'Back to a wall, the arms slide up as far as is easy.',
    props: ['wall'],
    ...both({ armRaise: 142, armAcross: 4, armIn: -30, elbow: 28, hip: 14, knee: 16, toesUp: 2 }),
  },
} as const satisfies Record<PoseId, Entry>;

export const poseOf = (id: PoseId): Pose => ({ id, ...(POSES[id] as Entry) });

/** The pose that shows a guide's position (`positionCodes` of the guides). */
export const POSE_OF_POSITION = {
  sitting: 'sitting',
  standing: 'standing',
  standing_wall: 'standing-wall',
  lying_flat_on_back_long: 'on-back',
  lying_side: 'on-side',
  lying_face_down: 'on-front',
} as const satisfies Record<PositionCode, PoseId>;
