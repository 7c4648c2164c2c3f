import type { InPicture } from '../camera/sight.ts';
import type { Studio } from '../studio.ts';
import { declutter } from './declutter.ts';

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

/** The numbers of the knots where they stand in the picture, none nearer to another than `gap` pixels. */
export function knotLabels(
  { shown, size, see, placeOf }: Pick<Studio, 'shown' | 'size' | 'see' | 'placeOf'>,
  gap: number,
): PlacedLabel[] {
  const seen = shown.getState().knots.map((knot) => ({ knot, at: see(placeOf(knot.point)) }));
  // Under the number of a chosen deep knot stands a word, to which the others leave room.
  const words = seen.flatMap(({ knot: { chosen, deep }, at: { x, y } }) =>
    chosen && deep ? [{ x, y: y + gap, fixed: true }] : [],
  );
  const placed = declutter(
    [...seen.map(({ knot: { chosen }, at: { x, y } }) => ({ x, y, fixed: chosen })), ...words],
    gap,
    size,
    gap / 2 + 2,
  );
  return seen.map(({ knot: { label, mark, chosen }, at }, k) => ({
    ...(placed[k] ?? at),
    visible: at.visible,
    at,
    label: mark ?? label ?? '•',
    chosen,
  }));
}
