import type { Region } from './region.ts';

/** Each region of the body has a file of its own, fetched when it is first asked for. */
const FILES = {
  head: () => import('./muscles/head.ts'),
  'neck-back': () => import('./muscles/neck-back.ts'),
  'neck-front': () => import('./muscles/neck-front.ts'),
  'shoulder-girdle': () => import('./muscles/shoulder-girdle.ts'),
  'rotator-cuff': () => import('./muscles/rotator-cuff.ts'),
  'shoulder-and-arm': () => import('./muscles/shoulder-and-arm.ts'),
  'forearm-and-hand': () => import('./muscles/forearm-and-hand.ts'),
  back: () => import('./muscles/back.ts'),
  'spine-and-low-back': () => import('./muscles/spine-and-low-back.ts'),
  chest: () => import('./muscles/chest.ts'),
  belly: () => import('./muscles/belly.ts'),
  hip: () => import('./muscles/hip.ts'),
  leg: () => import('./muscles/leg.ts'),
} as const;

export type RegionId = keyof typeof FILES;

/** The muscles and points of a region. Rejects when its file cannot be fetched. */
export const loadRegion = async (id: RegionId): Promise<Region> => (await FILES[id]()).REGION;
