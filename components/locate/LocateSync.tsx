'use client';
import { useEffect } from 'react';
import { setMode } from '../../state/board.ts';
import { useSession } from '../../state/session.ts';
import { tellFound } from '../../state/way.ts';
import { DropFile } from '../import/DropFile.tsx';
import { UrlSync } from '../UrlSync.tsx';

/** The address of the main screen: what its link holds, ?mode=explain, what was found by pressing since the map was left, and files that are dropped on it. */
export function LocateSync() {
  // After UrlSync, which is within and has read the link by now.
  useEffect(() => {
    if (new URLSearchParams(location.search).get('mode') === 'explain') setMode('explain');
    tellFound();
    // What was found for another drawing waits until that one is here.
    return useSession.subscribe((now, before) => {
      if (now.drawing !== before.drawing) tellFound();
    });
  }, []);
  return (
    <>
      <UrlSync />
      <DropFile />
    </>
  );
}
