import type { Shelf } from '../../data/sources/shelves.ts';
import { m } from '../../data/words.ts';

/** The letters whose works stand on a shelf. */
export const shelfName = ({ first, last }: Shelf): string =>
  first === last ? first : m.text_range({ low: first, high: last });
