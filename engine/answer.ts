import type { Side } from '../data/types.ts';

/** What pressing a point brought on. */
export type Found = 'my-pain' | 'tender' | 'nothing';
export interface Check { readonly id: string; readonly side: Side; readonly found: Found }

/** Why a candidate stands where it stands, as data; the interface makes the sentence. */
export interface Reasons {
  /** Natural-log odds that each part adds for this point against "something else". */
  readonly prior: number;
  readonly marked: number;
  readonly unmarked: number;
  readonly checks: number;
  /** Share of all marked skin area (weighted) that this point explains, 0-1. */
  readonly explains: number;
  /** Marked named places it explains, largest share first: index into atlas.places, side, share of the marked area explained there. */
  readonly explainedPlaces: readonly { readonly place: number; readonly side: Side | 'midline'; readonly share: number }[];
  /** Zones of its usual pattern that are not marked: index into the point's zones and the side it lies on, with the share of the zone left unmarked. */
  readonly missingZones: readonly { readonly zone: number; readonly unmarked: number }[];
}

export interface Candidate {
  /** Index into atlas.points. */
  readonly index: number;
  readonly id: string;
  readonly side: Side;
  /** Posterior probability that this point is active, 0-1. */
  readonly probability: number;
  /** Ties share a number; candidates that stand alone have one of their own. Ascending with rank. */
  readonly tie: number;
  readonly reasons: Reasons;
}

export interface Answer {
  /** All rankable points on both sides, best first; members of a tie stand together, ordered by id then side. */
  readonly candidates: readonly Candidate[];
  /** Posterior probability that no point of the atlas explains the drawing. */
  readonly somethingElse: number;
}
