import { FLOOR_SCENES } from './scenes-floor.ts';
import { SITTING_SCENES } from './scenes-sitting.ts';
import { STANDING_SCENES } from './scenes-standing.ts';
import type { DrawingScene } from './scene.ts';

export const SCENES: readonly DrawingScene[] = [...SITTING_SCENES, ...STANDING_SCENES, ...FLOOR_SCENES];
