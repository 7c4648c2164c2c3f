import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LINK_PARTS } from './link-parts.ts';
import { muscleOfPoint } from '../../data/muscle-index.ts';
import { NAMED_PLACES } from '../../data/places.ts';
import type { Stroke } from '../../engine/drawing/drawing.ts';
import { anySession } from '../../tests/links/any-link.ts';
import { CHECK_DIGITS, checkDigits } from './base64url.ts';
import { lostWords, partWords } from './damage.ts';
import { EMPTY_LINKED, formatLink, parseLink } from './link.ts';
import { readFragment } from './read-fragment.ts';
import { m } from '../../data/words.ts';

const mark = (x: number): Stroke => ({
  kind: 'pain',
  radiusMm: 25,
  intensity: 6,
  path: [
    [x, 1391, -104],
    [x + 27, 1402, -118],
  ],
});
const TWO = formatLink({ ...EMPTY_LINKED, drawing: { strokes: [mark(-88), mark(60)], complete: false } });
const KNOT = 'k=infraspinatus-trp1.right';
const lineOf = (fragment: string) => {
  const reading = readFragment(fragment);
  return reading.kind === 'none' ? 'none' : `${reading.kind}: ${reading.line}`;
};

it.each<[why: string, fragment: string, line: string]>([
  ['an anchor', '#section-2', 'none'],
  ['a translator’s', '#googtrans(en|de)', 'none'],
  ['a link', `${TWO}&${KNOT}`, 'link: null'],
  ['cut after the version', 'v=1', 'unread: This link holds nothing that can be shown. It may have been cut short.'],
  [
    'with keys that say nothing',
    'v=1&q=2&m=',
    'unread: This link holds nothing that can be shown. It may have been cut short.',
  ],
  ['of a newer version', 'v=3&m=AAAA', 'unread: This link was made by a newer Knotmap and could not be read here.'],
  ['of no version', 'v=99999&m=AAAA', 'unread: This link could not be read.'],
  ['cut within the second mark', TWO.slice(0, -3), 'link: One mark in this link could not be read.'],
  ['cut within the first mark', TWO.slice(0, 12), 'unread: Two marks in this link could not be read.'],
  [
    'in small letters',
    `${TWO}&${KNOT}`.toLowerCase(),
    'link: The marks in this link could not be read: it was changed on its way.',
  ],
  [
    'in capitals',
    `${TWO}&${KNOT}`.toUpperCase(),
    'link: The marks in this link could not be read: it was changed on its way.',
  ],
  [
    'in capitals, with nothing but marks',
    TWO.toUpperCase(),
    'unread: The marks in this link could not be read: it was changed on its way.',
  ],
  [
    'of marks that are none, and a view',
    'v=1&m=Zx8_9aQ-1bYYw7Zz0kLmNoP&w=0,10,1.2,0,1350,-80',
    'unread: The marks in this link could not be read: it was changed on its way.',
  ],
  [
    'with a digit changed in the second mark',
    `v=1&m=${TWO.slice(6, 25)}_${TWO.slice(26)}&${KNOT}`,
    'link: Some marks in this link could not be read: it was changed on its way, and its other marks may not be where they were made.',
  ],
  [
    'with a digit changed that moves a mark',
    `v=1&m=${TWO.slice(6, 26)}A${TWO.slice(27)}&${KNOT}`,
    'link: This link was changed on its way; its marks may not be where they were made.',
  ],
  [
    'with a knot that there is not',
    `${TWO}&k=no-such-knot.left`,
    'link: The chosen knot in this link could not be read.',
  ],
  ['with a knot of the language', `${TWO}&k=constructor.left`, 'link: The chosen knot in this link could not be read.'],
  ['with nothing but such a knot', 'v=1&k=constructor.left', 'unread: The chosen knot in this link could not be read.'],
  [
    'with checks that there are not',
    `v=1&${KNOT}&c=nope.left.my-pain~constructor.right.tender~infraspinatus-trp1.left.nothing`,
    'link: Two press checks in this link could not be read.',
  ],
  [
    'with one such check and one cut off',
    `v=1&${KNOT}&c=nope.left.my-pain~infraspinatus-trp1.left.nothing~infraspinatus-trp2.le`,
    'link: Two press checks in this link could not be read.',
  ],
  [
    'with an answer that there is not',
    `v=1&${KNOT}&g=nope.yes~brings-on.desk~toString.valueOf`,
    'link: Two answers in this link could not be read.',
  ],
  [
    'with spots that there are not',
    `v=2&${KNOT}&i=nope.left`,
    'link: One line of the list in this link could not be read.',
  ],
  [
    'with words of its own in a comparison',
    `v=2&${KNOT}&b=nope.left.over`,
    'link: The comparison in this link could not be read.',
  ],
  [
    'with lines of such points',
    `v=2&${KNOT}&o=call-this-number.left&s=555-1234.left.`,
    'link: Two lines of the list in this link could not be read.',
  ],
  [
    'with a mark at a place that there is not',
    `v=1&${formatLink({ ...EMPTY_LINKED, drawing: { strokes: [{ ...mark(0), path: [], at: { place: 'atlantis', side: 'left' } }], complete: false } }).slice(4)}&${KNOT}`,
    'link: One mark in this link could not be read.',
  ],
  [
    'with much that is wrong',
    `v=2&m=${TWO.slice(6)}&k=nope.left&c=nope.left.tender&b=nope.left.side&t=__8`,
    'link: The chosen knot, one press check, the comparison and the note in this link could not be read.',
  ],
  ['typed', 'k1.6agr.8gbl', 'link: null'],
  [
    'typed with one slip',
    'k1.6agr.zzzr',
    'link: One spot in this link could not be read. Compare what was typed with the paper.',
  ],
  [
    'typed with slips alone',
    'k1.zzzr.zzzl',
    'unread: Two spots in this link could not be read. Compare what was typed with the paper.',
  ],
  ['typed without its spots', 'k1.', 'unread: This link holds nothing that can be shown. It may have been cut short.'],
  ['typed, of a newer version', 'k2.abcr', 'unread: This link was made by a newer Knotmap and could not be read here.'],
])('what is said of a fragment %s', (_why, fragment, line) => expect(lineOf(fragment)).toBe(line));

it('a mark on the skin stays where it is when nobody knows what its place was called', () => {
  const reading = readFragment(
    formatLink({
      ...EMPTY_LINKED,
      drawing: { strokes: [{ ...mark(10), at: { place: 'atlantis', side: 'left' } }], complete: false },
    }),
  );
  expect(reading).toMatchObject({ kind: 'link', line: null, linked: { drawing: { strokes: [mark(10)] } } });
  expect(JSON.stringify(reading)).not.toContain('atlantis');
});

describe('laws', () => {
  const PLACES = new Set<string>(NAMED_PLACES.map(({ id }) => id));
  const wordsOf = (text: string) => text.toLowerCase().split(/[^\p{L}]+/u);
  const OURS = new Set(
    [
      ...LINK_PARTS.flatMap((part) =>
        [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 2000, Infinity].map((count) => partWords(part, count)),
      ),
      m.link_unread(),
      m.link_newer(),
      m.link_empty(),
      m.link_long(),
      m.link_shifted(),
      m.link_some_marks(),
      m.link_compare(),
      lostWords(['', '', ''], true, true),
    ].flatMap(wordsOf),
  );
  const isKnown = ({ id }: { readonly id: string }) => muscleOfPoint(id) !== undefined;

  it('no id reaches the page that the atlas does not have', () => {
    fc.assert(
      fc.property(anySession, (session) => {
        const reading = readFragment(formatLink(session));
        if (reading.kind !== 'link') return;
        const {
          drawing,
          checks,
          selected,
          board: { compare, order, struck, picked },
        } = reading.linked;
        expect(
          [
            ...checks,
            ...order,
            ...struck,
            ...(picked ?? []),
            ...(selected ? [selected] : []),
            ...(compare ? [compare.with] : []),
          ].filter((one) => !isKnown(one)),
        ).toEqual([]);
        expect(drawing.strokes.filter(({ at }) => at && !PLACES.has(at.place))).toEqual([]);
      }),
    );
  });

  it('what is said is one line, and holds nothing of the link', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          anySession.map(formatLink),
          fc.tuple(anySession, fc.nat(), fc.string({ maxLength: 4 })).map(([session, at, junk]) => {
            const link = formatLink(session),
              place = at % (link.length + 1);
            return link.slice(0, place) + junk + link.slice(place + 1);
          }),
        ),
        (fragment) => {
          const reading = readFragment(fragment);
          if (reading.kind !== 'none' && reading.line !== null)
            expect(wordsOf(reading.line).filter((word) => !OURS.has(word))).toEqual([]);
          if (reading.kind === 'link')
            expect(readFragment(formatLink(reading.linked))).toEqual({ ...reading, line: null });
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('marks that were changed are never counted by what they say of themselves', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\w-]{14,80}$/), (digits) => {
        fc.pre(checkDigits(digits.slice(CHECK_DIGITS)) !== digits.slice(0, CHECK_DIGITS));
        const { session, problems } = parseLink(`v=1&m=${digits}&k=a.left`);
        if (session.drawing.strokes.length === 0) expect(problems.join()).toMatch(/^The marks in this link/);
        else expect(problems.join()).toMatch(/^This link was changed|^Some marks/);
      }),
      { numRuns: 2000 },
    );
  });
});
