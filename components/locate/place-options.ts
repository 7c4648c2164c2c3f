import { PLACE_AREAS } from '../../data/place-areas.ts';
import { NAMED_PLACES } from '../../data/places.ts';
import {
  areaMarks,
  marksOn,
  SIDES_MEANT,
  type NamedArea,
  type NamedMark,
  type SideMeant,
} from '../../engine/drawing/named-areas.ts';
import { sidedName, sideWords } from '../../engine/text/sides.ts';
import { m } from '../../data/words.ts';

export { markPlaces } from '../../state/mark-place.ts';

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

const textOf = (...words: readonly string[]) => words.join(' | ').toLowerCase();

const NAMED: readonly Named[] = [
  ...PLACE_AREAS.map((area): Named => ({
    name: area.name,
    names: [area.name, ...area.synonyms].map((one) => one.toLowerCase()),
    text: textOf(area.name, ...area.synonyms),
    area: m.locate_search_area(),
    sided: !area.whole,
    halved: area.halved === true,
    marksOn: (side) => areaMarks(area, side),
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
      marksOn: (side) => (midline ? [{ place: id, side: 'midline' }] : marksOn([id], side)),
    }),
  ),
];

function wordsOn({ name, halved }: { readonly name: string; readonly halved?: boolean }, side: SideMeant): string {
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

/** An area as it is called with its side. */
export const areaWords = ({ area, side }: NamedArea): string => (area.whole ? area.name : wordsOn(area, side));

/** What an area marks, both sides of it. */
export function bothSidesOf(id: string): readonly NamedMark[] {
  const area = PLACE_AREAS.find((one) => one.id === id);
  return area ? areaMarks(area, 'both') : [];
}

/** Options that are shown at once. */
const MOST = 40;
/** What people say around the name of a place. */
const AROUND =
  /^(a|an|the|my|in|on|of|at|is|are|it|i|have|has|and|pain|pains|painful|sore|soreness|hurt|hurts|hurting|ache|aches|aching|stiff|stiffness|tight|tense|left|right|both|sides?|l|r)$/;

/** A word as it is looked for: also in the singular. */
const stem = (word: string) => (word.length > 4 && word.endsWith('s') ? word.slice(0, -1) : word);

function sideIn(words: readonly string[]): SideMeant | null {
  const [left, right] = [words.includes('left'), words.includes('right')];
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
    words = (named.length > 0 ? named : said.filter((word) => word !== 'left' && word !== 'right')).map(stem);
  if (words.length === 0) return said.length > 0 && !side ? [] : NAMED.map((one) => optionOf(one, side));
  const whole = said.filter((word) => !/^(left|right|my|both|the)$/.test(word));
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
