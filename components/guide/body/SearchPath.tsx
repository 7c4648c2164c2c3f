import { useMemo } from 'react';
import type { SkinPoint } from '../../../engine/skin/body.ts';
import { useKept, useStudio } from '../../body/scene/part.ts';
import type { Studio } from '../../body/studio.ts';
import { createTrail } from './search-path.ts';

export interface SearchPathProps {
  readonly path: readonly SkinPoint[];
  /** Whether the way is shown in what is drawn. */
  readonly isShown: () => boolean;
}

function createSearchPath({ placeOf }: Studio, { path, isShown }: SearchPathProps) {
  const trail = createTrail(path.length);
  return {
    trail,
    keep: () => trail.dispose,
    step() {
      const was = trail.group.visible;
      trail.group.visible = isShown();
      // The body does not move while the spot is looked for.
      if (trail.group.visible && !was) trail.lay(path.map(placeOf));
      return false;
    },
  };
}

/** The way on which a finger or a tool looks for the sore spot: stops around the place to press, and the small steps between them. */
export function SearchPath({ path, isShown }: SearchPathProps) {
  const studio = useStudio();
  const part = useMemo(() => createSearchPath(studio, { path, isShown }), [studio, path, isShown]);
  useKept(part);
  return <primitive object={part.trail.group} />;
}
