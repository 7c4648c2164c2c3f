import { useFrame } from '@react-three/fiber';
import { createContext, useContext, useLayoutEffect, useMemo } from 'react';
import type { Studio } from '../studio.ts';
import type { SkinPart } from './Skin.tsx';

/** A thing of the scene. It follows what the canvas shows by itself, and writes buffers and uniforms: React renders it once. */
export interface Part {
  /** Keeps it as the canvas shows. Returns what ends that and gives back what the part holds. */
  keep(): () => void;
  /** Moves it to a time, in seconds. True while there is more to come. */
  step?(seconds: number): boolean;
}

export const StudioContext = createContext<Studio | null>(null);
export const SkinContext = createContext<SkinPart | null>(null);

/** What the parts of this canvas have in common. */
export function useStudio(): Studio {
  const studio = useContext(StudioContext);
  if (!studio) throw new Error('a part of the scene stands outside of a Scene');
  return studio;
}

/** Keeps a part while its component is there. */
export function useKept(part: Part): void {
  const { ask } = useStudio();
  useLayoutEffect(() => part.keep(), [part]);
  useFrame(() => {
    if (part.step?.(performance.now() / 1000)) ask();
  });
}

/** A part that lies on the skin, or is painted on it; made once for a canvas. */
export function usePart<P extends Part>(make: (studio: Studio, skin: SkinPart) => P): P {
  const studio = useStudio(),
    skin = useContext(SkinContext);
  if (!skin) throw new Error('a part that lies on the skin stands outside of the Skin');
  const part = useMemo(() => make(studio, skin), [make, studio, skin]);
  useKept(part);
  return part;
}
