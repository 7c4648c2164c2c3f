import { m } from '../../data/words.ts';

/** "neck", "neck and jaw", "neck, jaw and ear"; nothing for none. */
export function joinWords(words: readonly string[]): string {
  const [last = '', ...before] = [...words].reverse();
  return before.length === 0 ? last : m.text_and({ before: before.reverse().join(', '), last });
}

/** The same text with a capital at its beginning. */
export const withCapital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
