import type { PointOnSide } from '../atlas/atlas.ts';
import type { Side } from '../../data/types.ts';

/** What pressing a point brought on. */
export type Found = 'my-pain' | 'tender' | 'nothing' | 'could-not-reach';
export interface Check {
  readonly id: string;
  readonly side: Side;
  readonly found: Found;
}

/** One answer to one of the optional questions (data/questions.ts). */
export interface Given {
  readonly question: string;
  readonly answer: string;
}

/** What is known beside the drawing. */
export interface ChecksAndAnswers {
  readonly checks: readonly Check[];
  readonly given?: readonly Given[];
  /** Areas of which the person could not say whether they hurt. */
  readonly unsure?: readonly ZoneQuestion[];
}

/** A named place on a side: index into atlas.places. */
export interface PlaceOnSide {
  readonly place: number;
  readonly side: Side | 'midline';
}

/**
 * Why a candidate stands where it stands, as data; the interface makes the sentence. The first six are natural-log odds;
 * together they are `total`, the log odds of the candidate's probability.
 */
export interface Reasons {
  /** How often this point is found at all, before anything was marked. */
  readonly prior: number;
  /** Marked skin that it reaches, beside what "something else" would explain there. */
  readonly marked: number;
  /** Skin it usually reaches that is not marked. Never above 0. */
  readonly unmarked: number;
  readonly checks: number;
  /** Answers to the questions. */
  readonly answers: number;
  /** What the other candidates add or take away: they explain the same pain, or the rest of it. */
  readonly others: number;
  readonly total: number;
  /** Share of all marked skin that this point explains, 0-1. */
  readonly explains: number;
  /** Marked named places it explains, largest share first: share of all marked skin explained there (they sum to `explains`), and what the place adds to `marked`. */
  readonly explainedPlaces: readonly (PlaceOnSide & { readonly share: number; readonly odds: number })[];
  /** The marks it does not explain. Its odds and those of `explainedPlaces` sum to `marked`. */
  readonly unexplained: { readonly share: number; readonly odds: number };
  /** Zones of its usual pattern that are not marked: index into the point's zones, share of the zone left unmarked, and what that costs (they sum to `unmarked`). Costliest first. */
  readonly missingZones: readonly { readonly zone: number; readonly unmarked: number; readonly odds: number }[];
}

export interface Candidate {
  /** Index into atlas.points. */
  readonly index: number;
  readonly id: string;
  readonly side: Side;
  /** Posterior probability that this point is active, 0-1. */
  readonly probability: number;
  /** Those whose order is not sure share a number; candidates that stand alone have one of their own. Ascending with rank. */
  readonly tie: number;
  /** The same for those of a tie that explain the same marks: the drawing cannot tell them apart. */
  readonly alike: number;
  readonly reasons: Reasons;
}

/** How likely in a word: what share of the muscles so called were active stands on the evidence page (`npm run simulate`). */
export type Likelihood = 'likely' | 'possible' | 'less-likely';

/** A muscle on a side: its points together. */
export interface MuscleCandidate {
  /** Of data/muscles; muscles that share one pattern are one (engine/inference/answered-as.ts). */
  readonly muscle: string;
  readonly side: Side;
  /** Posterior probability that any of its points is active, 0-1. */
  readonly probability: number;
  /** Posterior probability that points of it are active on this side and on the other at once, 0-1. */
  readonly bothSides: number;
  readonly word: Likelihood;
  /** Its points that explain something, most probable first: where to press first. Indexes into candidates. */
  readonly points: readonly number[];
  /** Share of the marked skin, 0-1, that lies over its points, and that it sends pain to from elsewhere. */
  readonly here: number;
  readonly referred: number;
  /** Those whose order is not sure share a number, as with candidates. Ascending with rank. */
  readonly tie: number;
}

/** Candidates that the drawing cannot put in a sure order. */
export interface Tie {
  readonly tie: number;
  /** Indexes into candidates, ascending. */
  readonly members: readonly number[];
  /** What would separate them: a zone of one member that the others do not reach, not marked yet. Widest difference first. */
  readonly separators: readonly { readonly member: number; readonly zone: number; readonly reachedByOthers: number }[];
}

/** An area of a pattern: index into the zones of the point's record. */
export interface ZoneQuestion extends PointOnSide {
  readonly zone: number;
}

/** What to ask next: whether it also hurts in a zone of a candidate, or what pressing a candidate brings on. */
export type NextQuestion = {
  /** Index into candidates. */
  readonly candidate: number;
  /** Expected information about which muscle it is, bits. */
  readonly gain: number;
} & ({ readonly kind: 'area'; readonly zone: number } | { readonly kind: 'press' });

/** An explanation outside the muscles whose area the drawing lies in. Never ranked as a diagnosis. */
export interface MarkedMimic {
  /** Of a record of MIMICS (data/mimics.ts). */
  readonly id: string;
  /** Share of the marked skin that lies in its area, 0-1. */
  readonly share: number;
}

export interface Answer {
  /**
   * The rankable points on both sides that reach a mark, best first; the others explain nothing. Inside a tie, where order means nothing, those that explain the same marks stand together behind the best of them;
   * of those equally probable, by id then side.
   */
  readonly candidates: readonly Candidate[];
  /** The muscles of the candidates, most probable first. */
  readonly muscles: readonly MuscleCandidate[];
  /** Tie number of the candidates that are too improbable for any order, the last of all; above every tie number if there are none. */
  readonly unordered: number;
  /** Posterior probability that no point of the atlas explains the drawing. */
  readonly somethingElse: number;
  /** Most probable sets of points, best first, at most five: indexes into candidates. Empty set: something else. */
  readonly sets: readonly { readonly members: readonly number[]; readonly probability: number }[];
  /** Ties among the candidates, best first; only groups of two and more, and not those too improbable for any order. */
  readonly ties: readonly Tie[];
  /** Questions worth asking, most telling first; none that no answer to would change the first muscle. */
  readonly questions: readonly NextQuestion[];
  readonly alsoFeels: readonly MarkedMimic[];
}
