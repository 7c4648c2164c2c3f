/** What a site says of itself to those who look for its pages. */

/** The addresses of a site's pages, for those who search. `pages`: addresses within the site. */
export const sitemap = (site: string, pages: readonly string[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...pages.map((address) => `<url><loc>${escaped(site + address)}</loc></url>`),
    '</urlset>',
    '',
  ].join('\n');

/** Everything may be read; where the list of pages is. */
export const robots = (site: string | null): string =>
  ['User-agent: *', 'Allow: /', ...(site ? ['', `Sitemap: ${site}/sitemap.xml`] : []), ''].join('\n');

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const contentOf = (html: string, tag: RegExp) => tag.exec(html)?.[1] ?? null;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };
const plain = (text: string) => text.replace(/&(amp|lt|gt|quot|#x27);/g, (_, name: string) => ENTITIES[name] ?? '');

/** What a built page says of itself: its title without the site's name, and whether it may be listed. */
export interface PageHead {
  readonly title: string;
  readonly description: string;
  readonly listed: boolean;
}

/** Reads the head of a built page. */
export function headOf(html: string): PageHead {
  const head = html.slice(0, html.indexOf('</head>'));
  return {
    title: plain(contentOf(head, /<title>([^<]*)<\/title>/) ?? '').replace(/ \| [^|]*$/, ''),
    description: plain(contentOf(head, /<meta name="description" content="([^"]*)"/) ?? ''),
    listed: !/<meta name="robots" content="[^"]*noindex/.test(head),
  };
}

/** An .ico file that holds one square PNG picture of so many pixels a side, at most 256. Format: Microsoft, "The evolution of the ICO file format", 2010. */
export function icoOf(png: Uint8Array, side: number): Uint8Array {
  const file = new Uint8Array(22 + png.length),
    view = new DataView(file.buffer);
  view.setUint16(2, 1, true); // an icon
  view.setUint16(4, 1, true); // one picture
  file.set([side % 256, side % 256], 6);
  view.setUint16(10, 1, true); // planes
  view.setUint16(12, 32, true); // bits a pixel
  view.setUint32(14, png.length, true);
  view.setUint32(18, 22, true);
  file.set(png, 22);
  return file;
}
