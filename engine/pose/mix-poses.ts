import type { PoseAngles } from '../../data/pose-angles.ts';
import { AS_DRAWN } from './skeleton.ts';

const DRAWN: Readonly<Record<string, number>> = AS_DRAWN;

/** The pose seen in a mirror: left and right change places, turns and bends change direction. */
export function mirrorPose({ trunk, left, right }: PoseAngles): PoseAngles {
  const { roll, bendLeft, turnLeft, tipLeft, lookLeft, ...rest } = trunk ?? {};
  const turned = Object.fromEntries(
    Object.entries({ roll, bendLeft, turnLeft, tipLeft, lookLeft }).flatMap(([name, angle]) =>
      angle === undefined ? [] : [[name, -angle]],
    ),
  );
  return {
    ...(trunk && { trunk: { ...rest, ...turned } }),
    ...(right && { left: right }),
    ...(left && { right: left }),
  };
}

/** On the way from one pose to another: every angle in proportion. `t` 0 gives a, 1 gives b. */
export function mixPoses(a: PoseAngles, b: PoseAngles, t: number): PoseAngles {
  const mix = (from: object, to: object) => {
    const one = from as Readonly<Record<string, number>>,
      two = to as Readonly<Record<string, number>>;
    return Object.fromEntries(
      [...new Set([...Object.keys(one), ...Object.keys(two)])].map((name) => {
        const start = one[name] ?? DRAWN[name] ?? 0,
          end = two[name] ?? DRAWN[name] ?? 0;
        return [name, start + (end - start) * t];
      }),
    );
  };
  return {
    trunk: mix(a.trunk ?? {}, b.trunk ?? {}),
    left: mix(a.left ?? {}, b.left ?? {}),
    right: mix(a.right ?? {}, b.right ?? {}),
  };
}
