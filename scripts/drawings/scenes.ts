import { FLOOR_SCENES } from './scenes-floor.ts';
import { SITTING_SCENES } from './scenes-sitting.ts';
import { STANDING_SCENES } from './scenes-standing.ts';
import type { Scene } from './scene.ts';

export const SCENES: readonly Scene[] = [...SITTING_SCENES, ...STANDING_SCENES, ...FLOOR_SCENES];
