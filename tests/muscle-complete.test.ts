import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { MUSCLES, REGIONS, TRIGGER_POINTS } from '../data/atlas.ts';
import { CHARTS_ATLAS, picturesOfMuscle, picturesOfPoint } from '../data/charts.ts';
import { DEEP_POINTS } from '../data/generated/deep-points.ts';
import near from '../data/generated/device-places.json' with { type: 'json' };
import { MUSCLE_ROWS } from '../data/generated/muscle-rows.ts';
import { NEIGHBOURS } from '../data/generated/neighbours.ts';
import { ATLAS_HASH, COVER_POINTS } from '../data/generated/places-atlas.ts';
import { GUIDES } from '../data/guides/all.ts';
import { GUIDE_INDEX } from '../data/guides/index-of.ts';
import type { GuideEntry } from '../data/guides/types.ts';
import { MUSCLES_WITHOUT_GUIDE } from '../data/guides/without.ts';
import { LANDMARKS } from '../data/landmarks.ts';
import { PREVALENCE, PRIOR_HINTS } from '../data/prevalence.ts';
import { MUSCLE_SHAPES, TOO_DEEP } from '../data/shapes/shapes.ts';
import { ATLAS_SOURCES } from '../data/sources/atlas.ts';
import type { Anchor, LandmarkId, Muscle, MuscleId, PointId, SourceId, TriggerPoint } from '../data/types.ts';
import { ZONE_REGIONS } from '../data/vocabulary.ts';
import { decodeAnatomy } from '../engine/atlas/anatomy-file.ts';
import { decodeAtlas } from '../engine/atlas/atlas-file.ts';

/*
 * Everything that a muscle of the atlas must have, gathered: what is missing is said all at once, each line with the file to write or the command to
 * run. Each part has its own test too, which says more of what is wrong in it.
 */

const file = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url));
const atlas = decodeAtlas(file('public/atlas/atlas.bin')),
  anatomy = decodeAnatomy(file('public/atlas/anatomy.bin'));
const ENTRIES: readonly GuideEntry[] = GUIDE_INDEX;

const ids = (records: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(records.map(({ id }) => id));
const landmarks = ids(LANDMARKS),
  sources = ids(ATLAS_SOURCES),
  guides = ids(GUIDES),
  rows = new Map(MUSCLE_ROWS.map((row) => [row[0], row]));
const zoneRegions: ReadonlySet<string> = new Set(ZONE_REGIONS);
const fileOf = (muscleId: string) => {
  const found = Object.entries(REGIONS).find(([, { muscles }]) => muscles.some(({ id }) => id === muscleId));
  return `data/muscles/${found ? `${found[0]}.ts` : ''}`;
};

interface Need {
  readonly of: string;
  readonly is: boolean;
  readonly write: string;
}

/** What stands for the muscle as a whole. */
function needsOf({ id, sources: own, redFlags }: Muscle, points: readonly TriggerPoint[]): readonly Need[] {
  const guided = ENTRIES.filter(({ muscleIds }) => muscleIds.includes(id)),
    without = MUSCLES_WITHOUT_GUIDE.some(({ muscleIds }) => muscleIds.includes(id));
  return [
    { is: points.length > 0, write: `${fileOf(id)}: a trigger point` },
    { is: redFlags.length > 0, write: `${fileOf(id)}: redFlags, the places its warning signs are about` },
    ...own.map((source) => ({ is: sources.has(source), write: `data/sources/atlas.ts: the work ${source}` })),
    {
      is: PRIOR_HINTS.some(({ muscleId, pointId }) => muscleId === id && !pointId),
      write: 'data/prevalence.ts: how common its points are (a line in PRIOR_HINTS)',
    },
    {
      is: MUSCLE_SHAPES.some(({ muscleId }) => muscleId === id) || TOO_DEEP.includes(id),
      write: 'data/shapes/: its shape (or a line in TOO_DEEP of data/shapes/shapes.ts)',
    },
    {
      is: anatomy.muscles.some(({ muscleId }) => muscleId === id) || TOO_DEEP.includes(id),
      write: 'public/atlas/anatomy.bin: npm run anatomy',
    },
    {
      is: guided.length > 0 || without,
      write: 'data/guides/index-of.ts and the file of its region: a guide (or a line in data/guides/without.ts)',
    },
    ...guided.map((guide) => ({
      is: guides.has(guide.id),
      write: `data/guides/: the guide ${guide.id} that data/guides/index-of.ts lists`,
    })),
    { is: rows.has(id), write: 'data/generated/muscle-rows.ts: npm run atlas' },
    { is: picturesOfMuscle(id).length > 0, write: 'data/generated/charts.json: npm run charts' },
    { is: id in NEIGHBOURS, write: 'data/generated/neighbours.ts: npm run charts' },
  ].map((need) => ({ of: id, ...need }));
}

/** What stands for each of its points. */
function needsOfPoint({ id, muscleId, sources: own, location, depth, referral }: TriggerPoint): readonly Need[] {
  const zones = [...referral.essential, ...referral.spillover];
  const anchors: readonly Anchor[] = [location.anchor, ...zones.flatMap(({ path }) => path)];
  const named = new Set(anchors.flatMap((anchor) => ('at' in anchor ? [anchor.at] : anchor.between)));
  const compiled = atlas.points.find((point) => point.id === id);
  const shared = ENTRIES.filter(({ muscleIds }) => muscleIds.includes(muscleId));
  return [
    ...own.map((source) => ({ is: sources.has(source), write: `data/sources/atlas.ts: the work ${source}` })),
    ...[...named].map((landmark) => ({ is: landmarks.has(landmark), write: `data/landmarks.ts: ${landmark}` })),
    ...zones.map(({ region }) => ({
      is: zoneRegions.has(region),
      write: `data/vocabulary.ts: the zone region ${region}`,
    })),
    {
      is: shared.length < 2 || shared.some(({ pointIds }) => pointIds?.includes(id)),
      write: 'data/guides/index-of.ts: pointIds, as several guides share its muscle',
    },
    {
      is: rows.get(muscleId)?.[4].some(([point]) => point === id) ?? false,
      write: 'data/generated/muscle-rows.ts: npm run atlas',
    },
    { is: compiled !== undefined, write: 'public/atlas/atlas.bin: npm run atlas' },
    {
      is: COVER_POINTS.includes(id) || compiled?.rankable === false,
      write: 'data/generated/places-atlas.ts: npm run atlas',
    },
    { is: depth.layer !== 'deep' || id in DEEP_POINTS, write: 'data/generated/deep-points.ts: npm run atlas' },
    { is: picturesOfPoint(id).length > 0, write: 'data/generated/charts.json: npm run charts' },
    { is: id in near, write: 'data/generated/device-places.json: npx tsx scripts/devices/main.ts' },
  ].map((need) => ({ of: id, ...need }));
}

/** Everything that is missing, each once. */
function missing(muscles: readonly Muscle[], points: readonly TriggerPoint[]): readonly string[] {
  const counts = `${muscles.length} muscles, ${points.length} points`;
  const needs = muscles
    .flatMap((muscle) => {
      const own = points.filter(({ muscleId }) => muscleId === muscle.id);
      return [...needsOf(muscle, own), ...own.flatMap(needsOfPoint)];
    })
    .concat({ of: 'the atlas', is: file('docs/data.md').includes(counts), write: `docs/data.md: "${counts}"` });
  return [...new Set(needs.filter(({ is }) => !is).map(({ of, write }) => `${of}: ${write}`))];
}

it('every muscle has all that belongs to it; what is missing is the list of files to write', () =>
  expect(missing(MUSCLES, TRIGGER_POINTS)).toEqual([]));

it('nothing is left of a muscle or a point that is gone', () => {
  const muscles = ids(MUSCLES),
    points = ids(TRIGGER_POINTS);
  const left = (where: string, known: ReadonlySet<string>, named: readonly string[]) =>
    named.filter((id) => !known.has(id)).map((id) => `${where}: ${id}`);
  expect([
    ...left('data/shapes/', muscles, [...MUSCLE_SHAPES.map(({ muscleId }) => muscleId), ...TOO_DEEP]),
    ...left('data/prevalence.ts', muscles, [
      ...PRIOR_HINTS.map(({ muscleId }) => muscleId),
      ...PREVALENCE.flatMap(({ muscleIds }) => muscleIds),
    ]),
    ...left(
      'data/guides/index-of.ts',
      muscles,
      ENTRIES.flatMap(({ muscleIds }) => muscleIds),
    ),
    ...left(
      'data/guides/index-of.ts',
      points,
      ENTRIES.flatMap(({ pointIds }) => pointIds ?? []),
    ),
    ...left(
      'data/guides/without.ts',
      muscles,
      MUSCLES_WITHOUT_GUIDE.flatMap(({ muscleIds }) => muscleIds),
    ),
    ...left(
      'data/guides/',
      points,
      GUIDES.flatMap(({ pointRules }) => pointRules.map(({ pointId }) => pointId)),
    ),
    ...left('data/generated/muscle-rows.ts', muscles, [...rows.keys()]),
    ...left('public/atlas/atlas.bin', points, [...ids(atlas.points)]),
    ...left(
      'public/atlas/anatomy.bin',
      muscles,
      anatomy.muscles.map(({ muscleId }) => muscleId),
    ),
    ...left('data/generated/device-places.json', points, Object.keys(near)),
    ...left('data/generated/deep-points.ts', points, Object.keys(DEEP_POINTS)),
    ...left('data/generated/neighbours.ts', muscles, Object.keys(NEIGHBOURS)),
  ]).toEqual([]);
});

it('what was built of the atlas was built of one', () =>
  expect([CHARTS_ATLAS, ATLAS_HASH]).toEqual([atlas.hash, atlas.hash]));

it('would name every file of a new muscle, in one go', () => {
  const like = MUSCLES.find(({ id }) => id === 'infraspinatus')!,
    point = TRIGGER_POINTS.find(({ muscleId }) => muscleId === 'infraspinatus')!;
  const muscle: Muscle = {
    ...like,
    id: 'new-muscle' as string as MuscleId,
    sources: ['no-such-work' as string as SourceId],
  };
  const own: TriggerPoint = {
    ...point,
    id: 'new-muscle-trp1' as string as PointId,
    muscleId: 'new-muscle' as string as MuscleId,
    location: { ...point.location, anchor: { at: 'no-such-landmark' as string as LandmarkId } },
    depth: { layer: 'deep', under: ['x'] },
  };
  const counts = `${MUSCLES.length + 1} muscles, ${TRIGGER_POINTS.length + 1} points`;
  expect(missing([...MUSCLES, muscle], [...TRIGGER_POINTS, own])).toEqual([
    'new-muscle: data/sources/atlas.ts: the work no-such-work',
    'new-muscle: data/prevalence.ts: how common its points are (a line in PRIOR_HINTS)',
    'new-muscle: data/shapes/: its shape (or a line in TOO_DEEP of data/shapes/shapes.ts)',
    'new-muscle: public/atlas/anatomy.bin: npm run anatomy',
    'new-muscle: data/guides/index-of.ts and the file of its region: a guide (or a line in data/guides/without.ts)',
    'new-muscle: data/generated/muscle-rows.ts: npm run atlas',
    'new-muscle: data/generated/charts.json: npm run charts',
    'new-muscle: data/generated/neighbours.ts: npm run charts',
    'new-muscle-trp1: data/landmarks.ts: no-such-landmark',
    'new-muscle-trp1: data/generated/muscle-rows.ts: npm run atlas',
    'new-muscle-trp1: public/atlas/atlas.bin: npm run atlas',
    'new-muscle-trp1: data/generated/places-atlas.ts: npm run atlas',
    'new-muscle-trp1: data/generated/deep-points.ts: npm run atlas',
    'new-muscle-trp1: data/generated/charts.json: npm run charts',
    'new-muscle-trp1: data/generated/device-places.json: npx tsx scripts/devices/main.ts',
    `the atlas: docs/data.md: "${counts}"`,
  ]);
  expect(missing([...MUSCLES, { ...muscle, redFlags: [] }], TRIGGER_POINTS)).toEqual(
    expect.arrayContaining([
      'new-muscle: data/muscles/: a trigger point',
      'new-muscle: data/muscles/: redFlags, the places its warning signs are about',
    ]),
  );
});
