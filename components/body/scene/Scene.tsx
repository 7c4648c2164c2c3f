import { extend } from '@react-three/fiber';
import type { ReactNode } from 'react';
import { Mesh } from 'three';
import type { Studio } from '../studio.ts';
import { Bones } from './Bones.tsx';
import { Brush } from './Brush.tsx';
import { Camera } from './Camera.tsx';
import { Knots } from './Knots.tsx';
import { Marks } from './Marks.tsx';
import { Muscles } from './Muscles.tsx';
import { NoPressAreas } from './NoPressAreas.tsx';
import { PainLine } from './PainLine.tsx';
import { StudioContext } from './part.ts';
import { Pattern } from './Pattern.tsx';
import { Picture } from './Picture.tsx';
import { Props } from './Props.tsx';
import { SecondPattern } from './SecondPattern.tsx';
import { Skin } from './Skin.tsx';

extend({ Mesh });

/** All that is drawn on one canvas. Each part follows what the studio shows, and writes buffers and uniforms; `children` are more that lies on the skin. */
export function Scene({ studio, children }: { readonly studio: Studio; readonly children?: ReactNode }) {
  return (
    <StudioContext value={studio}>
      <Camera />
      <Skin>
        <Marks />
        <Pattern />
        <SecondPattern />
        <Muscles />
        <NoPressAreas />
        <Knots />
        <Brush />
        <Bones />
        <PainLine />
        <Props />
        {children}
      </Skin>
      <Picture />
    </StudioContext>
  );
}
