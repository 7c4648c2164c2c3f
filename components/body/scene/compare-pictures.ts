import { useSession } from '../../../state/session.ts';
import type { Pair } from '../compared.ts';
import { knotsCompared } from '../knots.ts';
import type { Mounted } from '../mount.tsx';
import { snapshot } from './snapshot.ts';
import type { Studio } from '../studio.ts';

/**
 * Pictures of two patterns, each alone on the body, seen from one place, for a side-by-side; data URLs of this size in pixels, see-through.
 * The stage is as before when they are made. Null where nothing can be drawn.
 */
export function comparePictures(
  canvas: { readonly studio: Studio } & Pick<Mounted, 'gl' | 'scene'>,
  pair: Pair,
  width: number,
  height: number,
): readonly [string, string] | null {
  const { body, atlas, shown, show, aim, rig, camera } = canvas.studio,
    { knots, moves } = shown.getState(),
    before = rig.goal,
    aspect = camera.aspect;
  try {
    show.motion(false);
    camera.aspect = width / height;
    aim.pair(pair.A, pair.B);
    aim.leave();
    show.choice(null, pair.A, false);
    show.knots(knotsCompared(body, atlas, { A: pair.A, B: [] }));
    const first = snapshot(canvas, { width, height });
    show.choice(null);
    show.second(pair.B);
    show.knots(knotsCompared(body, atlas, { A: [], B: pair.B }));
    const other = snapshot(canvas, { width, height });
    return first && other ? [first, other] : null;
  } finally {
    show.second(null);
    show.choice(useSession.getState().selected);
    show.motion(moves);
    camera.aspect = aspect;
    rig.jump(before);
    show.knots(knots);
  }
}
