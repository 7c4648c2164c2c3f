import { useLayoutEffect, useMemo } from 'react';
import { useStudio } from '../../body/scene/part.ts';
import type { GuideFields } from './guide-fields.ts';
import { dotsAlong, searchPath } from './search-path.ts';

/** The way on which a finger or a tool looks for the sore spot: dots that wind out from the place to press, on free skin. */
export function SearchPath({ place }: { readonly place: NonNullable<GuideFields['place']> }) {
  const { shown, vertexPlace } = useStudio();
  const dots = useMemo(() => {
    const { vertex, area, radius } = place;
    return dotsAlong(searchPath(shown.getState().posed, vertexPlace(vertex), radius, new Set(area)));
  }, [shown, vertexPlace, place]);
  useLayoutEffect(
    () => () => {
      dots.geometry.dispose();
      dots.material.dispose();
      dots.dispose();
    },
    [dots],
  );
  return <primitive object={dots} />;
}
