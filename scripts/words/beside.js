import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const RECORDS = /[\\/]data[\\/](?!words[\\/]|words\.ts$|messages[\\/])[^.]*\.ts$/;
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * The file of records that stands in the place of an English one in another language: `causes.de.ts` beside `causes.ts`. It may import the one it
 * stands for. Null where there is none.
 * @param {string} path absolute
 * @param {string} issuer the file that imports it
 * @param {string} locale
 * @param {(path: string) => boolean} exists
 * @returns {string | null}
 */
export function besideOf(path, issuer, locale, exists = existsSync) {
  if (locale === 'en' || !path.startsWith(ROOT) || !RECORDS.test(path)) return null;
  const beside = path.replace(/\.ts$/, `.${locale}.ts`);
  return issuer !== beside && exists(beside) ? beside : null;
}
