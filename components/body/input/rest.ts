import type { Gesture } from './mode.ts';

/** Nothing is being done: a finger that is still down, such as after a link was opened under it, does nothing more. */
export const rest: Gesture = { move: () => [], up: () => [], cancel: () => [] };
