import { extend } from '@react-three/fiber';
import type { ReactNode } from 'react';
import { Mesh } from 'three';
import type { Studio } from '../studio.ts';
import { Bones } from './Bones.tsx';
import { BrushRing } from './BrushRing.tsx';
import { SceneCamera } from './SceneCamera.tsx';
import { Knots } from './Knots.tsx';
import { SkinMarks } from './SkinMarks.tsx';
import { Muscles } from './Muscles.tsx';
import { NoPressAreas } from './NoPressAreas.tsx';
import { PainLine } from './PainLine.tsx';
import { StudioContext } from './part.ts';
import { ChosenPattern } from './ChosenPattern.tsx';
import { Picture } from './Picture.tsx';
import { Props } from './Props.tsx';
import { SecondPattern } from './SecondPattern.tsx';
import { Skin } from './Skin.tsx';

extend({ Mesh });

/** All that is drawn on one canvas. Each part follows what the studio shows, and writes buffers and uniforms; `children` are more that lies on the skin. */
export function Scene({ studio, children }: { readonly studio: Studio; readonly children?: ReactNode }) {
  return (
    <StudioContext value={studio}>
      <SceneCamera />
      <Skin>
        <SkinMarks />
        <ChosenPattern />
        <SecondPattern />
        <Muscles />
        <NoPressAreas />
        <Knots />
        <BrushRing />
        <Bones />
        <PainLine />
        <Props />
        {children}
      </Skin>
      <Picture />
    </StudioContext>
  );
}
