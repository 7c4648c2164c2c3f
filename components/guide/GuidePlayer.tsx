'use client';

import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { GUIDE_INDEX, type GuideId } from '../../data/guides/index-of.ts';
import type { StopRule } from '../../data/safety/stop-rules.ts';
import { fitsShape } from '../../engine/guide/resolve-run.ts';
import { isTimed, momentOf, sayWrong, takeUp, tick, type Run } from '../../engine/guide/run.ts';
import { parseTarget, type GuideTarget } from '../../state/link/guide-address.ts';
import { asksToStart } from '../../state/link/start.ts';
import { recallRunSettings, useRunSettings } from '../../state/run-settings.ts';
import { takeUpRun, useOpenRun } from '../../state/gate.ts';
import { requestGuide } from '../../state/guides.ts';
import { holdBackRun, setRun, useEndedElsewhere, useRun } from '../../state/run.ts';
import { FeelsWrong } from './FeelsWrong.tsx';
import { GuideAfter } from './GuideAfter.tsx';
import { GuideGate } from './GuideGate.tsx';
import { GuideReady } from './GuideReady.tsx';
import { GuideRun } from './GuideRun.tsx';
import { GuideStopped } from './GuideStopped.tsx';
import { QuestionsTitle } from './QuestionsTitle.tsx';
import { cueOf, useCues } from './useCues.ts';
import { useAskAnew } from './useAskAnew.ts';
import { useIsAllAsked } from './useIsAllAsked.ts';
import { useNow } from './useNow.ts';
import { useResolvedRun } from './useResolvedRun.ts';
import { TapGuard } from './TapGuard.tsx';
import { VoiceAndTones } from './VoiceAndTones.tsx';
import { hush, speak } from './voice.ts';
import { FramedNote } from '../ui/FramedNote.tsx';
import { StorageNotice } from '../ui/StorageNotice.tsx';
import { m } from '../../data/words.ts';

/** Something is done, pressing, an exercise or the stretch after them, and may feel wrong. */
const isAtIt = ({ phase }: Run): boolean => phase !== 'ready';

/** A run that is over is left behind; any other stays, to be taken up again. */
function leave() {
  if (useRun.getState().run?.phase === 'after') setRun(null);
}

/** The address asks for another place than the run's: the run is offered again, and does not go on by itself. */
function holdBackElsewhere({ side, pointId }: Partial<Record<keyof GuideTarget, string | null>>) {
  const basis = useRun.getState().run?.basis;
  if (basis && ((side && side !== basis.side) || (pointId && pointId !== basis.pointId))) holdBackRun();
}

/** A run that is ended from elsewhere, by an answer in another tab, while it goes by the clock: the words under way are cut off, and it is said to let go. */
function useLetGo(run: Run | null, stopped: boolean): void {
  const last = useRef<Run | null>(null);
  useEffect(() => {
    const before = last.current;
    last.current = run;
    if (run || stopped || !before || !isTimed(before) || before.paused !== null) return;
    hush();
    if (useRunSettings.getState().speech) speak(m.guide_say_let_go());
  }, [run, stopped]);
}

/** A guide over the whole screen: the checks before it, getting ready, the run, and what comes after. The checks stand before a run that was begun, too. */
export function GuidePlayer({ id, onClose }: { readonly id: GuideId; readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const isAsked = useIsAllAsked(id).asked !== false, // as far as the signs are known yet
    cleared = useOpenRun(id);
  // A mark that was made meanwhile has signs of its own.
  const run = isAsked ? cleared : null;
  useEffect(() => {
    if (!isAsked && cleared) holdBackRun();
  }, [isAsked, cleared]);
  const [target, setTarget] = useState(() => parseTarget(id, location.hash));
  const [asking, setAsking] = useState(false);
  const [wrong, setWrong] = useState(false);
  const [stopped, setStopped] = useState<StopRule | null>(null);
  useEffect(() => {
    recallRunSettings();
    takeUpRun();
    holdBackElsewhere(target);
  }, [id, target]);
  useEffect(() => {
    const onWay = () => {
      if (!asksToStart(location.hash)) leave();
    };
    window.addEventListener('popstate', onWay);
    return () => window.removeEventListener('popstate', onWay);
  }, []);
  useLetGo(run, stopped !== null);
  const { times, askIfOld } = useAskAnew(id); // after the run was taken up
  const endedElsewhere = useEndedElsewhere((state) => state.guideId === id);
  const screen = stopped ? 'stopped' : run ? `${momentOf(run)} ${run.paused !== null}` : asking ? 'asked' : 'before';
  // Before the dialogs within it open: of two modal dialogs the later one lies on top.
  useLayoutEffect(() => {
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
  const close = () => dialog.current?.close();
  const openWrong = () => {
    if (run) setRun(takeUp(run, Date.now())); // paused, and looked at: what is wrong is asked before anything else
    setWrong(true);
  };
  const isWrong = wrong || (run !== null && run.wrong !== null);
  const name = GUIDE_INDEX.find((guide) => guide.id === id)?.name ?? '';
  return createPortal(
    <dialog
      ref={dialog}
      aria-label={asking && !run && !stopped ? m.guide_player_gate() : m.guide_player_following({ name })}
      onClose={({ target: closed, currentTarget }) => {
        if (closed !== currentTarget || currentTarget.open) return; // a dialog inside this one closes alone
        leave();
        onClose();
      }}
      className="no-print m-0 h-dvh [--bar:3.8125rem] overscroll-contain max-h-none w-full max-w-none bg-paper text-ink"
    >
      <div className="flex min-h-full flex-col">
        <div className="sticky top-0 z-10 flex min-h-(--bar) items-center gap-1.5 border-b border-line bg-paper px-3 py-2 max-[20rem]:flex-wrap max-[20rem]:px-1.5 max-[20rem]:py-1 sm:gap-2 sm:px-4">
          {asking && !run && !stopped ? <QuestionsTitle /> : <VoiceAndTones />}
          {run && !stopped && isAtIt(run) && (
            <button
              type="button"
              className="ml-auto min-h-12 rounded-full border-2 border-pain bg-surface px-3 text-sm leading-tight font-semibold text-pain hover:bg-pain-soft max-sm:max-w-28 max-sm:text-[0.8125rem] sm:px-5"
              onClick={openWrong}
            >
              {m.guide_wrong_open()}
            </button>
          )}
          <button
            type="button"
            className={`button shrink-0 max-sm:px-3 ${run && !stopped && isAtIt(run) ? '' : 'ml-auto'}`}
            onClick={close}
          >
            {m.guide_player_close()}
          </button>
        </div>
        {/* The page's own line lies behind the dialog. */}
        <StorageNotice />
        <TapGuard screen={screen} askIfOld={askIfOld}>
          {stopped ? (
            <GuideStopped rule={stopped} onDone={close} />
          ) : run ? (
            <Followed
              run={run}
              held={isWrong}
              onChoose={() => {
                setTarget(run.basis); // as it was chosen, whatever the address names
                setRun(null);
              }}
            />
          ) : (
            <>
              {endedElsewhere && (
                <div className="mx-auto w-full max-w-2xl px-5 pt-4">
                  <FramedNote as="p" tone="plain" role="alert">
                    {m.guide_player_ended_elsewhere()}
                  </FramedNote>
                </div>
              )}
              <GuideGate key={times} id={id} target={target} onAsking={setAsking} />
            </>
          )}
        </TapGuard>
      </div>
      {isWrong && run && !stopped && (
        <FeelsWrong
          run={run}
          onClose={() => setWrong(false)}
          onBack={() => {
            setWrong(true);
            setRun(sayWrong(run, null));
          }}
          onStop={(rule) => {
            setWrong(false);
            setStopped(rule);
          }}
        />
      )}
    </dialog>,
    document.body,
  );
}

/** The run as it stands. Where the guide is no longer what the run was made for, it goes back to getting ready. */
function Followed({
  run,
  held,
  onChoose,
}: {
  readonly run: Run;
  readonly held: boolean;
  /** Back to choosing side and tool. */
  readonly onChoose: () => void;
}) {
  const resolved = useResolvedRun(run);
  const now = useNow(isTimed(run) && run.paused === null);
  useEffect(() => {
    const next = tick(run, Date.now()); // what was last looked at may be older than the phase that has begun since
    if (next !== run) setRun(next);
  }, [run, now]);
  const misfit = typeof resolved !== 'string' && !fitsShape(resolved, run);
  useEffect(() => {
    if (misfit) holdBackRun();
  }, [misfit]);
  const loaded = resolved === 'loading' || resolved === 'failed' || misfit ? null : resolved;
  const cue = loaded ? cueOf(run, loaded, now) : '';
  useCues(run, cue, now);
  if (resolved === 'failed')
    return (
      <div role="alert" className="space-y-4 p-5">
        <p>{m.guide_player_failed()}</p>
        <button type="button" className="button min-h-12" onClick={() => requestGuide(run.guideId)}>
          {m.guide_player_again()}
        </button>
      </div>
    );
  if (run.phase === 'ready') return loaded && <GuideReady run={run} resolved={loaded} onChoose={onChoose} />;
  if (run.phase === 'after') return loaded && <GuideAfter run={run} resolved={loaded} held={held} />;
  return <GuideRun run={run} now={now} cue={cue} resolved={loaded} held={held} />;
}
