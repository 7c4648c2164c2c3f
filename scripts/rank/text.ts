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
 * @throws BadQuery when it is no JSON, or nested deeper than any query is
 */
export function parseQuery(bytes: Uint8Array): unknown {
  const encoding = MARKS.find(([mark]) => mark.every((byte, k) => bytes[k] === byte))?.[1] ?? 'utf-8';
  const text = new TextDecoder(encoding).decode(bytes); // it leaves the mark out
  const depth = depthOf(text);
  if (depth > DEEPEST)
    throw new BadQuery(`query: expected at most ${DEEPEST} brackets within each other, got ${depth}`);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new BadQuery(`query: expected JSON, got ${text.trim() === '' ? 'nothing' : show(text.trim())}`);
  }
}

/** Most brackets open at once, those inside strings left out. */
function depthOf(text: string): number {
  let open = 0,
    most = 0,
    quoted = false;
  for (let k = 0; k < text.length; k++) {
    const letter = text[k];
    if (quoted) {
      if (letter === '\\') k++;
      else if (letter === '"') quoted = false;
    } else if (letter === '"') quoted = true;
    else if (letter === '[' || letter === '{') most = Math.max(most, ++open);
    else if (letter === ']' || letter === '}') open--;
  }
  return most;
}
