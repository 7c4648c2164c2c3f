import type { RegionId } from './region-files.ts';

/** Regions of the body as headings, top to bottom. */
export const REGION_NAMES: Readonly<Record<RegionId, string>> = {
  head: 'Head and jaw',
  'neck-back': 'Back of the neck',
  'neck-front': 'Front and side of the neck',
  'shoulder-girdle': 'Neck to shoulder blade',
  'rotator-cuff': 'Around the shoulder joint',
  'shoulder-and-arm': 'Shoulder and upper arm',
  'forearm-and-hand': 'Forearm and hand',
  back: 'Upper and middle back',
  'spine-and-low-back': 'Along the spine and low back',
  chest: 'Chest',
  belly: 'Belly',
  hip: 'Hip and buttock',
  leg: 'Leg',
};
