import { REGION as back } from './muscles/back.ts';
import { REGION as belly } from './muscles/belly.ts';
import { REGION as chest } from './muscles/chest.ts';
import { REGION as forearmAndHand } from './muscles/forearm-and-hand.ts';
import { REGION as head } from './muscles/head.ts';
import { REGION as hip } from './muscles/hip.ts';
import { REGION as leg } from './muscles/leg.ts';
import { REGION as neckBack } from './muscles/neck-back.ts';
import { REGION as neckFront } from './muscles/neck-front.ts';
import { REGION as rotatorCuff } from './muscles/rotator-cuff.ts';
import { REGION as shoulderAndArm } from './muscles/shoulder-and-arm.ts';
import { REGION as shoulderGirdle } from './muscles/shoulder-girdle.ts';
import { REGION as spineAndLowBack } from './muscles/spine-and-low-back.ts';
import type { Region } from './region.ts';
import type { RegionId } from './region-files.ts';
import type { Muscle, TriggerPoint } from './types.ts';

/** The whole atlas at once: for scripts and tests. The interface loads one region at a time (region-files.ts). */
export const REGIONS: Readonly<Record<RegionId, Region>> = {
  head,
  'neck-back': neckBack,
  'neck-front': neckFront,
  'shoulder-girdle': shoulderGirdle,
  'rotator-cuff': rotatorCuff,
  'shoulder-and-arm': shoulderAndArm,
  'forearm-and-hand': forearmAndHand,
  back,
  'spine-and-low-back': spineAndLowBack,
  chest,
  belly,
  hip,
  leg,
};

export const MUSCLES: readonly Muscle[] = Object.values(REGIONS).flatMap(({ muscles }) => muscles);
export const TRIGGER_POINTS: readonly TriggerPoint[] = Object.values(REGIONS).flatMap(({ points }) => points);
