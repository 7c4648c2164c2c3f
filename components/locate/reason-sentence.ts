import type { Candidate } from '../../engine/inference/answer.ts';
import type { AtlasNames } from '../../engine/atlas/atlas.ts';
import { joinWords } from '../../engine/text/join-words.ts';
import { m } from '../../data/words.ts';
import { placeWords } from '../../engine/atlas/naming.ts';
import { nth } from '../../engine/math/nth.ts';

/** Shares below which a place or a zone is not worth a word. */
const PLACE = 0.12,
  ZONE = 0.6;

/** How much, as people say it. */
function muchOf(share: number): string {
  if (share >= 0.9) return m.locate_reason_all();
  if (share >= 0.65) return m.locate_reason_most();
  if (share >= 0.4) return m.locate_reason_half();
  if (share >= 0.15) return m.locate_reason_small();
  return m.locate_reason_little();
}

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

/** One sentence made of the engine's reasons: what of the drawing this point explains, and what of its usual area is not marked. */
export function reasonSentence({ index, reasons }: Candidate, atlas: AtlasNames): string {
  const places = [
    ...new Set(
      reasons.explainedPlaces
        .filter(({ share }) => share >= PLACE)
        .slice(0, 3)
        .map(({ place, side }) => placeWords(atlas, place, side)),
    ),
  ];
  const share = muchOf(reasons.explains);
  const explained =
    places.length > 0 && reasons.explains >= 0.15
      ? m.locate_reason_covers_places({ share, places: joinWords(places) })
      : m.locate_reason_covers({ share });
  const { zones } = nth(atlas.points, index);
  const missing = [
    ...new Set(
      reasons.missingZones
        .filter(({ zone, unmarked }) => unmarked >= ZONE && zones[zone]?.kind === 'essential')
        .slice(0, 2)
        .map(({ zone }) => zoneName(nth(zones, zone).words)),
    ),
  ];
  return missing.length === 0 ? explained : `${explained} ${m.locate_reason_missing({ places: joinWords(missing) })}`;
}
