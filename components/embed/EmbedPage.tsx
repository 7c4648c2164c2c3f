'use client';
import { useEffect, useState } from 'react';
import type { Drawing } from '../../engine/drawing/drawing.ts';
import { parseHost, parseWishes, type FrameWishes } from '../../engine/report/embed-message.ts';
import { useSession } from '../../state/session.ts';
import { BodyStage } from '../locate/BodyStage.tsx';
import { loadHost, loadPanel } from '../locate/load-panel.ts';
import { Notices } from '../locate/Notices.tsx';
import { PlaceSearch } from '../locate/PlaceSearch.tsx';
import { LatePiece } from '../ui/LatePiece.tsx';
import { LinkAlong } from '../ui/LinkAlong.tsx';
import { forceTheme } from '../ui/theme.ts';
import { outOfFrame } from './out-of-frame.ts';
import { m } from '../../data/words.ts';

/** The map for the pages of clinics: the body, the marks and the likely knots. What is marked stays here until the person shares it. */
export function EmbedPage() {
  const isMarked = useSession(({ drawing }) => drawing.strokes.length > 0);
  const [host, setHost] = useState<string | null>(null),
    [shared, setShared] = useState<Drawing | null>(null);

  const [wishes, setWishes] = useState<FrameWishes | null>(null);
  useEffect(() => {
    // Read from the address, which the export does not know.
    const timer = window.setTimeout(() => {
      setHost(window.parent === window ? null : parseHost(location.search));
      setWishes(parseWishes(location.search));
    });
    return () => window.clearTimeout(timer);
  }, []);
  const theme = wishes?.theme;
  useEffect(() => (theme ? forceTheme(theme) : undefined), [theme]);
  // It is of what was shared then.
  const drawing = useSession((session) => session.drawing);
  const isShared = shared === drawing;

  return (
    <div data-embed onClickCapture={outOfFrame} className="grid sm:h-dvh sm:grid-cols-[minmax(0,1fr)_20rem]">
      <LatePiece load={loadHost} quiet>
        {({ HostLink }) => <HostLink />}
      </LatePiece>
      <BodyStage framed />
      <div className="flex flex-col gap-4 p-4 sm:overflow-y-auto sm:border-l sm:border-line">
        <h1 className="text-xl font-semibold">{m.embed_title()}</h1>
        <p className="text-sm text-muted">{m.embed_lead()}</p>
        <Notices />
        <PlaceSearch />
        <LatePiece load={loadPanel}>
          {({ AnswerPlace }) => wishes && <AnswerPlace marksOnly={wishes.marksOnly} />}
        </LatePiece>
        <div className="flex flex-wrap gap-2">
          {host && isMarked && (
            <LatePiece load={loadHost} quiet>
              {({ share }) => (
                <button
                  type="button"
                  className="button-primary"
                  onClick={() => {
                    share();
                    setShared(drawing);
                  }}
                >
                  {m.embed_share({ host: new URL(host).host })}
                </button>
              )}
            </LatePiece>
          )}
          <LinkAlong page="/" target="_blank" rel="noopener" className="button">
            {m.embed_open()}
          </LinkAlong>
        </div>
        <p role="status" className="text-sm text-muted">
          {isShared ? m.embed_shared() : ''}
        </p>
      </div>
    </div>
  );
}
