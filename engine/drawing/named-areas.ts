import { PLACE_AREAS, type PlaceArea } from '../../data/place-areas.ts';
import type { Side } from '../../data/types.ts';
import type { Stroke } from './drawing.ts';

/** Which side of the body something that was named lies on. */
export type SideMeant = Side | 'both';
/** A named place that is marked, on a side or in the middle. */
export interface NamedMark {
  readonly place: string;
  readonly side: Side | 'midline';
}
/** An area as it was named, and the places that it marks, in order. */
export interface NamedArea {
  readonly area: PlaceArea;
  readonly side: SideMeant;
  readonly marks: readonly NamedMark[];
}

const SIDES = ['left', 'right'] as const;
export const SIDES_MEANT = [...SIDES, 'both'] as const;

export const marksOn = (places: readonly string[], side: SideMeant): NamedMark[] =>
  (side === 'both' ? SIDES : [side]).flatMap((one) => places.map((place) => ({ place, side: one })));

/** What an area marks on a side. */
export const areaMarks = ({ places, middle = [], whole }: PlaceArea, side: SideMeant): readonly NamedMark[] => [
  ...marksOn(places, whole ? 'both' : side),
  ...(whole || side === 'both' ? middle.map((place) => ({ place, side: 'midline' as const })) : []),
];

/** Every area on every side it may be named on, those of more places first. */
const NAMED_AREAS: readonly NamedArea[] = PLACE_AREAS.flatMap((area) =>
  (area.whole ? (['both'] as const) : SIDES_MEANT).map((side) => ({ area, side, marks: areaMarks(area, side) })),
).sort((a, b) => b.marks.length - a.marks.length);

/** The area whose places the strokes from `from` on are, one behind the other and of one intensity; null where they are none's. A link holds the places alone. */
export const areaAt = (strokes: readonly Stroke[], from: number): NamedArea | null =>
  NAMED_AREAS.find(
    ({ marks }) =>
      from + marks.length <= strokes.length &&
      marks.every(({ place, side }, k) => {
        const { at, kind, intensity } = strokes[from + k]!;
        return kind === 'pain' && intensity === strokes[from]!.intensity && at?.place === place && at.side === side;
      }),
  ) ?? null;

/** For each stroke the number, from 1, of the area of several places that it belongs to; 0 for one that stands for itself. */
export function areaNumbers(strokes: readonly Stroke[]): readonly number[] {
  const numbers: number[] = [];
  for (let areas = 0; numbers.length < strokes.length;) {
    const count = areaAt(strokes, numbers.length)?.marks.length ?? 1,
      number = count > 1 ? ++areas : 0;
    for (let k = 0; k < count; k++) numbers.push(number);
  }
  return numbers;
}
