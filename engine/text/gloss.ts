/** A word as it stands in a text, and what it means. */
export interface Gloss {
  readonly word: string;
  readonly plain: string;
}

/** The words of a dictionary that texts use, each once, in order of first use; the longest entry wins ("scapular spine" before "scapula"). */
export function glossOf(texts: readonly string[], dictionary: Readonly<Record<string, string>>): readonly Gloss[] {
  const entries = Object.keys(dictionary).sort((a, b) => b.length - a.length);
  const pattern = new RegExp(
    `(?<!\\p{L})(${entries.map((entry) => entry.replace(/[^\p{L}\p{N} -]/gu, '\\$&')).join('|')})\\p{L}*`,
    'giu',
  );
  const found = new Map<string, Gloss>();
  for (const text of texts)
    for (const [word, entry = ''] of text.matchAll(pattern)) {
      const plain = dictionary[entry.toLowerCase()];
      if (plain !== undefined && !found.has(plain)) found.set(plain, { word: word.toLowerCase(), plain });
    }
  return [...found.values()];
}
