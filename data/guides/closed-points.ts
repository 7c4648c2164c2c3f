import type { PointId } from '../types.ts';
import type { NoPressZoneId } from '../safety/types.ts';

/**
 * Textbook points that are shown but not pressed although their guide's rules would allow it: on the body they lie so deep in an area that is never
 * pressed that there is no free skin beside them. engine/atlas/no-press.test.ts finds them on the mesh and fails when this list is not what it finds.
 */
export const CLOSED_POINTS: Readonly<Partial<Record<PointId, NoPressZoneId>>> = { 'pectoralis-major-costal': 'breast' };
