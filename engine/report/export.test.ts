import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import schema from '../../public/schema/knotmap-export-2.json' with { type: 'json' };
import { firstOf, nth } from '../math/nth.ts';
import lines from '../../data/generated/body-lines.json' with { type: 'json' };
import type { Atlas } from '../atlas/atlas.ts';
import { decodeAtlas } from '../atlas/atlas-file.ts';
import { bodyCharts, CHART_INKS, tellingSides } from '../chart/body-chart.ts';
import type { Body } from '../skin/body.ts';
import { chartSvg, xmlText } from '../chart/chart-svg.ts';
import { EMPTY_DRAWING, type Drawing, type SkinMm } from '../drawing/drawing.ts';
import { fhirBundle } from './export-fhir.ts';
import { exportRecord } from './export-json.ts';
import { markedAreas, type FindingRecord } from './finding-record.ts';
import { evidenceOf } from '../drawing/marks.ts';
import { answer, prepare } from '../inference/rank.ts';
import { positionOf } from '../skin/skin.ts';
import { readBody } from '../../scripts/shared/read-body.ts';
import { collection } from '../../tests/fhir/r4.ts';

let body: Body, atlas: Atlas, drawing: Drawing, findings: FindingRecord, nothing: FindingRecord;
const MADE = '2031-05-04T09:30:00.000Z';
beforeAll(async () => {
  ({ body } = await readBody());
  atlas = decodeAtlas(readFileSync(new URL('../../public/atlas/atlas.bin', import.meta.url)), body.orderHash);
  // The front of the left shoulder, as a client with infraspinatus pain might mark it.
  const [x, y, z] = positionOf(body, atlas.landmarks['gh-anterior']);
  const at = (dy: number): SkinMm => [Math.round(x * 1000), Math.round(y * 1000) + dy, Math.round(z * 1000)];
  drawing = { strokes: [{ kind: 'pain', radiusMm: 30, intensity: 7, path: [at(0), at(-30)] }], complete: false };
  const checks = [
    { id: 'infraspinatus-trp1', side: 'left', found: 'my-pain' },
    { id: 'deltoid-anterior-trp', side: 'left', found: 'nothing' },
  ] as const;
  const told = answer(prepare(body, atlas), evidenceOf(body, drawing), { checks });
  findings = {
    body,
    atlas,
    drawing,
    checks,
    given: [{ question: 'feels', answer: 'burning' }],
    answer: told,
    order: [{ id: 'deltoid-anterior-trp', side: 'left' }],
    picked: [{ id: 'infraspinatus-trp1', side: 'left' }],
    struck: [{ id: 'deltoid-anterior-trp', side: 'left', why: 'no spot < found & "checked"' }],
    note: 'Heat first.',
    link: 'https://example.org/#v=1',
    made: MADE,
  };
  nothing = {
    ...findings,
    drawing: EMPTY_DRAWING,
    checks: [],
    given: [],
    answer: null,
    order: [],
    picked: null,
    struck: [],
    note: '',
  };
});

const published = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]);

describe('the JSON export', () => {
  it('is what the published schema says, with findings and without', () => {
    for (const one of [findings, nothing])
      expect(published.safeParse(JSON.parse(JSON.stringify(exportRecord(one)))).error).toBeUndefined();
  });

  it.each<[why: string, change: object]>([
    ['another version', { version: 3 }],
    ['a side that is none', { checks: [{ id: 'a', side: 'both', found: 'tender' }] }],
    ['a field too many', { more: 1 }],
    ['a probability above 1', { somethingElse: 1.2 }],
    ['no time', { made: 'yesterday' }],
  ])('would be refused with %s', (_why, change) => {
    expect(published.safeParse({ ...JSON.parse(JSON.stringify(exportRecord(findings))), ...change }).success).toBe(
      false,
    );
  });

  it('names what was marked, on the person’s own side, as strong as it was marked', () => {
    const areas = exportRecord(findings).drawing.areas;
    expect(areas[0]).toMatchObject({ side: 'left', intensity: 7 });
    expect(nth(areas, 0).words).toMatch(/^left .*shoulder/);
    expect(areas.reduce((sum, { share }) => sum + share, 0)).toBeGreaterThan(0.9);
  });

  it('has the candidates most probable first, and what the therapist made of them beside', () => {
    const { candidates, order, picked, struck } = exportRecord(findings),
      chances = candidates.map(({ probability }) => probability);
    expect(chances.length).toBeGreaterThan(5);
    expect(chances).toEqual(chances.toSorted((a, b) => b - a));
    expect({ order, picked, struck }).toEqual({
      order: findings.order,
      picked: findings.picked,
      struck: findings.struck,
    });
    expect(exportRecord(nothing)).toMatchObject({ order: [], picked: null, struck: [] });
  });
});

describe('the FHIR export', () => {
  it('is a collection of Observations of R4, with findings and without', () => {
    for (const one of [findings, nothing])
      expect(collection.safeParse(JSON.parse(JSON.stringify(fhirBundle(one)))).error).toBeUndefined();
    expect(fhirBundle(nothing).entry).toEqual([]);
  });

  it('has an Observation for each marked area and each check, with its body site, and no code that we cannot source', () => {
    const { entry } = fhirBundle(findings),
      sites = entry.map(({ resource }) => resource.bodySite?.text);
    expect(sites.filter((site) => site?.startsWith('left')).length).toBe(markedAreas(body, atlas, drawing).length);
    expect(
      entry.find(({ resource }) => resource.bodySite?.text === 'Infraspinatus TrP1, left')?.resource
        .valueCodeableConcept?.text,
    ).toBe('Brought on the familiar pain');
    expect(JSON.stringify(entry)).not.toMatch(/snomed|fma/i);
  });

  it('is refused by the structure when an element is wrong', () => {
    const bundle = JSON.parse(JSON.stringify(fhirBundle(findings)));
    for (const spoil of [
      { status: 'done' },
      { valueInteger: 3.5 },
      { bodySite: [] },
      { colour: 'red' },
      { valueString: 'two values' },
    ])
      expect(
        collection.safeParse({
          ...bundle,
          entry: [{ ...bundle.entry[0], resource: { ...bundle.entry[0].resource, ...spoil } }],
        }).success,
        JSON.stringify(spoil),
      ).toBe(false);
  });

  it('gives the same findings the same addresses', () => {
    expect(fhirBundle(findings)).toEqual(fhirBundle(findings));
  });
});

describe('the body chart', () => {
  const knots = () => [{ point: atlas.points.find(({ id }) => id === 'infraspinatus-trp1')!, side: 'right' as const }];

  it('shows a mark on the left front on the right of the front view, and not from behind', () => {
    const charts = bodyCharts(body, lines, { drawing, knots: [] }, CHART_INKS.colour);
    const mine = (face: string) =>
      charts.find((chart) => chart.face === face)!.shapes.filter(({ stroke }) => stroke === CHART_INKS.colour.mine);
    const [first] = mine('front')
      .at(-1)!
      .d.match(/-?[\d.]+/)!;
    expect(Number(first)).toBeGreaterThan(80);
    expect(mine('back')).toEqual([]);
    expect(nth(tellingSides(charts, 2), 0).face).toBe('front');
  });

  it('shows a knot on the right shoulder blade from behind, on the right', () => {
    const charts = bodyCharts(body, lines, { drawing: EMPTY_DRAWING, knots: knots() }, CHART_INKS.colour);
    const [knot] = firstOf(charts.find(({ face }) => face === 'back')!.knots, 1);
    expect(knot).toMatchObject({ number: 1, deep: false });
    expect(knot.x).toBeGreaterThan(40);
    expect(charts.find(({ face }) => face === 'front')!.knots).toEqual([]);
  });

  it('is well-formed XML that asks for nothing else, whatever the title', () => {
    const svg = chartSvg(bodyCharts(body, lines, { drawing, knots: knots() }, CHART_INKS.grey), 'a <b> & "c"\u0000');
    expect(svg).toContain('<title>a &lt;b&gt; &amp; &quot;c&quot;</title>');
    expect(svg).not.toMatch(/href|url\(|<script|NaN|undefined/);
    const opened = [...svg.matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/g)].reduce<string[]>(
      (open, [, close, name = '', empty]) => {
        if (close) expect(open.pop()).toBe(name);
        else if (!empty) open.push(name);
        return open;
      },
      [],
    );
    expect(opened).toEqual([]);
    expect(xmlText('\ud800x')).toBe('x');
  });

  it('in grey has no colour', () => {
    const inks = bodyCharts(body, lines, { drawing, knots: knots() }, CHART_INKS.grey)
      .flatMap(({ shapes }) => shapes.flatMap(({ fill, stroke }) => [fill, stroke]))
      .filter((ink) => ink !== undefined);
    for (const ink of inks) expect(ink).toMatch(/^#(..)\1\1$/);
  });
});
