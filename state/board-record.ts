import type { PointOnSide } from '../engine/atlas/atlas.ts';
import type { SkinMm } from '../engine/drawing/drawing.ts';

/** What can be shown or hidden while explaining, in the order of the number keys. */
export const LAYERS = ['drawing', 'essential', 'spillover', 'knot', 'ink'] as const;
export type Layer = (typeof LAYERS)[number];

/** A candidate that was struck from the list, with a word why. */
export interface Struck extends PointOnSide {
  readonly why: string;
}

/** What a therapist sets beside the client's drawing. A link restores all of it. */
export interface Board {
  readonly mode: 'locate' | 'explain';
  /** Which names the labels carry. */
  readonly names: 'plain' | 'clinical';
  readonly hidden: readonly Layer[];
  /** What of the pain is shown: all, the soreness at the knot, or what is felt elsewhere. */
  readonly felt: 'all' | 'local' | 'referred';
  /** A second point shown beside or over the chosen one. */
  readonly compare: { readonly with: PointOnSide; readonly how: 'side' | 'over' } | null;
  /** What is compared: the two points, or the muscles that they are of. */
  readonly compared: 'points' | 'muscles';
  /** Points chosen for the handout by hand; null: the likeliest. */
  readonly picked: readonly PointOnSide[] | null;
  /** Candidates put first by hand, in this order; the others follow as ranked. */
  readonly order: readonly PointOnSide[];
  readonly struck: readonly Struck[];
  /** For the client, plain text. */
  readonly note: string;
  /** Freehand lines on the skin. */
  readonly ink: readonly (readonly SkinMm[])[];
}

export const EMPTY_BOARD: Board = {
  mode: 'locate',
  names: 'plain',
  hidden: [],
  felt: 'all',
  compare: null,
  compared: 'points',
  picked: null,
  order: [],
  struck: [],
  note: '',
  ink: [],
};

/** Characters of a link; more than any drawing a hand makes, with a note and lines, can take. Longer fragments are read up to here. */
export const MAX_LENGTH = 100_000;
/** Limits of what a link holds: characters, records, lines. */
export const MAX_NOTE = 1000,
  MAX_WHY = 200,
  MAX_RECORDS = 60,
  MAX_INK = 60;

/**
 * Text as a link gives it back unchanged: whole characters, no control, direction or other invisible characters but line ends and
 * the joiners that some scripts need, no space at the ends.
 */
export const tidyText = (text: string, most: number): string =>
  [...text.replace(/\r\n?/g, '\n').replace(/(?![\n\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}]/gu, '')]
    .slice(0, most)
    .join('')
    .trim();
