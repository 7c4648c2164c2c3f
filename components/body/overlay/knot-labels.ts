import type { InPicture } from '../camera/sight.ts';
import type { Studio } from '../studio.ts';
import { declutter } from './declutter.ts';
import { keepClear } from './keep-clear.ts';
import { coverOfMarks } from './mark-cover.ts';

/** Pixels between a number's room and what the person marked. */
const CLEAR = 6;

/** The number of a knot in the picture. */
export interface PlacedLabel {
  /** Pixels from the top left: the number, and its knot. */
  readonly x: number;
  readonly y: number;
  readonly at: InPicture;
  readonly visible: boolean;
  readonly label: string;
  readonly chosen: boolean;
}

/** The numbers of the knots where they stand in the picture, none nearer to another than `gap` pixels, and none over what the person marked. Where a knot is behind the body, its number is not shown and takes no room. */
export function knotLabels(
  studio: Pick<Studio, 'shown' | 'size' | 'see' | 'placeOf' | 'vertexPlace' | 'project' | 'rig'>,
  gap: number,
): PlacedLabel[] {
  const { shown, size, see, placeOf } = studio,
    margin = gap / 2 + 2;
  const seen = shown.getState().knots.map((knot) => ({ knot, at: see(placeOf(knot.point)) })),
    near = seen.filter(({ at }) => at.visible);
  // Under the number of a chosen deep knot stands a word, to which the others leave room.
  const words = near.flatMap(({ knot: { chosen, deep }, at: { x, y } }) =>
    chosen && deep ? [{ x, y: y + gap, fixed: true }] : [],
  );
  const covers = coverOfMarks(studio, gap / 2 + CLEAR),
    clear = keepClear(
      near.map(({ at }) => at),
      covers,
      0,
      size,
      margin,
    ),
    apart = declutter(
      [...near.map(({ knot: { chosen } }, k) => ({ ...(clear[k] ?? { x: 0, y: 0 }), fixed: chosen })), ...words],
      gap,
      size,
      margin,
    ),
    // What made way for another may have been moved back onto a mark.
    placed = keepClear(apart, covers, gap, size, margin);
  return seen.map(({ knot: { label, mark, chosen }, at }) => ({
    ...(placed[near.findIndex((one) => one.at === at)] ?? at),
    visible: at.visible,
    at,
    label: mark ?? label ?? '•',
    chosen,
  }));
}
