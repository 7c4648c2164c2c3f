import type { MuscleId } from '../types.ts';
import { ARM } from './arm.ts';
import { BACK } from './back.ts';
import { CHEST } from './chest.ts';
import { HEAD } from './head.ts';
import { LEG } from './leg.ts';
import { NECK } from './neck.ts';
import { SHOULDER } from './shoulder.ts';
import type { MuscleShape } from './types.ts';

/** Muscles of the atlas that have no shape: they lie too deep to be drawn on the skin. */
export const TOO_DEEP: readonly MuscleId[] = ['diaphragm', 'pterygoids'];

/** Outlines of the muscles, our own, written from their attachments as the atlas states them; no atlas, model or picture was traced. */
export const MUSCLE_SHAPES: readonly MuscleShape[] = [...BACK, ...SHOULDER, ...NECK, ...CHEST, ...ARM, ...HEAD, ...LEG];
