'use client';
import { useEffect, useState } from 'react';
import { clinicalName } from '../../engine/atlas/clinical-name.ts';
import { parseHost, type OutMessage } from '../../engine/report/embed-message.ts';
import { formatLink } from '../../state/link/link.ts';
import { linkedNow } from '../../state/link/linked.ts';
import { useMap } from '../../state/map.ts';
import { useSession } from '../../state/session.ts';
import { BodyStage } from '../locate/BodyStage.tsx';
import { loadPanel } from '../locate/load-panel.ts';
import { Notices } from '../locate/Notices.tsx';
import { PlaceSearch } from '../locate/PlaceSearch.tsx';
import { LatePiece } from '../ui/LatePiece.tsx';
import { LinkAlong } from '../ui/LinkAlong.tsx';
import { outOfFrame } from './out-of-frame.ts';
import { m } from '../../data/words.ts';

const MOST = 10;

/** The map for the pages of clinics: the body, the marks and the likely knots. What is marked stays here until the person shares it. */
export function EmbedPage() {
  const isMarked = useSession(({ drawing }) => drawing.strokes.length > 0);
  const [host, setHost] = useState<string | null>(null),
    [shared, setShared] = useState(false);

  useEffect(() => {
    // Read from the address, which the export does not know.
    const timer = window.setTimeout(() => setHost(window.parent === window ? null : parseHost(location.search)));
    return () => window.clearTimeout(timer);
  }, []);

  const share = () => {
    if (!host) return;
    const { answer, atlas } = useMap.getState(),
      link = formatLink(linkedNow());
    const candidates = (answer?.candidates ?? []).slice(0, MOST).map(({ id, side, index, probability }) => {
      const point = atlas?.points[index];
      return {
        id,
        side,
        name: point ? clinicalName(point.muscle, point.number, ' ') : id,
        probability: Math.round(probability * 1000) / 1000,
      };
    });
    window.parent.postMessage({ knotmap: 1, type: 'shared', link, candidates } satisfies OutMessage, host);
    setShared(true);
  };
  return (
    <div data-embed onClickCapture={outOfFrame} className="grid sm:h-dvh sm:grid-cols-[minmax(0,1fr)_20rem]">
      <LatePiece load={loadPanel} quiet>
        {({ HostLink }) => <HostLink />}
      </LatePiece>
      <BodyStage />
      <div className="flex flex-col gap-4 p-4 sm:overflow-y-auto sm:border-l sm:border-line">
        <h1 className="text-xl font-semibold">{m.embed_title()}</h1>
        <p className="text-sm text-muted">{m.embed_lead()}</p>
        <Notices />
        <PlaceSearch />
        <LatePiece load={loadPanel}>{({ AnswerPlace }) => <AnswerPlace />}</LatePiece>
        <div className="flex flex-wrap gap-2">
          {host && isMarked && (
            <button type="button" className="button-primary" onClick={share}>
              {m.embed_share({ host: new URL(host).host })}
            </button>
          )}
          <LinkAlong page="/" target="_blank" rel="noopener" className="button">
            {m.embed_open()}
          </LinkAlong>
        </div>
        <p role="status" className="text-sm text-muted">
          {shared ? m.embed_shared() : ''}
        </p>
      </div>
    </div>
  );
}
