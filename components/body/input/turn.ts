import type { Gesture } from './mode.ts';

/** A finger or button beside the skin, another button, or any with the hand as tool: the camera goes round the body. */
export const turn: Gesture = {
  move: (_mode, { at }, before) => [{ do: 'turn', dx: at.x - before.at.x, dy: at.y - before.at.y }],
  up: () => [],
  cancel: () => [],
};
