'use client';
import { useEffect } from 'react';
import { ATLAS_FILE, BODY_FILE, bytesOf } from '../body/files.ts';
import { useLazy } from '../ui/useLazy.ts';
import { loadPanel } from './load-panel.ts';

const loadCanvas = () => loadPanel().then((panel) => panel.loadCanvas());

/** The stage on which the body appears; the 3D code is loaded when the page can be read. */
export function BodyStage() {
  const canvas = useLazy(loadCanvas);
  const tools = useLazy(loadPanel);
  useEffect(() => {
    void bytesOf(BODY_FILE);
    void bytesOf(ATLAS_FILE);
  }, []);
  useEffect(() => {
    if (canvas === 'failed') document.documentElement.dataset['body'] = 'failed';
  }, [canvas]);
  return (
    <section aria-label="Body" className="sticky top-12 z-10 h-[52svh] bg-paper beside:relative beside:top-0 beside:h-auto">
      <div className="absolute inset-x-0 top-0 bottom-[4.25rem] beside:bottom-20">{canvas && canvas !== 'failed' && <canvas.default />}</div>
      {tools && tools !== 'failed' && <tools.StageTools />}
    </section>
  );
}
