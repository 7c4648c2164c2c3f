import type { Candidate } from '../../engine/inference/answer.ts';
import type { AtlasNames } from '../../engine/atlas/atlas.ts';
import { placeWords } from '../../engine/atlas/naming.ts';

/** Shares below which a place or a zone is not worth a word. */
const PLACE = 0.12,
  ZONE = 0.6;

/** "neck", "neck and jaw", "neck, jaw and ear" */
export const joinWords = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

/** How much, as people say it. */
function muchOf(share: number): string {
  if (share >= 0.9) return 'all or nearly all of what you marked';
  if (share >= 0.65) return 'most of what you marked';
  if (share >= 0.4) return 'about half of what you marked';
  if (share >= 0.15) return 'a small part of what you marked';
  return 'little of what you marked';
}

/** Zones are written "Inner edge of the blade, 3 cm wide": the size is for the card, and so is what it looks like ("A prune-sized spot, 3 cm, deep in ..."). Names such as C7 keep their capital. */
export function zoneName(words: string): string {
  const parts = words
    .replace(/ \([^)]*\)/g, '')
    .split(/[,;(]/)
    .map((part) => part.trim())
    .filter((part) => !/^\d/.test(part));
  const place = (/^A \S+ spot$/.test(parts[0]) && parts[1]) || parts[0];
  return place.replace(/^[A-Z](?=[a-z ])/, (first) => first.toLowerCase()).replace(/ between$/, ' in between');
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
  const explained = `Its known pain area covers ${muchOf(reasons.explains)}${places.length > 0 && reasons.explains >= 0.15 ? ` (${joinWords(places)})` : ''}.`;
  const zones = atlas.points[index].zones;
  const missing = [
    ...new Set(
      reasons.missingZones
        .filter(({ zone, unmarked }) => unmarked >= ZONE && zones[zone]?.kind === 'essential')
        .slice(0, 2)
        .map(({ zone }) => zoneName(zones[zone].words)),
    ),
  ];
  return missing.length === 0
    ? explained
    : `${explained} It is usually felt here too, which you did not mark: ${joinWords(missing)}.`;
}
