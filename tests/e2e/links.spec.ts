import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from './fixture.ts';

const OUT = fileURLToPath(new URL('../../out/', import.meta.url));

test('every link between pages leads to a page, and every anchor to a place on it', async () => {
  const pages = readdirSync(OUT, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/')).filter((path) => path.endsWith('index.html'));
  const html = new Map(pages.map((path) => [`/${path.replace(/index\.html$/, '')}`, readFileSync(`${OUT}${path}`, 'utf8')]));
  const broken: string[] = [];
  for (const [page, text] of html)
    for (const [, href] of text.matchAll(/<a\b[^>]*\shref="([^"]+)"/g)) {
      if (/^(https?:|mailto:|tel:)/.test(href)) continue;
      const { pathname, hash } = new URL(href, `http://site${page}`);
      const target = html.get(pathname);
      if (!target) broken.push(`${page} -> ${href}`);
      else if (/^#[a-z]/.test(hash) && !/^#v=/.test(hash) && !target.includes(`id="${decodeURIComponent(hash.slice(1))}"`)) broken.push(`${page} -> ${href}: no such place`);
    }
  expect(html.size).toBeGreaterThan(100);
  expect(broken).toEqual([]);
});
