import { BufferAttribute } from 'three';
import { fillArea, ONE } from '../fields/pack.ts';
import { allOf, keepTo } from '../follow/keep.ts';
import type { Chosen } from '../shown.ts';
import type { Studio } from '../studio.ts';
import { createDots } from './dots.ts';
import { usePart } from './part.ts';
import { createReveal } from './reveal.ts';
import type { SkinPart } from './Skin.tsx';
import { touchAll } from './touch.ts';

/** Seconds in which a chosen pattern appears. */
const REVEAL = 0.4;

/** Attribute `pattern`: signed distance of essential and of spillover area; and the dots of the spillover. */
export function createPattern({ body, shown }: Studio, { geometry, uniforms, setSore }: SkinPart) {
  const array = new Int16Array((body.positions.length / 3) * 2).fill(ONE),
    attribute = new BufferAttribute(array, 2, true),
    dots = createDots(uniforms),
    reveal = createReveal(REVEAL);
  const showReveal = () => {
    uniforms.uReveal.value = shown.getState().chosen.pattern ? 1 - (1 - reveal.share) ** 3 : 0;
  };
  const show = ({ pattern, sore, dots: laid }: Chosen) => {
    const { layers, moves, posed } = shown.getState();
    setSore(sore);
    array.fill(ONE);
    if (pattern && (layers.essential || sore)) fillArea(array, 2, 0, pattern.essential);
    if (pattern && layers.spillover) fillArea(array, 2, 1, pattern.spillover);
    touchAll(attribute);
    dots.set(layers.spillover ? laid : [], posed);
    reveal.begin(!moves);
    showReveal();
  };
  return {
    dots,
    keep() {
      geometry.setAttribute('pattern', attribute);
      return allOf(
        dots.dispose,
        keepTo(shown, ({ chosen }) => chosen, show),
        keepTo(shown, ({ posed }) => posed, dots.follow),
      );
    },
    step(now: number) {
      const more = shown.getState().chosen.pattern !== null && reveal.step(now);
      showReveal();
      return more;
    },
  };
}

/** Where the pain of what is chosen is felt. */
export function ChosenPattern() {
  const { dots } = usePart(createPattern);
  return <mesh geometry={dots.geometry} material={dots.material} frustumCulled={false} renderOrder={1} />;
}
