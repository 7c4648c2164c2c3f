/** From pixels to curves: outlines of masks, thinned lines, simplified and smoothed to SVG path data. Coordinates are pixels. */
export type PixelPoint = readonly [x: number, y: number];

/** Closed outlines of a mask (0-1 per pixel) at one half, by marching squares; holes run the other way round. */
export function outlines(mask: Float32Array, width: number, height: number): PixelPoint[][] {
  const value = (x: number, y: number) => (x < 0 || y < 0 || x >= width || y >= height ? 0 : mask[y * width + x]!);
  const next = new Map<string, string>(),
    place = new Map<string, PixelPoint>();
  const key = (x: number, y: number, vertical: boolean) => `${x},${y},${vertical ? 1 : 0}`;
  const cut = (a: number, b: number) => (0.5 - a) / (b - a);
  for (let y = -1; y < height; y++)
    for (let x = -1; x < width; x++) {
      const tl = value(x, y),
        tr = value(x + 1, y),
        bl = value(x, y + 1),
        br = value(x + 1, y + 1);
      const code = (tl >= 0.5 ? 8 : 0) | (tr >= 0.5 ? 4 : 0) | (br >= 0.5 ? 2 : 0) | (bl >= 0.5 ? 1 : 0);
      if (code === 0 || code === 15) continue;
      const top = key(x, y, false),
        bottom = key(x, y + 1, false),
        left = key(x, y, true),
        right = key(x + 1, y, true);
      if (tl >= 0.5 !== tr >= 0.5) place.set(top, [x + cut(tl, tr), y]);
      if (bl >= 0.5 !== br >= 0.5) place.set(bottom, [x + cut(bl, br), y + 1]);
      if (tl >= 0.5 !== bl >= 0.5) place.set(left, [x, y + cut(tl, bl)]);
      if (tr >= 0.5 !== br >= 0.5) place.set(right, [x + 1, y + cut(tr, br)]);
      // Each step keeps the inside on its right.
      const steps: Record<number, [string, string][]> = {
        1: [[bottom, left]],
        2: [[right, bottom]],
        3: [[right, left]],
        4: [[top, right]],
        5: [
          [top, left],
          [bottom, right],
        ],
        6: [[top, bottom]],
        7: [[top, left]],
        8: [[left, top]],
        9: [[bottom, top]],
        10: [
          [left, bottom],
          [right, top],
        ],
        11: [[right, top]],
        12: [[left, right]],
        13: [[bottom, right]],
        14: [[left, bottom]],
      };
      for (const [from, to] of steps[code] ?? []) next.set(from, to);
    }
  const loops: PixelPoint[][] = [];
  while (next.size > 0) {
    const [start] = next.keys();
    const loop: PixelPoint[] = [];
    for (let at: string | undefined = start; at !== undefined && next.has(at);) {
      loop.push(place.get(at)!);
      const to: string = next.get(at)!;
      next.delete(at);
      at = to;
    }
    loops.push(loop);
  }
  return loops;
}

/** Thins a mask to lines one pixel wide (Zhang and Suen, Comm. ACM 27:236-239, 1984), in place. */
export function thinMask(mask: Uint8Array, width: number, height: number): void {
  const around = [-width, -width + 1, 1, width + 1, width, width - 1, -1, -width - 1];
  for (let changed = true; changed;) {
    changed = false;
    for (const odd of [true, false]) {
      const gone: number[] = [];
      for (let y = 1; y < height - 1; y++)
        for (let x = 1; x < width - 1; x++) {
          const i = y * width + x;
          if (!mask[i]) continue;
          const p = around.map((d) => mask[i + d]!);
          const count = p.reduce((sum, value) => sum + value, 0);
          if (count < 2 || count > 6) continue;
          let rises = 0;
          for (let k = 0; k < 8; k++) if (!p[k] && p[(k + 1) % 8]) rises++;
          if (rises !== 1) continue;
          if (odd ? p[0]! * p[2]! * p[4]! || p[2]! * p[4]! * p[6]! : p[0]! * p[2]! * p[6]! || p[0]! * p[4]! * p[6]!)
            continue;
          gone.push(i);
        }
      for (const i of gone) mask[i] = 0;
      changed ||= gone.length > 0;
    }
  }
}

/** Chains of a thinned mask, from end or crossing to end or crossing; closed ones end where they began. */
export function chains(mask: Uint8Array, width: number): PixelPoint[][] {
  const around = [-width, 1, width, -1, -width + 1, width + 1, width - 1, -width - 1];
  const neighbours = (i: number) => {
    const near = around.filter((d) => mask[i + d]!).map((d) => i + d);
    // A diagonal step beside a straight one is the same way twice.
    return near.filter((j) => {
      const d = j - i;
      if (Math.abs(d) === 1 || Math.abs(d) === width) return true;
      const dy = d > 0 ? width : -width,
        dx = d - dy;
      return !mask[i + dx] && !mask[i + dy];
    });
  };
  const point = (i: number): PixelPoint => [i % width, Math.floor(i / width)];
  const degree = new Map<number, number>();
  for (let i = 0; i < mask.length; i++) if (mask[i]) degree.set(i, neighbours(i).length);
  const used = new Set<string>(),
    lines: PixelPoint[][] = [];
  const walk = (from: number, to: number) => {
    const line = [point(from)];
    for (let before = from, at = to; ;) {
      used.add(`${before}>${at}`).add(`${at}>${before}`);
      line.push(point(at));
      if (degree.get(at) !== 2 || at === from) return line;
      const on = neighbours(at).find((j) => j !== before && !used.has(`${at}>${j}`));
      if (on === undefined) return line;
      [before, at] = [at, on];
    }
  };
  for (const [i, d] of degree)
    if (d !== 2) for (const j of neighbours(i)) if (!used.has(`${i}>${j}`)) lines.push(walk(i, j));
  for (const [i, d] of degree)
    if (d === 2) for (const j of neighbours(i)) if (!used.has(`${i}>${j}`)) lines.push(walk(i, j));
  return lines;
}

/** Joins chains end to end where two meet and go on most nearly straight, so that a long line is one stroke. */
export function join(lines: PixelPoint[][]): PixelPoint[][] {
  const REACH = 2.5,
    LOOK = 8,
    STRAIGHT = 0.6;
  const heading = (line: PixelPoint[], end: boolean): PixelPoint => {
    const tip = end ? line[line.length - 1]! : line[0]!,
      back = end ? line[Math.max(0, line.length - 1 - LOOK)]! : line[Math.min(line.length - 1, LOOK)]!;
    const d = Math.hypot(tip[0] - back[0], tip[1] - back[1]) || 1;
    return [(tip[0] - back[0]) / d, (tip[1] - back[1]) / d];
  };
  const all = lines.map((line) => [...line]);
  for (let merged = true; merged;) {
    merged = false;
    let best: { i: number; j: number; iEnd: boolean; jEnd: boolean; fit: number } | undefined;
    for (let i = 0; i < all.length; i++)
      for (let j = i + 1; j < all.length; j++)
        for (const iEnd of [true, false])
          for (const jEnd of [true, false]) {
            const a = iEnd ? all[i]![all[i]!.length - 1]! : all[i]![0]!,
              b = jEnd ? all[j]![all[j]!.length - 1]! : all[j]![0]!;
            if (Math.hypot(a[0] - b[0], a[1] - b[1]) > REACH) continue;
            const h = heading(all[i]!, iEnd),
              k = heading(all[j]!, jEnd),
              fit = -(h[0] * k[0] + h[1] * k[1]);
            if (fit > STRAIGHT && (!best || fit > best.fit)) best = { i, j, iEnd, jEnd, fit };
          }
    if (best) {
      const a = best.iEnd ? all[best.i]! : all[best.i]!.reverse(),
        b = best.jEnd ? all[best.j]!.reverse() : all[best.j]!;
      all[best.i] = [...a, ...b];
      all.splice(best.j, 1);
      merged = true;
    }
  }
  return all;
}

const isClosed = (line: readonly PixelPoint[]) =>
  line.length > 8 && Math.hypot(line[0]![0] - line[line.length - 1]![0], line[0]![1] - line[line.length - 1]![1]) < 3;

/** Averages each point with its neighbours along the line; ends stay. */
export function soften(line: readonly PixelPoint[], radius: number, closed = isClosed(line)): PixelPoint[] {
  const n = line.length;
  return line.map((p, i) => {
    const r = closed ? Math.min(radius, Math.floor((n - 1) / 2)) : Math.min(radius, i, n - 1 - i);
    let x = 0,
      y = 0,
      sum = 0;
    for (let k = -r; k <= r; k++) {
      const q = line[(i + k + n) % n]!,
        w = r + 1 - Math.abs(k);
      x += q[0] * w;
      y += q[1] * w;
      sum += w;
    }
    return r === 0 ? p : ([x / sum, y / sum] as const);
  });
}

/** Douglas and Peucker's simplification: no dropped point lies further than `most` from the line. */
export function simplify(line: readonly PixelPoint[], most: number): PixelPoint[] {
  if (line.length < 3) return [...line];
  const a = line[0]!,
    b = line[line.length - 1]!,
    l = Math.hypot(b[0] - a[0], b[1] - a[1]);
  let worst = 0,
    at = 0;
  for (let i = 1; i < line.length - 1; i++) {
    const p = line[i]!;
    const d =
      l < 1e-9
        ? Math.hypot(p[0] - a[0], p[1] - a[1])
        : Math.abs((p[0] - a[0]) * (b[1] - a[1]) - (p[1] - a[1]) * (b[0] - a[0])) / l;
    if (d > worst) [worst, at] = [d, i];
  }
  return worst <= most
    ? [a, b]
    : [...simplify(line.slice(0, at + 1), most).slice(0, -1), ...simplify(line.slice(at), most)];
}

/** Path data of a smooth curve through the points (Catmull-Rom as cubics); sharp corners stay sharp. One decimal, `scale` to the picture's units. */
export function pathOf(line: readonly PixelPoint[], scale: number, closed: boolean): string {
  const n = line.length;
  const at = (i: number): PixelPoint => (closed ? line[(i + n) % n]! : line[Math.min(n - 1, Math.max(0, i))]!);
  const isCorner = (i: number) => {
    const a = at(i - 1),
      b = at(i),
      c = at(i + 1);
    const u = [b[0] - a[0], b[1] - a[1]],
      v = [c[0] - b[0], c[1] - b[1]];
    const turn = (u[0]! * v[0]! + u[1]! * v[1]!) / (Math.hypot(u[0]!, u[1]!) * Math.hypot(v[0]!, v[1]!) || 1);
    return turn < 0.45;
  };
  /** Handle of point i toward point i + way, limited by the distance so that long straight pieces do not swing. */
  const handle = (i: number, way: 1 | -1): PixelPoint => {
    const p = at(i),
      to = at(i + way),
      from = at(i - way);
    const gap = Math.hypot(to[0] - p[0], to[1] - p[1]);
    if (isCorner(i)) return [p[0] + (to[0] - p[0]) / 3, p[1] + (to[1] - p[1]) / 3];
    const tx = to[0] - from[0],
      ty = to[1] - from[1],
      l = Math.hypot(tx, ty) || 1;
    return [p[0] + (tx / l) * (gap / 3), p[1] + (ty / l) * (gap / 3)];
  };
  // Relative commands: short numbers.
  const at0 = line[0]!,
    start: [number, number] = [Math.round(at0[0] * scale * 10), Math.round(at0[1] * scale * 10)];
  let [x, y] = start,
    path = `M${x / 10} ${y / 10}`;
  const step = (q: PixelPoint) => {
    const dx = Math.round(q[0] * scale * 10) - x,
      dy = Math.round(q[1] * scale * 10) - y;
    return [dx, dy] as const;
  };
  for (let i = 0; i < (closed ? n : n - 1); i++) {
    const moves = [handle(i, 1), handle(i + 1, -1), at(i + 1)].map(step);
    path += `c${moves
      .flat()
      .map((d, k) => (k > 0 && d >= 0 ? ' ' : '') + short(d))
      .join('')}`;
    [x, y] = [x + moves[2]![0], y + moves[2]![1]];
  }
  return closed ? `${path}z` : path;
}

/** Tenths as the shortest decimal: 7 is ".7", -12 is "-1.2". */
const short = (tenths: number) => String(tenths / 10).replace(/^(-?)0\./, '$1.');
