'use client';
import { useEffect } from 'react';
import { clinicalName } from '../../engine/atlas/clinical-name.ts';
import type { Stroke } from '../../engine/drawing/drawing.ts';
import { hostHint, parseHost, parseWishes, readMessage, type OutMessage } from '../../engine/report/embed-message.ts';
import { toThreePlaces, writtenAreas } from '../../engine/report/finding-record.ts';
import { EMPTY_LINKED, formatLink, type Linked } from '../../state/link/link.ts';
import { linkedNow, openLinked } from '../../state/link/linked.ts';
import { openFragment } from '../../state/link/open-fragment.ts';
import type { FragmentReading } from '../../state/link/read-fragment.ts';
import { useMap } from '../../state/map.ts';
import { useSession } from '../../state/session.ts';
import { useStage } from '../body/api.ts';
import { showView } from '../body/camera/views.ts';
import { UrlSync } from '../UrlSync.tsx';
import { m } from '../../data/words.ts';

/** A framed map has no room for explaining; the rest of a link opens as it is. */
const fitted = (linked: Linked): Linked => ({ ...linked, board: { ...linked.board, mode: 'locate' } });

/** The page around the map, when it is the one that the address names. */
function tell(message: OutMessage): void {
  const host = parseHost(location.search);
  if (host && window.parent !== window) window.parent.postMessage(message, host);
}

/** Lines for who builds the page around the map. */
const hint = (line: string) => console.warn(line);

/** What became of a link in the frame's address. */
function tellReading(reading: FragmentReading): void {
  if (reading.kind === 'link') tell({ knotmap: 1, type: 'opened', problem: reading.line });
  else if (reading.kind === 'unread') tell({ knotmap: 1, type: 'failed', reason: reading.line });
}

/** Whether two drawings hold the same strokes. A place that was named is located once the body is there, which is no change of the person's. */
const isSame = (before: readonly Stroke[], now: readonly Stroke[]) =>
  before.length === now.length &&
  before.every((stroke, k) => {
    const other = now[k],
      at = other?.at;
    return (
      stroke === other ||
      (at !== undefined &&
        stroke.at?.place === at.place &&
        stroke.at.side === at.side &&
        stroke.kind === other?.kind &&
        stroke.intensity === other.intensity)
    );
  });

/** What the page around the map is told without being asked: that the drawing changed, and how high the page is. */
function tellChanges(): () => void {
  let strokes = useSession.getState().drawing.strokes,
    height = 0;
  const stop = useSession.subscribe(({ drawing }) => {
    const before = strokes;
    strokes = drawing.strokes;
    if (isSame(before, strokes)) return;
    tell({ knotmap: 1, type: 'changed', strokes: strokes.length });
  });
  const page = document.querySelector('[data-embed]');
  const sizes = new ResizeObserver(() => {
    const now = Math.ceil(page?.scrollHeight ?? 0);
    if (now === height || now === 0) return;
    height = now;
    tell({ knotmap: 1, type: 'height', height });
  });
  if (page) sizes.observe(page);
  return () => {
    stop();
    sizes.disconnect();
  };
}

/** The person's press on "share": what they marked, as a link and in words, and the candidates. */
export function share(): void {
  const { answer, atlas, body } = useMap.getState(),
    { drawing } = useSession.getState();
  const candidates = (answer?.candidates ?? [])
    .toSorted((a, b) => b.probability - a.probability)
    .slice(0, MOST)
    .map(({ id, side, index, probability }) => {
      const point = atlas?.points[index];
      return {
        id,
        side,
        name: point ? clinicalName(point.muscle, point.number, ' ') : id,
        probability: toThreePlaces(probability),
      };
    });
  const areas = body && atlas ? writtenAreas(body, atlas, drawing) : [];
  tell({ knotmap: 1, type: 'shared', link: formatLink(linkedNow()), candidates, areas });
}
const MOST = 10;

/** Links of the framed map: those in its own address, and those that the page around it sends. */
export function HostLink() {
  const hand = useStage((stage) => stage.hand);
  // A link's own view counts more than where the frame would have the body seen from.
  useEffect(() => {
    const { view } = parseWishes(location.search);
    if (hand && view && useSession.getState().view === null) showView(view, hand.picture);
  }, [hand]);
  useEffect(() => {
    const framed = window.parent !== window,
      host = parseHost(location.search),
      wrong = framed ? hostHint(location.search) : null;
    if (wrong !== null) hint(wrong);
    let warned = false;
    const onMessage = (event: MessageEvent) => {
      if (event.source !== window.parent || !framed) return;
      const message = readMessage(event.data, event.origin, host);
      if (host !== null && event.origin !== host && !warned) {
        warned = true;
        hint(m.embed_hint_other({ origin: event.origin, host }));
      }
      if (message?.type === 'clear') openLinked(EMPTY_LINKED);
      if (message?.type !== 'open') return;
      const reading = openFragment(message.link ?? '', fitted);
      tellReading(reading.kind === 'none' ? { kind: 'unread', line: m.link_unread() } : reading);
    };
    window.addEventListener('message', onMessage);
    tell({ knotmap: 1, type: 'ready' });
    const stop = tellChanges();
    return () => {
      window.removeEventListener('message', onMessage);
      stop();
    };
  }, []);
  return <UrlSync fitted={fitted} onRead={tellReading} guest />;
}
