import type { Anchor, LandmarkId, Offset, Surface } from '../types.ts';

/** Centimetres for an adult of 172 cm: up, away from the midline (on the arm: toward the thumb), forward (on the arm: toward the palm). */
export type Shift = readonly [up: number, out: number, forward?: number];

function offsetOf(shift: Shift | undefined): { readonly offset?: Offset } {
  if (shift === undefined) return {};
  const [upCm, lateralCm, forwardCm = 0] = shift;
  return { offset: { upCm, lateralCm, forwardCm } };
}
const surfaceOf = (surface: Surface | undefined): { readonly surface?: Surface } =>
  surface === undefined ? {} : { surface };

/** A place measured from a landmark. */
export const at = (landmark: LandmarkId, shift?: Shift, surface?: Surface): Anchor => ({
  at: landmark,
  ...offsetOf(shift),
  ...surfaceOf(surface),
});

/** A place between two landmarks. */
export const anchorBetween = (a: LandmarkId, b: LandmarkId, t: number, shift?: Shift, surface?: Surface): Anchor => ({
  between: [a, b],
  t,
  ...offsetOf(shift),
  ...surfaceOf(surface),
});

/** A place over a vertebra, so many centimetres to the left of its spinous process. */
export const beside = (vertebra: LandmarkId, out: number, up = 0): Anchor => ({
  at: vertebra,
  offset: { upCm: up, lateralCm: out },
  surface: 'posterior',
});
