import { allOf, keepTo } from '../follow/keep.ts';
import type { Studio } from '../studio.ts';
import { usePart } from './part.ts';
import type { SkinPart } from './Skin.tsx';

/** Uniforms of the skin: where each knot is, and as what it is drawn. */
export function createKnots({ shown, placeOf }: Pick<Studio, 'shown' | 'placeOf'>, { uniforms }: SkinPart) {
  const { uKnots, uKnotNormals, uKnotCount } = uniforms;
  const write = () => {
    const { knots } = shown.getState();
    uKnotCount.value = Math.min(knots.length, uKnots.value.length);
    uKnots.value.forEach((slot, k) => {
      const knot = knots[k];
      if (!knot) return void slot.set(0, 0, 0, 0);
      const { position, normal } = placeOf(knot.point);
      slot.set(...position, (knot.chosen ? 2 : 1) * (knot.deep ? -1 : 1));
      uKnotNormals.value[k]?.set(...normal);
    });
  };
  return {
    keep: () =>
      allOf(
        keepTo(shown, ({ knots }) => knots, write),
        keepTo(shown, ({ posed }) => posed, write),
      ),
  };
}

/** The knots on the skin: a soft spot, or the broken ring of one that lies deep. Their numbers are in the page, over the canvas. */
export function Knots() {
  usePart(createKnots);
  return null;
}
