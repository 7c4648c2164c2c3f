import type { SkinPoint } from '../../engine/skin/body.ts';
import { createAim } from './camera/aim.ts';
import { createSight } from './camera/sight.ts';
import type { Loaded } from './files/load.ts';
import type { Ink } from './scene/skin-material.ts';
import { createShown } from './shown.ts';

/** The ring that shows how much the brush covers: where, metres, and in which ink. Moves with each frame. */
export interface BrushPlace {
  at: SkinPoint | null;
  radius: number;
  ink: Ink;
}

/** Runs that join and leave. */
function createRuns() {
  const runs = new Set<() => void>();
  return {
    join(run: () => void) {
      runs.add(run);
      return () => void runs.delete(run);
    },
    runAll: () => runs.forEach((run) => run()),
  };
}

/**
 * What the parts of one canvas have in common, and all that others move it by: the body, what is shown of it, the camera, and the frames.
 * Knows no React. `ask` asks for a frame.
 */
export function createStudio({ body, shade, atlas }: Loaded, ask: () => void) {
  const { shown, show, patternOf } = createShown(body, atlas, ask),
    sight = createSight(shown, ask),
    aim = createAim({ body, atlas, shown }, sight, patternOf, ask),
    before = createRuns(),
    after = createRuns();
  const brush: BrushPlace = { at: null, radius: 0, ink: 'mine' };
  return {
    body,
    shade,
    atlas,
    shown,
    show,
    patternOf,
    ...sight,
    aim,
    brush,
    ask,
    /** Runs before each frame; returns what takes it off again. */
    beforeFrame: before.join,
    /** Runs when a frame has been drawn. */
    afterFrame: after.join,
    frameBegins: before.runAll,
    frameEnds: after.runAll,
  };
}

export type Studio = ReturnType<typeof createStudio>;
