import type { Band, SelfCheck } from '../../data/care/types.ts';

/** Largest number a check takes, by unit: past it the ruler or the clock was misread. */
const HIGHEST = { cm: 40, degrees: 90, seconds: 600 } as const;

export type Measured = keyof typeof HIGHEST;

/** Whether the check takes a number at all. */
export const takesNumber = (measure: SelfCheck['measure']): measure is Measured => measure in HIGHEST;

/** What a typed number means: a plain reading, or what is wrong with it. */
export type CheckReading =
  | { readonly kind: 'reading'; readonly value: number; readonly band: Band }
  | { readonly kind: 'empty' }
  | { readonly kind: 'not-a-number' }
  /** Both ends are allowed values, in the check's unit. */
  | { readonly kind: 'out-of-range'; readonly low: number; readonly high: number };

/** Accepts a decimal comma or point and blanks around; no sign, no exponent. */
const NUMBER = /^\d{1,4}(?:[.,]\d{1,3})?$/;

/**
 * Reads what a person typed against the bands of a check. A number on a border belongs to the band above it.
 * For checks that take no number the answer is always 'empty'.
 */
export function readCheck(check: Pick<SelfCheck, 'measure' | 'bands'>, typed: string): CheckReading {
  const text = typed.trim();
  if (text === '' || !takesNumber(check.measure)) return { kind: 'empty' };
  if (!NUMBER.test(text)) return { kind: 'not-a-number' };
  const value = Number(text.replace(',', '.'));
  const low = Math.max(0, check.bands[0]?.from ?? 0),
    high = HIGHEST[check.measure];
  const band = check.bands.find(({ from = -Infinity, to = Infinity }) => value >= from && value < to);
  return band && value <= high ? { kind: 'reading', value, band } : { kind: 'out-of-range', low, high };
}
