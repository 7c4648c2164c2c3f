export type ChartPoint = readonly [x: number, y: number];

/**
 * The closed lines around the cells whose value lies below `level`, by marching squares; outside the grid counts as above.
 * Coordinates in cells, (0, 0) the middle of the first. The inside lies on the same hand of every line, so that holes are cut by either fill rule.
 */
export function isolines(field: ArrayLike<number>, width: number, height: number, level: number): ChartPoint[][] {
  const value = (x: number, y: number) =>
    x < 0 || y < 0 || x >= width || y >= height ? Infinity : field[y * width + x]!;
  /** Where the border crosses the side from one cell to the next, between 0 and 1. */
  const cross = (a: number, b: number) => (Number.isFinite(a) && Number.isFinite(b) ? (level - a) / (b - a) : 0.5);
  // Each square has up to two directed pieces, from one side's crossing to another's; sides are numbered uniquely.
  const next = new Map<number, number>(),
    places = new Map<number, ChartPoint>();
  const across = (x: number, y: number) => 2 * ((y + 1) * (width + 2) + x + 1); // from (x, y) to (x + 1, y)
  const down = (x: number, y: number) => across(x, y) + 1; // from (x, y) to (x, y + 1)
  for (let y = -1; y < height; y++)
    for (let x = -1; x < width; x++) {
      const a = value(x, y),
        b = value(x + 1, y),
        c = value(x + 1, y + 1),
        d = value(x, y + 1);
      const kind = (a < level ? 1 : 0) | (b < level ? 2 : 0) | (c < level ? 4 : 0) | (d < level ? 8 : 0);
      if (kind === 0 || kind === 15) continue;
      const top = across(x, y),
        bottom = across(x, y + 1),
        left = down(x, y),
        right = down(x + 1, y);
      const link = (from: number, to: number) => {
        next.set(from, to);
        for (const side of [from, to]) {
          if (places.has(side)) continue;
          places.set(
            side,
            side === top
              ? [x + cross(a, b), y]
              : side === bottom
                ? [x + cross(d, c), y + 1]
                : side === left
                  ? [x, y + cross(a, d)]
                  : [x + 1, y + cross(b, c)],
          );
        }
      };
      const sides: Readonly<Record<number, readonly (readonly [number, number])[]>> = {
        1: [[left, top]],
        2: [[top, right]],
        3: [[left, right]],
        4: [[right, bottom]],
        5: [
          [left, top],
          [right, bottom],
        ],
        6: [[top, bottom]],
        7: [[left, bottom]],
        8: [[bottom, left]],
        9: [[bottom, top]],
        10: [
          [top, right],
          [bottom, left],
        ],
        11: [[bottom, right]],
        12: [[right, left]],
        13: [[right, top]],
        14: [[top, left]],
      };
      for (const [from, to] of sides[kind] ?? []) link(from, to);
    }
  const lines: ChartPoint[][] = [];
  for (const start of next.keys()) {
    if (!next.has(start)) continue;
    const line: ChartPoint[] = [];
    for (let side: number | undefined = start; side !== undefined && next.has(side);) {
      const to: number | undefined = next.get(side);
      next.delete(side);
      line.push(places.get(side) as ChartPoint);
      side = to;
    }
    if (line.length > 2) lines.push(line);
  }
  return lines;
}

/** Twice the area inside a closed line, in square units, positive or negative by its hand. */
export const doubleArea = (line: readonly ChartPoint[]): number =>
  line.reduce((sum, [x, y], k) => {
    const [nx, ny] = line[(k + 1) % line.length]!;
    return sum + x * ny - nx * y;
  }, 0);

/** The line with fewer points, none left out farther than `tolerance` from what replaces it. Source: Douglas & Peucker, Cartographica 10:112-122, 1973. */
export function thin(line: readonly ChartPoint[], tolerance: number, closed: boolean): ChartPoint[] {
  if (line.length < 4) return [...line];
  // A closed line is cut at its first point and at the one farthest from it.
  const far = closed
    ? line.reduce(
        (best, [x, y], k) =>
          Math.hypot(x - line[0]![0], y - line[0]![1]) >
          Math.hypot(line[best]![0] - line[0]![0], line[best]![1] - line[0]![1])
            ? k
            : best,
        0,
      )
    : line.length - 1;
  const all = closed ? [...line, line[0]!] : line;
  const keep = new Set([0, far, all.length - 1]),
    spans: [number, number][] = closed
      ? [
          [0, far],
          [far, all.length - 1],
        ]
      : [[0, far]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [first, last] = span;
    let most = 0,
      at = -1;
    for (let k = first + 1; k < last; k++) {
      const away = toSegment(all[k]!, all[first]!, all[last]!);
      if (away > most) [most, at] = [away, k];
    }
    if (most <= tolerance) continue;
    keep.add(at);
    spans.push([first, at], [at, last]);
  }
  const kept = all.filter((_, k) => keep.has(k));
  return closed ? kept.slice(0, -1) : kept;
}

function toSegment([px, py]: ChartPoint, [ax, ay]: ChartPoint, [bx, by]: ChartPoint): number {
  const dx = bx - ax,
    dy = by - ay,
    length2 = dx * dx + dy * dy;
  const t = length2 === 0 ? 0 : Math.min(1, Math.max(0, ((px - ax) * dx + (py - ay) * dy) / length2));
  return Math.hypot(px - ax - t * dx, py - ay - t * dy);
}

/** SVG path data with relative steps, in units of 1 / `parts`. */
export function pathData(lines: readonly (readonly ChartPoint[])[], closed: boolean, parts = 1): string {
  const show = (value: number) => String(value / parts).replace(/^(-?)0\./, '$1.');
  const join = (x: number, y: number) => `${show(x)}${y < 0 ? '' : ' '}${show(y)}`;
  return lines
    .map((line) => {
      let [x, y] = [Math.round(line[0]![0] * parts), Math.round(line[0]![1] * parts)];
      let text = `M${join(x, y)}l`;
      let first = true;
      for (const [px, py] of line.slice(1)) {
        const nx = Math.round(px * parts),
          ny = Math.round(py * parts);
        if (nx === x && ny === y) continue;
        text += (first || nx < x ? '' : ' ') + join(nx - x, ny - y);
        [x, y, first] = [nx, ny, false];
      }
      return first ? '' : text + (closed ? 'z' : '');
    })
    .join('');
}
