import type { Stroke } from '../../engine/drawing/drawing.ts';
import { onOtherSide } from '../../engine/drawing/on-other-side.ts';
import { areaAt } from '../../engine/drawing/named-areas.ts';
import { areaWords } from './place-options.ts';

/** Some marks, one behind the other, that a person thinks of as one. */
export interface MarkChip {
  /** Index of the first mark in the drawing, and how many there are. */
  readonly from: number;
  readonly count: number;
  /** As the area was named; null for a mark that stands for itself. */
  readonly area: string | null;
}

/** The marks of a drawing as they are listed: an area that was named in one word is one, however many places it is made of. */
export function markChips(strokes: readonly Stroke[]): readonly MarkChip[] {
  const chips: MarkChip[] = [];
  for (let from = 0; from < strokes.length;) {
    const area = areaAt(strokes, from),
      count = area?.marks.length ?? 1;
    chips.push({ from, count, area: area && areaWords(area) });
    from += count;
  }
  return chips;
}

/** What marks the same on the other side of the body; nothing where it is there already, or lies in the middle. */
export function otherSide(strokes: readonly Stroke[], { from, count }: MarkChip): readonly Stroke[] {
  const same = (a: Stroke, b: Stroke) =>
    a.kind === b.kind &&
    (a.at && b.at
      ? a.at.place === b.at.place && a.at.side === b.at.side
      : JSON.stringify(a.path) === JSON.stringify(b.path));
  return strokes
    .slice(from, from + count)
    .filter(({ kind }) => kind === 'pain')
    .flatMap((stroke) => onOtherSide(stroke) ?? [])
    .filter((stroke) => !strokes.some((one) => same(one, stroke)));
}
