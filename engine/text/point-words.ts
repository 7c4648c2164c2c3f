import type { Zone } from '../../data/types.ts';
import { m } from '../../data/words.ts';

/** What lies over a point, put after its depth; that it lies under skin goes without saying. */
export function coverWords(under: readonly string[]): string {
  const over = under.map((text) => text.replace(/^skin(?: only)?(?:[;,] | and |$)/, '')).filter((text) => text !== '');
  return over.length === 0
    ? ''
    : over.every((text) => / is | are /.test(text))
      ? `; ${over.join('; ')}`
      : `, ${m.atlas_point_under({ over: over.join(', ') })}`;
}

const SIDES = { both: m.atlas_page_sides_both, midline: m.atlas_page_sides_midline } as const;
/** Words of a zone that say by themselves where it crosses to. */
const SAYS_SIDES = { both: /\bboth\b/i, midline: /\bmid-?line\b/i } as const;

/** A zone with its sides, which are said once. */
export const zoneWords = ({ words, side }: Pick<Zone, 'words' | 'side'>): string =>
  side === 'same' || SAYS_SIDES[side].test(words) ? words : `${words}, ${SIDES[side]()}`;
