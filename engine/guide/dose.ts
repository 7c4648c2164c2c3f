import { DOSE_CEILING, DOSE_PRESETS } from '../../data/guides/doses.ts';
import type { Dose, Guide } from '../../data/guides/types.ts';
import type { Range } from '../../data/types.ts';
import { rangeWords } from './range-words.ts';

/** Brings the top of a range down to the cap, and the bottom where it must. */
export const capRange = ([low, high]: Range, cap: number): Range => [Math.min(low, cap), Math.min(high, cap)];

/** The dose as the guide has it: its preset, what it has differently, and never above the ceiling. */
export function doseOf({ dose: { preset, ...own } }: Pick<Guide, 'dose'>): Dose {
  const dose: Dose = { ...DOSE_PRESETS[preset], ...own };
  return capHold(capPain(dose, DOSE_CEILING.painMax), DOSE_CEILING.holdMaxS);
}

export const capPain = (dose: Dose, cap: number): Dose => ({ ...dose, pain: capRange(dose.pain, cap) });

/** Soreness 0-10 that easing off takes away, and the most that is left however little there was. */
const EASE_BY = 2,
  EASED_LEAST = 1;
/** What to ease off to from a range: the most soreness, 0-10. */
export const easeFrom = ([, high]: Range): number => Math.min(high, Math.max(EASED_LEAST, high - EASE_BY));
/** A range with its top at the cap, as wide as it was where there is room below. */
export const easedRange = ([low, high]: Range, cap: number): Range => [
  Math.max(0, Math.min(low, cap - (high - low))),
  Math.min(high, cap),
];

export const capHold = (dose: Dose, capS: number): Dose => ({
  ...dose,
  holdS: capRange(dose.holdS, capS),
  targetHoldS: Math.min(dose.targetHoldS, capS),
});

/** The gentler of two doses, field by field; the words are those of the second. */
export function gentlerOf(guide: Dose, other: Dose): Dose {
  const low = (a: Range, b: Range): Range => [Math.min(a[0], b[0]), Math.min(a[1], b[1])];
  return {
    ...other,
    pain: low(guide.pain, other.pain),
    holdS: low(guide.holdS, other.holdS),
    targetHoldS: Math.min(guide.targetHoldS, other.targetHoldS),
    reps: low(guide.reps, other.reps),
    restS: Math.max(guide.restS, other.restS),
    spotsMax: Math.min(guide.spotsMax, other.spotsMax),
    sessionsPerDay: low(guide.sessionsPerDay, other.sessionsPerDay),
    daysPerWeek: low(guide.daysPerWeek, other.daysPerWeek),
    sessionMaxMin: Math.min(guide.sessionMaxMin, other.sessionMaxMin),
  };
}

/** Puts the figures of a dose into a sentence: {pain}, {hold}, {target}, and {hold 30 45} for a range of its own, capped like the dose. */
export const fillDose = (say: string, dose: Dose): string =>
  say
    .replaceAll('{pain}', rangeWords(dose.pain))
    .replaceAll('{hold}', rangeWords(dose.holdS))
    .replaceAll('{target}', String(dose.targetHoldS))
    .replace(/\{hold (\d+) (\d+)\}/g, (_, low: string, high: string) =>
      rangeWords(capRange([Number(low), Number(high)], dose.holdS[1])),
    );
