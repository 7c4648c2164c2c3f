'use client';
import { useEffect } from 'react';
import { parseHost, readMessage, type OutMessage } from '../../engine/report/embed-message.ts';
import { EMPTY_LINKED, type Linked } from '../../state/link/link.ts';
import { openLinked } from '../../state/link/linked.ts';
import { openFragment } from '../../state/link/open-fragment.ts';
import type { FragmentReading } from '../../state/link/read-fragment.ts';
import { UrlSync } from '../UrlSync.tsx';
import { m } from '../../data/words.ts';

/** A framed map has no room for explaining; the rest of a link opens as it is. */
const fitted = (linked: Linked): Linked => ({ ...linked, board: { ...linked.board, mode: 'locate' } });

/** The page around the map, when it is the one that the address names. */
function tell(message: OutMessage): void {
  const host = parseHost(location.search);
  if (host && window.parent !== window) window.parent.postMessage(message, host);
}

/** What became of a link in the frame's address. */
function tellReading(reading: FragmentReading): void {
  if (reading.kind === 'link') tell({ knotmap: 1, type: 'opened', problem: reading.line });
  else if (reading.kind === 'unread') tell({ knotmap: 1, type: 'failed', reason: reading.line });
}

/** Links of the framed map: those in its own address, and those that the page around it sends. */
export function HostLink() {
  useEffect(() => {
    const onMessage = (event: MessageEvent) => {
      if (event.source !== window.parent || window.parent === window) return;
      const message = readMessage(event.data, event.origin, parseHost(location.search));
      if (message?.type === 'clear') openLinked(EMPTY_LINKED);
      if (message?.type !== 'open') return;
      const reading = openFragment(message.link ?? '', fitted);
      tellReading(reading.kind === 'none' ? { kind: 'unread', line: m.link_unread() } : reading);
    };
    window.addEventListener('message', onMessage);
    tell({ knotmap: 1, type: 'ready' });
    return () => window.removeEventListener('message', onMessage);
  }, []);
  return <UrlSync fitted={fitted} onRead={tellReading} guest />;
}
