'use client';
import { useEffect, useState, type MouseEvent } from 'react';
import { fetchLate, type FetchModule } from '../../state/late.ts';
import { useMap } from '../../state/map.ts';
import { useStage } from '../body/api.ts';
import { loadFiles } from '../body/files/files.ts';
import { prepareCanvas } from '../body/stage-canvas.ts';
import { bodyAnew, bodyFailed } from '../body/standing.ts';
import { afterPaint } from '../ui/after-paint.ts';
import { Guarded, LatePiece } from '../ui/LatePiece.tsx';
import { useLate } from '../ui/useLate.ts';
import { loadCanvas, loadPanel } from './load-panel.ts';
import { Still } from './Still.tsx';
import { useAfterBody } from './useAfterBody.ts';
import { m } from '../../data/words.ts';

const ask = (load: FetchModule<unknown>) => void fetchLate(load).catch(() => {}); // useLate says whether it comes

/** Pixels from the top left of the stage. */
export interface Tap {
  readonly x: number;
  readonly y: number;
}

/** The stage on which the body appears; in a frame there is no header above it, and it does not grow with a frame that is as high as its page. */
export function BodyStage({ framed = false }: { readonly framed?: boolean }) {
  const code = useLate(loadCanvas, false),
    files = useLate(loadFiles, false);
  // The body is what takes longest. Only what keeps the page busy waits for the first text.
  useEffect(() => {
    ask(loadFiles);
    return afterPaint(() => {
      ask(loadCanvas);
      prepareCanvas();
    });
  }, []);
  // A tap on the still counts, when the live body is there to take it.
  const isUp = useStage((stage) => stage.hand !== null),
    afterBody = useAfterBody(),
    [tap, setTap] = useState<Tap | null>(null);
  const onClick = ({ currentTarget, clientX, clientY }: MouseEvent) => {
    if (isUp || location.hash !== '') return;
    const { left, top } = currentTarget.getBoundingClientRect();
    setTap({ x: clientX - left, y: clientY - top });
  };
  useEffect(() => {
    if (!isUp || !tap) return;
    void fetchLate(loadPanel)
      .then(({ markTap }) => {
        setTap(null);
        markTap(tap);
      })
      .catch(() => {}); // the panel says so itself
  }, [isUp, tap]);
  const trouble = code.trouble ?? files.trouble;
  useEffect(() => {
    if (trouble === 'failed' || trouble === 'slow') bodyFailed(trouble);
    // What was slow, or was asked for again elsewhere, has come.
    else if (
      trouble === null &&
      ([m.body_trouble_slow(), m.body_trouble_failed()] as readonly (string | null)[]).includes(
        useMap.getState().trouble,
      )
    )
      bodyAnew();
  }, [trouble]);
  return (
    <section
      aria-label={m.locate_stage()}
      className={`sticky ${framed ? 'top-0 max-h-104 beside:max-h-none' : 'top-12'} z-10 h-[52svh] bg-paper beside:relative beside:top-0 beside:h-auto`}
    >
      <div className="stage-room absolute inset-0">
        <div className="stage-body absolute inset-x-0 top-0 bottom-[4.25rem] beside:bottom-20" onClick={onClick}>
          {!isUp && <Still tap={tap} />}
          {code.module && (
            <Guarded what={m.ui_late_body()}>
              <code.module.default />
            </Guarded>
          )}
        </div>
        <LatePiece load={loadPanel} quiet>
          {({ StageTools }) => afterBody && <StageTools />}
        </LatePiece>
      </div>
    </section>
  );
}
