import { describe, expect, it } from 'vitest';
import { MUSCLES, REGIONS, TRIGGER_POINTS } from './atlas.ts';
import { factsOf } from './facts.ts';
import { LANDMARKS } from './landmarks.ts';
import { findMuscle, loadMuscle, MUSCLE_INDEX, muscleOfPoint } from './muscle-index.ts';
import { NAMED_PLACES } from './places.ts';
import { HOW_TO_READ, PREVALENCE, PREVALENCE_REVIEWS, PRIOR_HINTS, priorLevel } from './prevalence.ts';
import { ATLAS_SOURCES } from './sources/atlas.ts';
import { findSource } from './sources/find.ts';
import { GUIDANCE_SOURCES } from './sources/guidance.ts';
import type { Anchor, Evidence, SourceId } from './types.ts';
import { STATUS_MEANING, ZONE_REGIONS } from './vocabulary.ts';
import { nth } from '../engine/math/nth.ts';

const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
const landmarks = new Set(ids(LANDMARKS)),
  sources = new Map(ATLAS_SOURCES.map((source) => [source.id, source])),
  muscles = new Map(MUSCLES.map((muscle) => [muscle.id, muscle]));
const zonesOf = (point: (typeof TRIGGER_POINTS)[number]) => [...point.referral.essential, ...point.referral.spillover];
const facts = TRIGGER_POINTS.map((point) => {
  const muscle = muscles.get(point.muscleId);
  if (!muscle) throw new Error(`${point.id}: no muscle ${point.muscleId}`);
  return { point, muscle, facts: factsOf(muscle, point) };
});

// Checksums of the transcription: nothing of what was read is lost. Who adds or takes away a record changes its number here, and nowhere else.
describe('counts', () => {
  it.each([
    ['muscles', MUSCLES, 79],
    ['trigger points', TRIGGER_POINTS, 141],
    ['zones', TRIGGER_POINTS.flatMap(zonesOf), 365],
    ['landmarks', LANDMARKS, 145],
    ['sources', ATLAS_SOURCES, 349],
    ['prevalence figures', PREVALENCE, 131],
    ['reviews', PREVALENCE_REVIEWS, 5],
    ['prior hints', PRIOR_HINTS, 86],
    ['ways to read them', HOW_TO_READ, 5],
    ['zone regions', ZONE_REGIONS, 105],
  ])('%s', (_name, list, count) => expect(list).toHaveLength(count));

  it('of evidence marks over the thirteen fields of each point', () => {
    const count: Record<string, number> = {};
    for (const {
      facts: {
        evidence: { fibreDirection: _, ...marks },
      },
    } of facts)
      for (const { status } of Object.values(marks)) count[status] = (count[status] ?? 0) + 1;
    expect(count).toEqual({ confirmed: 572, partly: 279, general: 982 });
  });

  it('of overall marks: 121 confirmed, 14 partly, 6 general', () => {
    const of = (status: string) => TRIGGER_POINTS.filter((point) => point.overallStatus === status).length;
    expect([of('confirmed'), of('partly'), of('general')]).toEqual([121, 14, 6]);
  });

  it('of what a reader must be told: 50 points with a doubt, 23 with studies that bear on them, one on the right only', () => {
    expect(TRIGGER_POINTS.filter(({ note }) => note)).toHaveLength(50);
    expect(TRIGGER_POINTS.filter(({ supportingStudies }) => supportingStudies?.length)).toHaveLength(23);
    expect(ids(TRIGGER_POINTS.filter(({ rightOnly }) => rightOnly))).toEqual(['pectoralis-major-arrhythmia']);
  });
});

describe('ids', () => {
  it.each([
    ['muscles', ids(MUSCLES)],
    ['trigger points', ids(TRIGGER_POINTS)],
    ['landmarks', ids(LANDMARKS)],
    ['sources', ids(ATLAS_SOURCES)],
    ['prevalence figures', ids(PREVALENCE)],
    ['places', ids(NAMED_PLACES)],
    ['names of places', NAMED_PLACES.map(({ name }) => name)],
    ['names of points', TRIGGER_POINTS.map(({ commonName }) => commonName)],
    ['muscles and points with a prior', PRIOR_HINTS.map(({ muscleId, pointId }) => pointId ?? muscleId)],
  ])('of %s are unique', (_name, list) => expect(new Set(list).size).toBe(list.length));

  it('can stand in an address', () => {
    for (const id of [...ids(MUSCLES), ...ids(TRIGGER_POINTS), ...ids(LANDMARKS), ...ids(NAMED_PLACES)])
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it('that are referred to exist', () => {
    for (const { muscleId, pointId } of PRIOR_HINTS) {
      expect(muscles.has(muscleId), muscleId).toBe(true);
      if (pointId) expect(muscleOfPoint(pointId)?.id, pointId).toBe(muscleId);
    }
    for (const { id, muscleIds } of PREVALENCE)
      for (const muscleId of muscleIds) expect(muscles.has(muscleId), `${id}: ${muscleId}`).toBe(true);
    const cited: (readonly [of: string, source: SourceId])[] = [
      ...LANDMARKS.flatMap(({ id, sources: own }) => own.map((source) => [id, source] as const)),
      ...MUSCLES.flatMap(({ id, sources: own, textbook }) =>
        [...own, ...(textbook ? [textbook.sourceId] : [])].map((source) => [id, source] as const),
      ),
      ...TRIGGER_POINTS.flatMap(({ id, sources: own }) => own.map((source) => [id, source] as const)),
      ...[
        ...PREVALENCE.map(({ id, sourceId }) => [id, sourceId] as const),
        ...PREVALENCE_REVIEWS.map(({ sourceId }) => ['review', sourceId] as const),
        ...PRIOR_HINTS.flatMap(({ muscleId, evidence }) => evidence.sources.map((id) => [muscleId, id] as const)),
      ],
    ];
    for (const [of, source] of cited) expect(sources.has(source), `${of}: ${source}`).toBe(true);
  });
});

describe('anchors', () => {
  const anchors: (readonly [of: string, anchor: Anchor])[] = [
    ...TRIGGER_POINTS.flatMap((point) =>
      [point.location.anchor, ...zonesOf(point).flatMap(({ path }) => path)].map(
        (anchor) => [point.id, anchor] as const,
      ),
    ),
    ...NAMED_PLACES.map(({ id, anchor }) => [id, anchor] as const),
  ];
  it('are well formed and name known landmarks', () =>
    anchors.forEach(([of, anchor]) => {
      const said = `${of} ${JSON.stringify(anchor)}`;
      const keys = Object.keys(anchor)
        .filter((key) => key !== 'offset' && key !== 'surface')
        .sort();
      if ('at' in anchor) {
        expect(keys, said).toEqual(['at']);
        expect(landmarks.has(anchor.at), said).toBe(true);
      } else {
        expect(keys, said).toEqual(['between', 't']);
        expect(anchor.between, said).toHaveLength(2);
        expect(anchor.between[0], said).not.toBe(anchor.between[1]);
        for (const id of anchor.between) expect(landmarks.has(id), said).toBe(true);
        expect(anchor.t, said).toBeGreaterThan(0);
        expect(anchor.t, said).toBeLessThan(1);
      }
      const offset = Object.entries(anchor.offset ?? {});
      if (anchor.offset) expect(offset.length, said).toBeGreaterThan(0);
      for (const [key, value] of offset) {
        expect(['upCm', 'lateralCm', 'forwardCm', 'depthCm'], said).toContain(key);
        expect(Math.abs(value), said).toBeGreaterThan(0);
        expect(Math.abs(value), said).toBeLessThanOrEqual(20);
      }
      if (anchor.surface)
        expect(['anterior', 'posterior', 'lateral', 'medial', 'superior', 'inferior'], said).toContain(anchor.surface);
    }));
});

describe('evidence', () => {
  const marks: (readonly [of: string, mark: Evidence])[] = [
    ...facts.flatMap(({ point, facts: { evidence } }) =>
      Object.entries(evidence).map(([field, mark]) => [`${point.id} ${field}`, mark] as const),
    ),
    ...PRIOR_HINTS.map(({ muscleId, pointId, evidence }) => [`prior of ${pointId ?? muscleId}`, evidence] as const),
  ];
  it('names a source for every field, and one that was read for whatever is confirmed', () => {
    for (const [of, { status, sources: own }] of marks) {
      expect(own.length, of).toBeGreaterThan(0);
      expect(Object.keys(STATUS_MEANING), of).toContain(status);
      if (status === 'confirmed')
        expect(
          own.some((id) => sources.get(id)?.read !== 'no'),
          of,
        ).toBe(true);
    }
  });
  it('gives every record a source', () => {
    for (const { id, sources: own } of [...MUSCLES, ...TRIGGER_POINTS, ...LANDMARKS])
      expect(own.length, id).toBeGreaterThan(0);
  });
  it('gives a point all the sources of what is said of it', () => {
    for (const {
      point,
      facts: {
        evidence: { fibreDirection: _, ...own },
      },
    } of facts)
      for (const { sources: named } of Object.values(own))
        expect(point.sources, point.id).toEqual(expect.arrayContaining([...named]));
  });
  it('refuses the facts of another muscle', () =>
    expect(() => factsOf(nth(MUSCLES, 0), nth(TRIGGER_POINTS, TRIGGER_POINTS.length - 1))).toThrow(
      'expected muscle plantaris, got occipitofrontalis',
    ));
  it('puts no link to a copy: an address is official, and every source that was read has one or says where it was read', () => {
    for (const { id, address, readAt, read, note } of ATLAS_SOURCES) {
      if (address) expect(address, id).toMatch(/^https?:\/\/[^ ]+$/);
      expect(address ?? '', id).not.toMatch(/scribd|docsbay|pdfslide|coek\.info|doczz|abcdocz|stuvia/);
      if (read !== 'no') expect(address ?? readAt ?? note, id).toBeDefined();
    }
  });
});

describe('records', () => {
  it('hold no empty text and no empty list where a reader expects one', () => {
    const walk = (value: unknown, of: string): void => {
      if (typeof value === 'string') expect(value.trim(), of).not.toBe('');
      else if (typeof value === 'object' && value !== null)
        for (const [key, part] of Object.entries(value)) walk(part, `${of}.${key}`);
    };
    for (const list of [
      MUSCLES,
      TRIGGER_POINTS,
      LANDMARKS,
      ATLAS_SOURCES,
      PREVALENCE,
      PREVALENCE_REVIEWS,
      PRIOR_HINTS,
      NAMED_PLACES,
    ])
      walk(list, 'record');
    for (const {
      point,
      facts: { complaints, causes, mimics, redFlags },
    } of facts)
      for (const list of [complaints, causes, mimics, redFlags, point.referral.essential])
        expect(list.length, point.id).toBeGreaterThan(0);
  });

  it('stand under the muscle of their region, every muscle with at least one point', () => {
    for (const { muscles: own, points } of Object.values(REGIONS)) {
      for (const { muscleId } of points) expect(ids(own)).toContain(muscleId);
      for (const { id } of own)
        expect(
          points.some(({ muscleId }) => muscleId === id),
          id,
        ).toBe(true);
    }
  });

  it('have zones of a known region, a sensible width, and each alternative region once', () => {
    for (const point of TRIGGER_POINTS)
      for (const zone of zonesOf(point)) {
        for (const region of [zone.region, ...(zone.alsoRegions ?? [])])
          expect(ZONE_REGIONS, point.id).toContain(region);
        expect(zone.alsoRegions ?? []).not.toContain(zone.region);
        expect(zone.path.length, point.id).toBeGreaterThan(0);
        expect(zone.widthCm, point.id).toBeGreaterThanOrEqual(1);
        expect(zone.widthCm, point.id).toBeLessThanOrEqual(16);
      }
  });

  it('have landmarks within the body', () => {
    for (const { id, heightPctStature, lateralPctStature } of LANDMARKS) {
      expect(heightPctStature, id).toBeGreaterThanOrEqual(0);
      expect(heightPctStature, id).toBeLessThanOrEqual(100);
      expect(lateralPctStature, id).toBeGreaterThanOrEqual(0);
      expect(lateralPctStature, id).toBeLessThan(20);
    }
  });

  it('have levels of 1 to 5 and shares of 0 to 100', () => {
    for (const { level } of PRIOR_HINTS) expect([1, 2, 3, 4, 5]).toContain(level);
    for (const { id, percent, count, n } of PREVALENCE) {
      if (percent !== undefined) expect(percent >= 0 && percent <= 100, id).toBe(true);
      if (count !== undefined && n !== undefined) expect(count, id).toBeLessThanOrEqual(n);
    }
  });
});

describe('prior levels', () => {
  it('are there for every point, that of the point itself before that of its muscle', () => {
    for (const point of TRIGGER_POINTS) {
      const own = PRIOR_HINTS.find(({ pointId }) => pointId === point.id),
        ofMuscle = PRIOR_HINTS.find(({ muscleId, pointId }) => muscleId === point.muscleId && !pointId);
      expect(priorLevel(point), point.id).toBe((own ?? ofMuscle)?.level);
    }
  });
  it('are never made up for a muscle that has none', () =>
    expect(() => priorLevel({ id: 'no-such-trp', muscleId: 'no-such' })).toThrow('no-such-trp'));
});

describe('index of muscles', () => {
  it('is what the region files say, in their order (npm run atlas writes it)', () => {
    expect(MUSCLE_INDEX).toEqual(
      Object.entries(REGIONS).flatMap(([region, { muscles: own, points }]) =>
        own.map(({ id, name, group }) => ({
          id,
          name,
          group,
          region,
          points: points
            .filter(({ muscleId }) => muscleId === id)
            .map(({ id: pointId, number, commonName }) => ({ id: pointId, number, commonName })),
        })),
      ),
    );
  });
  it('finds a muscle, the muscle of a point, and nothing for an unknown id', () => {
    expect(findMuscle('infraspinatus')?.region).toBe('rotator-cuff');
    expect(muscleOfPoint('ecu-trp')?.id).toBe('extensor-carpi-ulnaris');
    expect(findMuscle('infraspinatus-trp1')).toBeUndefined();
    expect(muscleOfPoint('infraspinatus')).toBeUndefined();
  });
  it('loads every muscle from its file', async () => {
    for (const { id, points } of MUSCLE_INDEX) expect(ids((await loadMuscle(id))?.points ?? [])).toEqual(ids(points));
    expect(await loadMuscle('no-such-muscle')).toBeUndefined();
  });
});

describe('sources', () => {
  it('have ids of their own: one that stands in two lists is the same work', () => {
    const volume = (citation: string) => citation.match(/\b\d{4};\d+/)?.[0];
    let both = 0;
    for (const { id, citation } of ATLAS_SOURCES) {
      const other = GUIDANCE_SOURCES.get(id);
      if (!other) continue;
      both++;
      expect(volume(other.citation), id).toBe(volume(citation));
    }
    expect(both).toBe(4);
  });
  it('are found by id, and nothing for an unknown one', async () => {
    expect((await findSource('ts1999'))?.kind).toBe('textbook');
    expect(await findSource('no-such-source')).toBeUndefined();
  });
});

describe('places', () => {
  it('are about a hundred, with words that people type', () => {
    expect(NAMED_PLACES.length).toBeGreaterThanOrEqual(100);
    expect(NAMED_PLACES.length).toBeLessThanOrEqual(150);
    for (const { id, synonyms, radiusCm } of NAMED_PLACES) {
      expect(synonyms.length, id).toBeGreaterThanOrEqual(2);
      expect(synonyms.length, id).toBeLessThanOrEqual(5);
      expect(radiusCm, id).toBeGreaterThanOrEqual(1);
      expect(radiusCm, id).toBeLessThanOrEqual(6);
    }
  });
  it('have names that read after a side, and are listed by area without a break', () => {
    for (const { id, name } of NAMED_PLACES)
      expect(name, id).not.toMatch(/\b(left|right)\b|^(the|my|on|in|behind|between|under)\b(?! the shoulder blades)/i);
    const areas = NAMED_PLACES.map(({ area }) => area).filter((area, k, all) => area !== all[k - 1]);
    expect(new Set(areas).size).toBe(areas.length);
  });
  it('lie on the midline where they say so, and nowhere else', () => {
    const midline = new Set(ids(LANDMARKS.filter(({ lateralPctStature }) => lateralPctStature === 0)));
    for (const { id, midline: said, anchor } of NAMED_PLACES) {
      const on =
        ('at' in anchor ? [anchor.at] : anchor.between).every((landmark) => midline.has(landmark)) &&
        anchor.offset?.lateralCm === undefined;
      expect(on, id).toBe(said === true);
    }
  });
});
