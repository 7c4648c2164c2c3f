import { BACK_REGION } from './muscles/back.ts';
import { BELLY_REGION } from './muscles/belly.ts';
import { CHEST_REGION } from './muscles/chest.ts';
import { FOREARM_AND_HAND_REGION } from './muscles/forearm-and-hand.ts';
import { HEAD_REGION } from './muscles/head.ts';
import { HIP_REGION } from './muscles/hip.ts';
import { LEG_REGION } from './muscles/leg.ts';
import { NECK_BACK_REGION } from './muscles/neck-back.ts';
import { NECK_FRONT_REGION } from './muscles/neck-front.ts';
import { ROTATOR_CUFF_REGION } from './muscles/rotator-cuff.ts';
import { SHOULDER_AND_ARM_REGION } from './muscles/shoulder-and-arm.ts';
import { SHOULDER_GIRDLE_REGION } from './muscles/shoulder-girdle.ts';
import { SPINE_AND_LOW_BACK_REGION } from './muscles/spine-and-low-back.ts';
import type { Region } from './region.ts';
import type { RegionId } from './region-files.ts';
import type { Muscle, TriggerPoint } from './types.ts';

/** The whole atlas at once: for scripts and tests. The interface loads one region at a time (region-files.ts). */
const RECORDS = {
  head: HEAD_REGION,
  'neck-back': NECK_BACK_REGION,
  'neck-front': NECK_FRONT_REGION,
  'shoulder-girdle': SHOULDER_GIRDLE_REGION,
  'rotator-cuff': ROTATOR_CUFF_REGION,
  'shoulder-and-arm': SHOULDER_AND_ARM_REGION,
  'forearm-and-hand': FOREARM_AND_HAND_REGION,
  back: BACK_REGION,
  'spine-and-low-back': SPINE_AND_LOW_BACK_REGION,
  chest: CHEST_REGION,
  belly: BELLY_REGION,
  hip: HIP_REGION,
  leg: LEG_REGION,
} as const satisfies Readonly<Record<RegionId, unknown>>;

export type RegionRecords = (typeof RECORDS)[RegionId];
export const REGIONS: Readonly<Record<RegionId, Region>> = RECORDS;

export const MUSCLES: readonly Muscle[] = Object.values(REGIONS).flatMap(({ muscles }) => muscles);
export const TRIGGER_POINTS: readonly TriggerPoint[] = Object.values(REGIONS).flatMap(({ points }) => points);
