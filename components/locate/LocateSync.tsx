'use client';
import { useEffect } from 'react';
import { setMode } from '../../state/board.ts';
import { tellFound } from '../../state/way.ts';
import { UrlSync } from '../UrlSync.tsx';

/** The address of the main screen: what its link holds, ?mode=explain, and what was found by pressing since the map was left. */
export function LocateSync() {
  // After UrlSync, which is within and has read the link by now.
  useEffect(() => {
    if (new URLSearchParams(location.search).get('mode') === 'explain') setMode('explain');
    tellFound();
  }, []);
  return <UrlSync />;
}
