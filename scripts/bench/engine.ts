import type { Atlas, Pattern } from '../../engine/atlas/atlas.ts';
import type { Body } from '../../engine/skin/body.ts';
import type { DrawingEvidence } from '../../engine/drawing/drawing.ts';
import { answer, prepare, type Model } from '../../engine/inference/rank.ts';
import { chanceOf } from '../simulate/chance.ts';
import { drawPain, personWithPoints, worldOf } from '../simulate/person.ts';

export interface EngineTimes {
  readonly engineMedianMs: number;
  readonly engineP95Ms: number;
}

/** Rounds left out while the code is being compiled. */
const WARM = 2;

/**
 * Milliseconds a query takes with all points, both sides and sets up to three; the reasons of the first five candidates included.
 * Each drawing counts with the fastest of its rounds, so that what else the machine does in between does not.
 */
export function timeAnswers(model: Model, drawings: readonly DrawingEvidence[], rounds = 5): EngineTimes {
  const times: number[][] = drawings.map(() => []);
  for (let round = 0; round < rounds + WARM; round++)
    drawings.forEach((evidence, k) => {
      const from = performance.now();
      const { candidates } = answer(model, evidence);
      for (const candidate of candidates.slice(0, 5)) void candidate.reasons;
      if (round >= WARM) times[k]!.push(performance.now() - from);
    });
  const typical = times.map((own) => Math.min(...own)).sort((a, b) => a - b);
  return { engineMedianMs: typical[typical.length >> 1]!, engineP95Ms: typical[Math.floor(typical.length * 0.95)]! };
}

/** Drawings of synthetic people to time with. */
export function sampleDrawings(body: Body, atlas: Atlas, count = 200, seed = 11): DrawingEvidence[] {
  const world = worldOf(body, atlas),
    chance = chanceOf(seed);
  return Array.from({ length: count }, () => drawPain(world, personWithPoints(world, chance), chance));
}

/** An atlas with so many times the points: each copy reaches a random two thirds of the places of its original, so that none is quite another. */
function manyPoints(atlas: Atlas, times: number, seed = 5): Atlas {
  const chance = chanceOf(seed);
  const thinned = ({ cagePlaces: places, essential, spillover }: Pattern): Pattern => {
    const kept = [...places.keys()].filter(() => chance.next() < 2 / 3);
    return {
      cagePlaces: Uint16Array.from(kept, (k) => places[k]!),
      essential: Float32Array.from(kept, (k) => essential[k]!),
      spillover: Float32Array.from(kept, (k) => spillover[k]!),
    };
  };
  return {
    ...atlas,
    points: Array.from({ length: times }, (_, n) =>
      atlas.points.map((point) => (n === 0 ? point : { ...point, id: `${point.id}-${n}` })),
    ).flat(),
    patterns: Array.from({ length: times }, (_, n) => (n === 0 ? atlas.patterns : atlas.patterns.map(thinned))).flat(),
  };
}

/** The body with every vertex a place (4.1 times as many), and the atlas on it. */
function fineBody(
  body: Body,
  atlas: Atlas,
): { readonly body: Body; readonly atlas: Atlas; readonly onFine: (evidence: DrawingEvidence) => DrawingEvidence } {
  const count = body.positions.length / 3;
  const members = new Map<number, number[]>();
  for (let v = 0; v < count; v++) members.set(body.cagePlaceOf[v]!, [...(members.get(body.cagePlaceOf[v]!) ?? []), v]);
  const spread = (field: Float32Array) => Float32Array.from({ length: count }, (_, v) => field[body.cagePlaceOf[v]!]!);
  const pattern = ({ cagePlaces: places, essential, spillover }: Pattern): Pattern => {
    const rows = [...places]
      .flatMap((s, k) => (members.get(s) ?? []).map((v) => [v, essential[k]!, spillover[k]!] as const))
      .sort((a, b) => a[0] - b[0]);
    return {
      cagePlaces: Uint16Array.from(rows, ([v]) => v),
      essential: Float32Array.from(rows, ([, e]) => e),
      spillover: Float32Array.from(rows, ([, , s]) => s),
    };
  };
  return {
    body: {
      ...body,
      cageCount: count,
      cagePlaceOf: Uint16Array.from({ length: count }, (_, v) => v),
      cagePlaceArea: body.vertexArea,
    },
    atlas: {
      ...atlas,
      patterns: atlas.patterns.map(pattern),
      nearestPlace: Uint8Array.from({ length: count }, (_, v) => atlas.nearestPlace[body.cagePlaceOf[v]!]!),
    },
    onFine: ({ pain, free, intensity, complete, painted }) => ({
      pain: spread(pain),
      free: spread(free),
      intensity: spread(intensity),
      complete,
      painted,
    }),
  };
}

export interface Growth {
  readonly times: number;
  readonly of: 'points' | 'places';
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly prepareMs: number;
}

/** How the time of a query and of preparing the model grow with points and with places. */
export function growthOf(body: Body, atlas: Atlas, drawings: readonly DrawingEvidence[]): Growth[] {
  const measure = (
    times: number,
    of: Growth['of'],
    onBody: Body,
    from: Atlas,
    evidence: readonly DrawingEvidence[],
  ): Growth => {
    const start = performance.now(),
      model = prepare(onBody, from),
      prepareMs = performance.now() - start;
    const { engineMedianMs, engineP95Ms } = timeAnswers(model, evidence, 3);
    return { times, of, medianMs: engineMedianMs, p95Ms: engineP95Ms, prepareMs };
  };
  const fine = fineBody(body, atlas);
  return [
    ...[1, 2, 4].map((times) => measure(times, 'points', body, manyPoints(atlas, times), drawings)),
    measure(fine.body.cageCount / body.cageCount, 'places', fine.body, fine.atlas, drawings.map(fine.onFine)),
  ];
}

/** Bytes of the numbers in a model. */
export function modelBytes(model: Model): number {
  const lists: ArrayBufferView[] = [
    model.odds,
    ...Object.values(model.zoneTable),
    model.zoneStart,
    model.rowStart,
    model.rowZone,
    model.rowCover,
    model.rowMarked,
    model.rowClear,
    model.patches.witnesses,
    model.patches.nextStart,
    model.patches.next,
    model.patches.start,
    model.patches.patch,
    model.patches.share,
  ];
  return [...lists, ...model.zonesOnSide.flatMap(({ patches, cover }) => [patches, cover])].reduce(
    (sum, { byteLength }) => sum + byteLength,
    0,
  );
}

/** Bytes of the compiled patterns and names of an atlas. */
export const atlasBytes = (atlas: Atlas): number =>
  atlas.patterns.reduce(
    (sum, { cagePlaces: places, essential, spillover }) =>
      sum + places.byteLength + essential.byteLength + spillover.byteLength,
    0,
  ) + atlas.nearestPlace.byteLength;
