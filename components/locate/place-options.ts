import { PLACE_AREAS } from '../../data/place-areas.ts';
import { NAMED_PLACES } from '../../data/places.ts';
import type { Side } from '../../data/types.ts';
import { sidedName, sideWords } from '../../engine/text/sides.ts';
import type { NamedMark } from '../../state/mark-place.ts';
import { m } from '../../data/words.ts';

export { markPlaces } from '../../state/mark-place.ts';

/** Which side of the body something that was named lies on. */
export type SideMeant = Side | 'both';

export interface PlaceOption {
  /** "right shoulder blade, inner edge"; without its side while that is to be asked for. */
  readonly words: string;
  readonly area: string;
  /** What it marks; null while its side is to be asked for. */
  readonly marks: readonly NamedMark[] | null;
  /** The same on each side; empty where there is nothing to ask. */
  readonly sides: readonly PlaceOption[];
}

/** Something that can be named, with what typed words are looked for in. */
interface Named {
  readonly name: string;
  readonly names: readonly string[];
  readonly text: string;
  readonly area: string;
  readonly sided: boolean;
  readonly halved: boolean;
  readonly marksOn: (side: SideMeant) => readonly NamedMark[];
}

const SIDES = ['left', 'right'] as const,
  SIDES_MEANT = [...SIDES, 'both'] as const;
const on = (places: readonly string[], side: SideMeant): NamedMark[] =>
  (side === 'both' ? SIDES : [side]).flatMap((one) => places.map((place) => ({ place, side: one })));
const textOf = (...words: readonly string[]) => words.join(' | ').toLowerCase();

const NAMED: readonly Named[] = [
  ...PLACE_AREAS.map(({ name, synonyms, places, middle = [], whole, halved = false }): Named => ({
    name,
    names: [name, ...synonyms].map((one) => one.toLowerCase()),
    text: textOf(name, ...synonyms),
    area: m.locate_search_area(),
    sided: !whole,
    halved,
    marksOn: (side) => [
      ...on(places, whole ? 'both' : side),
      ...(whole || side === 'both' ? middle.map((place) => ({ place, side: 'midline' as const })) : []),
    ],
  })),
  // A place that is called as an area is a part of it.
  ...NAMED_PLACES.filter((place) => !PLACE_AREAS.some(({ name }) => name === place.name)).map(
    ({ id, name, synonyms, area, midline }): Named => ({
      name,
      names: [name, ...synonyms].map((one) => one.toLowerCase()),
      text: textOf(name, ...synonyms, area),
      area,
      sided: !midline,
      halved: false,
      marksOn: (side) => (midline ? [{ place: id, side: 'midline' }] : on([id], side)),
    }),
  ),
];

/** What an area marks, as it is called with its side. */
export interface AreaOption {
  readonly words: string;
  readonly marks: readonly NamedMark[];
}

function wordsOn({ name, halved }: Named, side: SideMeant): string {
  if (side === 'both') return m.locate_search_both({ name });
  return halved ? m.text_half_of({ side: sideWords(side), name }) : sidedName(side, name);
}
const onSide = (named: Named, side: SideMeant): PlaceOption => ({
  words: wordsOn(named, side),
  area: named.area,
  marks: named.marksOn(side),
  sides: [],
});
function optionOf(named: Named, side: SideMeant | null): PlaceOption {
  if (!named.sided) return { words: named.name, area: named.area, marks: named.marksOn('both'), sides: [] };
  if (side) return onSide(named, side);
  const sides = SIDES_MEANT.map((one) => onSide(named, one));
  return { words: named.name, area: named.area, marks: null, sides };
}

/** Every area on every side, those of more places first. */
export const AREA_OPTIONS: readonly AreaOption[] = NAMED.slice(0, PLACE_AREAS.length)
  .flatMap((named) => (named.sided ? SIDES_MEANT : (['both'] as const)).map((side) => optionOf(named, side)))
  .flatMap(({ words, marks }) => (marks ? [{ words, marks }] : []))
  .sort((a, b) => b.marks.length - a.marks.length);

/** What an area marks, both sides of it. */
export function areaMarks(id: string): readonly NamedMark[] {
  const at = PLACE_AREAS.findIndex((one) => one.id === id);
  return NAMED[at]?.marksOn('both') ?? [];
}

/** Options that are shown at once. */
const MOST = 40;
/** What people say around the name of a place. */
const AROUND =
  /^(a|an|the|my|in|on|of|at|is|are|it|i|have|has|and|pain|pains|painful|sore|soreness|hurt|hurts|hurting|ache|aches|aching|stiff|stiffness|tight|tense|left|right|both|sides?|l|r)$/;

/** A word as it is looked for: also in the singular. */
const stem = (word: string) => (word.length > 4 && word.endsWith('s') ? word.slice(0, -1) : word);

function sideIn(words: readonly string[]): SideMeant | null {
  const [left, right] = SIDES.map((side) => words.includes(side));
  if (words.includes('both') || (left && right)) return 'both';
  return left ? 'left' : right ? 'right' : null;
}

/**
 * What people mean by what they typed: areas and places whose names hold every word of it, whole names first. Where no side was typed and there are
 * two, the side is to be asked for. Everything for nothing typed.
 */
export function findPlaces(typed: string): readonly PlaceOption[] {
  const said = typed
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter(Boolean),
    side = sideIn(said);
  const named = said.filter((word) => !AROUND.test(word)),
    // "side of the head": the word is a part of the name where a side of the body is not meant.
    words = (named.length > 0 ? named : said.filter((word) => !SIDES.includes(word as Side))).map(stem);
  if (words.length === 0) return said.length > 0 && !side ? [] : NAMED.map((one) => optionOf(one, side));
  const whole = said.filter((word) => !(SIDES as readonly string[]).includes(word) && !/^(my|both|the)$/.test(word));
  const score = ({ name, names, text }: Named): number => {
    const simple = (one: string) => one.replace(/\bthe /g, '');
    const exact = names.some((one) => simple(one) === whole.join(' '))
      ? 30
      : names.some((one) => simple(one) === words.join(' '))
        ? 20
        : 0;
    return words.reduce((sum, word) => {
      const begins = new RegExp(`\\b${word}`);
      if (!text.includes(word)) return -Infinity;
      return sum + (begins.test(name.toLowerCase()) ? 3 : begins.test(text) ? 2 : 1);
    }, exact);
  };
  return NAMED.map((one, order) => ({ one, order, score: score(one) }))
    .filter(({ score: points }) => points > 0)
    .sort((a, b) => b.score - a.score || a.order - b.order)
    .slice(0, MOST)
    .map(({ one }) => optionOf(one, side));
}
