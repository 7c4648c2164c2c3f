import { fnv1a } from '../../engine/math/fnv.ts';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUES = new Map([...DIGITS].map((digit, value) => [digit, value]));

/** Without padding. */
export function toBase64url(bytes: ArrayLike<number>): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const word = (bytes[i]! << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    const digits = Math.min(bytes.length - i, 3) + 1;
    for (let d = 0; d < digits; d++) text += DIGITS[(word >> (18 - 6 * d)) & 63];
  }
  return text;
}

/** The bytes up to the first character that is no digit. */
export function fromBase64url(text: string): readonly number[] {
  const bytes: number[] = [];
  let word = 0,
    bits = 0;
  for (const digit of text) {
    const value = VALUES.get(digit);
    if (value === undefined) break;
    word = ((word << 6) | value) & 0xfff;
    bits += 6;
    if (bits >= 8) bytes.push((word >> (bits -= 8)) & 255);
  }
  return bytes;
}

/** FNV-1a over the digits, 12 of its bits as two digits: tells a link that was re-typed, re-cased or cut from one that was not. */
export function checkDigits(digits: string): string {
  const hash = fnv1a(digits);
  return DIGITS.charAt((hash >>> 26) & 63) + DIGITS.charAt((hash >>> 20) & 63);
}
export const CHECK_DIGITS = 2;
