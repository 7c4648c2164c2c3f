import type { SourceId } from '../types.ts';

/** How a statement stands: 'supported' by several studies, 'disputed' among serious authors, 'not-shown' by any study found. */
export type Standing = 'supported' | 'disputed' | 'not-shown';

export interface Statement {
  readonly id: string;
  readonly say: string;
  readonly why: string;
  readonly standing: Standing;
  readonly sources: readonly SourceId[];
}

/** What one study of agreement between examiners looked at and found. Kappa: 0 is chance, 1 is full agreement. */
export interface AgreementStudy {
  readonly who: string;
  readonly looked: string;
  readonly found: string;
  readonly source: SourceId;
}

/** Where a muscle's pain was felt in experiments or clinics, against the textbook picture. */
export interface MapStudy {
  /** Id of a muscle of the atlas. */
  readonly muscle: string;
  readonly found: string;
  readonly fits: string;
  readonly sources: readonly SourceId[];
}

/** Something that is not muscle, and the place it is felt. */
export interface Lookalike {
  readonly from: string;
  readonly felt: string;
  readonly study: string;
  readonly sources: readonly SourceId[];
}
