import type { Side } from '../../data/types.ts';
import { nth } from '../math/nth.ts';
import type { Found, Given } from '../inference/answer.ts';
import type { PointOnSide } from '../atlas/atlas.ts';
import { clinicalName } from '../atlas/clinical-name.ts';
import type { Stroke } from '../drawing/drawing.ts';
import { toThreePlaces, writtenAreas, type FindingRecord, type MarkedArea } from './finding-record.ts';

/** Candidates below this probability are left out. */
const LEAST_PROBABILITY = 0.005;

/** A drawing and what was found, as public/schema/knotmap-export-2.json describes it. */
export interface ExportRecord {
  readonly format: 'knotmap-export';
  readonly version: 2;
  readonly made: string;
  /** Hash of the atlas that the candidates were ranked with. */
  readonly atlas: string;
  readonly link: string;
  readonly drawing: {
    readonly complete: boolean;
    readonly strokes: readonly Stroke[];
    readonly areas: readonly MarkedArea[];
  };
  readonly checks: readonly { readonly id: string; readonly side: Side; readonly found: Found }[];
  readonly answers: readonly Given[];
  /** Most probable first. */
  readonly candidates: readonly {
    readonly id: string;
    readonly muscle: string;
    readonly name: string;
    readonly side: Side;
    readonly probability: number;
    readonly tie: number;
  }[];
  /** Null when nothing was ranked. */
  readonly somethingElse: number | null;
  /** What the therapist put first, chose for the handout (null: nobody chose) and struck, each in its order. */
  readonly order: readonly PointOnSide[];
  readonly picked: readonly PointOnSide[] | null;
  readonly struck: readonly (PointOnSide & { readonly why: string })[];
  readonly note: string;
}

const onSide = ({ id, side }: PointOnSide): PointOnSide => ({ id, side });

export function exportRecord({
  body,
  atlas,
  drawing,
  checks,
  given,
  answer,
  order,
  picked,
  struck,
  note,
  link,
  made,
}: FindingRecord): ExportRecord {
  return {
    format: 'knotmap-export',
    version: 2,
    made,
    atlas: atlas.hash,
    link,
    drawing: { complete: drawing.complete, strokes: drawing.strokes, areas: writtenAreas(body, atlas, drawing) },
    checks: checks.map(({ id, side, found }) => ({ id, side, found })),
    answers: given.map(({ question, answer: said }) => ({ question, answer: said })),
    candidates: (answer?.candidates ?? [])
      .filter(({ probability }) => probability >= LEAST_PROBABILITY)
      .sort((a, b) => b.probability - a.probability)
      .map(({ id, side, index, probability, tie }) => {
        const { muscle, number, commonName } = nth(atlas.points, index);
        return {
          id,
          muscle: clinicalName(muscle, number, ' '),
          name: commonName,
          side,
          probability: toThreePlaces(probability),
          tie,
        };
      }),
    somethingElse: answer ? toThreePlaces(answer.somethingElse) : null,
    order: order.map(onSide),
    picked: picked && picked.map(onSide),
    struck: struck.map(({ id, side, why }) => ({ id, side, why })),
    note,
  };
}
