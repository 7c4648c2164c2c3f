'use client';
import { useEffect } from 'react';
import { setMode } from '../../state/board.ts';
import { UrlSync } from '../UrlSync.tsx';

/** The address of the main screen: what its link holds, and ?mode=explain. */
export function LocateSync() {
  // After UrlSync, which is within and has read the link by now.
  useEffect(() => {
    if (new URLSearchParams(location.search).get('mode') === 'explain') setMode('explain');
  }, []);
  return <UrlSync />;
}
