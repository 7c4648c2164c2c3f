import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SkinMm, type Stroke } from '../engine/drawing.ts';
import corpus from '../tests/links/corpus.json' with { type: 'json' };
import { EMPTY_BOARD, LAYERS, MAX_WHY, tidyText, type Board } from './board-record.ts';
import { EMPTY_LINKED, formatLink, MAX_LENGTH, parseLink, type Linked } from './link.ts';
import { POSE_IDS } from '../data/pose-ids.ts';
import { SHAPES } from '../engine/rig.ts';
import { MUSCLE_VIEWS } from './layers.ts';
import { TONES } from './look.ts';
import { tidyView } from './session.ts';
import { PLAIN_STAGE, type Stage } from './stage.ts';

const anyId = fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,8}){0,3}$/);
const anySide = fc.constantFrom('left' as const, 'right' as const);
const anyMm = fc.tuple(fc.integer({ min: -2500, max: 2500 }), fc.integer({ min: -2500, max: 2500 }), fc.integer({ min: -2500, max: 2500 }));
const anyPath = fc.array(anyMm, { minLength: 1, maxLength: 30 });
const brush = { kind: fc.constantFrom('pain' as const, 'erase' as const), radiusMm: fc.integer({ min: 10, max: 60 }), intensity: fc.integer({ min: 0, max: 10 }) };
const anyStroke: fc.Arbitrary<Stroke> = fc.oneof(
  fc.record({ ...brush, path: anyPath }),
  fc.record({ ...brush, path: fc.array(anyMm, { maxLength: 1 }), at: fc.record({ place: anyId, side: fc.constantFrom('left' as const, 'right' as const, 'midline' as const) }) }),
);
const anySelection = fc.record({ id: anyId, side: anySide });
const eachOnce = { selector: ({ id, side }: { id: string; side: string }) => `${id}.${side}`, maxLength: 8 };
const anyText = (most: number) => fc.string({ unit: 'grapheme', maxLength: most }).map((text) => tidyText(text, most));
const anyBoard: fc.Arbitrary<Board> = fc.record({
  mode: fc.constantFrom('locate' as const, 'explain' as const),
  names: fc.constantFrom('plain' as const, 'clinical' as const),
  hidden: fc.subarray([...LAYERS]),
  compare: fc.option(fc.record({ with: anySelection, how: fc.constantFrom('side' as const, 'over' as const) })),
  felt: fc.constantFrom('all' as const, 'local' as const, 'referred' as const),
  compared: fc.constantFrom('points' as const, 'muscles' as const),
  picked: fc.option(fc.uniqueArray(anySelection, eachOnce)),
  order: fc.uniqueArray(anySelection, eachOnce),
  struck: fc.uniqueArray(fc.record({ id: anyId, side: anySide, why: anyText(MAX_WHY) }), eachOnce),
  note: anyText(300),
  ink: fc.array(fc.array(anyMm, { minLength: 2, maxLength: 12 }), { maxLength: 5 }),
});
const anyStage: fc.Arbitrary<Stage> = fc.record({
  muscles: fc.constantFrom(...MUSCLE_VIEWS), bones: fc.boolean(), noPress: fc.boolean(), labels: fc.boolean(),
  pose: fc.constantFrom(...POSE_IDS), side: anySide, shape: fc.constantFrom(...SHAPES), tone: fc.constantFrom(...TONES),
});
const anySession: fc.Arbitrary<Linked> = fc.record({
  drawing: fc.record({ strokes: fc.array(anyStroke, { maxLength: 40 }), complete: fc.boolean() }),
  checks: fc.uniqueArray(fc.record({ id: anyId, side: anySide, found: fc.constantFrom('my-pain' as const, 'tender' as const, 'nothing' as const) }), { selector: ({ id, side }) => `${id}.${side}`, maxLength: 20 }),
  given: fc.uniqueArray(fc.record({ question: anyId, answer: anyId }), { selector: ({ question, answer }) => `${question}.${answer}`, maxLength: 12 }),
  selected: fc.option(fc.record({ id: anyId, side: anySide })),
  view: fc.option(
    fc.record({ azimuth: fc.double({ min: -720, max: 720, noNaN: true }), elevation: fc.double({ min: -90, max: 90, noNaN: true }), distance: fc.double({ min: 0, max: 20, noNaN: true }), target: anyMm }).map(tidyView),
  ),
  board: fc.oneof(fc.constant(EMPTY_BOARD), anyBoard),
  stage: fc.oneof(fc.constant(PLAIN_STAGE), anyStage),
});

/** A walk over the skin as a person paints it: a start on the trunk, then steps of 8 to 35 mm, kept points 3 to 6. */
const typicalStroke = (seed: number): Stroke => {
  let state = seed * 2654435761;
  const draw = (span: number) => ((state = (Math.imul(state, 1664525) + 1013904223) | 0) >>> 8) % (2 * span + 1) - span;
  const path: SkinMm[] = [[draw(180), 1300 + draw(150), -100 + draw(30)]];
  for (let i = 0; i < 2 + (seed % 4); i++) {
    const [x, y, z] = path[i];
    path.push([x + draw(35), y + draw(35), z + draw(12)]);
  }
  return { kind: 'pain', radiusMm: 25, intensity: 4 + (seed % 3), path };
};

describe('the address', () => {
  it('is parsed to exactly what was formatted', () => {
    fc.assert(fc.property(anySession, (session) => { expect(parseLink(formatLink(session))).toEqual({ session, problems: [] }); }), { numRuns: 1000 });
  });

  it('is empty for the empty session, and the empty address is the empty session', () => {
    expect(formatLink(EMPTY_LINKED)).toBe('');
    expect(parseLink('')).toEqual({ session: EMPTY_LINKED, problems: [] });
  });

  it('holds only characters that no address bar, mail or chat program re-writes', () => {
    fc.assert(fc.property(anySession, (session) => { expect(formatLink(session)).toMatch(/^[\w.~=&,-]*$/); }));
  });

  it('survives percent-encoding', () => {
    fc.assert(fc.property(anySession, (session) => { expect(parseLink(encodeURIComponent(formatLink(session))).session).toEqual(session); }));
  });

  it('takes under 600 characters for 20 typical strokes', () => {
    const strokes = Array.from({ length: 20 }, (_, seed) => typicalStroke(seed + 1));
    expect(formatLink({ ...EMPTY_LINKED, drawing: { strokes, complete: false } }).length).toBeLessThan(600);
  });

  it.each(corpus)('opens a link of version $version: $what', ({ link, session }) => {
    const read = parseLink(link);
    expect(read.problems).toEqual([]);
    expect(JSON.parse(JSON.stringify(read.session))).toEqual({ ...EMPTY_LINKED, ...session, board: { ...EMPTY_BOARD, ...session.board }, stage: { ...PLAIN_STAGE, ...session.stage } });
    expect(formatLink(read.session)).toBe(link);
  });

  it('without a board, of a plain body, is one that every version opens', () => {
    fc.assert(fc.property(anySession, (session) => { expect(formatLink({ ...session, board: EMPTY_BOARD, stage: PLAIN_STAGE })).not.toMatch(/^v=2/); }));
  });

  it.each<[fragment: string, ...problems: string[]]>([
    ['hello', 'This link could not be read.'],
    ['%E0%A4%A', 'This link could not be read.'],
    ['v=3&m=AAAA', 'This link was made by a newer Knotmap and could not be read here.'],
    ['v=1&m=', ],
    ['v=1&m=!!!!', 'One mark in this link could not be read.'],
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
    ['v=2&h=drawing~bones&d=explain', ],
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
    const { session } = parseLink(formatLink({ ...EMPTY_LINKED, drawing: { strokes: [{ kind: 'pain', radiusMm: 9000, intensity: 99, path: [[0, 0, 0]] }, { kind: 'pain', radiusMm: 20, intensity: 5, path: [[0, 99999, 0]] }], complete: false } }));
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
    fc.tuple(digits, fc.string(), fc.string(), fc.string(), fc.string()).map(([m, p, k, c, w]) => `v=1&m=${m}&p=${p}&k=${k}&c=${c}&w=${w}&e=1`),
    fc.tuple(digits, digits, fc.string(), fc.string(), fc.string()).map(([f, t, o, s, b]) => `v=2&f=${f}&t=${t}&o=${o}&s=${s}&b=${b}&h=${o}&d=${b}&l=${o}&r=${s}&y=${b}&i=${o}&x=${b}&a=${s}`),
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
  }, 120_000);

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
