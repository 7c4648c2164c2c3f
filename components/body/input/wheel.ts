import type { Act, Wheel } from './mode.ts';

/** How much a pixel of the wheel zooms, as a power of e; a pinch on a touch pad comes in pixels that are this much fewer. */
const WHEEL = 0.0014,
  PINCH = 6;
/** Pixels for a line and for a page of the wheel, and the most that count at once. */
const PIXELS = { pixel: 1, line: 16, page: 400 } as const,
  MOST = 200;

/** The wheel, and a pinch on a touch pad: zooms toward what is under the pointer. */
export function wheel({ amount, unit, pinch, at }: Wheel): readonly Act[] {
  const pixels = Math.max(-MOST, Math.min(MOST, amount * PIXELS[unit]));
  return [{ do: 'zoom', factor: Math.exp(pixels * WHEEL * (pinch ? PINCH : 1)), toward: at }];
}
