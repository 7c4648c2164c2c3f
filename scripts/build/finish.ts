/**
 * Finishes the export in out/: what each page looks at first and is about, its policy for its own scripts, the list of pages for those who search, the offline worker,
 * the host's _headers, and compressed neighbours.
 * Run: by npm run build. The same input gives the same bytes.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { withFirstLook } from './first-look.ts';
import { SITE_ADDRESS } from '../../data/site.ts';
import { headersFile, withOwnPolicy } from '../shared/headers.ts';
import { structured, withStructured } from './structured.ts';
import { headOf, robots, sitemap } from './web-files.ts';

const OUT = fileURLToPath(new URL('../../out/', import.meta.url));
const COMPRESSED = /\.(html|js|css|json|svg|txt|xml|glb|bin|webmanifest)$/;

// Next exports the page that stands in for what is not there under these addresses too, where a host would answer that it is there.
for (const name of ['404', '_not-found']) rmSync(join(OUT, name), { recursive: true, force: true });

const paths = readdirSync(OUT, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => `/${relative(OUT, join(parentPath, name)).replaceAll('\\', '/')}`)
  .filter((path) => /\.[a-z0-9]+$/.test(path) && !/\.(br|gz)$/.test(path))
  .sort();
const read = (path: string) => readFileSync(join(OUT, path));
const digest = (data: Buffer | string) => createHash('sha256').update(data).digest('hex').slice(0, 12);

// A page that asks for the body asks for the code of it in the same breath: chunks that next.config.js gives these names.
const bodyCode = ['three', 'panel', 'body'].map((name) => {
  const [path, ...more] = paths.filter((one) => one.startsWith(`/_next/static/chunks/${name}.`));
  if (!path || more.length > 0)
    throw new Error(`finish: expected one chunk "${name}", got ${path ? more.length + 1 : 0}`);
  return `<link rel="preload" as="script" href="${path}" fetchpriority="low">`;
});
const withBodyCode = (html: string) =>
  html.includes('href="/models/body.glb"') ? html.replace('</head>', `${bodyCode.join('')}</head>`) : html;

/** Bytes up to which a script of a page stands in the page itself: a request would cost more. */
const SMALL = 3 * 1024;
const withSmallScripts = (html: string) =>
  html.replace(/<script src="(\/_next\/static\/chunks\/app\/[^"?]+)" async=""><\/script>/g, (tag, path: string) => {
    const code = read(decodeURIComponent(path)).toString('utf8');
    return code.length > SMALL || /<\/script|<!--/i.test(code) ? tag : `<script>${code}</script>`;
  });

const listed: string[] = [];
for (const path of paths.filter((name) => name.endsWith('.html'))) {
  const html = withSmallScripts(withBodyCode(read(path).toString('utf8'))),
    head = headOf(html),
    address = path.replace(/index\.html$/, '');
  if (head.listed) listed.push(address);
  const things = SITE_ADDRESS && head.listed ? structured(SITE_ADDRESS, { address, ...head }) : [];
  writeFileSync(join(OUT, path), withOwnPolicy(withStructured(withFirstLook(html), things)));
}
const own: string[] = [];
const write = (path: string, text: string) => {
  writeFileSync(join(OUT, path), text);
  own.push(path);
};
write('/robots.txt', robots(SITE_ADDRESS));
if (SITE_ADDRESS) write('/sitemap.xml', sitemap(SITE_ADDRESS, listed));
else console.log('SITE_URL is not set: no list of pages and no canonical addresses; for a host use npm run release');

/** Pages that open without a network though nobody opened them before: the map, what to do when something is wrong, and what stands in for the rest. */
const KEPT_PAGES = ['/index.html', '/safety/index.html', '/offline/index.html'];
// What these need without a network; a page is cached under the address that people open, and hashed names need no revision.
const offline = paths.filter(
  (path) =>
    KEPT_PAGES.includes(path) ||
    /^\/(_next\/static|models|atlas)\/.*\.(js|css|woff2|glb|bin|webp)$/.test(path) ||
    /^\/icon\.[a-z]+$/.test(path),
);
const files = offline.map((path) => [
  path.replace(/index\.html$/, ''),
  path.startsWith('/_next/static/') ? '' : digest(read(path)),
]);
const worker = readFileSync(new URL('./worker.js', import.meta.url), 'utf8');
const list = JSON.stringify(files);
writeFileSync(join(OUT, 'sw.js'), worker.replace('FILES_JSON', list).replace('CONTENT_VERSION', digest(list + worker)));

const pages = paths.filter((path) => path.endsWith('.html'));
writeFileSync(
  join(OUT, '_headers'),
  headersFile(pages.map((path) => [path.replace(/index\.html$/, ''), read(path).toString('utf8')])),
);

for (const path of [...paths, ...own, '/sw.js'].filter((name) => COMPRESSED.test(name))) {
  const data = read(path);
  writeFileSync(join(OUT, `${path}.gz`), gzipSync(data, { level: 9 }));
  writeFileSync(
    join(OUT, `${path}.br`),
    brotliCompressSync(data, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 10, [constants.BROTLI_PARAM_SIZE_HINT]: data.length },
    }),
  );
}
console.log(`out/: ${pages.length} pages, ${offline.length} files offline`);
