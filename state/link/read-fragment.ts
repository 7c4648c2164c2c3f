import { EMPTY_BOARD } from '../board-record.ts';
import { addLost, damageLine } from './damage.ts';
import { knownOnly } from './known-ids.ts';
import { EMPTY_LINKED, formatLink, takeLink, type Linked } from './link.ts';
import { mendFragment } from './mend-fragment.ts';
import { parseShort } from './short-link.ts';
import { m } from '../../data/words.ts';

/** What the part of an address after its '#' is to us. Only `link` is to change anything. */
export type FragmentReading =
  /** No link of ours: the name of a place on the page, or another program's. */
  | { readonly kind: 'none' }
  /** A link of ours of which nothing could be read; `line` says so. */
  | { readonly kind: 'unread'; readonly line: string }
  /** A link; `line` says in one line what of it could not be read, null when all could. */
  | { readonly kind: 'link'; readonly linked: Linked; readonly line: string | null };

/** Reads a fragment, with or without its '#', mended where it was mangled on its way. Never throws, and never gives an id that the atlas does not have. */
export function readFragment(fragment: string): FragmentReading {
  const text = mendFragment(fragment);
  if (text === null) return { kind: 'none' };
  if (text.startsWith('k')) return readShort(text);
  const { session: found, damage } = takeLink(text);
  if (typeof damage === 'string') return { kind: 'unread', line: damage };
  const { session, lost } = knownOnly(found),
    line = damageLine(addLost(damage, lost));
  if (formatLink(session) === '') return { kind: 'unread', line: line ?? m.link_empty() };
  // A view of the body is not worth what is on it now, when what it was a view of is lost.
  return line !== null && !holdsWork(session) ? { kind: 'unread', line } : { kind: 'link', linked: session, line };
}

function readShort(text: string): FragmentReading {
  const { knots, problems } = parseShort(text),
    line = problems.length > 0 ? problems.join(' ') : null;
  return knots.length === 0
    ? { kind: 'unread', line: line ?? m.link_empty() }
    : {
        kind: 'link',
        linked: { ...EMPTY_LINKED, selected: knots[0] ?? null, board: { ...EMPTY_BOARD, picked: knots } },
        line,
      };
}

/** Whether there is anything in it that a person marked, chose or wrote. */
export const holdsWork = ({
  drawing,
  checks,
  given,
  selected,
  board: { compare, order, struck, picked, note, ink },
}: Linked) =>
  [drawing.strokes, checks, given, order, struck, picked ?? [], ink].some((list) => list.length > 0) ||
  selected !== null ||
  compare !== null ||
  note !== '';
