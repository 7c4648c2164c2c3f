import { m } from '../../data/words.ts';

/** "3 to 5"; one number where both ends are the same. */
export const rangeWords = ([low, high]: readonly [low: number, high: number]): string =>
  low === high ? `${low}` : m.text_range({ low, high });
