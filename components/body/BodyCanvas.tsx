'use client';
import { useEffect, useRef, useState } from 'react';
import { useLook } from '../../state/look.ts';
import { useMap } from '../../state/map.ts';
import { begin } from './begin.ts';
import { BoneLabels } from './overlay/BoneLabels.tsx';
import { followStores } from './follow/follow.ts';
import { followCompare } from './follow/follow-compare.ts';
import { followLayers, type LayerNames } from './follow/follow-layers.ts';
import { followPose } from './follow/follow-pose.ts';
import { handsOnMap } from './input/hands-on-map.ts';
import { handOf } from './api-of.ts';
import { KnotBadges } from './overlay/KnotBadges.tsx';
import { loadMap, pause } from './files/load.ts';
import { mountScene, type Mounted } from './mount.tsx';
import { PlaceCaption } from './overlay/PlaceCaption.tsx';
import { observe } from './follow/observe.ts';
import { SideLabels } from './overlay/SideLabels.tsx';
import { useStage } from './api.ts';
import { bodyFailed } from './standing.ts';
import { createStudio, type Studio } from './studio.ts';
import { m } from '../../data/words.ts';

/** The body on its stage: shows what the stores hold, and lets hands mark and turn it. */
export default function BodyCanvas() {
  const stage = useRef<HTMLDivElement>(null),
    holder = useRef<HTMLDivElement>(null);
  const attempt = useMap((map) => map.attempt);
  const [shown, setShown] = useState<{ readonly studio: Studio; readonly names: LayerNames } | null>(null);

  useEffect(() => {
    const stageElement = stage.current,
      holderElement = holder.current;
    if (!stageElement || !holderElement) return;
    return begin(
      async (beginning) => {
        const loaded = await loadMap();
        await pause();
        if (beginning.over) return;
        let mounted: Mounted | null = null;
        const studio = createStudio(loaded, () => mounted?.invalidate());
        studio.show.tone(useLook.getState().tone);
        mounted = await mountScene(holderElement, studio);
        beginning.undoWith(mounted.dispose);
        if (beginning.over) return;
        const { names, stop } = followLayers(studio);
        beginning.undoWith(
          followStores(studio),
          followCompare(studio),
          followPose(studio),
          handsOnMap(stageElement, studio),
          observe(stageElement, studio, mounted),
          stop,
          () => {
            setShown(null);
            useStage.setState({ hand: null });
          },
        );
        setShown({ studio, names });
        useStage.setState({ hand: handOf(studio, mounted, stageElement) });
        studio.ask();
      },
      () => bodyFailed(useMap.getState().body ? 'graphics' : 'failed'),
    );
  }, [attempt]);

  return (
    <div
      ref={stage}
      role="application"
      tabIndex={0}
      aria-label={m.body_stage()}
      className="absolute inset-0 touch-pan-y overflow-hidden outline-offset-[-3px] select-none"
    >
      <div ref={holder} className="absolute inset-0" />
      {shown && (
        <>
          <BoneLabels studio={shown.studio} />
          <SideLabels studio={shown.studio} />
          <KnotBadges studio={shown.studio} />
          <PlaceCaption {...shown} stage={stage} />
        </>
      )}
    </div>
  );
}
