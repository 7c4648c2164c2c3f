import type { Studio } from '../studio.ts';
import { usePart } from './part.ts';
import { INKS } from './skin-material.ts';
import type { SkinPart } from './Skin.tsx';

/** Uniforms of the skin: where the brush is in this frame. */
export function createBrush({ brush, placeOf }: Pick<Studio, 'brush' | 'placeOf'>, { uniforms }: SkinPart) {
  const { uBrush, uBrushNormal, uBrushColor } = uniforms;
  return {
    keep: () => () => {},
    step() {
      if (!brush.at) {
        uBrush.value.set(0, 0, 0, 0);
        return false;
      }
      const { position, normal } = placeOf(brush.at);
      uBrush.value.set(...position, brush.radius);
      uBrushNormal.value.set(...normal);
      uBrushColor.value.set(INKS[brush.ink]);
      return false;
    },
  };
}

/** The ring that shows how much the brush covers. */
export function BrushRing() {
  usePart(createBrush);
  return null;
}
