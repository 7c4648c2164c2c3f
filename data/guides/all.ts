import { ARM_GUIDES } from './arm.ts';
import { CHEST_GUIDES } from './chest.ts';
import { HEAD_GUIDES } from './head.ts';
import { HIP_GUIDES } from './hip.ts';
import { LOW_BACK_GUIDES } from './low-back.ts';
import { MID_BACK_GUIDES } from './mid-back.ts';
import { NECK_SHOULDER_GUIDES } from './neck-shoulder.ts';
import { NECK_GUIDES } from './neck.ts';
import { SHOULDER_GUIDES } from './shoulder.ts';
import type { Guide } from './types.ts';
import { UPPER_BACK_GUIDES } from './upper-back.ts';

/** Every guide at once, for pages written at build time, scripts and tests. The browser loads them by region (load.ts). */
export const GUIDES: readonly Guide[] = [
  ...HEAD_GUIDES,
  ...NECK_GUIDES,
  ...NECK_SHOULDER_GUIDES,
  ...SHOULDER_GUIDES,
  ...UPPER_BACK_GUIDES,
  ...MID_BACK_GUIDES,
  ...LOW_BACK_GUIDES,
  ...CHEST_GUIDES,
  ...ARM_GUIDES,
  ...HIP_GUIDES,
];
