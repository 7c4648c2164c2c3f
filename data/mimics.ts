import { ARM_AND_HAND_MIMICS } from './mimics/arm-and-hand.ts';
import { HEAD_MIMICS } from './mimics/head.ts';
import { LEG_MIMICS } from './mimics/leg.ts';
import { NECK_MIMICS } from './mimics/neck.ts';
import { SHOULDER_MIMICS } from './mimics/shoulder.ts';
import { TRUNK_MIMICS } from './mimics/trunk.ts';
import { HOW_OFTEN, type Mimic } from './mimics/types.ts';

const WRITTEN = [
  ...HEAD_MIMICS,
  ...SHOULDER_MIMICS,
  ...ARM_AND_HAND_MIMICS,
  ...NECK_MIMICS,
  ...TRUNK_MIMICS,
  ...LEG_MIMICS,
];

/** Explanations outside the muscles, in the order in which they are named: the common, the uncommon, then the rare but urgent. */
export const MIMICS: readonly Mimic[] = HOW_OFTEN.flatMap((often) => WRITTEN.filter((mimic) => mimic.often === often));
