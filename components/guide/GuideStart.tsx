'use client';

import { useEffect, useSyncExternalStore } from 'react';
import type { GuideId } from '../../data/guides/index-of.ts';
import { useRun } from '../../state/run.ts';
import { useBarred } from '../safety/useBarred.ts';
import { LatePiece } from '../ui/LatePiece.tsx';
import { closeGuide, openGuide, showGuideHere, useFollowing } from './useFollowing.ts';
import { useStoppedToday } from './useStoppedToday.ts';
import { m } from '../../data/words.ts';
import { neverChanges } from '../ui/never-changes.ts';

const loadPlayer = () => import('./GuidePlayer.tsx');
/** What takes a run up knows all conditions, places and signs: it is fetched when the page has been painted. */
const loadGate = () => import('../../state/gate.ts');

/** Opens the guide to be followed, as its address does. A run that was cut off by a reload opens again by itself, if the gate before it is open; any other waits to be asked for. */
export function GuideStart({ id, pressing }: { readonly id: GuideId; readonly pressing: boolean }) {
  const there = useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
  const opened = useFollowing();
  const cutOff = useRun(({ run }) => run?.guideId === id);
  useEffect(() => {
    let over = false;
    loadGate().then(
      ({ takeUpRun }) => {
        const open = takeUpRun();
        if (!over && open && useRun.getState().run?.guideId === id) showGuideHere(true);
      },
      () => undefined, // the player takes it up when it is opened
    );
    return () => {
      over = true;
    };
  }, [id]);
  const barred = useBarred(),
    stopped = useStoppedToday(id);
  return (
    <div className={`no-print space-y-3 ${barred === null ? 'min-h-14' : ''}`}>
      {barred === null && stopped && <stopped.StoppedToday stops={stopped.stops} />}
      {there && barred === null && !stopped?.all && (
        <button type="button" className="button-primary min-h-14 px-8 text-lg" onClick={openGuide}>
          {cutOff ? m.guide_player_go_on() : pressing ? m.guide_player_start() : m.guide_player_start_exercise()}
        </button>
      )}
      {opened !== null && (
        <LatePiece load={loadPlayer} what={m.ui_late_name_guide()}>
          {({ GuidePlayer }) => <GuidePlayer key={opened} id={id} onClose={closeGuide} />}
        </LatePiece>
      )}
    </div>
  );
}
