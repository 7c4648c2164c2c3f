import { BufferAttribute } from 'three';
import { keepTo } from '../follow/keep.ts';
import type { Studio } from '../studio.ts';
import { createGuardUniforms, guardLayer } from './anatomy-shader.ts';
import { usePart } from './part.ts';
import type { SkinPart } from './Skin.tsx';
import { touchAll } from './touch.ts';

/** Attribute `guard`: as `followNoPress` fills it. Nothing is made before the areas are asked for. */
export function createNoPressAreas({ shown }: Pick<Studio, 'shown'>, { geometry, setLayer }: SkinPart) {
  const layer = guardLayer(createGuardUniforms());
  let attribute: BufferAttribute | null = null;
  return {
    keep: () =>
      keepTo(
        shown,
        ({ noPress }) => noPress,
        (areas) => {
          if (areas && attribute?.array !== areas.field) {
            attribute = new BufferAttribute(areas.field, 4, true);
            geometry.setAttribute('guard', attribute);
          } else if (areas && attribute) touchAll(attribute);
          setLayer(layer, areas !== null);
        },
      ),
  };
}

/** The areas that are not to be pressed, hatched over everything else. */
export function NoPressAreas() {
  usePart(createNoPressAreas);
  return null;
}
