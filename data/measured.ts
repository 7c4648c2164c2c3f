/** Means of the ANSUR II survey (source ansur2): 4082 men and 1986 women; mostly aged 20 to 40, leaner and fitter than the general population. */
export const MEASURED_SAMPLE = '4082 men and 1986 women';

/** Stature in centimetres that offsets and widths are written for. */
export const REFERENCE_STATURE_CM = 172;

/** Percent of stature, but for the stature itself, which is in millimetres. */
export const MEASURED = {
  halfBiacromialPct: { men: 11.84, women: 11.22 },
  halfBideltoidPct: { men: 14.54, women: 13.84 },
  halfHipPct: { men: 9.85, women: 10.87 },
  chestBreadthPct: { men: 16.49, women: 16.55 },
  chestDepthPct: { men: 14.46, women: 15.2 },
  waistDepthPct: { men: 13.55, women: 13.09 },
  headBreadthPct: { men: 8.8, women: 9.09 },
  headLengthPct: { men: 11.37, women: 11.67 },
  neckCircumferencePct: { men: 22.67, women: 20.27 },
  acromionRadialePct: { men: 19.09, women: 19.11 },
  radialeStylionPct: { men: 15.25, women: 14.82 },
  handLengthPct: { men: 11.01, women: 11.12 },
  c7ToIliacCrestPct: { men: 25.95, women: 24.57 },
  statureMm: { men: 1756.2, women: 1628.5 },
} as const;

/** Lengths of the hanging arm, percent of stature, for carrying arm landmarks along in another pose. */
export const ARM_LENGTHS = { elbowToWristPct: 15.0, shoulderToElbowPct: 19.1, handPct: 11.1 } as const;
