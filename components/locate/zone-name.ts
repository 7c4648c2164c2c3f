import type { Side } from '../../data/types.ts';
import type { LaidZone } from '../../engine/drawing/zone-strokes.ts';
import { sidedName } from '../../engine/text/sides.ts';
import { m } from '../../data/words.ts';

/** Zones are written "Inner edge of the blade, 3 cm wide": the size is for the card, and so is what it looks like ("A prune-sized spot, 3 cm, deep in ..."). Names such as C7 keep their capital. */
export function zoneName(words: string): string {
  const [first = words, second] = words
    .replace(/ \([^)]*\)/g, '')
    .split(/[,;(]/)
    .map((part) => part.trim())
    .filter((part) => !/^\d/.test(part));
  const place = (/^A \S+ spot$/.test(first) && second) || first;
  const name = place.replace(/^[A-Z](?=[a-z ])/, (letter) => letter.toLowerCase()),
    [around, cut] = name.split(/ between$/);
  return cut === undefined ? name : m.locate_zone_between({ place: around ?? '' });
}

/** A zone on a side, as a question asks about it and the mark that answers it is called. */
export const areaName = ({
  zone,
  side,
}: {
  readonly zone: Pick<LaidZone['zone'], 'words' | 'side'>;
  readonly side: Side;
}): string => (zone.side === 'same' ? sidedName(side, zoneName(zone.words)) : zoneName(zone.words));
