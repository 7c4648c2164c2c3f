import { describe, expect, it } from 'vitest';
import { MUSCLES } from '../../data/atlas.ts';
import { GUIDES } from '../../data/guides/all.ts';
import { structured, withStructured } from './structured.ts';
import { headOf, icoOf, robots, sitemap } from './web-files.ts';

const SITE = 'https://example.org';
const HEAD =
  '<html><head><title>Pain &amp; knots | Knotmap</title><meta name="description" content="The &quot;map&quot; &lt;3"/></head><body>';

describe('what a built page says of itself', () => {
  it('is read as a person would read it', () =>
    expect(headOf(HEAD)).toEqual({ title: 'Pain & knots', description: 'The "map" <3', listed: true }));
  it('a page that is not to be listed says so', () =>
    expect(headOf(HEAD.replace('<title>', '<meta name="robots" content="noindex"/><title>')).listed).toBe(false));
  it('words in its body say nothing', () =>
    expect(headOf(`${HEAD}<meta name="robots" content="noindex"/>`).listed).toBe(true));
});

it('the list of pages is XML, whatever an address holds', () => {
  const text = sitemap(SITE, ['/', '/a&b/']);
  expect(text).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<urlset /);
  expect([...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address)).toEqual([
    'https://example.org/',
    'https://example.org/a&amp;b/',
  ]);
});

it('robots find the list of pages, where there is one', () => {
  expect(robots(SITE)).toContain('Sitemap: https://example.org/sitemap.xml');
  expect(robots(null)).toBe('User-agent: *\nAllow: /\n');
});

it('an icon file says where its picture lies and how large it is', () => {
  const file = icoOf(new Uint8Array([1, 2, 3]), 32),
    view = new DataView(file.buffer);
  expect([...file.subarray(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 32, 32]);
  expect(view.getUint32(14, true)).toBe(3);
  expect([...file.subarray(view.getUint32(18, true))]).toEqual([1, 2, 3]);
});

describe('what pages are about', () => {
  const thingsOf = (address: string) =>
    structured(SITE, { address, title: 'Title', description: 'Description' }) as readonly Record<string, unknown>[];
  const kinds = (address: string) => thingsOf(address).map((thing) => thing['@type']);

  it('each kind of page has its own', () => {
    expect(kinds('/')).toEqual(['WebApplication']);
    expect(kinds('/muscles/infraspinatus/')).toEqual(['MedicalWebPage', 'BreadcrumbList']);
    expect(kinds('/guides/rhomboids/')).toEqual(['MedicalWebPage', 'HowTo', 'BreadcrumbList']);
    expect(kinds('/care/creams/')).toEqual(['MedicalWebPage', 'BreadcrumbList']);
  });

  it.each(MUSCLES.map(({ id }) => id))('the page of %s tells of its muscle, and of the way to it', (id) => {
    const [page, crumbs] = thingsOf(`/muscles/${id}/`);
    expect(page).toMatchObject({ about: { '@type': 'Muscle', name: MUSCLES.find((one) => one.id === id)?.name } });
    expect(crumbs).toMatchObject({
      itemListElement: [
        { position: 1, item: `${SITE}/` },
        { position: 2, item: `${SITE}/muscles/` },
        { position: 3, item: `${SITE}/muscles/${id}/` },
      ],
    });
  });

  it.each(GUIDES)(
    'no steps of $id go out without the check before them, nor with an open place for a number',
    (guide) => {
      const steps = (thingsOf(`/guides/${guide.id}/`)[1]?.['step'] as readonly { text: string }[]).map(
        ({ text }) => text,
      );
      expect(steps.length).toBeGreaterThan(guide.steps.length);
      expect(steps[0]).toMatch(/^Go through the safety check first/);
      for (const text of steps) expect(text).not.toMatch(/[{}]/);
    },
  );

  it('stand in the head as data that cannot end it', () => {
    const html = withStructured('<head></head><body></body>', [{ '@type': 'Thing', name: '</script><b>$&' }]);
    expect(html).not.toContain('</script><b>');
    const [, text = ''] = /<script type="application\/ld\+json">(.*?)<\/script><\/head>/.exec(html) ?? [];
    expect(JSON.parse(text)).toEqual({
      '@context': 'https://schema.org',
      '@graph': [{ '@type': 'Thing', name: '</script><b>$&' }],
    });
  });
});
