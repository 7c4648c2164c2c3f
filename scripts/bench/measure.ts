import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';

export const KB = 1024;

export type Kind = 'html' | 'js' | 'css' | 'font' | 'body' | 'atlas';

/** A file of the site and its bytes. */
export interface Weight {
  readonly path: string;
  readonly bytes: number;
}

/** Sizes of a built site, bytes. */
export interface SiteSizes {
  /** Scripts that / loads before it is usable as text, gzip. */
  readonly firstLoad: number;
  /** What / asks for until its body is ready, by kind, brotli; `total` with the page itself. */
  readonly bytes: Readonly<Record<Kind, number>> & { readonly total: number };
  /** Requests of them for code, body and atlas. */
  readonly requests: number;
  /** Code and data that can be asked for later on some page, heaviest first, brotli. */
  readonly later: readonly Weight[];
  /** All style sheets, gzip. */
  readonly styles: number;
  /** The heaviest page, gzip. */
  readonly largestPage: number;
}

const gz = (data: Buffer) => gzipSync(data, { level: 9 }).length;
const br = (data: Buffer) => brotliCompressSync(data).length;
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

const attribute = (tag: string, name: string) => new RegExp(`\\s${name}="([^"?]+)`, 'i').exec(tag)?.[1];
const unique = (paths: readonly (string | undefined)[]) => [
  ...new Set(paths.flatMap((path) => (path === undefined ? [] : [path.replace(/^\//, '')]))),
];

/** Files that a page names, as paths in the site: its scripts, and all that it asks for as soon as it is read. */
function namedBy(html: string): { readonly scripts: readonly string[]; readonly all: readonly string[] } {
  const tags = [...html.matchAll(/<(?:script|link)\b[^>]*>/g)].map(([tag]) => tag);
  const scripts = unique(
    tags
      .filter((tag) => !/\snomodule\b/i.test(tag))
      .map((tag) => (tag.startsWith('<script') ? attribute(tag, 'src') : undefined)),
  );
  const linked = unique(
    tags.filter((tag) => /\srel="(?:preload|stylesheet)"/.test(tag)).map((tag) => attribute(tag, 'href')),
  );
  return { scripts, all: unique([...scripts, ...linked]) };
}

const KINDS: readonly (readonly [kind: Kind, test: RegExp])[] = [
  ['js', /\.js$/],
  ['css', /\.css$/],
  ['font', /\.woff2$/],
  ['body', /^models\//],
  ['atlas', /^atlas\//],
];

/** @throws Error when the page asks for a file of no known kind */
export function measureSite(out: URL): SiteSizes {
  const root = fileURLToPath(out);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  const read = (path: string) => readFileSync(join(root, path));
  const html = read('index.html').toString('utf8');
  const { scripts, all } = namedBy(html),
    within = [...html.matchAll(/<script>(\(self\.webpackChunk[\s\S]*?)<\/script>/g)].map(([, code]) => code).join('');
  const bytes = { html: br(read('index.html')), js: 0, css: 0, font: 0, body: 0, atlas: 0 };
  for (const path of all) {
    const kind = KINDS.find(([, test]) => test.test(path))?.[0];
    if (!kind) throw new Error(`${path}: expected code, style, font, body or atlas, got a file of no known kind`);
    bytes[kind] += kind === 'font' ? read(path).length : br(read(path));
  }
  // The pages router's own files, which no page of ours asks for.
  const unasked = /\/chunks\/(?:main|framework|webpack|polyfills)-[0-9a-f]+\.js$|\/chunks\/pages\//;
  const later = files.filter(
    (path) =>
      /^(?:_next\/static\/.*\.js|(?:models|atlas)\/[^/]+\.(?:bin|glb))$/.test(path) &&
      !unasked.test(path) &&
      !all.includes(path),
  );
  return {
    firstLoad: sum(scripts.map((path) => gz(read(path)))) + gz(Buffer.from(within)),
    bytes: { ...bytes, total: sum(Object.values(bytes)) },
    requests: all.filter((path) => /\.(?:js|glb|bin)$/.test(path)).length,
    later: later.map((path) => ({ path, bytes: br(read(path)) })).sort((a, b) => b.bytes - a.bytes),
    styles: sum(files.filter((path) => path.endsWith('.css')).map((path) => gz(read(path)))),
    largestPage: Math.max(...files.filter((path) => path.endsWith('.html')).map((path) => gz(read(path)))),
  };
}
