import { expect, test } from '@playwright/test';
import { GUIDES } from '../../data/guides/all.ts';
import { MUSCLE_INDEX } from '../../data/muscle-index.ts';

// What programs read that look for pages: the build of npm test is made for a host, SITE_URL.

const MOST_DESCRIBED = 160;
const first = (text: string, what: RegExp) => what.exec(text)?.[1] ?? null;

test('every listed page is there, under the address it calls its own, with a title and description that no other has', async ({
  request,
}) => {
  const list = await request.get('/sitemap.xml');
  expect(list.ok(), 'there is no sitemap.xml: build with SITE_URL set, as npm test does').toBe(true);
  const addresses = [...(await list.text()).matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address ?? '');
  const paths = addresses.map((address) => new URL(address).pathname);
  for (const path of [
    '/',
    ...MUSCLE_INDEX.map(({ id }) => `/muscles/${id}/`),
    ...GUIDES.map(({ id }) => `/guides/${id}/`),
  ])
    expect(paths).toContain(path);
  for (const path of ['/embed/', '/handout/', '/404/', '/evidence/sources/a-b/']) expect(paths).not.toContain(path);

  const titles = new Map<string, string>(),
    descriptions = new Map<string, string>();
  for (const address of addresses) {
    const path = new URL(address).pathname,
      answer = await request.get(path);
    expect(answer.ok(), path).toBe(true);
    const html = await answer.text(),
      head = html.slice(0, html.indexOf('</head>'));
    expect(first(head, /<link rel="canonical" href="([^"]*)"/), path).toBe(address);
    for (const [seen, said] of [
      [titles, first(head, /<title>([^<]*)</)],
      [descriptions, first(head, /<meta name="description" content="([^"]*)"/)],
    ] as const) {
      expect(said, path).toBeTruthy();
      expect(seen.get(said ?? ''), `${path} says ${said} too`).toBeUndefined();
      seen.set(said ?? '', path);
    }
    const things = JSON.parse(first(head, /<script type="application\/ld\+json">(.*?)<\/script>/) ?? 'null') as {
      '@graph': readonly { '@type': string; '@id'?: string }[];
    };
    expect(things['@graph'][0]?.['@id'], path).toBe(address);
  }
  for (const [said, path] of descriptions)
    if (path.startsWith('/muscles/') || path.startsWith('/guides/'))
      expect(said.replace(/&[^;]*;/g, '-').length, said).toBeLessThanOrEqual(MOST_DESCRIBED);
});

test('what stands in for a missing page has no address at which it would be there', async ({ request }) => {
  for (const path of ['/404', '/404/', '/404.html', '/_not-found', '/_not-found/', '/_not-found/index.txt', '/none/'])
    expect((await request.get(path)).status(), path).toBe(404);
});

test('what is not for those who search says so, and has no address of its own', async ({ request }) => {
  for (const path of ['/embed/', '/handout/', '/not/there/', '/evidence/sources/a-b/']) {
    const html = await (await request.get(path)).text();
    expect(html, path).toMatch(/<meta name="robots" content="noindex/);
    expect(html, path).not.toContain('application/ld+json');
  }
  expect(await (await request.get('/robots.txt')).text()).toContain('Sitemap: https://');
});

test('a home screen finds the name of the app and pictures of the sizes that are told', async ({ request, page }) => {
  await page.goto('/about/');
  const at = await page.locator('link[rel="manifest"]').getAttribute('href'),
    manifest = (await (await request.get(at ?? '')).json()) as {
      name: string;
      start_url: string;
      icons: readonly { src: string; sizes: string; purpose?: string }[];
      shortcuts: readonly { url: string }[];
    };
  expect(manifest.name).toContain('Knotmap');
  expect(manifest.icons.some(({ purpose }) => purpose === 'maskable')).toBe(true);
  for (const { src, sizes } of manifest.icons) {
    const png = await (await request.get(src)).body();
    expect(png.subarray(1, 4).toString(), src).toBe('PNG');
    expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, src).toBe(sizes);
  }
  for (const address of [manifest.start_url, ...manifest.shortcuts.map(({ url }) => url), '/favicon.ico'])
    expect((await request.get(address)).ok(), address).toBe(true);
  const touch = await page.locator('link[rel="apple-touch-icon"]').getAttribute('href');
  expect((await request.get(touch ?? '')).ok()).toBe(true);
});
