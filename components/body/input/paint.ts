import type { Gesture } from './mode.ts';

/** One finger or the first button on skin, with a tool that marks: a stroke. */
export const paint: Gesture = {
  move: (_mode, { path }) => [{ do: 'paint', path }],
  up: () => [{ do: 'finish', byHand: true }],
  cancel: () => [{ do: 'drop' }],
};
