import type { Side } from '../../data/types.ts';
import { nth } from '../math/nth.ts';
import type { Found } from '../inference/answer.ts';
import { clinicalName } from '../atlas/clinical-name.ts';
import type { Stroke } from '../drawing/drawing.ts';
import { markedAreas, type FindingRecord, type MarkedArea } from './finding-record.ts';

/** Candidates below this probability are left out. */
const LEAST_PROBABILITY = 0.005;

/** A drawing and what was found, as public/schema/knotmap-export-1.json describes it. */
export interface ExportRecord {
  readonly format: 'knotmap-export';
  readonly version: 1;
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
  readonly candidates: readonly {
    readonly id: string;
    readonly muscle: string;
    readonly name: string;
    readonly side: Side;
    readonly probability: number;
    readonly tie: number;
    readonly struck?: { readonly why: string };
  }[];
  /** Null when nothing was ranked. */
  readonly somethingElse: number | null;
  readonly note: string;
}

const three = (value: number) => Math.round(value * 1000) / 1000;

export function exportRecord({
  body,
  atlas,
  drawing,
  checks,
  answer,
  struck,
  note,
  link,
  made,
}: FindingRecord): ExportRecord {
  return {
    format: 'knotmap-export',
    version: 1,
    made,
    atlas: atlas.hash,
    link,
    drawing: {
      complete: drawing.complete,
      strokes: drawing.strokes,
      areas: markedAreas(body, atlas, drawing).map((area) => ({ ...area, share: three(area.share) })),
    },
    checks: checks.map(({ id, side, found }) => ({ id, side, found })),
    candidates: (answer?.candidates ?? [])
      .filter(({ probability }) => probability >= LEAST_PROBABILITY)
      .map(({ id, side, index, probability, tie }) => {
        const strike = struck.find((one) => one.id === id && one.side === side),
          { muscle, number, commonName } = nth(atlas.points, index);
        return {
          id,
          muscle: clinicalName(muscle, number, ' '),
          name: commonName,
          side,
          probability: three(probability),
          tie,
          ...(strike && { struck: { why: strike.why } }),
        };
      }),
    somethingElse: answer ? three(answer.somethingElse) : null,
    note,
  };
}
