import type { ChartPoint } from './isolines.ts';

/** Where a level line at height y is inside the closed lines (even-odd), as spans of x. */
function spansAt(lines: readonly (readonly ChartPoint[])[], y: number): (readonly [from: number, to: number])[] {
  const crossings: number[] = [];
  for (const line of lines)
    for (let k = 0; k < line.length; k++) {
      const [ax, ay] = line[k]!,
        [bx, by] = line[(k + 1) % line.length]!;
      if (ay <= y === by <= y) continue;
      crossings.push(ax + ((y - ay) / (by - ay)) * (bx - ax));
    }
  crossings.sort((a, b) => a - b);
  return Array.from({ length: crossings.length >> 1 }, (_, k) => [crossings[2 * k]!, crossings[2 * k + 1]!]);
}

/** The heights at which rows `spacing` apart meet the lines. Rows lie on one grid for all areas, so that neighbours fit. */
function rows(lines: readonly (readonly ChartPoint[])[], spacing: number): number[] {
  const ys = lines.flat().map(([, y]) => y);
  if (ys.length === 0) return [];
  const first = Math.ceil(Math.min(...ys) / spacing),
    last = Math.floor(Math.max(...ys) / spacing);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, k) => (first + k) * spacing);
}

/** Dots in a six-cornered grid inside closed lines: a tone that survives grey print and is not mistaken for a solid area. */
export function stippleLines(lines: readonly (readonly ChartPoint[])[], spacing: number): ChartPoint[] {
  const dots: ChartPoint[] = [],
    step = spacing * Math.sqrt(0.75);
  for (const y of rows(lines, step)) {
    const shift = Math.round(y / step) % 2 === 0 ? 0 : spacing / 2;
    for (const [from, to] of spansAt(lines, y))
      for (let k = Math.ceil((from - shift) / spacing); k * spacing + shift <= to; k++)
        dots.push([k * spacing + shift, y]);
  }
  return dots;
}

/** Slanting lines inside closed lines, rising to the right. */
export function hatch(
  lines: readonly (readonly ChartPoint[])[],
  spacing: number,
): (readonly [ChartPoint, ChartPoint])[] {
  // Turned by an eighth so that the slant is level, and back.
  const s = Math.SQRT1_2,
    turned = lines.map((line) => line.map(([x, y]): ChartPoint => [s * (x - y), s * (x + y)]));
  const back = (x: number, y: number): ChartPoint => [s * (x + y), s * (y - x)];
  return rows(turned, spacing).flatMap((y) =>
    spansAt(turned, y).map(([from, to]) => [back(from, y), back(to, y)] as const),
  );
}
