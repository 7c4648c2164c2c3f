import { BadQuery, show } from './query.ts';

/** Deeper than any query goes (5), and far less than what a stack holds. */
const DEEPEST = 64;

/** Byte order marks, as editors and PowerShell write them, and what they announce. */
const MARKS: readonly (readonly [mark: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/**
 * Reads a query, or a list of them: JSON in UTF-8, or in UTF-16 with a byte order mark.
 * @throws BadQuery when it is no JSON
 */
export function parseQuery(bytes: Uint8Array): unknown {
  const encoding = MARKS.find(([mark]) => mark.every((byte, k) => bytes[k] === byte))?.[1] ?? 'utf-8';
  const text = new TextDecoder(encoding).decode(bytes); // it leaves the mark out
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new BadQuery(`query: expected JSON, got ${text.trim() === '' ? 'nothing' : show(text.trim())}`);
  }
}

/**
 * Goes no deeper itself, however deep the value: what reads it after this may.
 * @throws BadQuery when a value is nested deeper than any query is
 */
export function refuseDeep(value: unknown, name: string): void {
  let level = [value].filter(isNested),
    depth = 0;
  for (; level.length > 0; depth++)
    level = level.flatMap((one) => (Array.isArray(one) ? (one as unknown[]) : Object.values(one)).filter(isNested));
  if (depth > DEEPEST)
    throw new BadQuery(`${name}: expected at most ${DEEPEST} brackets within each other, got ${depth}`);
}
const isNested = (value: unknown): value is object => typeof value === 'object' && value !== null;
