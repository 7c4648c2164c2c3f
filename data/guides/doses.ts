import type { Dose, DosePresetId } from './types.ts';

/** How much, by kind of guide. A guide names one and may lower or raise single fields below the ceiling. */
export const DOSE_PRESETS: Readonly<Record<DosePresetId, Dose>> = {
  standard: {
    pain: [3, 5],
    holdS: [30, 90],
    targetHoldS: 60,
    reps: [1, 3],
    restS: 30,
    spotsMax: 3,
    sessionsPerDay: [1, 2],
    daysPerWeek: [5, 7],
    reviewDays: 14,
    sessionMaxMin: 10,
    say: 'Press until it feels sore but OK, {pain} out of 10. Hold about {target} seconds.',
    basis:
      'Pressure at or a bit above the point where it starts to hurt, held 60 to 90 s, worked best in the one dose trial. Home trial ran 5 days. The ' +
      'ceiling of 5 is a safety choice.',
    sources: ['hou2002', 'hanten2000', 'wilke2018', 'practice_convention'],
  },
  gentle: {
    pain: [1, 3],
    holdS: [30, 60],
    targetHoldS: 45,
    reps: [1, 2],
    restS: 30,
    spotsMax: 2,
    sessionsPerDay: [1, 1],
    daysPerWeek: [3, 7],
    reviewDays: 14,
    sessionMaxMin: 6,
    say: 'Press lightly, {pain} out of 10. Hold about {target} seconds.',
    basis:
      'Low pressure near the point where pain starts can work if held long (90 s in the dose trial). Cut shorter here because nerves, vessels, ribs or ' +
      'organs lie close by.',
    sources: ['hou2002', 'practice_convention'],
  },
  touch: {
    pain: [0, 2],
    holdS: [10, 30],
    targetHoldS: 20,
    reps: [1, 3],
    restS: 20,
    spotsMax: 2,
    sessionsPerDay: [1, 1],
    daysPerWeek: [3, 7],
    reviewDays: 14,
    sessionMaxMin: 4,
    say: 'Use light touch on the spot, {pain} out of 10. Hold {hold} seconds.',
    basis: 'Expert caution. No trial of this dose.',
    sources: ['practice_convention'],
  },
  rolling: {
    pain: [2, 4],
    holdS: [30, 60],
    targetHoldS: 45,
    reps: [1, 3],
    restS: 30,
    spotsMax: 3,
    sessionsPerDay: [1, 1],
    daysPerWeek: [3, 7],
    reviewDays: 14,
    sessionMaxMin: 8,
    passS: [2, 4],
    say: 'Roll slowly, 2 to 4 seconds each way, for {hold} seconds. Stay at {pain} out of 10.',
    basis: 'Foam rolling review: 1 to 3 sets, 2 to 4 s per pass, 30 to 120 s per set. Lower end chosen for safety.',
    sources: ['behm2020', 'foamchronic2022'],
  },
  none: {
    pain: [0, 0],
    holdS: [0, 0],
    targetHoldS: 0,
    reps: [0, 0],
    restS: 0,
    spotsMax: 0,
    sessionsPerDay: [0, 0],
    daysPerWeek: [0, 0],
    reviewDays: 14,
    sessionMaxMin: 0,
    say: 'No pressing here. Use the stretch and the exercise.',
    basis: 'Pressing is left out because large vessels and nerves lie here.',
    sources: ['anatomy_texts', 'practice_convention'],
  },
};

/** No guide goes above these. */
export const DOSE_CEILING = {
  painMax: 5,
  holdMaxS: 90,
  rule: 'No guide may go above these. Safety cautions can lower them further (see safety.json, cautions).',
  sources: ['hou2002', 'practice_convention'],
} as const;
