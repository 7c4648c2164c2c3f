import type { PoseId } from '../pose-ids.ts';
import type { GuideId } from './index-of.ts';

/** Guides whose place to press is reached only when the body is held in a way of its own; the others are shown in their position. */
export const GUIDE_POSES: Readonly<Partial<Record<GuideId, PoseId>>> = {
  rhomboids: 'hug',
  serratus_posterior_superior: 'arm-across',
  infraspinatus: 'arm-across',
  serratus_anterior: 'arm-raised',
  intercostals: 'arm-raised',
};
