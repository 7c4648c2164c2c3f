import type { GuideRegion } from './types.ts';

/** Headings of the list of guides, from head to hip. */
export const GUIDE_REGION_NAMES: Readonly<Record<GuideRegion, string>> = {
  head: 'Head and jaw',
  neck: 'Neck',
  neck_shoulder: 'Neck and shoulder',
  shoulder: 'Shoulder and shoulder blade',
  upper_back: 'Upper back',
  mid_back: 'Mid back and sides',
  low_back: 'Low back',
  chest: 'Chest and ribs',
  arm: 'Arm',
  hip: 'Hip and buttock',
};
