import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';

/** Where the pages to compare with lie: the body and nothing else; the words of the map's page and nothing else. */
export const FLOOR = '/',
  WORDS = '/words/';

/** The floor's script with three.js and the decoder, minified, in one file. */
async function script(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: fileURLToPath(new URL('./main.ts', import.meta.url)) },
    },
  });
  const parts = 'output' in made ? made.output : [];
  const code = parts.flatMap((part) => (part.type === 'chunk' ? [part.code] : []));
  if (code.length !== 1 || code[0] === undefined) throw new Error(`floor: expected one script, got ${code.length}`);
  return code[0];
}

/** The text of a page without its styles, scripts, font and pictures. */
const wordsOf = (html: string): string =>
  html
    .replace(/^[\s\S]*?<body[^>]*>/, '')
    .replace(/<\/body>[\s\S]*$/, '')
    .replace(/<(script|svg|noscript|template)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<(\/?[a-z][a-z0-9]*)\b[^>]*>/g, '<$1>')
    .replace(/<!--[\s\S]*?-->/g, '');

const page = (title: string, head: string, body: string) =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

/**
 * Writes the pages to compare with into a folder of their own, packed as the site is, to be served as it is.
 * @param out the built site
 * @returns path of the folder
 * @throws Error when the script is not one file
 */
export async function makeFloorSite(out: URL): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'knotmap-floor-')),
    site = fileURLToPath(out);
  const write = (path: string, text: string) => {
    writeFileSync(join(folder, path), text);
    writeFileSync(join(folder, `${path}.br`), brotliCompressSync(text));
  };
  mkdirSync(join(folder, 'words'));
  mkdirSync(join(folder, 'models'));
  for (const file of ['body.glb', 'body.glb.br'])
    if (existsSync(join(site, 'models', file))) cpSync(join(site, 'models', file), join(folder, 'models', file));
  write('floor.js', await script());
  write(
    'index.html',
    page(
      'Floor',
      '<link rel="preload" as="fetch" href="/models/body.glb" crossorigin="anonymous"><script type="module" src="/floor.js"></script>',
      '',
    ),
  );
  write('words/index.html', page('Words', '', wordsOf(readFileSync(join(site, 'index.html'), 'utf8'))));
  write('404.html', page('Not there', '', 'Not there'));
  writeFileSync(join(folder, '_headers'), '/*\n  X-Content-Type-Options: nosniff\n');
  return folder;
}
