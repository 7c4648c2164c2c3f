import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anySession, typicalStroke } from '../../tests/links/any-link.ts';
import corpus from '../../tests/links/corpus.json' with { type: 'json' };
import { EMPTY_BOARD, MAX_LENGTH } from '../board-record.ts';
import { EMPTY_LINKED, formatLink, parseLink } from './link.ts';
import { PLAIN_STAGE } from '../stage.ts';

describe('the address', () => {
  it('is parsed to exactly what was formatted', () => {
    fc.assert(
      fc.property(anySession, (session) => {
        expect(parseLink(formatLink(session))).toEqual({ session, problems: [] });
      }),
      { numRuns: 1000 },
    );
  });

  it('is empty for the empty session, and the empty address is the empty session', () => {
    expect(formatLink(EMPTY_LINKED)).toBe('');
    expect(parseLink('')).toEqual({ session: EMPTY_LINKED, problems: [] });
  });

  it('holds only characters that no address bar, mail or chat program re-writes', () => {
    fc.assert(
      fc.property(anySession, (session) => {
        expect(formatLink(session)).toMatch(/^[\w.~=&,-]*$/);
      }),
    );
  });

  it('survives percent-encoding', () => {
    fc.assert(
      fc.property(anySession, (session) => {
        expect(parseLink(encodeURIComponent(formatLink(session))).session).toEqual(session);
      }),
    );
  });

  it('takes under 600 characters for 20 typical strokes', () => {
    const strokes = Array.from({ length: 20 }, (_, seed) => typicalStroke(seed + 1));
    expect(formatLink({ ...EMPTY_LINKED, drawing: { strokes, complete: false } }).length).toBeLessThan(600);
  });

  it.each(corpus)('opens a link of version $version: $what', ({ link, session }) => {
    const read = parseLink(link);
    expect(read.problems).toEqual([]);
    expect(JSON.parse(JSON.stringify(read.session))).toEqual({
      ...EMPTY_LINKED,
      ...session,
      board: { ...EMPTY_BOARD, ...session.board },
      stage: { ...PLAIN_STAGE, ...session.stage },
    });
    expect(formatLink(read.session)).toBe(link);
  });

  it('without a board, of a plain body, is one that every version opens', () => {
    fc.assert(
      fc.property(anySession, (session) => {
        expect(formatLink({ ...session, board: EMPTY_BOARD, stage: PLAIN_STAGE })).not.toMatch(/^v=2/);
      }),
    );
  });

  it.each<[fragment: string, ...problems: string[]]>([
    ['hello', 'This link could not be read.'],
    ['%E0%A4%A', 'This link could not be read.'],
    ['v=3&m=AAAA', 'This link was made by a newer Knotmap and could not be read here.'],
    ['v=1&m='],
    ['v=1&m=!!!!', 'The marks in this link could not be read: it was changed on its way.'],
    ['v=1&k=../../etc.left', 'The chosen knot in this link could not be read.'],
    ['v=1&k=constructor.middle', 'The chosen knot in this link could not be read.'],
    ['v=1&w=NaN,0,1,0,0,0', 'The view in this link could not be read.'],
    ['v=1&c=a.left.my-pain~b.left.gone~c', 'Two press checks in this link could not be read.'],
    ['v=2&b=infraspinatus-trp1.left.under', 'The comparison in this link could not be read.'],
    ['v=2&t=__8', 'The note in this link could not be read.'],
    ['v=2&o=a.left~a~b.middle&s=a.left', 'Three lines of the list in this link could not be read.'],
    ['v=2&i=a.left~..right', 'One line of the list in this link could not be read.'],
    ['v=2&l=bones~skin~__proto__', 'Two layers in this link could not be read.'],
    ['v=2&r=headstand.left', 'The pose in this link could not be read.'],
    ['v=2&r=hug', 'The pose in this link could not be read.'],
    ['v=2&y=giant.deep', 'The body shape or skin tone in this link could not be read.'],
    ['v=2&y=female.deep.deep', 'The body shape or skin tone in this link could not be read.'],
    ['v=2&f=AAAf', 'One drawn line in this link could not be read.'],
    ['v=2&h=drawing~bones&d=explain'],
  ])('says what it could not read in %s', (fragment, ...problems) => {
    expect(parseLink(fragment).problems).toEqual(problems);
  });

  it('cut anywhere within the marks, keeps the whole strokes before the cut and counts the rest', () => {
    const strokes = Array.from({ length: 20 }, (_, seed) => typicalStroke(seed + 1));
    const link = formatLink({ ...EMPTY_LINKED, drawing: { strokes, complete: false } });
    for (let end = 'v=1&m='.length + 5; end < link.length; end++) {
      const { session, problems } = parseLink(link.slice(0, end));
      expect(session.drawing.strokes).toEqual(strokes.slice(0, session.drawing.strokes.length));
      expect(problems).toHaveLength(1);
    }
  });

  it('with two digits swapped, says that it was changed', () => {
    const link = formatLink({ ...EMPTY_LINKED, drawing: { strokes: [typicalStroke(1)], complete: false } });
    const swapped = link.replace(/(.)(.)$/, '$2$1');
    expect(parseLink(swapped).problems).toHaveLength(1);
  });

  it('puts values that are out of range back in range, and drops marks that are off the map', () => {
    const { session } = parseLink(
      formatLink({
        ...EMPTY_LINKED,
        drawing: {
          strokes: [
            { kind: 'pain', radiusMm: 9000, intensity: 99, path: [[0, 0, 0]] },
            { kind: 'pain', radiusMm: 20, intensity: 5, path: [[0, 99999, 0]] },
          ],
          complete: false,
        },
      }),
    );
    expect(session.drawing.strokes).toEqual([{ kind: 'pain', radiusMm: 60, intensity: 10, path: [[0, 0, 0]] }]);
  });
});

describe('hostile fragments', () => {
  /** Milliseconds for one fragment; the slowest measured is a tenth of it. */
  const LIMIT = 1000; // usually some 20; the clock also counts what else the machine does
  const digits = fc.stringMatching(/^[\w-]{0,400}$/);
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.webFragments(),
    digits.map((marks) => `v=1&m=${marks}`),
    fc
      .tuple(digits, fc.string(), fc.string(), fc.string(), fc.string())
      .map(([m, p, k, c, w]) => `v=1&m=${m}&p=${p}&k=${k}&c=${c}&w=${w}&e=1`),
    fc
      .tuple(digits, digits, fc.string(), fc.string(), fc.string())
      .map(
        ([f, t, o, s, b]) =>
          `v=2&f=${f}&t=${t}&o=${o}&s=${s}&b=${b}&h=${o}&d=${b}&l=${o}&r=${s}&y=${b}&i=${o}&x=${b}&a=${s}`,
      ),
    fc.tuple(anySession, fc.nat(), fc.string({ maxLength: 4 })).map(([session, at, junk]) => {
      const link = formatLink(session);
      return link.slice(0, at % (link.length + 1)) + junk + link.slice((at % (link.length + 1)) + 1);
    }),
  );

  it('never throw, take no time, and leave a session that a link can hold', () => {
    fc.assert(
      fc.property(hostile, (fragment) => {
        const start = performance.now();
        const { session } = parseLink(fragment);
        expect(performance.now() - start).toBeLessThan(LIMIT);
        expect(parseLink(formatLink(session))).toEqual({ session, problems: [] });
      }),
      { numRuns: 10_000 },
    );
  });

  it.each<[why: string, fragment: string]>([
    ['a megabyte of marks', `v=1&m=${'_'.repeat(1_000_000)}`],
    ['a megabyte of full digits', `v=1&m=AA9AM${'IAAA'.repeat(250_000)}`],
    ['a stroke that announces 33 million points', `v=1&m=AAAf____fw${'AAAA'.repeat(20_000)}`],
    ['a megabyte of separators', `v=1&c=${'~'.repeat(1_000_000)}`],
    ['a megabyte of note', `v=2&t=${'_'.repeat(1_000_000)}`],
    ['a megabyte of struck candidates', `v=2&s=${'a.left.AAAA~'.repeat(90_000)}`],
    ['a megabyte of ampersands', `v=1${'&'.repeat(1_000_000)}`],
    ['a megabyte of dots', `v=1&k=${'.'.repeat(1_000_000)}&c=${'.'.repeat(1_000_000)}`],
    ['a megabyte of hyphens', `v=1&k=${'a-'.repeat(500_000)}.left`],
    ['a megabyte of percent signs', `v=1&m=${'%'.repeat(1_000_000)}`],
    ['a megabyte of encoded bytes', `v=1&m=${'%41'.repeat(300_000)}`],
    ['keys of the prototype', 'v=1&__proto__=1&constructor=2&toString=3&k=__proto__.left'],
    ['only zero bytes', '\0'.repeat(MAX_LENGTH)],
  ])('%s', (_why, fragment) => {
    const start = performance.now();
    expect(parseLink(fragment).session.drawing.strokes.length).toBeLessThanOrEqual(500);
    expect(performance.now() - start).toBeLessThan(LIMIT);
  });
});
