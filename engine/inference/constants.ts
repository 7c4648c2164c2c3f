/**
 * Every number the answer rests on; those that the sensitivity run does not vary stand below CONSTANTS. "Simulation" means `npm run simulate`: how the answers move when a constant is halved or doubled
 * stands in data/generated/simulation.ts. Odds, likelihood ratios and shares have no unit.
 */
export interface Constants {
  /** Probability that a place hurts for a reason outside the atlas while some point is active: stray marks. Simulation. */
  readonly leak: number;
  /**
   * Probability that an active point's essential zone is felt, for points that show little, some and most of their pattern. Of 133 people with infraspinatus points
   * 36, 42, 27 and 21 of 100 felt the single areas (data/muscles), so whole patterns are the exception.
   */
  readonly shows: readonly number[];
  /** How frequent each of these is: as far as a person who is still marking has drawn, and in the pain of one who says that it is all drawn. Judgement, checked by simulation. */
  readonly showsStill: readonly number[];
  readonly showsAll: readonly number[];
  /** A spillover zone is felt with so many times the square of "shows": it is "added in stronger cases" (expert judgement), so a point that shows little of its pattern seldom spills. */
  readonly spillover: number;
  /** Probability that the skin round an active point itself hurts. It costs nothing where it does not. */
  readonly local: number;
  /** Metres round a point in which its own ache is felt in full; it fades over as much again. So on the trunk; where the body has finer parts it is less, as patches are narrower. */
  readonly localRadius: number;
  /**
   * Metres between a point and the middle of its own ache as it is marked: standard deviation along an axis, as for localRadius less where the body has finer parts.
   * In the upper trapezius of 24 people one examiner placed the point twice (Barbero 2012): limits of agreement 26 mm and correlations of 0.62 and 0.81 make 15 and 22 mm between people.
   */
  readonly acheOff: number;
  /**
   * Natural-log odds for an ache that is marked just round its point, against one whose marks only touch the skin round it: of marks whose middle is anywhere within
   * 4 cm, the middle of few lies as near as acheOff says; (4.2 cm / acheOff)² / 2 is e. Judgement: how far marks may lie that still touch.
   */
  readonly acheFit: number;
  /**
   * Probability that a point is active on the other side when it is on this one. Judgement, between sources that are far apart (docs/data.md): none in one-sided tennis elbow,
   * 166 of 380 infraspinatus muscles of a clinic, three quarters or more of the trapezius in neck pain.
   */
  readonly bothSides: number;
  /** Share of a felt zone that is marked, where the pattern covers the skin fully. Simulation. */
  readonly within: number;
  /** How much an unmarked place counts against a pattern that covers it, beside a marked one: while still marking, and after "that is everywhere". Simulation. */
  readonly unmarkedStill: number;
  readonly unmarkedAll: number;
  /** Times that, where the marks are taps: samples of a pain, not its extent. Simulation. */
  readonly tapped: number;
  /** The same for skin marked "no pain here". A statement, so in full. */
  readonly unmarkedFree: number;
  /** Probability by which an unknown cause explains a marked patch: below a pattern that fits, above one that does not. Simulation. */
  readonly unknownFit: number;
  /** Odds that an unknown cause lies just where a pain is, before the drawing: it, too, could have been anywhere. Simulation. */
  readonly unknownOdds: number;
  /**
   * Where a point is active on both sides: share of what the zones cost that neither side marks which is paid once instead of twice. A pattern that shows little on the one side mostly
   * shows little on the other. Judgement; the simulation has one zone in five felt on one side alone.
   */
  readonly sameZones: number;
  /** Odds that the largest pain of a drawing is a stray mark, and that a pain beside a larger one is. Judgement: what is largest was meant, what stands beside it may be a slip or another matter. */
  readonly strayOdds: number;
  readonly strayBeside: number;
  /** Odds that one given point is active before the drawing, for a prior factor of 1. Simulation. */
  readonly pointOdds: number;
  /** Factor on a point's odds by its prior level 1-5: a judgement made from the table in data/prevalence.ts, not a measurement. */
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
  /** Times that the log odds of a set of points count before they become its probability: tempered witnesses say a little too little. Simulation: with 1 the first muscle is right more often than is said of it. */
  readonly sharpness: number;
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
  /** Log odds of a tie's leader from which its reach is tieApartWeak: 1 in 8. At even odds it is tieApart, and between them in between. Simulation. */
  readonly unsteady: number;
  /** Probability below which candidates are in no order at all: the word for it is "less likely", and drawing again shuffles them. Simulation. */
  readonly leastNamed: number;
  // What follows bounds and rounds the model; each was set by judgement, for the reason given.
  /** Share of a patch, 0-1, marked or free of pain, above which the patch counts as touched: below it is rounding at the border of a stroke. */
  readonly leastTouched: number;
  /** Marked share, 0-1, from which a patch joins its neighbours into one pain; below it is the fringe of one. */
  readonly joins: number;
  /** Unmarked patches, about 3 cm each on the trunk, that may lie between marks of one pain: several small marks of one region are one pain. */
  readonly onePain: number;
  /** Pains told apart; what is left over counts with the last. */
  readonly mostParts: number;
  /** Times its own witnesses that a small zone or pain may count for before `leastWitnesses` holds: a speck says less than a tap. */
  readonly mostRaised: number;
  /** Area of a patch over that usual around it, above which it brings no more witnesses. */
  readonly mostArea: number;
  /** Share of a patch, 0-1, below which coverage is not kept: the far tail of a patch. */
  readonly leastCover: number;
  /** Samples of a curve lie 5 mm apart; every third tells two zones apart well enough. */
  readonly everySample: number;
  /** Natural-log odds below the best set at which a pair or triple is left out: less than a ten-thousandth of it (e^-10 = 0.00005). */
  readonly negligible: number;
  /** Rounds of the mean field: the shares move by less than a hundredth after them. */
  readonly rounds: number;
}

export const CONSTANTS: Constants = {
  leak: 0.1,
  shows: [0.15, 0.45, 0.85],
  showsStill: [0.4, 0.3, 0.3],
  showsAll: [0.2, 0.3, 0.5],
  spillover: 0.5,
  local: 0.6,
  localRadius: 0.024,
  acheOff: 0.018,
  acheFit: 1,
  bothSides: 0.4,
  within: 0.9,
  unmarkedStill: 0.4,
  unmarkedAll: 0.7,
  tapped: 0.25,
  unmarkedFree: 1,
  unknownFit: 0.34,
  unknownOdds: 0.0005,
  sameZones: 0.6,
  strayOdds: 0.03,
  strayBeside: 0.1,
  pointOdds: 0.025,
  priorFactor: [0.4, 0.6, 1, 1.5, 2.2],
  patchWidest: 0.03,
  patchNarrowest: 0.018,
  patchEdges: 2,
  patchSpread: 0.4,
  witnesses: 0.7,
  leastWitnesses: 1.75,
  sharpness: 1.3,
  faintest: 0.8,
  shortlist: 24,
  tieOdds: 0.5,
  tieApart: 1.2,
  tieApartWeak: 2.6,
  unsteady: -2,
  leastNamed: 0.03,
  leastTouched: 0.01,
  joins: 0.12,
  onePain: 2,
  mostParts: 6,
  mostRaised: 20,
  mostArea: 1.5,
  leastCover: 0.02,
  everySample: 3,
  negligible: 10,
  rounds: 3,
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
/**
 * When a question is worth asking: expected information about the muscle, bits; probability of an answer below which it is not reckoned with;
 * of a point from which its own answers are; and how many bits a press must tell for each that an answer without hands tells (judgement: it needs
 * undressing, a free hand and the questions of safety before it). Simulation: more questions than these move the first place by less than a point in a hundred.
 */
export const ASKS = { leastGain: 0.05, leastSaid: 0.05, leastActive: 0.005, pressEffort: 2 } as const;
/** Shares of a zone, 0-1: reached by another so far, it tells the two not apart; neither marked nor free so far, it is still open. Judgement. */
export const REACHED = 0.5,
  OPEN = 0.6;
/** Likeness (cosine of what they explain) from which members of a tie are said to explain the same marks. A word, not a number of the model: nothing else depends on it. */
export const ALIKE = 0.6;
/** Probability of "something else" from which the map says that it does not explain a drawing: likelier than all its points together. A word, not a number of the model. */
export const UNEXPLAINED = 0.5;
/** Probabilities from which a muscle is called likely, and possible; below it is less likely. Words, not numbers of the model. */
export const LIKELY = 0.5,
  POSSIBLE = 0.15;
/** Share of the marked skin, 0-1, from which a point explains any of it: less is the soft edge of its pattern, and a row that says "covers little" of a twentieth helps nobody. Judgement. */
export const LEAST_EXPLAINED = 0.05;
/** Probability below which a point is put into no plan and on no handout of itself: pressing it is not worth a person's time. Judgement. */
export const WORTH_TIME = 0.1;

// What follows is of no account for the order of the answer; each was set by judgement, for the reason given.

/** Metres from the midline within which no side is said: a fingertip's breadth decides nothing there. */
export const NO_SIDE = 0.008;
/** A mark that fills less of its patch (share, 0-1) than this is measured as if it filled so much: the soft edge of a patch is no claim. */
export const LEAST_FILL = 0.3;
/** Named places alone: square centimetres that one witness of the full model covers on the trunk; and the most witnesses of a place, since large places are coarse, not certain. */
export const WITNESS_CM2 = 12,
  MOST_WITNESSES = 3;
