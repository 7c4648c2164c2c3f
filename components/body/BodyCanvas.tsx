'use client';
import { useEffect, useRef, useState } from 'react';
import { useLook } from '../../state/look.ts';
import { useMap } from '../../state/map.ts';
import { createAnatomy, type AnatomyLayer } from './files/anatomy.ts';
import { BoneLabels } from './overlay/BoneLabels.tsx';
import { followStores } from './follow/follow.ts';
import { followCompare } from './follow/follow-compare.ts';
import { followPose } from './follow/follow-pose.ts';
import { handsOnMap } from './input/hands-on-map.ts';
import { handOf } from './hand-of.ts';
import { KnotBadges } from './overlay/KnotBadges.tsx';
import { loadMap, pause } from './files/load.ts';
import { mountScene, type Mounted } from './mount.tsx';
import { PlaceCaption } from './overlay/PlaceCaption.tsx';
import { observe } from './follow/observe.ts';
import { SideLabels } from './overlay/SideLabels.tsx';
import { useStage } from './stage-hand.ts';
import { bodyFailed } from './standing.ts';
import { createStudio, type Studio } from './studio.ts';
import { m } from '../../data/words.ts';

/** The body on its stage: shows what the stores hold, and lets hands mark and turn it. */
export default function BodyCanvas() {
  const stage = useRef<HTMLDivElement>(null),
    holder = useRef<HTMLDivElement>(null);
  const attempt = useMap((map) => map.attempt);
  const [shown, setShown] = useState<{ readonly studio: Studio; readonly anatomy: AnatomyLayer } | null>(null);

  useEffect(() => {
    const stageElement = stage.current,
      holderElement = holder.current;
    if (!stageElement || !holderElement) return;
    let over = false;
    const undo: (() => void)[] = [];
    const start = async () => {
      const loaded = await loadMap();
      await pause();
      if (over) return;
      // Asked before three does, which would complain aloud; without WebGL the list of places is the way.
      if (!document.createElement('canvas').getContext('webgl2')) throw new Error('no WebGL');
      let mounted: Mounted | null = null;
      const made = createStudio(loaded, () => mounted?.invalidate());
      undo.push(made.dispose);
      const { tone } = useLook.getState();
      made.setTone(tone);
      made.material.setTheme(false);
      mounted = await mountScene(holderElement, made);
      undo.push(mounted.dispose);
      if (over) return void undo.reverse().forEach((run) => run());
      undo.push(
        followStores(made),
        followCompare(made),
        followPose(made),
        handsOnMap(stageElement, made),
        observe(stageElement, made, mounted),
      );
      const anatomy = createAnatomy(made);
      undo.push(anatomy.dispose);
      setShown({ studio: made, anatomy });
      useStage.setState({ hand: handOf(made, stageElement) });
      made.ask();
    };
    start().catch(() => {
      if (over) return;
      undo.reverse().forEach((run) => run());
      undo.length = 0;
      bodyFailed(useMap.getState().body ? 'graphics' : 'failed');
    });
    return () => {
      over = true;
      undo.reverse().forEach((run) => run());
      undo.length = 0;
      setShown(null);
      useStage.setState({ hand: null });
    };
  }, [attempt]);

  return (
    <div
      ref={stage}
      role="application"
      tabIndex={0}
      aria-label={m.body_stage()}
      className="absolute inset-0 touch-none overflow-hidden outline-offset-[-3px] select-none"
    >
      <div ref={holder} className="absolute inset-0" />
      {shown && (
        <>
          <BoneLabels {...shown} />
          <SideLabels studio={shown.studio} />
          <KnotBadges studio={shown.studio} />
          <PlaceCaption {...shown} stage={stage} />
        </>
      )}
    </div>
  );
}
