import { useSession } from '../../../state/session.ts';
import type { Pair } from '../compared.ts';
import { knotsCompared } from '../knots.ts';
import { secondOf } from './second-pattern.ts';
import { snapshot } from './snapshot.ts';
import type { ShownLayers, Studio } from '../studio.ts';

/**
 * Pictures of two patterns, each alone on the body, seen from one place, for a side-by-side; data URLs of this size in pixels, see-through.
 * The stage is as before when they are made. Null while there is no body on the stage.
 */
export function comparePictures(
  studio: Studio,
  pair: Pair,
  layers: ShownLayers,
  width: number,
  height: number,
): readonly [string, string] | null {
  const { rig, knots } = studio,
    before = rig.goal,
    aspect = studio.camera.aspect,
    second = secondOf(studio),
    { selected } = useSession.getState();
  try {
    studio.camera.aspect = width / height;
    studio.showPair(pair.A, pair.B);
    studio.leaveKnot();
    rig.jump(rig.goal);
    studio.showSelection(null, pair.A, false);
    studio.revealAll();
    studio.showKnots(knotsCompared(studio.body, studio.atlas, { A: pair.A, B: [] }));
    const first = snapshot({ width, height });
    studio.showSelection(null);
    second.show(pair.B, layers);
    studio.showKnots(knotsCompared(studio.body, studio.atlas, { A: [], B: pair.B }));
    const other = snapshot({ width, height });
    return first && other ? [first, other] : null;
  } finally {
    second.hide();
    studio.showSelection(selected);
    studio.revealAll();
    studio.camera.aspect = aspect;
    rig.jump(before);
    studio.showKnots(knots);
    studio.ask();
  }
}
