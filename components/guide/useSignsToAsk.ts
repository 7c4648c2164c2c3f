'use client';

import { useEffect, useMemo, useState } from 'react';
import { findMuscle } from '../../data/muscle-index.ts';
import { loadRegion } from '../../data/region-files.ts';
import type { Sign, SignPlace } from '../../data/safety/types.ts';
import { signsToAsk } from '../../engine/safety/signs.ts';
import { signPlacesOf } from '../../engine/safety/sign-places.ts';
import { placesMarked } from '../../state/marked-places.ts';
import { useMap } from '../../state/map.ts';
import { whenHere } from '../../state/when-here.ts';
import { useSession } from '../../state/session.ts';

const loadVisitLink = () => import('../../state/link/visit-link.ts');

/**
 * The warning signs that bear on some muscles and on what is marked, most urgent first; "loading" and "failed" while the muscles' records are not
 * there. Signs that were not asked are no signs that are not there, so a guide does not go on without them.
 */
export function useSignsToAsk(
  muscleIds: readonly string[],
  load: typeof loadRegion = loadRegion,
): { readonly signs: readonly Sign[] | 'loading' | 'failed'; readonly again: () => void } {
  const [places, setPlaces] = useState<readonly SignPlace[] | 'loading' | 'failed'>('loading'),
    [tries, setTries] = useState(0);
  const muscles = muscleIds.join(' ');
  useEffect(() => {
    let over = false;
    placesOf(muscles.split(' '), load).then(
      (found) => !over && setPlaces(found),
      () => !over && setPlaces('failed'),
    );
    return () => {
      over = true;
    };
  }, [muscles, load, tries]);
  // What is marked on the map of this tab bears on the signs, also where this page was loaded anew.
  useEffect(() => void whenHere(loadVisitLink).then(({ recallVisitLink }) => recallVisitLink()), []);
  const { body, atlas } = useMap(),
    drawing = useSession((state) => state.drawing);
  const marked = useMemo(() => signPlacesOf(placesMarked({ body, atlas }, drawing)), [body, atlas, drawing]);
  const signs = useMemo(
    () => (typeof places === 'string' ? places : signsToAsk([...places, ...marked])),
    [places, marked],
  );
  return {
    signs,
    again: () => {
      setPlaces('loading');
      setTries(tries + 1);
    },
  };
}

/** What the signs of some muscles and their points are about. */
async function placesOf(muscleIds: readonly string[], load: typeof loadRegion): Promise<readonly SignPlace[]> {
  const regions = new Set(muscleIds.flatMap((id) => findMuscle(id)?.region ?? []));
  const loaded = await Promise.all([...regions].map(load));
  return loaded.flatMap(({ muscles, points }) => [
    ...muscles.filter(({ id }) => muscleIds.includes(id)).flatMap(({ redFlags }) => redFlags),
    ...points.filter(({ muscleId }) => muscleIds.includes(muscleId)).flatMap(({ redFlags }) => redFlags ?? []),
  ]);
}
