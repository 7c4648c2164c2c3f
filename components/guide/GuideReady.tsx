'use client';

import type { ResolvedGuide } from '../../engine/guide/guide.ts';
import { forward, type Run } from '../../engine/guide/run.ts';
import { setRun } from '../../state/run.ts';
import { ReadFirst } from './ReadFirst.tsx';
import { openTones } from './tones.ts';
import { m } from '../../data/words.ts';

/** What is read before the first step of a run that has been made: on the way back from it, or made anew. */
export function GuideReady({
  run,
  resolved,
  onChoose,
}: {
  readonly run: Run;
  readonly resolved: ResolvedGuide;
  /** Back to choosing side and tool. */
  readonly onChoose: () => void;
}) {
  const begin = () => {
    openTones();
    setRun(forward(run, Date.now()));
  };
  return (
    <ReadFirst resolved={resolved} basis={run.basis} minutes={null}>
      <div className="space-y-2">
        <button type="button" className="button-primary min-h-16 w-full text-xl" onClick={begin}>
          {m.guide_ready_begin()}
        </button>
        <button type="button" className="button min-h-12 w-full" onClick={onChoose}>
          {m.guide_ready_back()}
        </button>
      </div>
    </ReadFirst>
  );
}
