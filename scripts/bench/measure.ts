import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';

export const KB = 1024;

export type Kind = 'html' | 'js' | 'css' | 'font' | 'body' | 'atlas';

/** Sizes of a built site, bytes. */
export interface SiteSizes {
  /** Scripts that / loads before it is usable as text, gzip. */
  readonly firstLoad: number;
  /** Everything the map on / needs: its scripts, those they can load, styles, font, body and atlas, brotli. */
  readonly map: number;
  /** All style sheets, gzip. */
  readonly styles: number;
  /** The heaviest page, gzip. */
  readonly largestPage: number;
  /** What / needs by kind, brotli. */
  readonly bytes: Readonly<Record<Kind, number>> & { readonly total: number };
}

const gz = (data: Buffer) => gzipSync(data, { level: 9 }).length;
const br = (data: Buffer) => brotliCompressSync(data).length;
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Scripts and styles a page names, as paths in the site. */
function assetsOf(html: string): { readonly scripts: readonly string[]; readonly styles: readonly string[] } {
  const scripts = [...html.matchAll(/<script\b([^>]*)>/g)]
    .map(([, attributes = '']) => attributes)
    .filter((attributes) => !/\bnomodule\b/i.test(attributes))
    .flatMap((attributes) => /\bsrc="([^"?]+)/.exec(attributes)?.[1] ?? []);
  const styles = [...html.matchAll(/<link\b[^>]*rel="stylesheet"[^>]*>/g)].flatMap(
    ([tag]) => /\bhref="([^"?]+)/.exec(tag)?.[1] ?? [],
  );
  return { scripts: [...new Set(scripts)], styles: [...new Set(styles)] };
}

export function measureSite(out: URL): SiteSizes {
  const root = fileURLToPath(out);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  const read = (path: string) => readFileSync(join(root, path));
  const { scripts, styles } = assetsOf(read('index.html').toString('utf8'));
  const first = scripts.map((path) => path.replace(/^\//, ''));
  const lazy = lazyScripts(first, files, (path) => read(path).toString('utf8'));
  const bytes = {
    html: br(read('index.html')),
    js: sum([...first, ...lazy].map((path) => br(read(path)))),
    css: sum(styles.map((path) => br(read(path.replace(/^\//, ''))))),
    font: sum(files.filter((path) => path.endsWith('.woff2')).map((path) => read(path).length)),
    body: br(read('models/body.glb')),
    atlas: br(read('atlas/atlas.bin')),
  };
  const total = sum(Object.values(bytes));
  return {
    firstLoad: sum(first.map((path) => gz(read(path)))),
    map: total - bytes.html,
    bytes: { ...bytes, total },
    styles: sum(files.filter((path) => path.endsWith('.css')).map((path) => gz(read(path)))),
    largestPage: Math.max(...files.filter((path) => path.endsWith('.html')).map((path) => gz(read(path)))),
  };
}

/** Chunks that a page's scripts can load, and those that these can load in turn: by name, or by number as webpack's runtime does. */
function lazyScripts(
  first: readonly string[],
  files: readonly string[],
  read: (path: string) => string,
): readonly string[] {
  const chunks = files
    .filter((path) => /^_next\/static\/.*\.js$/.test(path))
    .map((path) => ({ path, name: path.split('/').at(-1) ?? path }));
  const found = new Set<string>(first);
  for (const path of found) {
    const code = read(path);
    const numbers = new Set([...code.matchAll(/\.e\((\d+)\)/g)].map(([, number]) => number));
    for (const chunk of chunks)
      if (numbers.has(/^(\d+)[.-]/.exec(chunk.name)?.[1] ?? '') || code.includes(chunk.name)) found.add(chunk.path);
  }
  return [...found].filter((path) => !first.includes(path));
}
