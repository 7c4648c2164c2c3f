'use client';

import { useEffect, useMemo, useState } from 'react';
import { SIGNS } from '../../data/safety/signs.ts';
import { findMuscle } from '../../data/muscle-index.ts';
import { loadRegion } from '../../data/region-files.ts';
import type { Sign, SignPlace } from '../../data/safety/types.ts';
import { signsToAsk } from '../../engine/safety/signs.ts';
import { signPlacesOf } from '../../engine/safety/sign-places.ts';
import { placesMarked } from '../../state/marked-places.ts';
import { useMap } from '../../state/map.ts';
import { fetchLate } from '../../state/late.ts';
import { useSession } from '../../state/session.ts';

const loadVisitLink = () => import('../../state/link/visit-link.ts');
const loadBody = () => import('../body/files/load.ts');
/** Milliseconds after which the body is not waited for any more. */
const BODY_WITHIN = 8000;
const EVERYWHERE: readonly SignPlace[] = SIGNS.flatMap(({ places }) => (places === 'any' ? [] : places));

/**
 * The warning signs that bear on some muscles and on what is marked, most urgent first; "loading" and "failed" while the muscles' records are not
 * there. Signs that were not asked are no signs that are not there, so a guide does not go on without them: what was painted is read from the body, and
 * where that does not come, it may be anywhere.
 */
export function useSignsToAsk(
  muscleIds: readonly string[],
  load: typeof loadRegion = loadRegion,
): { readonly signs: readonly Sign[] | 'loading' | 'failed'; readonly again: () => void } {
  const [places, setPlaces] = useState<readonly SignPlace[] | 'loading' | 'failed'>('loading'),
    [isRecalled, setRecalled] = useState(false),
    [isLate, setLate] = useState(false),
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
  useEffect(() => {
    let over = false;
    fetchLate(loadVisitLink).then(
      ({ recallVisitLink }) => {
        recallVisitLink();
        if (!over) setRecalled(true);
      },
      () => !over && setPlaces('failed'),
    );
    return () => {
      over = true;
    };
  }, [tries]);
  const { body, atlas, trouble } = useMap(),
    drawing = useSession((state) => state.drawing);
  const isUnread =
    !(body && atlas) && drawing.strokes.some(({ at, kind, intensity }) => !at && kind === 'pain' && intensity > 0);
  useEffect(() => {
    if (!isUnread) return;
    void fetchLate(loadBody)
      .then(({ loadMap }) => loadMap())
      .catch(() => setLate(true));
    const timer = window.setTimeout(() => setLate(true), BODY_WITHIN);
    return () => window.clearTimeout(timer);
  }, [isUnread]);
  const waits = !isRecalled || (isUnread && !isLate && trouble === null);
  const marked = useMemo(
    () => (isUnread ? EVERYWHERE : signPlacesOf(placesMarked({ body, atlas }, drawing))),
    [isUnread, body, atlas, drawing],
  );
  const signs = useMemo(
    () => (typeof places === 'string' ? places : waits ? 'loading' : signsToAsk([...places, ...marked])),
    [places, marked, waits],
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
