/** Pixels, from the top left of the picture. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  /** A fixed spot stays; the others make way. */
  readonly fixed?: boolean;
}

const PASSES = 60;
/** The direction in which spots at one place part: a golden angle each, so that no two take the same. */
const GOLDEN = 2.39996;

/**
 * Moves spots apart until no two are nearer than `gap`, as little as it takes, and keeps them `margin` inside the picture.
 * Spots that are far enough apart stay where they are.
 */
export function declutter(
  spots: readonly Spot[],
  gap: number,
  size: { readonly width: number; readonly height: number },
  margin: number,
): { x: number; y: number }[] {
  const inside = (value: number, length: number) =>
    Math.min(Math.max(value, margin), Math.max(margin, length - margin));
  const placed = spots.map(({ x, y, fixed }) => ({ x: inside(x, size.width), y: inside(y, size.height), fixed }));
  for (let pass = 0; pass < PASSES; pass++) {
    let moved = false;
    placed.forEach((a, i) =>
      placed.slice(i + 1).forEach((b, k) => {
        const j = i + 1 + k;
        let dx = b.x - a.x,
          dy = b.y - a.y,
          apart = Math.hypot(dx, dy);
        if (apart >= gap - 0.01) return;
        if (apart < 0.5) [dx, dy, apart] = [Math.cos(j * GOLDEN), Math.sin(j * GOLDEN), 1];
        const missing = gap - Math.hypot(b.x - a.x, b.y - a.y),
          ux = dx / apart,
          uy = dy / apart;
        const shareA = a.fixed ? 0 : b.fixed ? 1 : 0.5,
          shareB = a.fixed ? 1 : b.fixed ? 0 : 0.5;
        a.x = inside(a.x - ux * missing * shareA, size.width);
        a.y = inside(a.y - uy * missing * shareA, size.height);
        b.x = inside(b.x + ux * missing * shareB, size.width);
        b.y = inside(b.y + uy * missing * shareB, size.height);
        moved = true;
      }),
    );
    if (!moved) break;
  }
  return placed.map(({ x, y }) => ({ x, y }));
}
