import { BONES, boneNumber, type MidlineBone, type PairedBone } from '../../engine/pose/skeleton.ts';
import { mix, type Vec3 } from '../../engine/math/vec.ts';
import type { Joints } from '../body/shape.ts';

/**
 * Where each bone turns, metres, x, y, z per bone of BONES: the source's own joints, with the chest and neck divided further.
 * The source has no joint between T8 and C7, nor between C7 and the skull.
 */
export function boneJoints(joint: Joints): Float64Array {
  const [t8, c7, skull] = [joint('spine-1'), joint('neck'), joint('head')];
  const [shoulder, elbow, hand] = [joint('l-shoulder'), joint('l-elbow'), joint('l-hand')];
  const midline: Record<MidlineBone, Vec3> = {
    pelvis: joint('pelvis'),
    spine1: joint('spine-4'),
    spine2: joint('spine-3'),
    spine3: joint('spine-2'),
    spine4: t8,
    spine5: mix(t8, c7, 0.5),
    neck1: c7,
    neck2: mix(c7, skull, 0.36),
    neck3: mix(c7, skull, 0.7),
    head: skull,
  };
  const left: Record<PairedBone, Vec3> = {
    clavicle: joint('l-clavicle'),
    blade: mix(joint('l-scapula'), shoulder, 0.45),
    arm1: shoulder,
    arm2: mix(shoulder, elbow, 0.5),
    forearm1: elbow,
    forearm2: mix(elbow, hand, 0.5),
    hand,
    thigh: joint('l-upper-leg'),
    shin: joint('l-knee'),
    foot: joint('l-ankle'),
  };
  const out = new Float64Array(BONES.length * 3);
  for (const [bone, p] of Object.entries(midline) as [MidlineBone, Vec3][])
    out.set([0, p[1], p[2]], boneNumber(bone) * 3);
  for (const [bone, p] of Object.entries(left) as [PairedBone, Vec3][]) {
    out.set(p, boneNumber(`${bone}-left`) * 3);
    out.set([-p[0], p[1], p[2]], boneNumber(`${bone}-right`) * 3);
  }
  return out;
}
