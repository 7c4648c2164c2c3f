/**
 * Every number the answer rests on. "Simulation" means scripts/simulate.ts: how the answers move when a constant is halved or doubled
 * stands in data/generated/simulation.ts. Odds and likelihood ratios have no unit.
 */

/** Probability that a place hurts for a reason outside the atlas while some knot is active: stray marks. Simulation. */
export const LEAK = 0.04;
/** Probability that an active knot's essential zone is felt at all. "Nearly everyone" in the reference; lowered by simulation, since people leave areas out. */
export const ESSENTIAL = 0.85;
/** The same for a spillover zone, "added in stronger cases": a third to a half of the essential one (reference, trigger-points.md, ranking 1). */
export const SPILLOVER = 0.3;
/** Share of a felt zone that is marked, where the pattern covers the skin fully. Simulation. */
export const WITHIN = 0.9;
/** How much an unmarked place counts against a pattern that covers it, beside a marked one: still marking, and "that is everywhere". Simulation. */
export const UNMARKED_STILL = 0.3;
export const UNMARKED_ALL = 0.7;
/** The same for skin marked "no pain here". A statement, so in full. */
export const UNMARKED_FREE = 1;
/** Probability by which "something else" explains a marked patch: below a pattern that fits, above one that does not. Simulation. */
export const ELSE_FIT = 0.35;
/** Odds that an unknown cause lies just where the drawing is, before the drawing: it, too, could have been anywhere. Simulation. */
export const ELSE_ODDS = 0.012;
/** Odds that one given knot is active before the drawing, for a prior factor of 1: a set pays this for each member. Simulation. */
export const POINT_ODDS = 0.004;
/** Factor on a knot's odds by its prior level 1-5 (reference, prevalence.json, suggestedUse: 0.7 to 1.3). */
export const PRIOR_FACTOR: readonly number[] = [0.7, 0.85, 1, 1.15, 1.3];

/** Metres: a patch of skin that counts as one witness is about this wide; it narrows where the body has finer parts. Simulation. */
export const PATCH_WIDEST = 0.045, PATCH_NARROWEST = 0.018;
/** Patch width in edges of the cage, whose edges are shorter where the body has finer parts. */
export const PATCH_EDGES = 2;
/** Spread of a patch (standard deviation in patch widths): two drawings of one pain differ by about this much. Simulation. */
export const PATCH_SPREAD = 0.55;
/** Independent witnesses in one patch. Simulation. */
export const WITNESSES = 1;
/** Marked skin never counts for less than this many witnesses (a single tap is meant to say something), and grows with this power beyond. Simulation. */
export const LEAST_WITNESSES = 1.5, WITNESS_POWER = 0.8;
/** Weight of marked skin by its intensity: from this at 0 to 2 minus this at 10. Expert opinion: where it hurts most says most. */
export const FAINTEST = 0.8;

/** Single knots from which sets are made, and the largest set. */
export const SHORTLIST = 32;

/** Natural-log odds within which candidates that explain the same marks are one tie, and the likeness (cosine) of what they explain. Simulation. */
export const TIE_ODDS = 0.45, TIE_LIKENESS = 0.75;

/**
 * What pressing brings on, given that the knot is active or not.
 * Agreement of two examiners on recognised pain is kappa 0.575, on tenderness 0.676 (Rathbone 2017). With equal error rates on both sides and
 * half of the spots active, kappa = (2s - 1)², so one examiner is right in s = 0.88 and 0.91. Active: tender 0.91, and then recognised 0.88.
 * Not active: recognised 0.12; of the rest, tender in the share of healthy people with a latent point (0.23, Grieve 2013).
 */
export const FOUND: Readonly<Record<'my-pain' | 'tender' | 'nothing' | 'could-not-reach', readonly [active: number, not: number]>> = {
  'my-pain': [0.8, 0.12], tender: [0.11, 0.2], nothing: [0.09, 0.68], 'could-not-reach': [1, 1],
};
/** Bits: a check that is expected to tell less than this is not worth asking for. */
export const LEAST_GAIN = 0.08;
