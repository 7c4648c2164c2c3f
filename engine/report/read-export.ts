import type { Side } from '../../data/types.ts';
import type { PointOnSide } from '../atlas/atlas.ts';
import type { Drawing, SkinMm, Stroke } from '../drawing/drawing.ts';
import type { Check, Given } from '../inference/answer.ts';
import { fields, list, number, oneOf, orNull, text, WrongField, yesOrNo, type Reader } from './read-record.ts';
import { m } from '../../data/words.ts';

/** What an exported file holds of a session, whichever version wrote it; null: that version does not say. */
export interface ReadExport {
  readonly link: string;
  readonly drawing: Drawing;
  readonly checks: readonly Check[];
  readonly note: string;
  /** Version 1 names only those struck that were still ranked. */
  readonly struck: readonly (PointOnSide & { readonly why: string })[];
  readonly beside: {
    readonly given: readonly Given[];
    readonly order: readonly PointOnSide[];
    readonly picked: readonly PointOnSide[] | null;
  } | null;
}

/** Characters of a file that are read: more than any export has. */
export const MOST_CHARACTERS = 4_000_000;
const MOST_STROKES = 500,
  MOST_POINTS = 5_000;

// The published schemas (public/schema) field by field; a test holds them together.
const id = text(80, /^[a-z0-9]+(-[a-z0-9]+)*$/),
  words = text(2_000),
  side = oneOf<Side>('left', 'right'),
  sideOrMiddle = oneOf<Side | 'midline'>('left', 'right', 'midline'),
  share = number(0, 1),
  mm = number(-2_500, 2_500, true),
  intensity = number(0, 10, true);
const point: Reader<PointOnSide> = fields({ id, side });
const place: Reader<SkinMm> = (value, field) => list(mm, 3, 3)(value, field) as unknown as SkinMm;
const stroke: Reader<Stroke> = (value, field) => {
  const read = fields<Omit<Stroke, 'at'>, Required<Pick<Stroke, 'at'>>>(
    { kind: oneOf<Stroke['kind']>('pain', 'erase'), radiusMm: number(10, 60, true), intensity, path: list(place, 200) },
    { at: fields({ place: id, side: sideOrMiddle }) },
  )(value, field) as Stroke;
  if (read.path.length === 0 && !read.at)
    throw new WrongField(`${field}.path`, m.handout_import_list_of({ least: 1, most: 200 }), '[]');
  return read;
};
const strokes: Reader<readonly Stroke[]> = (value, field) => {
  const read = list(stroke, MOST_STROKES)(value, field),
    points = read.reduce((sum, { path }) => sum + Math.max(1, path.length), 0);
  if (points > MOST_POINTS)
    throw new WrongField(field, m.handout_import_points({ n: MOST_POINTS }), m.handout_import_entries({ n: points }));
  return read;
};
const area = fields({ place: id, name: words, side: sideOrMiddle, words, share, intensity });
const drawing = fields({ complete: yesOrNo, strokes, areas: list(area) });
const common = {
  format: oneOf('knotmap-export' as const),
  made: text(40, /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/),
  atlas: text(16, /^[0-9a-f]{16}$/),
  link: text(MOST_CHARACTERS),
  drawing,
  checks: list(fields({ id, side, found: oneOf<Check['found']>('my-pain', 'tender', 'nothing', 'could-not-reach') })),
  somethingElse: orNull(share),
  note: words,
};
const candidate = { id, muscle: words, name: words, side, probability: share, tie: number(0, Infinity, true) };
const why = text(400);

const first = fields({
  ...common,
  version: oneOf(1 as const),
  candidates: list(
    fields<{ [K in keyof typeof candidate]: ReturnType<(typeof candidate)[K]> }, { struck: { readonly why: string } }>(
      candidate,
      { struck: fields({ why }) },
    ),
  ),
});
const second = fields({
  ...common,
  version: oneOf(2 as const),
  candidates: list(fields(candidate)),
  answers: list(fields({ question: id, answer: id })),
  order: list(point),
  picked: orNull(list(point)),
  struck: list(fields({ id, side, why })),
});

/** A parsed file of any version of the export. Throws a WrongField. */
export function readExport(file: unknown): ReadExport {
  const version: unknown = typeof file === 'object' && file !== null && 'version' in file ? file.version : undefined;
  if (version === 2) {
    const { link, drawing, checks, note, struck, answers, order, picked } = second(file, '');
    return { link, drawing: marks(drawing), checks, note, struck, beside: { given: answers, order, picked } };
  }
  // Of another program, or of a newer Knotmap: said of the field that tells so.
  fieldsThatTell(file);
  const { link, drawing, checks, note, candidates } = first(file, '');
  const struck = candidates.flatMap(({ id, side, struck }) => (struck ? { id, side, why: struck.why } : []));
  return { link, drawing: marks(drawing), checks, note, struck, beside: null };
}

const marks = ({ complete, strokes }: Drawing): Drawing => ({ complete, strokes });

function fieldsThatTell(file: unknown): void {
  const { format, version } = (typeof file === 'object' && file !== null ? file : {}) as Readonly<
    Record<string, unknown>
  >;
  common.format(format, 'format');
  oneOf(1, 2)(version, 'version');
}
