import type { Region } from './region.ts';

/** Each region of the body has a file of its own, fetched when it is first asked for. */
const FILES = {
  head: () => import('./muscles/head.ts').then((file) => file.HEAD_REGION),
  'neck-back': () => import('./muscles/neck-back.ts').then((file) => file.NECK_BACK_REGION),
  'neck-front': () => import('./muscles/neck-front.ts').then((file) => file.NECK_FRONT_REGION),
  'shoulder-girdle': () => import('./muscles/shoulder-girdle.ts').then((file) => file.SHOULDER_GIRDLE_REGION),
  'rotator-cuff': () => import('./muscles/rotator-cuff.ts').then((file) => file.ROTATOR_CUFF_REGION),
  'shoulder-and-arm': () => import('./muscles/shoulder-and-arm.ts').then((file) => file.SHOULDER_AND_ARM_REGION),
  'forearm-and-hand': () => import('./muscles/forearm-and-hand.ts').then((file) => file.FOREARM_AND_HAND_REGION),
  back: () => import('./muscles/back.ts').then((file) => file.BACK_REGION),
  'spine-and-low-back': () => import('./muscles/spine-and-low-back.ts').then((file) => file.SPINE_AND_LOW_BACK_REGION),
  chest: () => import('./muscles/chest.ts').then((file) => file.CHEST_REGION),
  belly: () => import('./muscles/belly.ts').then((file) => file.BELLY_REGION),
  hip: () => import('./muscles/hip.ts').then((file) => file.HIP_REGION),
  leg: () => import('./muscles/leg.ts').then((file) => file.LEG_REGION),
} as const;

export type RegionId = keyof typeof FILES;

/** The muscles and points of a region. Rejects when its file cannot be fetched. */
export const loadRegion = (id: RegionId): Promise<Region> => FILES[id]();
