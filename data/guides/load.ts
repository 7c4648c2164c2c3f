import type { Guide, GuideRegion } from './types.ts';

/** The guides of a region, loaded when they are first asked for. */
const REGIONS: Readonly<Record<GuideRegion, () => Promise<readonly Guide[]>>> = {
  head: () => import('./head.ts').then((region) => region.HEAD_GUIDES),
  neck: () => import('./neck.ts').then((region) => region.NECK_GUIDES),
  neck_shoulder: () => import('./neck-shoulder.ts').then((region) => region.NECK_SHOULDER_GUIDES),
  shoulder: () => import('./shoulder.ts').then((region) => region.SHOULDER_GUIDES),
  upper_back: () => import('./upper-back.ts').then((region) => region.UPPER_BACK_GUIDES),
  mid_back: () => import('./mid-back.ts').then((region) => region.MID_BACK_GUIDES),
  low_back: () => import('./low-back.ts').then((region) => region.LOW_BACK_GUIDES),
  chest: () => import('./chest.ts').then((region) => region.CHEST_GUIDES),
  arm: () => import('./arm.ts').then((region) => region.ARM_GUIDES),
  hip: () => import('./hip.ts').then((region) => region.HIP_GUIDES),
};

export const loadGuideRegion = (region: GuideRegion): Promise<readonly Guide[]> => REGIONS[region]();
