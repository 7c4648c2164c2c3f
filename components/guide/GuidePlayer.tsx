'use client';

import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { GuideId } from '../../data/guides/index-of.ts';
import { PLAYER } from '../../data/guides/prompts.ts';
import { parseTarget } from '../../state/guide-address.ts';
import { recallFollowing, setSpeech, setTones, useFollowing } from '../../state/following.ts';
import { setRun, useRun } from '../../state/run.ts';
import { GuideAfter } from './GuideAfter.tsx';
import { GuideGate } from './GuideGate.tsx';
import { GuideRun } from './GuideRun.tsx';
import { openTones } from './tones.ts';
import { hush } from './voice.ts';

/** A guide over the whole screen: the checks before it, getting ready, the run, and what comes after. */
export function GuidePlayer({ id, onClose }: { readonly id: GuideId; readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const run = useRun((state) => (state.run?.guideId === id ? state.run : null));
  const [target] = useState(() => parseTarget(id, location.hash));
  const { speech, tones } = useFollowing();
  useEffect(() => recallFollowing(), []);
  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) {
      element.showModal();
      element.querySelector<HTMLElement>('h2, [role=heading]')?.focus(); // not the first button
    }
    return () => {
      hush();
      element?.close();
    };
  }, []);
  const finish = () => {
    setRun(null);
    onClose();
  };
  return createPortal(
    <dialog ref={dialog} aria-label={PLAYER.start} onClose={onClose} className="no-print m-0 h-dvh max-h-none w-full max-w-none bg-paper text-ink">
      <div className="flex min-h-full flex-col">
        <header className="sticky top-0 z-10 flex items-center gap-2 border-b border-line bg-paper px-4 py-2">
          <Toggle name={PLAYER.speech} on={speech} set={setSpeech} />
          <Toggle name={PLAYER.tones} on={tones} set={(on) => { if (on) openTones(); setTones(on); }} />
          <button type="button" className="button ml-auto" onClick={() => dialog.current?.close()}>{PLAYER.close}</button>
        </header>
        {!run && <GuideGate id={id} target={target} />}
        {run && run.phase !== 'after' && <GuideRun run={run} />}
        {run?.phase === 'after' && <GuideAfter run={run} onDone={finish} />}
      </div>
    </dialog>,
    document.body,
  );
}

function Toggle({ name, on, set }: { readonly name: string; readonly on: boolean; readonly set: (on: boolean) => void }) {
  return (
    <button type="button" aria-pressed={on} className="button aria-pressed:border-accent aria-pressed:bg-accent-soft" onClick={() => set(!on)}>
      <span aria-hidden="true">{on ? '●' : '○'}</span> {name}
    </button>
  );
}
