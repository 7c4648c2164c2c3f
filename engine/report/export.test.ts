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
import { fhirBundle, type FhirOptions, type Observation } from './export-fhir.ts';
import { exportRecord } from './export-json.ts';
import { markedPains, type FindingRecord } from './finding-record.ts';
import { evidenceOf } from '../drawing/marks.ts';
import { answer, prepare } from '../inference/rank.ts';
import { positionOf } from '../skin/skin.ts';
import { readBody } from '../../scripts/shared/read-body.ts';
import { bundle as ofR4 } from '../../tests/fhir/r4.ts';
import { Fhir } from 'fhir';

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
  const picture = { contentType: 'image/png', data: 'iVBORw0KGgo=' } as const;
  const WAYS: readonly FhirOptions[] = [
    {},
    { type: 'transaction' },
    { picture },
    { type: 'transaction', picture, subject: 'Patient/123' },
  ];
  const written = (record: FindingRecord, way: FhirOptions = {}): unknown =>
    JSON.parse(JSON.stringify(fhirBundle(record, way)));
  const observations = (record: FindingRecord, way: FhirOptions = {}) =>
    fhirBundle(record, way).entry.flatMap(({ resource }) => (resource.resourceType === 'Observation' ? resource : []));
  const pains = (record: FindingRecord): readonly Observation[] =>
    observations(record).filter(({ code }) => code.coding?.[0]?.code === '72514-3');
  /** One tap and another, far from it. */
  const taps = (): Drawing => {
    const [x, y, z] = positionOf(body, atlas.landmarks['gh-anterior']).map((metres) => Math.round(metres * 1000)) as [
      number,
      number,
      number,
    ];
    const tap = (at: SkinMm, intensity: number) => ({ kind: 'pain', radiusMm: 25, intensity, path: [at] }) as const;
    return { strokes: [tap([x, y, z], 4), tap([-x, y, z], 8), tap([-x, y - 20, z], 8)], complete: false };
  };

  it('is R4 to a validator that is not ours, and to the structure as published, in all ways, with findings and without', () => {
    const validator = new Fhir();
    for (const one of [findings, nothing, { ...findings, drawing: taps() }])
      for (const way of WAYS) {
        const file = written(one, way);
        expect(ofR4.safeParse(file).error).toBeUndefined();
        const { valid, messages } = validator.validate(file as object, { errorOnUnexpected: true });
        // It carries neither LOINC nor the media types, which it therefore cannot look up.
        const rest = messages.filter(({ message }) => !/observation-codes|loinc\.org|mimetypes/.test(message ?? ''));
        expect({ valid, rest }).toEqual({ valid: true, rest: [] });
      }
    expect(fhirBundle(nothing).entry).toEqual([]);
  });

  it('has one Observation a pain, however many strokes and places it has', () => {
    const two = { ...findings, drawing: taps(), checks: [], answer: null, note: '' },
      found = pains(two);
    expect(found.map(({ valueInteger }) => valueInteger)).toEqual([8, 4]);
    expect(found.map(({ bodySite }) => bodySite?.text)).toEqual([
      expect.stringMatching(/^right .*shoulder/),
      expect.stringMatching(/^left .*shoulder/),
    ]);
    expect(observations(two).length).toBe(2);
    for (const { component = [] } of found) {
      const shares = component.flatMap(({ valueQuantity }) => valueQuantity?.value ?? []);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeGreaterThan(85);
    }
    expect(
      markedPains(body, atlas, taps())
        .map(({ share }) => share)
        .reduce((a, b) => a + b, 0),
    ).toBeCloseTo(1, 5);
  });

  it('codes the severity, the side, and the part of the body where the list that was read has it', () => {
    const knee = (): Drawing => {
      const [x, y, z] = positionOf(body, atlas.landmarks['patella']);
      const at: SkinMm = [Math.round(x * 1000), Math.round(y * 1000), Math.round(z * 1000)];
      return { strokes: [{ kind: 'pain', radiusMm: 20, intensity: 5, path: [at] }], complete: false };
    };
    const [pain] = firstOf(pains({ ...findings, drawing: knee() }), 1);
    expect(pain.bodySite?.coding).toEqual([
      { system: 'http://snomed.info/sct', code: '61685007', display: 'Lower limb structure' },
    ]);
    expect(pain.component?.[0]?.valueCodeableConcept?.coding?.[0]?.code).toBe('7771000');
    // The shoulder lies between arm and trunk: no code of the list fits, and none is made up.
    expect(nth(pains(findings), 0).bodySite?.coding).toBeUndefined();
  });

  it('has each pressed point, and the ranked ones in the therapist’s order without those struck', () => {
    const all = observations(findings);
    expect(all.find(({ bodySite }) => bodySite?.text === 'Infraspinatus TrP1, left')?.valueCodeableConcept?.text).toBe(
      'Brought on the familiar pain',
    );
    const ranked = findings.answer?.candidates.find(({ id }) => id !== 'infraspinatus-trp1');
    const put = ranked ? [{ id: ranked.id, side: ranked.side }] : [];
    const names = (record: FindingRecord) =>
      observations(record)
        .at(-1)
        ?.component?.map(({ code }) => code.text) ?? [];
    expect(names({ ...findings, order: put })[0]).not.toBe(names({ ...findings, order: [] })[0]);
    expect(names({ ...findings, order: put }).toSorted()).toEqual(names(findings).toSorted());
    expect(names(findings).join()).not.toContain('Deltoid anterior, left');
  });

  it('says whose it is, and shows the drawing, only when asked to', () => {
    const plain = JSON.stringify(fhirBundle(findings)),
      full = fhirBundle(findings, { subject: 'Patient/123', picture });
    expect(plain).not.toMatch(/subject|DocumentReference/);
    expect(full.entry.every(({ resource }) => resource.subject?.reference === 'Patient/123')).toBe(true);
    const [sheet] = firstOf(full.entry, 1);
    expect(sheet.resource).toMatchObject({ resourceType: 'DocumentReference', content: [{ attachment: picture }] });
    expect(pains(findings).every(({ derivedFrom }) => derivedFrom === undefined)).toBe(true);
    expect(
      full.entry.filter(({ resource }) => 'bodySite' in resource && resource.valueInteger !== undefined)[0]?.resource,
    ).toMatchObject({ derivedFrom: [{ reference: sheet.fullUrl }] });
  });

  it('is refused by the structure, and by the validator, when an element is wrong', () => {
    const file = JSON.parse(JSON.stringify(fhirBundle(findings)));
    const spoiled = (spoil: object) => ({
      ...file,
      entry: [{ ...file.entry[0], resource: { ...file.entry[0].resource, ...spoil } }],
    });
    for (const spoil of [
      { status: 'done' },
      { valueInteger: 3.5 },
      { bodySite: [] },
      { colour: 'red' },
      { valueString: 'two values' },
    ])
      expect(ofR4.safeParse(spoiled(spoil)).success, JSON.stringify(spoil)).toBe(false);
    for (const spoil of [{ status: 'done' }, { code: undefined }, { colour: 'red' }])
      expect(
        new Fhir().validate(JSON.parse(JSON.stringify(spoiled(spoil))), { errorOnUnexpected: true }).valid,
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

  it('fills a tap of the brush with a tint and several lines: one line in a circle says "no entry"', () => {
    const [x, y, z] = positionOf(body, atlas.landmarks['gh-anterior']);
    const at: SkinMm = [Math.round(x * 1000), Math.round(y * 1000), Math.round(z * 1000)];
    const tap: Drawing = { strokes: [{ kind: 'pain', radiusMm: 25, intensity: 6, path: [at] }], complete: false };
    const front = bodyCharts(body, lines, { drawing: tap, knots: [] }, CHART_INKS.colour).find(
      ({ face }) => face === 'front',
    )!;
    const mine = front.shapes.filter(({ stroke, fill }) => [stroke, fill].includes(CHART_INKS.colour.mine));
    expect(mine.some(({ fillOpacity = 0 }) => fillOpacity > 0)).toBe(true);
    expect(Math.max(...mine.map(({ d }) => d.match(/M/g)?.length ?? 0))).toBeGreaterThanOrEqual(4);
  });

  it('says right and left on every view, on the side where they are, and what is told below', () => {
    const charts = bodyCharts(body, lines, { drawing, knots: [] }, CHART_INKS.colour),
      svg = chartSvg(charts, 'a', ['1 May 2031. Pain 7 of 10', 'Lines: <your> pain']);
    const letters = [...svg.matchAll(/<text x="([\d.]+)"[^>]*>([RL])<\/text>/g)].map(([, at, letter]) => ({
      at: Number(at),
      letter,
    }));
    expect(charts.map(({ face }) => face)).toEqual(['front', 'back', 'left', 'right']);
    expect(letters.map(({ letter }) => letter).join('')).toBe('RLLRLR');
    expect(letters.every(({ at }, k) => k === 0 || at > nth(letters, k - 1).at)).toBe(true);
    expect(svg).toContain('1 May 2031. Pain 7 of 10');
    expect(svg).toContain('Lines: &lt;your&gt; pain');
    const tall = Number(/viewBox="0 0 \S+ (\S+)"/.exec(svg)?.[1]);
    expect([...svg.matchAll(/<text [^>]*y="([\d.]+)"/g)].every(([, y]) => Number(y) < tall)).toBe(true);
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
