import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const DATA = new URL('../../data/', import.meta.url);

/** Files that hold no text for the person: shapes, places in numbers, works cited by their titles. */
const NO_TEXT = /(?:^|\/)(?:sources|generated)\/|types\.ts$|\.test\.ts$|load\.ts$|all\.ts$|landmarks\.ts$/;
/** Names that stand in other files too, as they are read. */
const AGAIN = /index-of\.ts$/;
/** Fields for editors and clinicians, or that quote what the product does not say itself. */
const NOT_SHOWN: ReadonlySet<string> = new Set([
  'id',
  'sources',
  'source',
  'thinksOf',
  'landmarks',
  'shape',
  'mesh',
  'surface',
  'claim',
  'numbers',
]);

/** Messages of the interface in the language they are written in first. */
const MESSAGES = new URL('messages/en/', DATA);

export interface Text {
  readonly file: string;
  readonly path: string;
  readonly text: string;
}

/** A word that a person reads, not an id: it has a capital or a letter beyond ASCII, and no marks of an address or of code. */
const NAME = /^(?=.*\p{Lu}|.*[^\p{ASCII}])[\p{L}\p{M}’'.-]+[:!?…]?$/u;

/**
 * Every sentence for the person that the modules under data/ export, with the file and the way to it; and every message, by its id and its variant.
 * With `names` the words that stand alone too.
 */
export async function userText({ names = false }: { readonly names?: boolean } = {}): Promise<readonly Text[]> {
  const read = (text: string, message: boolean) =>
    /\s/.test(text.trim()) || (names && (message ? /\p{L}/u.test(text) : NAME.test(text)));
  const files = readdirSync(DATA, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts') && !NO_TEXT.test(name) && (names || !AGAIN.test(name)))
    .sort();
  const found: Text[] = [];
  for (const file of files) {
    const exported: Readonly<Record<string, unknown>> = await import(fileURLToPath(new URL(file, DATA)));
    for (const [name, value] of Object.entries(exported)) walk(file, name, value, read, found);
  }
  for (const file of readdirSync(MESSAGES).sort()) {
    const messages: unknown = JSON.parse(readFileSync(new URL(file, MESSAGES), 'utf8'));
    for (const [id, message] of Object.entries(messages as Readonly<Record<string, unknown>>))
      walk(`messages/${file}`, id, textOf(message), read, found);
  }
  return found;
}

/** A message as it is read, its values by their names; of one with variants, each. */
function textOf(message: unknown): string | Readonly<Record<string, string>> {
  if (typeof message === 'string') return message.replace(/[{}]/g, '');
  const [{ match }] = message as readonly [{ readonly match: Readonly<Record<string, string>> }];
  return Object.fromEntries(Object.entries(match).map(([when, text]) => [when, text.replace(/[{}]/g, '')]));
}

function walk(
  file: string,
  path: string,
  value: unknown,
  read: (text: string, message: boolean) => boolean,
  found: Text[],
): void {
  if (!file.startsWith('messages/') && NOT_SHOWN.has(path.split('.').at(-1) ?? '')) return;
  if (typeof value === 'string') {
    if (read(value, file.startsWith('messages/'))) found.push({ file, path, text: value });
  } else if (Array.isArray(value))
    value.forEach((item, at) => walk(file, `${path}.${idOf(item) ?? at}`, item, read, found));
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) walk(file, `${path}.${key}`, item, read, found);
}

const idOf = (item: unknown): string | null =>
  typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string' ? item.id : null;
