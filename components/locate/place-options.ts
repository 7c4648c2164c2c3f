import { NAMED_PLACES } from '../../data/places.ts';
import type { Side } from '../../data/types.ts';
import { sidedName } from '../../engine/text/sides.ts';

export { markPlace } from '../../state/mark-place.ts';

export interface PlaceOption {
  readonly place: string;
  readonly side: Side | 'midline';
  /** "right shoulder blade, inner edge" */
  readonly words: string;
  readonly area: string;
  /** What typed words are looked for in. */
  readonly text: string;
}

const SIDES = ['left', 'right'] as const;
const OPTIONS: readonly PlaceOption[] = NAMED_PLACES.flatMap(
  ({ id, name, synonyms, area, midline }): readonly PlaceOption[] => {
    const text = [name, ...synonyms, area].join(' ').toLowerCase();
    return midline
      ? [{ place: id, side: 'midline', words: name, area, text }]
      : SIDES.map((side) => ({ place: id, side, words: sidedName(side, name), area, text: sidedName(side, text) }));
  },
);

/** Options that are shown at once. */
const MOST = 40;

/** Places whose name or other names hold every word typed; those that begin with a word typed come first. All of them for nothing typed. */
export function findPlaces(typed: string): readonly PlaceOption[] {
  const words = typed
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  if (words.length === 0) return OPTIONS;
  const score = ({ words: name, text }: PlaceOption) =>
    words.reduce((sum, word) => {
      const whole = new RegExp(`\\b${word}`);
      if (!text.includes(word)) return -Infinity;
      return sum + (whole.test(name) ? 3 : whole.test(text) ? 2 : 1);
    }, 0);
  return OPTIONS.map((option, order) => ({ option, order, score: score(option) }))
    .filter(({ score: points }) => points > 0)
    .sort((a, b) => b.score - a.score || a.order - b.order)
    .slice(0, MOST)
    .map(({ option }) => option);
}
