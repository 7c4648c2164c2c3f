import { useMemo, type ReactNode } from 'react';
import { BufferAttribute, BufferGeometry } from 'three';
import type { Body } from '../../../engine/skin/body.ts';
import { allOf, keepTo } from '../follow/keep.ts';
import type { Studio } from '../studio.ts';
import { SkinContext, useKept, useStudio } from './part.ts';
import { createSkinMaterial } from './skin-material.ts';

/**
 * The body for the screen: one geometry, one material. Attributes: `position` (posed) and `rest` (never moves) in metres, `normal`,
 * and `shade` (openness, two curvatures, garment). What is painted on the skin adds its own attributes and layers.
 */
export function createSkin({ body, shade, shown }: Pick<Studio, 'body' | 'shade' | 'shown'>) {
  const geometry = new BufferGeometry(),
    paint = createSkinMaterial();
  const rest = new BufferAttribute(body.positions, 3),
    // Copies: poses and shapes write into them.
    normal = new BufferAttribute(body.normals.slice(), 3),
    worn = new BufferAttribute(shade.slice(), 4, true);
  geometry.setAttribute('position', rest);
  geometry.setAttribute('rest', rest);
  geometry.setAttribute('normal', normal);
  geometry.setAttribute('shade', worn);
  geometry.setIndex(new BufferAttribute(body.triangles, 1));

  let place = rest;
  const pose = ({ positions, normals }: Body) => {
    if (positions === place.array) return;
    if (place === rest) geometry.setAttribute('position', (place = new BufferAttribute(positions.slice(), 3)));
    place.array.set(positions);
    normal.array.set(normals);
    place.needsUpdate = normal.needsUpdate = true;
  };
  let dressed: Uint8Array | null = null;
  const dress = (garment: Uint8Array | null) => {
    if (garment === dressed) return;
    dressed = garment;
    for (let v = 0; v < body.mirror.length; v++) worn.array[v * 4 + 3] = garment?.[v] ?? shade[v * 4 + 3]!;
    worn.needsUpdate = true;
  };
  return {
    ...paint,
    geometry,
    keep() {
      const stop = allOf(
        keepTo(shown, ({ tone }) => tone, paint.setTone),
        keepTo(shown, ({ dark }) => dark, paint.setTheme),
        keepTo(shown, ({ posed }) => posed, pose),
        keepTo(shown, ({ garment }) => garment, dress),
      );
      return () => {
        stop();
        geometry.dispose();
        paint.material.dispose();
      };
    },
  };
}

export type SkinPart = ReturnType<typeof createSkin>;

/** The body, in one draw call. What is painted on it and what lies on it are its children. */
export function Skin({ children }: { readonly children: ReactNode }) {
  const studio = useStudio(),
    skin = useMemo(() => createSkin(studio), [studio]);
  useKept(skin);
  return (
    <>
      <mesh geometry={skin.geometry} material={skin.material} frustumCulled={false} />
      <SkinContext value={skin}>{children}</SkinContext>
    </>
  );
}
