import type { SkinPoint } from '../../../engine/skin/body.ts';
import { cornerOf } from '../../../engine/skin/skin.ts';
import { explainedCentre } from '../fields/explained.ts';
import { NO_SKIN } from '../fields/patterns.ts';
import { knotSkinPoint } from '../knots.ts';
import type { Studio } from '../studio.ts';
import { createPainLine } from './pain-line.ts';
import { painPath } from './pain-path.ts';
import { usePart } from './part.ts';
import type { SkinPart } from './Skin.tsx';

/** Milliseconds: the line is laid after the frame that shows the choice, since its way over the skin takes longer than all the rest. */
const AFTER = 60;

export function createPainLinePart({ body, atlas, shown, size, project, ask }: Studio, { uniforms }: SkinPart) {
  const line = createPainLine(uniforms);
  let timer = 0;
  /** Where the line leads: to the marked pain that the knot explains, and where nothing is marked to where its pain is felt. */
  const end = (): SkinPoint | null => {
    const { chosen, layers, marks } = shown.getState(),
      { pattern } = chosen;
    if (!pattern) return null;
    const everywhere = () => marks.pain.map(() => -1);
    const centre =
      explainedCentre(body, marks.pain, pattern) ??
      (layers.felt === 'referred' ? explainedCentre(body, everywhere(), { ...pattern, spillover: NO_SKIN }) : null);
    return centre === null ? null : cornerOf(body, centre);
  };
  const lay = () => {
    const { chosen, posed } = shown.getState(),
      { point } = chosen,
      index = point ? atlas.points.findIndex(({ id }) => id === point.id) : -1,
      to = end();
    line.set(point && index >= 0 && to ? painPath(posed, knotSkinPoint(body, atlas, index, point.side), to) : []);
    ask();
  };
  const start = () => {
    const { chosen, layers } = shown.getState();
    line.set([]);
    window.clearTimeout(timer);
    if (chosen.point && chosen.pattern && chosen.lined && layers.felt !== 'local')
      timer = window.setTimeout(lay, AFTER);
  };
  return {
    ...line,
    /** The ribbon is as wide, and its head as long, as the picture that comes asks for. */
    fit: () => line.fit(size, project),
    keep() {
      start();
      const stop = shown.subscribe((now, before) => {
        // A stroke in the making changes the marks too, but is no drawing yet.
        if (now.drawing !== before.drawing || now.chosen !== before.chosen || now.posed !== before.posed) start();
      });
      return () => {
        stop();
        window.clearTimeout(timer);
        line.dispose();
      };
    },
  };
}

/** The line from the chosen knot to the pain it explains. */
export function PainLine() {
  const { geometry, material, fit } = usePart(createPainLinePart);
  return <mesh geometry={geometry} material={material} onBeforeRender={fit} frustumCulled={false} renderOrder={2} />;
}
