import type { LandmarkId } from '../../data/types.ts';
import { z } from 'zod';
import type { Answer, Likelihood, NextQuestion } from '../../engine/inference/answer.ts';
import { nth } from '../../engine/math/nth.ts';
import type { Drawing, Stroke } from '../../engine/drawing/drawing.ts';
import { evidenceOf } from '../../engine/drawing/marks.ts';
import { pointOnSideKey } from '../../engine/atlas/point-on-side.ts';
import { answer } from '../../engine/inference/rank.ts';
import type { LoadedMap } from '../shared/read-map.ts';
import { tapAt } from '../shared/tap-at.ts';

/** A query that cannot be answered, in one line: the field, what was expected, what came. */
export class BadQuery extends Error {}

const MOST_MARKS = 500;
const side = z.enum(['left', 'right']);
const centimetres = z.number().min(-60).max(60);
const shared = {
  offset: z
    .strictObject({
      upCm: centimetres.exactOptional(),
      lateralCm: centimetres.exactOptional(),
      forwardCm: centimetres.exactOptional(),
      depthCm: z.number().min(0).max(20).exactOptional(),
    })
    .exactOptional(),
  surface: z.enum(['anterior', 'posterior', 'lateral', 'medial', 'superior', 'inferior']).exactOptional(),
  side: z.enum(['left', 'right', 'midline']),
  radiusCm: z.number().min(1).max(6).default(2.5),
  /** 0 says "no pain here". */
  intensity: z.number().min(0).max(10).default(6),
};

const queryOf = ({ atlas }: LoadedMap) => {
  const landmark = z
    .string()
    .refine((id) => Object.hasOwn(atlas.landmarks, id), { error: 'an id of data/landmarks.ts' })
    .transform((id) => id as LandmarkId);
  const at = z.strictObject({ at: landmark, ...shared }),
    between = z.strictObject({ between: z.tuple([landmark, landmark]), t: z.number().min(0).max(1), ...shared });
  const point = z
    .string()
    .refine((id) => atlas.points.some((known) => known.id === id), { error: 'an id of reference/trigger-points.json' });
  return {
    at,
    between,
    rest: z.strictObject({
      pain: z.array(z.unknown()).min(1).max(MOST_MARKS),
      complete: z.boolean().default(false),
      checks: z
        .array(z.strictObject({ id: point, side, found: z.enum(['my-pain', 'tender', 'nothing', 'could-not-reach']) }))
        .max(400)
        .default([]),
    }),
  };
};

/** Answers one query. Throws BadQuery; `where` names the query in a batch. */
export function rankQuery(map: LoadedMap, query: unknown, where = ''): RankAnswer {
  const schema = queryOf(map);
  const { pain, complete, checks } = parse(schema.rest, query, where);
  const strokes = pain.map((mark, k): Stroke => {
    const name = `${where === '' ? '' : `${where}.`}pain[${k}]`;
    if (typeof mark !== 'object' || mark === null || Array.isArray(mark))
      throw new BadQuery(`${name}: expected a place, got ${show(mark)}`);
    if ('at' in mark === 'between' in mark)
      throw new BadQuery(`${name}: expected either "at" or "between", got ${'at' in mark ? 'both' : 'neither'}`);
    const place = 'at' in mark ? parse(schema.at, mark, name) : parse(schema.between, mark, name);
    const radiusMm = Math.round(place.radiusCm * 10);
    return { ...tapAt(map, { ...place, radiusMm }), intensity: place.intensity };
  });
  const drawing: Drawing = { strokes, complete };
  return format(map, answer(map.model, evidenceOf(map.body, drawing), { checks }));
}

export interface RankAnswer {
  readonly candidates: readonly {
    readonly id: string;
    readonly muscle: string;
    readonly side: string;
    readonly probability: number;
    readonly tiedWith: readonly string[];
  }[];
  readonly muscles: readonly {
    readonly muscle: string;
    readonly side: string;
    readonly probability: number;
    readonly word: Likelihood;
    readonly points: readonly { readonly id: string; readonly probability: number }[];
  }[];
  readonly somethingElse: number;
  readonly atlas: string;
  /** The most telling question: whether it also hurts in a zone of a point (index into its zones), what pressing a point brings on, or none. */
  readonly next:
    | { readonly kind: 'area'; readonly point: string; readonly side: string; readonly zone: number }
    | { readonly kind: 'press'; readonly point: string; readonly side: string }
    | { readonly kind: null };
}

const DIGITS = 1e6;
const round = (p: number) => Math.round(p * DIGITS) / DIGITS;

function format(
  { atlas, model }: LoadedMap,
  { candidates, muscles, unordered, somethingElse, questions: [next] }: Answer,
): RankAnswer {
  const named = new Set(candidates.map(({ id, side }) => pointOnSideKey(id, side)));
  const muscleOf = (index: number) => nth(atlas.points, index).muscleId;
  return {
    candidates: [
      // Inside a tie the engine puts together what explains the same; here the most probable comes first throughout.
      ...candidates
        .toSorted((a, b) => round(b.probability) - round(a.probability))
        .map(({ index, id, side, probability, tie }) => ({
          id,
          muscle: muscleOf(index),
          side,
          probability: round(probability),
          tiedWith:
            tie === unordered
              ? []
              : candidates
                  .filter((other) => other.tie === tie && (other.id !== id || other.side !== side))
                  .map((other) => other.id),
        })),
      // What reaches no mark explains nothing: every other point that may be ranked, the more frequent first.
      ...model.pointsOnSide
        .map(({ index, id, side }, u) => ({ index, id, side, odds: model.odds[u]!, order: model.nameOrder[u]! }))
        .filter(({ id, side }) => !named.has(pointOnSideKey(id, side)))
        .sort((a, b) => b.odds - a.odds || a.order - b.order)
        .map(({ index, id, side }) => ({ id, muscle: muscleOf(index), side, probability: 0, tiedWith: [] })),
    ],
    somethingElse: round(somethingElse),
    atlas: atlas.hash,
    muscles: muscles.map(({ muscle, side, probability, word, points }) => ({
      muscle,
      side,
      probability: round(probability),
      word,
      points: points.map((k) => ({ id: nth(candidates, k).id, probability: round(nth(candidates, k).probability) })),
    })),
    next: next ? questionIn(candidates, next) : { kind: null },
  };
}

function questionIn(candidates: Answer['candidates'], next: NextQuestion): RankAnswer['next'] {
  const { id: point, side } = nth(candidates, next.candidate);
  return next.kind === 'area' ? { kind: 'area', point, side, zone: next.zone } : { kind: 'press', point, side };
}

/** The first thing that is wrong, as "field: expected, got". */
function parse<T extends z.ZodType>(schema: T, value: unknown, where: string): z.output<T> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = nth(result.error.issues, 0);
  const extra = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  const path = [...issue.path, ...(extra === undefined ? [] : [extra])];
  const field =
    path.reduce<string>(
      (name, step) =>
        typeof step === 'number' ? `${name}[${step}]` : name === '' ? String(step) : `${name}.${String(step)}`,
      where,
    ) || 'query';
  const got = issue.path.reduce<unknown>(
    (at, step) => (typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[step] : undefined),
    value,
  );
  throw new BadQuery(
    `${field}: expected ${extra === undefined ? expected(issue) : 'no such field'}, got ${show(extra === undefined ? got : (got as Record<string, unknown>)[extra])}`,
  );
}

function expected(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `${/^[aeiou]/.test(issue.expected) ? 'an' : 'a'} ${issue.expected}`;
    case 'invalid_value':
      return issue.values.map((value) => JSON.stringify(value)).join(' or ');
    case 'too_small':
      return `at least ${issue.minimum}${issue.origin === 'array' ? ' of them' : ''}`;
    case 'too_big':
      return `at most ${issue.maximum}${issue.origin === 'array' ? ' of them' : ''}`;
    default:
      return issue.message;
  }
}

/** What came, short enough for one line. */
export function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'number' && !Number.isFinite(value)) return 'a number too large to hold';
  if (Array.isArray(value)) return value.length > 4 ? `a list of ${value.length}` : short(JSON.stringify(value));
  return short(JSON.stringify(value));
}
const short = (text: string) => (text.length > 60 ? `${text.slice(0, 57)}...` : text);
