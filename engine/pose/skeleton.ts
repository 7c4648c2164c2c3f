import type { PoseAngles, SideAngles, TrunkAngles } from '../../data/pose-angles.ts';
import { IDENTITY, mirrored, product, rotationAbout, twist, type Quaternion } from '../math/rotation.ts';
import { cross, minus, vec3, type Vec3 } from '../math/vec.ts';

/** Bones of the midline, each the child of the one before it. */
const MIDLINE = [
  'pelvis',
  'spine1',
  'spine2',
  'spine3',
  'spine4',
  'spine5',
  'neck1',
  'neck2',
  'neck3',
  'head',
] as const;
/** Bones of one side. The forearm and the upper arm have two, so that they twist along their length as skin does. */
const PAIRED = ['clavicle', 'blade', 'arm1', 'arm2', 'forearm1', 'forearm2', 'hand', 'thigh', 'shin', 'foot'] as const;
const PAIRED_PARENT: Record<(typeof PAIRED)[number], string> = {
  clavicle: 'spine5',
  blade: 'clavicle',
  arm1: 'blade',
  arm2: 'arm1',
  forearm1: 'arm2',
  forearm2: 'forearm1',
  hand: 'forearm2',
  thigh: 'pelvis',
  shin: 'thigh',
  foot: 'shin',
};

export type MidlineBone = (typeof MIDLINE)[number];
export type PairedBone = (typeof PAIRED)[number];

export interface Bone {
  readonly name: string;
  /** Its place in BONES; -1 for the pelvis, which has none. */
  readonly parent: number;
  /** Its partner on the other side; itself on the midline. */
  readonly mirror: number;
}

/** Parents stand before children. A left bone is followed by its right partner. */
export const BONES: readonly Bone[] = (() => {
  const names: string[] = [...MIDLINE, ...PAIRED.flatMap((bone) => [`${bone}-left`, `${bone}-right`])];
  return names.map((name, i): Bone => {
    if (i < MIDLINE.length) return { name, parent: i - 1, mirror: i };
    const left = name.endsWith('-left');
    const parent = PAIRED_PARENT[name.slice(0, name.lastIndexOf('-')) as PairedBone];
    const at = names.indexOf(parent);
    return {
      name,
      parent: at >= 0 ? at : names.indexOf(`${parent}-${left ? 'left' : 'right'}`),
      mirror: i + (left ? 1 : -1),
    };
  });
})();

const NUMBERS: ReadonlyMap<string, number> = new Map(BONES.map(({ name }, i) => [name, i]));
export const boneNumber = (name: MidlineBone | `${PairedBone}-${'left' | 'right'}`): number => NUMBERS.get(name) ?? -1;

/** The angles of the body as it is drawn, degrees. All others are 0. */
export const AS_DRAWN = { armRaise: 18, elbow: 24 } as const;

/** How much of an angle each bone of a chain takes, from the lowest up. The neck's joints bend more than the stiff rib cage. */
const LOW_BACK = [0.5, 0.5],
  UPPER_BACK = [0.3, 0.35, 0.35];
const SIDE_BEND = [0.24, 0.24, 0.2, 0.17, 0.15],
  TURN = [0.08, 0.12, 0.25, 0.28, 0.27];
const NOD = [0.22, 0.22, 0.2, 0.36],
  TIP = [0.3, 0.28, 0.22, 0.2],
  LOOK = [0.12, 0.15, 0.23, 0.5];
/** Carrying the head forward bends the lower neck and straightens the upper neck back by as much. */
const HEAD_FORWARD = [0.62, 0.38, -0.3, -0.7];
/**
 * Of each degree that the arm is raised beyond 30, a third comes from the blade (scapulohumeral rhythm 2:1,
 * Inman, Saunders & Abbott, J Bone Joint Surg 1944; 26:1-30). The skin slides over the turning blade, so it takes two thirds of that;
 * the collar bone rises by about 30 degrees in all.
 */
const RHYTHM_FROM = 30,
  BLADE_SHARE = ((1 / 3) * 2) / 3,
  CLAVICLE_SHARE = 0.2;
/** Of the forearm's turn, the part that the skin near the elbow and in the middle takes; the hand takes all. */
const FOREARM_TURN = [0.25, 0.7];
/** Of the upper arm's turn about its length, the part that the skin near the shoulder takes. */
const UPPER_ARM_TURN = 0.4;

const RADIAN = Math.PI / 180;
const X: Vec3 = [1, 0, 0],
  Y: Vec3 = [0, 1, 0],
  Z: Vec3 = [0, 0, 1];

/** From hanging straight down to raised by `raise` in the direction `across`, without any turn about the arm's own length. */
const raised = (raise: number, across: number): Quaternion =>
  product(rotationAbout(Y, -across), product(rotationAbout(Z, raise), rotationAbout(Y, across)));

/**
 * Rotation of every bone against the body as drawn, in the body frame.
 * @param joints where each bone turns, x, y, z per bone, as drawn
 */
export function rotations({ trunk = {}, left = {}, right = {} }: PoseAngles, joints: Float32Array): Quaternion[] {
  const out: Quaternion[] = BONES.map(() => IDENTITY);
  const frame = product(rotationAbout(Z, -(trunk.roll ?? 0)), rotationAbout(X, trunk.lean ?? 0));
  const spine = spineOf(trunk);
  let so = product(frame, rotationAbout(X, trunk.pelvis ?? 0));
  out[0] = so;
  spine.forEach((step, i) => (out[i + 1] = so = product(so, step)));
  const chest = out[boneNumber('spine5')]!;
  for (const side of ['left', 'right'] as const) {
    const own = limbsOf(side === 'left' ? left : right, joints);
    for (const [bone, { carrier, rotation }] of Object.entries(own) as [PairedBone, Limb][]) {
      const local = side === 'left' ? rotation : mirrored(rotation);
      out[boneNumber(`${bone}-${side}`)] = product(carrier === 'chest' ? chest : frame, local);
    }
  }
  return out;
}

/** Rotations of the five spine bones, the three neck bones and the head, each against the one below. */
function spineOf(t: TrunkAngles): Quaternion[] {
  const back = [0, 1, 2, 3, 4].map((i) => {
    const flex = i < 2 ? LOW_BACK[i]! * (t.lowBack ?? 0) : UPPER_BACK[i - 2]! * (t.upperBack ?? 0);
    return product(
      rotationAbout(Y, TURN[i]! * (t.turnLeft ?? 0)),
      product(rotationAbout(Z, -SIDE_BEND[i]! * (t.bendLeft ?? 0)), rotationAbout(X, flex)),
    );
  });
  const neck = [0, 1, 2, 3].map((i) =>
    product(
      rotationAbout(Y, LOOK[i]! * (t.lookLeft ?? 0)),
      product(
        rotationAbout(Z, -TIP[i]! * (t.tipLeft ?? 0)),
        rotationAbout(X, NOD[i]! * (t.nod ?? 0) + HEAD_FORWARD[i]! * (t.headForward ?? 0)),
      ),
    ),
  );
  return [...back, ...neck];
}

/** A rotation in the frame of what carries the limb: the chest for an arm; the body as a whole for a leg, so that the pelvis tips over the thighs. */
interface Limb {
  readonly carrier: 'chest' | 'ground';
  readonly rotation: Quaternion;
}

/** The bones of a left side. */
function limbsOf(a: SideAngles, joints: Float32Array): Record<PairedBone, Limb> {
  const at = (bone: PairedBone) => vec3(joints, boneNumber(`${bone}-left`));
  const upper = minus(at('forearm1'), at('arm1')),
    fore = minus(at('hand'), at('forearm1'));
  const hinge = cross(upper, fore);

  const raise = a.armRaise ?? AS_DRAWN.armRaise,
    across = a.armAcross ?? 0;
  const over = Math.max(0, raise - RHYTHM_FROM);
  const forward = a.bladeForward ?? 0,
    shrug = a.shrug ?? 0;
  const clavicle = product(rotationAbout(Y, -forward), rotationAbout(Z, shrug + CLAVICLE_SHARE * over));
  const blade = product(rotationAbout(Y, -forward), rotationAbout(Z, BLADE_SHARE * over));
  const swing = product(raised(raise, across), rotationAbout(Z, -AS_DRAWN.armRaise));
  const inward = a.armIn ?? 0;
  const arm1 = product(swing, twist(upper, inward * UPPER_ARM_TURN)),
    arm2 = product(swing, twist(upper, inward));
  const elbow = product(arm2, twist(hinge, (a.elbow ?? AS_DRAWN.elbow) - AS_DRAWN.elbow));
  const palm = a.palmDown ?? 0;
  const forearm = (share: number) => product(elbow, twist(fore, palm * share));
  const wristAxis = cross(fore, hinge);

  const hip = a.hip ?? 0,
    out = a.hipOut ?? 0;
  const thigh = product(
    rotationAbout(Y, out * Math.sin(hip * RADIAN)),
    product(
      rotationAbout(Z, out * Math.cos(hip * RADIAN)),
      product(rotationAbout(X, -hip), twist(minus(at('shin'), at('thigh')), a.hipIn ?? 0)),
    ),
  );
  const shin = product(thigh, rotationAbout(X, a.knee ?? 0));
  const chest = (rotation: Quaternion): Limb => ({ carrier: 'chest', rotation });
  const ground = (rotation: Quaternion): Limb => ({ carrier: 'ground', rotation });
  return {
    clavicle: chest(clavicle),
    blade: chest(blade),
    arm1: chest(arm1),
    arm2: chest(arm2),
    forearm1: chest(forearm(FOREARM_TURN[0]!)),
    forearm2: chest(forearm(FOREARM_TURN[1]!)),
    hand: chest(product(forearm(1), twist(wristAxis, a.wrist ?? 0))),
    thigh: ground(thigh),
    shin: ground(shin),
    foot: ground(product(shin, rotationAbout(X, -(a.toesUp ?? 0)))),
  };
}
