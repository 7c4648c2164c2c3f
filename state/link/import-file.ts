import { MOST_CHARACTERS, readExport } from '../../engine/report/read-export.ts';
import { WrongField } from '../../engine/report/read-record.ts';
import { isSamePointOnSide } from '../../engine/atlas/point-on-side.ts';
import { m } from '../../data/words.ts';
import { EMPTY_LINKED, formatLink, takeLink, type Linked } from './link.ts';

/** What a file or a dropped text holds: a link of ours, or one line that says why it is none. Nothing is changed by reading it. */
export type ImportReading =
  { readonly kind: 'fragment'; readonly fragment: string } | { readonly kind: 'unread'; readonly line: string };

const unread = (line: string): ImportReading => ({ kind: 'unread', line });
const fragmentOf = (link: string) => link.slice(link.indexOf('#') + 1);

/** Reads an exported file of any version, or a text with a link in it. What the fields of a file say counts; its link adds what they do not hold: view, lines, how the body is shown. */
export function readImport(content: string): ImportReading {
  const text = content.replace(/^\uFEFF/, '').trim();
  if (text.length > MOST_CHARACTERS) return unread(m.handout_import_large());
  if (!text.startsWith('{')) {
    const [link] = /\S*#[kv]\S*/.exec(text) ?? [];
    return link ? { kind: 'fragment', fragment: fragmentOf(link) } : unread(m.handout_import_other());
  }
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return unread(m.handout_import_broken());
  }
  try {
    const fragment = formatLink(linkedOf(readExport(file)));
    return fragment === '' ? unread(m.handout_import_empty()) : { kind: 'fragment', fragment };
  } catch (error) {
    if (!(error instanceof WrongField)) throw error;
    const { field, expected, came } = error;
    return unread(field === '' ? m.handout_import_other() : m.handout_import_wrong({ field, expected, came }));
  }
}

function linkedOf({ link, drawing, checks, note, struck, beside }: ReturnType<typeof readExport>): Linked {
  const { session, damage } = takeLink(fragmentOf(link)),
    base = typeof damage === 'string' ? EMPTY_LINKED : session;
  // Version 1 names only some of what was struck; its link has the rest, in order.
  const linked = base.board.struck.map((one) => struck.find((other) => isSamePointOnSide(other, one)) ?? one),
    more = struck.filter((one) => !linked.includes(one));
  return {
    ...base,
    drawing,
    checks,
    given: beside ? beside.given : base.given,
    board: {
      ...base.board,
      note,
      struck: beside ? struck : [...linked, ...more],
      ...(beside && { order: beside.order, picked: beside.picked }),
    },
  };
}
