import { fnv1a } from '../../engine/math/fnv.ts';
import { lostWords, partWords } from './damage.ts';
import { MUSCLE_INDEX } from '../../data/muscle-index.ts';
import { MAX_RECORDS } from '../board-record.ts';
import type { PointOnSide } from '../../engine/atlas/atlas.ts';
import { m } from '../../data/words.ts';

/**
 * Fragments that can be typed from paper. They hold chosen knots and nothing else:
 *
 *     k1.w3kr.p9al
 *
 * k and the version, then for each knot three characters that its id gives, and l or r for its side. The characters are the id's
 * FNV-1a hash in the digits below, the lowest first. Ids are never given anew, so these stay readable as long as their knots do.
 */
const VERSION = 'k1';
/** No 0, 1, i, l or o: they are mistaken for one another. */
const DIGITS = '23456789abcdefghjkmnpqrstuvwxyz',
  LENGTH = 3;

export function shortCodeOf(id: string): string {
  let code = '',
    rest = fnv1a(id) >>> 0;
  for (let k = 0; k < LENGTH; k++) {
    code += DIGITS[rest % DIGITS.length];
    rest = Math.floor(rest / DIGITS.length);
  }
  return code;
}

/** The fragment for some knots, without '#'; '' for none. */
export const formatShort = (knots: readonly PointOnSide[]): string =>
  knots.length === 0 ? '' : [VERSION, ...knots.map(({ id, side }) => shortCodeOf(id) + side[0])].join('.');

/** What was typed, in whatever case and with whatever spaces. `problems` are plain words. Never throws. */
export function parseShort(fragment: string): {
  readonly knots: readonly PointOnSide[];
  readonly problems: readonly string[];
} {
  const [version = '', ...codes] = fragment
    .slice(0, 400)
    .toLowerCase()
    .replace(/%20|\s|^#/g, '')
    .split('.');
  if (version !== VERSION)
    return { knots: [], problems: [/^k[2-9]\d*$/.test(version) ? m.link_newer() : m.link_unread()] };
  const ids = new Map(MUSCLE_INDEX.flatMap(({ points }) => points.map(({ id }) => [shortCodeOf(id), id])));
  const knots: PointOnSide[] = [];
  let unread = 0;
  for (const code of codes.slice(0, MAX_RECORDS)) {
    // A typed l is often a 1 or an i.
    const id = ids.get(code.slice(0, LENGTH)),
      end = code.slice(LENGTH),
      side = /^[l1i]$/.test(end) ? 'left' : end === 'r' ? 'right' : null;
    if (!id || !side) unread++;
    else if (!knots.some((one) => one.id === id && one.side === side)) knots.push({ id, side });
  }
  const problems = unread === 0 ? [] : [`${lostWords([partWords('spot', unread)], false, false)} ${m.link_compare()}`];
  return { knots, problems };
}
