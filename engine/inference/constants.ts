/**
 * Every number the answer rests on; those that the sensitivity run does not vary stand below CONSTANTS. "Simulation" means `npm run simulate`: how the answers move when a constant is halved or doubled
 * stands in data/generated/simulation.ts. Odds, likelihood ratios and shares have no unit.
 */
export interface Constants {
  /** Probability that a place hurts for a reason outside the atlas while some point is active: stray marks. Simulation. */
  readonly leak: number;
  /** Probability that an active point's essential zone is felt at all. "Nearly everyone" in the reference; lowered by simulation, since people leave areas out. */
  readonly essential: number;
  /** The same for a spillover zone, "added in stronger cases": a third to a half of the essential one (expert judgement). */
  readonly spillover: number;
  /** Share of a felt zone that is marked, where the pattern covers the skin fully. Simulation. */
  readonly within: number;
  /** How much an unmarked place counts against a pattern that covers it, beside a marked one: while still marking, and after "that is everywhere". Simulation. */
  readonly unmarkedStill: number;
  readonly unmarkedAll: number;
  /** The same for skin marked "no pain here". A statement, so in full. */
  readonly unmarkedFree: number;
  /** Probability by which an unknown cause explains a marked patch: below a pattern that fits, above one that does not. Simulation. */
  readonly unknownFit: number;
  /** Odds that an unknown cause lies just where a pain is, before the drawing: it, too, could have been anywhere. Simulation. */
  readonly unknownOdds: number;
  /** Odds that a pain of the drawing is a stray mark. Simulation. */
  readonly strayOdds: number;
  /** Odds that one given point is active before the drawing, for a prior factor of 1. Simulation. */
  readonly pointOdds: number;
  /** Factor on a point's odds by its prior level 1-5 (0.7 for level 1 to 1.3 for level 5, 2 where there is none: a judgement made from the table in data/prevalence.ts, not a measurement; for people with upper-body pain). */
  readonly priorFactor: readonly number[];
  /** Metres: width of a patch of skin that counts as a witness, on the trunk and on the finest parts. Simulation. */
  readonly patchWidest: number;
  readonly patchNarrowest: number;
  /** Width of a patch in edges of the cage, whose edges are shorter where the body has finer parts. */
  readonly patchEdges: number;
  /** Spread of a patch (standard deviation, in patch widths): two drawings of one pain differ by about this much. Simulation. */
  readonly patchSpread: number;
  /** Independent witnesses in one patch. Simulation. */
  readonly witnesses: number;
  /** A pain, or a zone, never counts for fewer witnesses than this: a single tap is meant to say something. Simulation. */
  readonly leastWitnesses: number;
  /** Weight of marked skin at intensity 0; at 10 it is 2 minus this. Expert opinion: where it hurts most says most. */
  readonly faintest: number;
  /** Single points from which sets are made. */
  readonly shortlist: number;
  /**
   * Natural-log odds within which two candidates are one tie: tieOdds if they explain the same marks, and so much more if they explain wholly
   * different ones, behind a leader of even odds and behind one of 1 in 8 or less. Simulation: beyond it, drawing the same pain again keeps their order in about five of six.
   */
  readonly tieOdds: number;
  readonly tieApart: number;
  readonly tieApartWeak: number;
  /** Probability below which candidates are in no order at all: the word for it is "less likely", and drawing again shuffles them. Simulation. */
  readonly leastNamed: number;
}

export const CONSTANTS: Constants = {
  leak: 0.1,
  essential: 0.85,
  spillover: 0.3,
  within: 0.9,
  unmarkedStill: 0.4,
  unmarkedAll: 0.7,
  unmarkedFree: 1,
  unknownFit: 0.34,
  unknownOdds: 0.0006,
  strayOdds: 0.02,
  pointOdds: 0.007,
  priorFactor: [0.7, 0.85, 1, 1.15, 1.3],
  patchWidest: 0.03,
  patchNarrowest: 0.018,
  patchEdges: 2,
  patchSpread: 0.4,
  witnesses: 0.7,
  leastWitnesses: 1.5,
  faintest: 0.8,
  shortlist: 24,
  tieOdds: 0.4,
  tieApart: 1,
  tieApartWeak: 2.6,
  leastNamed: 0.03,
};

/**
 * What pressing brings on, given that the point is active or not.
 * Agreement of two examiners on recognised pain is kappa 0.575, on tenderness 0.676 (Rathbone 2017). With equal error rates on both sides and
 * half of the spots active, kappa = (2s - 1)², so one examiner is right in s = 0.88 and 0.91. Active: tender 0.91, and then recognised 0.88.
 * Not active: recognised 0.12; of the rest, tender in the share of healthy people with a latent point (0.23, Grieve 2013).
 */
export const FOUND: Readonly<
  Record<'my-pain' | 'tender' | 'nothing' | 'could-not-reach', readonly [active: number, not: number]>
> = { 'my-pain': [0.8, 0.12], tender: [0.11, 0.2], nothing: [0.09, 0.68], 'could-not-reach': [1, 1] };
/** Bits: a check that is expected to tell less than this is not worth asking for. */
export const LEAST_GAIN = 0.08;
/** Log odds of a tie's leader between which its reach grows from tieApart to tieApartWeak: even odds, and 1 in 8. Simulation. */
export const STEADY = 0,
  UNSTEADY = -2;
/** Likeness (cosine of what they explain) from which members of a tie are said to explain the same marks. A word, not a number of the model: nothing else depends on it. */
export const ALIKE = 0.6;
/** Probability of "something else" from which the map says that it does not explain a drawing: likelier than all its points together. A word, not a number of the model. */
export const UNEXPLAINED = 0.5;
/** Share of the marked skin, 0-1, from which a point explains any of it: less is the soft edge of its pattern. Judgement. */
export const LEAST_EXPLAINED = 0.02;
/** Probability below which a point is put into no plan and on no handout of itself: pressing it is not worth a person's time. Judgement. */
export const WORTH_TIME = 0.1;

// What follows bounds and rounds the model. No run has varied these; each was set by judgement, for the reason given.

/** Share of a patch, 0-1, marked or free of pain, above which the patch counts as touched: below it is rounding at the border of a stroke. */
export const LEAST_TOUCHED = 0.01;
/** Marked share, 0-1, from which a patch joins its neighbours into one pain; below it is the fringe of one. */
export const JOINS = 0.12;
/** Pains told apart; what is left over counts with the last. */
export const MOST_PARTS = 6;
/** Times its own witnesses that a small zone or pain may count for before `leastWitnesses` holds: a speck says less than a tap. */
export const MOST_RAISED = 20;
/** Area of a patch over that usual around it, above which it brings no more witnesses. */
export const MOST_AREA = 1.5;
/** Share of a patch, 0-1, below which coverage is not kept: the far tail of a patch. */
export const LEAST_COVER = 0.02;
/** Samples of a curve lie 5 mm apart; every third tells two zones apart well enough. */
export const EVERY_SAMPLE = 3;
/** Metres from the midline within which no side is said: a fingertip's breadth decides nothing there. */
export const NO_SIDE = 0.008;
/** Natural-log odds below the best set at which a pair or triple is left out: less than a ten-thousandth of it (e^-10 = 0.00005). */
export const NEGLIGIBLE = 10;
/** A mark that fills less of its patch (share, 0-1) than this is measured as if it filled so much: the soft edge of a patch is no claim. */
export const LEAST_FILL = 0.3;
/** Named places alone: square centimetres that one witness of the full model covers on the trunk; and the most witnesses of a place, since large places are coarse, not certain. */
export const WITNESS_CM2 = 12,
  MOST_WITNESSES = 3;
