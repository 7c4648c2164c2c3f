import type { Sign } from '../../data/safety/types.ts';
import { typos } from '../text/typo.ts';
import { wordsOf } from '../text/search.ts';

/** Words of a name that need not be typed. */
const LEFT_OUT = new Set(['a', 'an', 'and', 'at', 'in', 'of', 'or', 'round', 'the', 'to', 'with', 'without']);
/** Letters from which one typing error is forgiven. */
const LONG = 5;

const meant = (typed: readonly string[], word: string) =>
  typed.some((one) => one === word || (word.length >= LONG && typos(one, word, 1) <= 1));

/** Names of what a sign may tell of: its own, each apart, and what people call it. */
const namesOf = ({ id, thinksOf }: Sign, aliases: Aliases) => [...thinksOf.split(', '), ...(aliases[id] ?? [])];

/** What people call what a sign may tell of, by the sign's id. */
export type Aliases = Readonly<Record<string, readonly string[]>>;

/**
 * Signs that tell of what was typed by name ("heart attack", "dvt"), in the order of the list: the most urgent first. All words of a name must be there,
 * in any order; one error in a long word is forgiven. Who looks for such a thing in an atlas of muscles may have it now.
 */
export function signsNamed(signs: readonly Sign[], aliases: Aliases, typed: string): readonly Sign[] {
  const words = wordsOf(typed);
  if (words.length === 0) return [];
  return signs.filter((sign) =>
    namesOf(sign, aliases).some((name) => wordsOf(name).every((word) => LEFT_OUT.has(word) || meant(words, word))),
  );
}
