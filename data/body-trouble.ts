const SO = ' You can still choose where it hurts from the list of places.';

/** Why the body is not there, and what can be done without it. Apart from the other words of the body, which the first text does not need. */
export const BODY_TROUBLE = {
  failed: `The 3D body could not be loaded.${SO}`,
  slow: `The 3D body is slow to come.${SO}`,
  graphics: `This browser does not draw the 3D body.${SO}`,
  lost: `This device has stopped drawing the 3D body. Your marks are kept.${SO}`,
} as const;

/** Painted marks while the body is not there. */
export const uncounted = (n: number) =>
  `${n === 1 ? 'One painted mark is' : `${n} painted marks are`} kept, but cannot be counted without the body.`;
