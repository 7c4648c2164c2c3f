import type { Spot } from './declutter.ts';

/** Pixels between the rings on which a free place is looked for, and how far the last one lies. */
const RING = 6,
  FARTHEST = 150;
/** Places looked at on each ring. */
const AROUND = 16;

interface Place {
  readonly x: number;
  readonly y: number;
}

/**
 * Moves spots off what must stay in sight, as little as it takes, `gap` from one another and `margin` inside the picture. A spot that is clear, and one
 * for which no place is free, stays where it is.
 * @param covers whether something that must stay in sight lies under a spot there
 */
export function keepClear(
  spots: readonly Spot[],
  covers: (x: number, y: number) => boolean,
  gap: number,
  size: { readonly width: number; readonly height: number },
  margin: number,
): Place[] {
  const placed: (Place | null)[] = spots.map(({ x, y }) => (covers(x, y) ? null : { x, y }));
  spots.forEach((spot, k) => {
    placed[k] ??= freePlace(spot, (x, y) => {
      const inside = x >= margin && y >= margin && x <= size.width - margin && y <= size.height - margin;
      return inside && !covers(x, y) && placed.every((other) => !other || Math.hypot(other.x - x, other.y - y) >= gap);
    });
  });
  return placed.map((place, k) => place ?? { x: spots[k]!.x, y: spots[k]!.y });
}

/** The nearest place around a spot that is free; on one ring, the first from the top, to the right and to the left by turns. */
function freePlace({ x, y }: Place, isFree: (x: number, y: number) => boolean): Place | null {
  for (let radius = RING; radius <= FARTHEST; radius += RING)
    for (let k = 0; k < AROUND; k++) {
      const turn = (k % 2 ? 1 : -1) * Math.ceil(k / 2) * ((2 * Math.PI) / AROUND),
        there = { x: x + radius * Math.sin(turn), y: y - radius * Math.cos(turn) };
      if (isFree(there.x, there.y)) return there;
    }
  return null;
}
