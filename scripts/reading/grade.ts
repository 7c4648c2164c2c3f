/** Words whose spelling hides a syllable or shows one too many. */
const ODD: Readonly<Record<string, number>> = {
  area: 3,
  areas: 3,
  being: 2,
  create: 2,
  diabetes: 4,
  idea: 3,
  ideas: 3,
  muscle: 2,
  muscles: 2,
  people: 2,
  poo: 1,
  quiet: 2,
  science: 2,
  trial: 2,
  trials: 2,
  triceps: 2,
  biceps: 2,
  deltoid: 2,
  every: 2,
  evening: 2,
  something: 2,
  someone: 2,
  somewhere: 2,
  sometimes: 2,
};

/** Syllables of an English word by its spelling: groups of vowels, less silent endings. Good to about one word in ten; a text of a page evens it out. */
export function syllables(word: string): number {
  const w = word.toLowerCase().replace(/[^a-z]/g, '');
  if (w.length === 0) return 1;
  if (ODD[w] !== undefined) return ODD[w];
  if (w.length <= 3) return 1;
  const trimmed = w.replace(/(?:[^laeiouy]es|[^aeioudt]ed|[^laeiouy]e)$/, (end) => end.charAt(0)).replace(/^y/, '');
  const groups = trimmed.match(/[aeiouy]+/g)?.length ?? 1;
  const split = trimmed.match(/(?:ia|iu|io(?!n)|eo|ua(?!r)|ism)/g)?.length ?? 0;
  return Math.max(1, groups + split);
}

export interface TextReading {
  readonly words: number;
  readonly sentences: number;
  readonly grade: number;
}

/**
 * US school grade of a text by Flesch and Kincaid (Kincaid et al., "Derivation of new readability formulas for Navy enlisted personnel", 1975):
 * 0.39 words a sentence + 11.8 syllables a word - 15.59. Each line is at least one sentence, so that list items count as what they are.
 */
export function readingGrade(lines: readonly string[]): TextReading {
  let words = 0,
    sentences = 0,
    total = 0;
  for (const line of lines)
    for (const sentence of line.split(/[.!?:;]+(?:\s|$)/)) {
      const found = sentence.match(/[A-Za-z][A-Za-z'’-]*|\d+/g) ?? [];
      if (found.length === 0) continue;
      sentences++;
      words += found.length;
      for (const word of found)
        total += /\d/.test(word) ? 1 : word.split('-').reduce((sum, part) => sum + syllables(part), 0);
    }
  return { words, sentences, grade: words === 0 ? 0 : 0.39 * (words / sentences) + 11.8 * (total / words) - 15.59 };
}
