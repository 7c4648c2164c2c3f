import type { MidlineBone, PairedBone } from '../../engine/pose/skeleton.ts';
import { mix, type Vec3 } from '../../engine/math/vec.ts';
import type { Joints } from '../body/shape.ts';

/** A straight piece of bone, metres, on the left side or the midline; a piece off the midline of a midline bone has a twin on the right. */
export type Segment = readonly [Vec3, Vec3];

/** The bones that carry skin, as pieces near enough to the skin they carry. Ribs, pelvis rim, blade and jaw have pieces of their own. */
export function segmentsOf(joint: Joints): Record<MidlineBone | PairedBone, readonly Segment[]> {
  const j = joint;
  const [shoulder, elbow, hand, hip, knee, ankle] = [
    j('l-shoulder'),
    j('l-elbow'),
    j('l-hand'),
    j('l-upper-leg'),
    j('l-knee'),
    j('l-ankle'),
  ];
  const [t8, c7, skull] = [j('spine-1'), j('neck'), j('head')];
  const t4 = mix(t8, c7, 0.5),
    c5 = mix(c7, skull, 0.36),
    c3 = mix(c7, skull, 0.7);
  const mid = mix(shoulder, elbow, 0.5),
    midFore = mix(elbow, hand, 0.5);
  /** A hoop of rib at the height of a and b: out to the side and to the front. */
  const rib = (a: number, b: number, side: number, front: number): Segment[] => [
    [
      [side, a, 0.01],
      [side, b, 0.01],
    ],
    [
      [side * 0.6, a, front],
      [side * 0.6, b, front],
    ],
  ];
  return {
    pelvis: [
      [j('pelvis'), j('spine-4')],
      [
        [0.02, 0.97, -0.04],
        [0.085, 1, -0.02],
      ],
      [
        [0.085, 1, -0.02],
        [0.1, 0.985, 0.04],
      ],
      [
        [0.03, 0.9, 0.05],
        [0.09, 0.96, 0.055],
      ],
      [
        [0.02, 0.9, -0.05],
        [0.05, 0.865, -0.03],
      ],
      [
        [0.012, 0.85, 0.03],
        [0.02, 0.83, -0.01],
      ],
    ],
    spine1: [[j('spine-4'), j('spine-3')]],
    spine2: [[j('spine-3'), j('spine-2')]],
    spine3: [
      [j('spine-2'), mix(j('spine-2'), t8, 0.5)],
      ...rib(1.15, 1.2, 0.11, 0.06),
      [mix(j('spine-2'), t8, 0.5), t8],
    ],
    spine4: [[t8, t4], ...rib(1.24, 1.33, 0.13, 0.07)],
    spine5: [
      [t4, c7],
      ...rib(1.35, 1.385, 0.085, 0.065),
      [
        [0.01, 1.36, 0.08],
        [0.01, 1.4, 0.065],
      ],
    ],
    neck1: [[c7, c5]],
    neck2: [[c5, c3]],
    neck3: [[c3, skull]],
    head: [
      [skull, j('head-2')],
      [
        [0, 1.53, 0.13],
        [0.045, 1.56, 0.06],
      ],
      [
        [0.05, 1.62, 0.03],
        [0.05, 1.68, 0.03],
      ],
      [
        [0.02, 1.585, -0.03],
        [0.03, 1.66, -0.045],
      ],
    ],
    clavicle: [
      [
        [0.03, 1.41, 0.055],
        [0.09, 1.43, 0.045],
      ],
      [
        [0.09, 1.43, 0.045],
        [0.15, 1.43, 0.015],
      ],
      [
        [0.06, 1.45, -0.01],
        [0.13, 1.435, -0.005],
      ],
    ],
    blade: [
      [
        [0.155, 1.425, 0],
        [0.185, 1.405, 0.01],
      ],
      [
        [0.172, 1.415, -0.03],
        [0.085, 1.395, -0.085],
      ],
      [
        [0.085, 1.395, -0.085],
        [0.1, 1.3, -0.09],
      ],
      [
        [0.1, 1.3, -0.09],
        [0.16, 1.37, -0.055],
      ],
      [
        [0.12, 1.37, -0.085],
        [0.12, 1.36, -0.085],
      ],
    ],
    arm1: [[mix(shoulder, elbow, 0.12), mid]],
    arm2: [[mid, elbow]],
    forearm1: [[elbow, midFore]],
    forearm2: [[midFore, mix(elbow, hand, 0.93)]],
    hand: [
      [hand, j('l-finger-3-1')],
      ...[1, 2, 3, 4, 5].map((n): Segment => [j(`l-finger-${n}-1`), j(`l-finger-${n}-4`)]),
      [hand, j('l-finger-1-1')],
      [hand, j('l-finger-5-1')],
    ],
    thigh: [[mix(hip, knee, 0.08), knee]],
    shin: [[knee, mix(knee, ankle, 0.97)]],
    foot: [
      [ankle, j('l-foot-1')],
      [j('l-foot-1'), j('l-foot-2')],
      [
        [ankle[0], 0.03, ankle[2]],
        [ankle[0], 0.03, ankle[2] - 0.05],
      ],
      ...[1, 5].map((n): Segment => [ankle, j(`l-toe-${n}-1`)]),
    ],
  };
}
