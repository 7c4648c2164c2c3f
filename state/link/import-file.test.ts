import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import old from '../../tests/links/export-1.json' with { type: 'json' };
import { anySession } from '../../tests/links/any-link.ts';
import { decodeAtlas } from '../../engine/atlas/atlas-file.ts';
import type { Atlas } from '../../engine/atlas/atlas.ts';
import { evidenceOf } from '../../engine/drawing/marks.ts';
import { answer, prepare } from '../../engine/inference/rank.ts';
import type { Body } from '../../engine/skin/body.ts';
import { exportRecord, type ExportRecord } from '../../engine/report/export-json.ts';
import { readExport } from '../../engine/report/read-export.ts';
import { WrongField } from '../../engine/report/read-record.ts';
import { readBody } from '../../scripts/shared/read-body.ts';
import { EMPTY_LINKED, formatLink, parseLink, type Linked } from './link.ts';
import { readImport } from './import-file.ts';

const MADE = '2031-05-04T09:30:00.000Z';
let body: Body, atlas: Atlas;
beforeAll(async () => {
  ({ body } = await readBody());
  atlas = decodeAtlas(readFileSync(new URL('../../public/atlas/atlas.bin', import.meta.url)), body.orderHash);
});

/** The file that a session gives, as the handout makes it. */
function fileOf(linked: Linked, ranked = false): ExportRecord {
  const { drawing, checks, given, board } = linked;
  return exportRecord({
    body,
    atlas,
    drawing,
    checks,
    given,
    answer: ranked ? answer(prepare(body, atlas), evidenceOf(body, drawing), { checks }) : null,
    order: board.order,
    picked: board.picked,
    struck: board.struck,
    note: board.note,
    link: `https://example.org/#${formatLink(linked)}`,
    made: MADE,
  });
}
function opened(content: string): Linked {
  const reading = readImport(content);
  if (reading.kind === 'unread') throw new Error(reading.line);
  const { session, problems } = parseLink(reading.fragment);
  expect(problems).toEqual([]);
  return session;
}
const line = (content: string) => {
  const reading = readImport(content);
  return reading.kind === 'unread' ? reading.line : null;
};

describe('a file that was exported', () => {
  it('is opened to what it was made from', () => {
    fc.assert(
      fc.property(anySession, (any) => {
        const session = { ...any, drawing: EMPTY_LINKED.drawing };
        fc.pre(formatLink(session) !== '');
        expect(opened(JSON.stringify(fileOf(session)))).toEqual(session);
      }),
      { numRuns: 200 },
    );
  });

  it('gives, opened and exported again, the same file to the letter', () => {
    fc.assert(
      fc.property(anySession, (session) => {
        fc.pre(formatLink(session) !== '');
        const file = fileOf(session);
        expect(JSON.stringify(fileOf(opened(JSON.stringify(file))))).toBe(JSON.stringify(file));
      }),
      { numRuns: 30 },
    );
  });

  it('so also with what was ranked', () => {
    const file = fileOf(opened(JSON.stringify(old)), true);
    expect(file.candidates.length).toBeGreaterThan(5);
    expect(JSON.stringify(fileOf(opened(JSON.stringify(file, null, 2)), true))).toBe(JSON.stringify(file));
  });

  it('by version 1 brings back marks, checks, answers, note, order, strikes and lines', () => {
    const { drawing, checks, given, board } = opened(JSON.stringify(old));
    expect(drawing).toEqual({ complete: true, strokes: old.drawing.strokes });
    expect(checks).toEqual(old.checks);
    expect(given).toEqual([{ question: 'feels', answer: 'burning' }]);
    expect(board.note).toBe(old.note);
    expect(board.order).toEqual([{ id: 'infraspinatus-trp1', side: 'left' }]);
    expect(board.struck.map(({ id, why }) => [id, why])).toEqual([
      ['deltoid-anterior-trp', 'pressing it does nothing'],
      ['supraspinatus-trp1', 'full reach, no pain — źle'],
    ]);
    expect(board.ink.length).toBe(1);
  });

  it('that another program wrote, without a link of ours, is opened by its fields', () => {
    const { drawing, board } = opened(JSON.stringify({ ...old, link: '' }));
    expect(drawing.strokes).toEqual(old.drawing.strokes);
    expect(board.struck.every(({ why }) => why !== '')).toBe(true);
  });
});

describe('a link', () => {
  it.each<[why: string, text: string, fragment: string]>([
    ['alone', 'https://example.org/#v=1&k=infraspinatus-trp1.right', 'v=1&k=infraspinatus-trp1.right'],
    ['in a mail', 'Hello,\nhere: https://example.org/#v=1&e=1 \nBye', 'v=1&e=1'],
    ['with a mark of the byte order', '\uFEFFhttps://example.org/#v=1&e=1', 'v=1&e=1'],
  ])('%s', (_why, text, fragment) => expect(readImport(text)).toEqual({ kind: 'fragment', fragment }));
});

describe('a file that is none says which field, and what was expected', () => {
  const strokes = old.drawing.strokes,
    [stroke] = strokes;
  it.each<[why: string, content: string, says: RegExp]>([
    ['nothing', '', /no file, link or code/],
    ['another text', 'Dear all', /no file, link or code/],
    ['cut off', JSON.stringify(old).slice(0, 200), /breaks off/],
    ['another program’s', '{"resourceType":"Bundle"}', /format should be: knotmap-export\. It is: missing/],
    ['of a newer Knotmap', JSON.stringify({ ...old, version: 3 }), /version should be: 1, 2\. It is: 3/],
    [
      'a radius too large',
      JSON.stringify({ ...old, drawing: { ...old.drawing, strokes: [stroke, { ...stroke, radiusMm: 600 }] } }),
      /drawing\.strokes\[1\]\.radiusMm should be: a whole number from 10 to 60\. It is: 600/,
    ],
    [
      'a place of two numbers',
      JSON.stringify({ ...old, drawing: { ...old.drawing, strokes: [{ ...stroke, path: [[1, 2]] }] } }),
      /drawing\.strokes\[0\]\.path\[0\] should be: a list of 3 to 3 entries\. It is: 2 entries/,
    ],
    [
      'a stroke that is nowhere',
      JSON.stringify({ ...old, drawing: { ...old.drawing, strokes: [{ ...stroke, path: [] }] } }),
      /drawing\.strokes\[0\]\.path/,
    ],
    [
      'a side that is none',
      JSON.stringify({ ...old, checks: [{ id: 'a', side: 'both', found: 'tender' }] }),
      /checks\[0\]\.side should be: left, right\. It is: "both"/,
    ],
    [
      'a note that is none',
      JSON.stringify({ ...old, note: 7 }),
      /note should be: a text of at most 2000 letters\. It is: 7/,
    ],
    ['a field too many', JSON.stringify({ ...old, colour: 'red' }), /colour should be: left out.* It is: "red"/],
    ['a field too few', JSON.stringify({ ...old, note: undefined }), /note should be: .* It is: missing/],
    [
      'more points than a drawing has',
      JSON.stringify({
        ...old,
        drawing: {
          ...old.drawing,
          strokes: Array.from({ length: 30 }, () => ({
            ...stroke,
            path: Array.from({ length: 190 }, () => [0, 0, 0]),
          })),
        },
      }),
      /drawing\.strokes should be: at most 5000 points/,
    ],
  ])('%s', (_why, content, says) => expect(line(content)).toMatch(says));

  it('whatever it is, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (content) => {
        expect(() => readImport(content)).not.toThrow();
      }),
    );
  });
});

describe('what is read is what the published schemas say', () => {
  const schema = (version: number) =>
    z.fromJSONSchema(
      JSON.parse(readFileSync(new URL(`../../public/schema/knotmap-export-${version}.json`, import.meta.url), 'utf8')),
    );
  const odd = [undefined, null, true, 'x', 'left', '', 'A b', 0, -1, 1.5, 7, 1e6, [], {}, [[0, 0, 0]], { why: 'x' }];

  it.each([1, 2])('of version %i, with any one value changed', (version) => {
    const published = schema(version),
      whole: unknown =
        version === 1 ? { ...old, candidates: old.candidates.slice(0, 2) } : fileOf(opened(JSON.stringify(old)));
    const reads = (file: unknown) => {
      try {
        readExport(file);
        return true;
      } catch (error) {
        expect(error).toBeInstanceOf(WrongField);
        return false;
      }
    };
    expect([reads(whole), published.safeParse(whole).success]).toEqual([true, true]);
    let tried = 0;
    const each = (value: unknown, put: (changed: unknown) => unknown, path: string) => {
      for (const other of odd) {
        const file: unknown = JSON.parse(JSON.stringify(put(other)) ?? 'null');
        // A stroke with neither a path nor a place is no stroke; JSON Schema has no short word for that.
        if (/path$/.test(path) && Array.isArray(other) && other.length === 0) continue;
        expect(reads(file), `${path} = ${JSON.stringify(other)}`).toBe(published.safeParse(file).success);
        tried++;
      }
      if (Array.isArray(value))
        value.slice(0, 2).forEach((one, k) => each(one, (x) => put(value.with(k, x)), `${path}[${k}]`));
      else if (typeof value === 'object' && value !== null)
        for (const [name, one] of Object.entries(value))
          each(one, (x) => put({ ...value, [name]: x }), `${path}.${name}`);
    };
    each(whole, (x) => x, '');
    expect(tried).toBeGreaterThan(500);
  });
});
