import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = new URL('../components/', import.meta.url).pathname;
/** Parts of the interface whose statements are clinical. */
const FOLDERS = ['guide', 'safety', 'care', 'evidence'];
/** A heading or a label has fewer words; what has more is a statement, and those are kept in data with their sources. */
const MOST_WORDS = 7;

/** Text between tags, and strings that read like a sentence. */
function wordsIn(source: string): string[] {
  const code = source
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$|\s\/\/ .*$/gm, '')
    .replace(/className=(?:"[^"]*"|\{`[^`]*`\})/g, '')
    .replace(/(?:throw new \w*Error|console\.\w+)\(\s*[^\n]*/g, '');
  const between = [...code.matchAll(/>([^<>{}]+)</g)].map(([, text = '']) => text),
    strings = [...code.matchAll(/'([A-Z][^'\n]*)'|"([A-Z][^"\n]*)"|`([A-Z][^`\n]*)`/g)].map(
      ([, a, b, c]) => a ?? b ?? c ?? '',
    );
  return [...between, ...strings]
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => /^[A-Z]/.test(text) && !/[=;&|]|=>/.test(text));
}
const count = (text: string) => text.split(' ').filter((word) => /\p{L}/u.test(word)).length;

it('components hold headings and labels only; statements are in data', () => {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  ).filter((file) => /\.tsx?$/.test(file) && !/\.test\./.test(file));
  expect(files.length).toBeGreaterThan(60);
  const said = files.flatMap((file) =>
    wordsIn(readFileSync(join(ROOT, file), 'utf8')).map((text) => [file, text] as const),
  );
  expect(said.length).toBeGreaterThan(40);
  expect(said.filter(([, text]) => count(text) > MOST_WORDS)).toEqual([]);
});

it('would find a statement', () => {
  expect(wordsIn('<p>Pressing makes a sore spot less tender for a while.</p>').map(count)).toEqual([10]);
  expect(wordsIn("const WHY = 'Heat may ease an ache of the low back for a day';").map(count)).toEqual([12]);
});
