import { typos } from './typo.ts';
import { nth } from '../math/nth.ts';

/** A piece of text by which an entry can be found. */
export interface SearchField {
  /** What the text is: shown beside a hit. */
  readonly kind:
    | 'name'
    | 'point'
    | 'number'
    | 'place'
    | 'spread'
    | 'complaint'
    | 'cause'
    | 'mimic'
    | 'nerve'
    | 'attachment'
    | 'action'
    | 'part';
  readonly text: string;
  /** The point it is of, when it is not of the whole muscle. */
  readonly pointId?: string;
}
export interface SearchEntry {
  readonly id: string;
  readonly fields: readonly SearchField[];
}

export interface SearchHit {
  readonly id: string;
  /** Greater is better; of use for order only. */
  readonly score: number;
  /** The field that was found best; the first of the entry's own order on a tie. */
  readonly field: SearchField;
}

/** How much a find in each kind of text is worth. A name is what most people mean. */
const WEIGHT: Readonly<Record<SearchField['kind'], number>> = {
  name: 10,
  point: 8,
  number: 8,
  place: 5,
  // Where pain sometimes spreads to says less than where it usually is.
  spread: 3,
  complaint: 5,
  cause: 4,
  mimic: 3,
  nerve: 5,
  attachment: 5,
  action: 3,
  part: 5,
};
/** Worth of a word found whole, as a beginning, inside another, and for each typing error. */
const WHOLE = 1,
  BEGINNING = 0.85,
  INSIDE = 0.5,
  PER_TYPO = 0.3;
/** The same for a beginning where the whole word is there: "eye pain" is not about the brow; and where more was typed after it: "bra strap" is not about the brachialis. */
const BEGINNING_OF_LONGER = 0.6,
  BEGINNING_OF_ANOTHER = 0.2;
/** A word that is everywhere says this share of what a word says that is in one entry alone. */
const COMMON = 0.25;
/** What words add that are found together in one text. */
const TOGETHER = 2;
/** Entries whose score is less than this share of the best one's are not worth a look. */
const LEAST_OF_BEST = 0.3;
/** Errors that are forgiven in a word of this many letters or more. */
const FORGIVEN = [
  [8, 2],
  [4, 1],
] as const;
/** Letters from which a part of a word may be found inside another. */
const LEAST_INSIDE = 4;
/** A word that is not found leaves this share of the score. */
const MISSING = 0.25;

/** Words that say nothing about where. */
const EMPTY_WORDS = new Set([
  'a',
  'an',
  'and',
  'at',
  'by',
  'for',
  'from',
  'i',
  'in',
  'is',
  'it',
  'my',
  'of',
  'on',
  'or',
  'the',
  'to',
  'when',
  'with',
  'muscle',
  'muscles',
  'hurts',
  'hurt',
  'pain',
  'painful',
  'knot',
  'trigger',
  'point',
]);

/** Lower case, without accents or marks; "TrP 1" and "trp-1" become "trp1". */
export const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\btrp[\s-]*(\d)/g, 'trp$1')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** What is looked through: words, and for each the fields that hold it. */
export interface SearchIndex {
  readonly entries: readonly SearchEntry[];
  readonly words: ReadonlyMap<string, readonly (readonly [entry: number, field: number, share: number])[]>;
  /** Words that stand for one another: typing the key also looks for its values. */
  readonly also: ReadonlyMap<string, readonly string[]>;
  /** How much each word says of an entry that holds it, COMMON to 1. */
  readonly tells: ReadonlyMap<string, number>;
}

/** Muscles have heads; who types "head" means the one on the neck. */
const withoutHeads = (text: string) =>
  text.replace(/\b(long|short|inner|outer|middle|medial|lateral|deep|upper|lower)( and \w+)? heads?\b/gi, '$1$2');

/** "ECRB" for extensor carpi radialis brevis; nothing for a name of fewer than three words. */
function initialsOf(name: string): readonly string[] {
  const words = wordsOf(name);
  return words.length < 3 ? [] : [words.map((word) => word.charAt(0)).join('')];
}

export function indexOf(entries: readonly SearchEntry[], synonyms: readonly (readonly string[])[] = []): SearchIndex {
  const words = new Map<string, [number, number, number][]>();
  entries.forEach(({ fields }, entry) =>
    fields.forEach(({ kind, text }, field) => {
      const own = new Set(kind === 'name' || kind === 'point' ? wordsOf(withoutHeads(text)) : wordsOf(text));
      if (kind === 'name') for (const short of initialsOf(text)) own.add(short);
      // In a short text each word says more.
      for (const word of own)
        words.set(word, [...(words.get(word) ?? []), [entry, field, 0.6 + 0.4 / Math.sqrt(own.size)]]);
    }),
  );
  const also = new Map<string, string[]>();
  for (const group of synonyms)
    for (const word of group) also.set(word, [...(also.get(word) ?? []), ...group.filter((other) => other !== word)]);
  const tells = new Map(
    [...words].map(([word, places]) => {
      const holding = new Set(places.map(([entry]) => entry)).size;
      return [word, COMMON + (1 - COMMON) * (1 - Math.log(holding) / Math.log(Math.max(2, entries.length)))];
    }),
  );
  return { entries, words, also, tells };
}

/** How well a typed word fits a word of the index, 0-1. */
function fit(typed: string, word: string, forgiven: number, beginning: number): number {
  if (typed === word) return WHOLE;
  if (typed.length > 1 && word.startsWith(typed)) return beginning;
  if (typed.length >= LEAST_INSIDE && word.includes(typed)) return INSIDE;
  // A number is meant as it is typed.
  if (forgiven === 0 || /\d/.test(typed)) return 0;
  const whole = typos(typed, word, forgiven);
  if (whole <= forgiven) return WHOLE - PER_TYPO * whole;
  const begun = typed.length >= 5 ? typos(typed, word, forgiven, true) : forgiven + 1;
  return begun <= forgiven && word[0] === typed[0] ? BEGINNING - PER_TYPO * begun : 0;
}

/** Entries that hold what was typed, best first, equals in the order of the index; forgiving of spelling. Empty when nothing was typed that says where. */
export function search(
  { entries, words, also, tells }: SearchIndex,
  typed: string,
  most = Infinity,
): readonly SearchHit[] {
  const all = wordsOf(typed),
    asked = all.filter((word) => !EMPTY_WORDS.has(word)).slice(0, 12);
  if (asked.length === 0) return [];
  const total = new Float64Array(entries.length),
    found = new Uint8Array(entries.length);
  /** Words that stand for a known one that was spelled with an error, where the index does not hold what was typed. */
  const meantBy = (typedWord: string, forgiven: number): readonly string[] => {
    if (forgiven === 0 || words.has(typedWord)) return [];
    for (const [known, others] of also) if (typos(typedWord, known, forgiven) <= forgiven) return [known, ...others];
    return [];
  };
  const fieldScores = entries.map(({ fields }) => new Float64Array(fields.length));
  for (const [at, word] of asked.entries()) {
    const best = new Float64Array(entries.length);
    // A word that is there is meant as it is typed: "wrist" is no slip for "writing".
    const forgiven = words.has(word) ? 0 : (FORGIVEN.find(([length]) => word.length >= length)?.[1] ?? 0);
    // The last word may still be going on.
    const beginning = !words.has(word) ? BEGINNING : at < asked.length - 1 ? BEGINNING_OF_ANOTHER : BEGINNING_OF_LONGER;
    const look = (wanted: string, worth: number, errors: number, begun: number) => {
      for (const [known, places] of words) {
        const share = fit(wanted, known, errors, begun) * worth * (tells.get(known) ?? 1);
        if (share <= 0) continue;
        for (const [entry, field, part] of places) {
          const score = share * part * WEIGHT[nth(nth(entries, entry).fields, field).kind];
          fieldScores[entry]![field]! += score;
          if (score > best[entry]!) best[entry] = score;
        }
      }
    };
    look(word, 1, forgiven, beginning);
    for (const other of also.get(word) ?? meantBy(word, forgiven)) look(other, 0.8, 0, 0);
    best.forEach((score, entry) => {
      if (score === 0) return;
      total[entry]! += score;
      found[entry]!++;
    });
  }
  const hits: SearchHit[] = [];
  entries.forEach(({ id, fields }, entry) => {
    if (found[entry] === 0) return;
    const scores = fieldScores[entry]!,
      top = scores.reduce((a, score, k) => (score > scores[a]! + 1e-9 ? k : a), 0);
    // Words found together in one text mean more than the same words scattered over an entry.
    hits.push({
      id,
      score: (total[entry]! + TOGETHER * scores[top]!) * MISSING ** (asked.length - found[entry]!),
      field: nth(fields, top),
    });
  });
  const sorted = hits.sort((a, b) => b.score - a.score);
  return sorted.filter(({ score }) => score >= LEAST_OF_BEST * (sorted[0]?.score ?? 0)).slice(0, most);
}
