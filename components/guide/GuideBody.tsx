'use client';

import { ArrowDown, Pause, Play } from 'lucide-react';
import { useState } from 'react';
import type { ResolvedGuide } from '../../engine/guide/guide.ts';
import type { ShownPart } from '../../engine/guide/show.ts';
import { pointToShow } from '../../engine/guide/find-guide.ts';
import type { RunBasis } from '../../engine/guide/run-basis.ts';
import { TroubleLine } from '../ui/LatePiece.tsx';
import { m } from '../../data/words.ts';
import { setPicturePlays, useGuidePicture } from '../../state/picture.ts';
import { sideWords } from '../../engine/text/sides.ts';
import { BodyOfGuide } from './BodyOfGuide.tsx';
import type { PictureTrouble } from './body/GuideBodyCanvas.tsx';

const TROUBLE_WORDS: Readonly<Record<PictureTrouble, () => string>> = {
  files: () => m.ui_late_failed({ what: m.ui_late_name_guide_body() }),
  graphics: m.guide_body_graphics,
  lost: m.guide_body_lost,
};

/** The body beside a guide, with its key. Where it cannot be shown a line says so: the words of the guide stand alone. */
export function GuideBody({
  resolved,
  basis,
  at,
  held = false,
  brief = false,
}: {
  readonly resolved: ResolvedGuide;
  /** What the guide was resolved from: the point, and what closes areas of skin. */
  readonly basis: RunBasis;
  /** What of the guide is shown: a step by its place among the steps, the guide at a glance, or the rest after a hold. */
  readonly at: ShownPart;
  /** The run is paused, and the picture with it. */
  readonly held?: boolean;
  /** Without the key, where room is short. */
  readonly brief?: boolean;
}) {
  const [trouble, setTrouble] = useState<PictureTrouble | null>(null),
    [tries, setTries] = useState(0),
    [isStill, setStill] = useState(false);
  const again = () => {
    setTrouble(null);
    setTries(tries + 1);
  };
  const { plays } = useGuidePicture();
  const point = basis.pointId ?? pointToShow(resolved.guide);
  if (point === null) return null;
  if (trouble) return <TroubleLine words={TROUBLE_WORDS[trouble]()} again={again} />;
  return (
    <figure className="flex h-full min-h-0 flex-col">
      <div className="relative min-h-0 flex-1 overflow-hidden rounded-2xl bg-raised/60">
        <BodyOfGuide
          key={tries}
          resolved={resolved}
          pointId={point}
          basis={basis}
          at={at}
          plays={held ? false : plays}
          onStill={setStill}
          onTrouble={setTrouble}
        />
        <PlayOrPause isPlaying={plays ?? !isStill} />
      </div>
      <figcaption className="pt-1 text-sm text-muted">
        <span className="sr-only">
          {resolved.tool ? m.guide_body_caption({ side: sideWords(resolved.side) }) : m.guide_body_exercise()}
        </span>
        {/* An exercise presses nowhere. */}
        <span
          hidden={resolved.tool === null}
          className={`flex-wrap gap-x-4 gap-y-1 ${brief ? 'hidden landscape:flex' : 'flex'}`}
        >
          <Key look="rounded-full border-3 border-[#0b6b58] bg-surface" words={m.guide_body_show()} />
          <span className="inline-flex items-center gap-1.5">
            <ArrowDown aria-hidden="true" strokeWidth={3} className="size-4 text-accent" />
            {m.guide_body_way()}
          </span>
          <Key look="border-2 border-ink key-never" words={m.guide_body_never()} />
          <Key look="border border-caution key-light" words={m.guide_body_light()} />
        </span>
      </figcaption>
    </figure>
  );
}

/** Has the picture move, or stand. */
function PlayOrPause({ isPlaying }: { readonly isPlaying: boolean }) {
  const Sign = isPlaying ? Pause : Play;
  return (
    <button
      type="button"
      aria-label={isPlaying ? m.guide_body_pause() : m.guide_body_play()}
      className="absolute top-2 right-2 z-10 flex size-11 items-center justify-center rounded-full border border-line bg-surface/90 text-ink hover:bg-surface"
      onClick={() => setPicturePlays(!isPlaying)}
    >
      <Sign aria-hidden="true" className="size-5" />
    </button>
  );
}

const Key = ({ look, words }: { readonly look: string; readonly words: string }) => (
  <span className="inline-flex items-center gap-1.5">
    <span aria-hidden="true" className={`size-4 rounded-sm ${look}`} />
    {words}
  </span>
);
