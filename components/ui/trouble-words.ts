import { m } from '../../data/words.ts';

const WORDS = {
  failed: m.ui_late_failed,
  slow: m.ui_late_slow,
  broke: m.ui_late_broke,
  trying: m.ui_late_trying,
} as const;

/** What the page says of a piece that is fetched after its first text, by the piece's name. */
export const troubleWords = (trouble: keyof typeof WORDS, what: string): string => WORDS[trouble]({ what });
