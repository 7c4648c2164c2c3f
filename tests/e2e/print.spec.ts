import { PDFiumLibrary } from '@hyzyla/pdfium';
import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './fixture.ts';
import { TOPICS } from '../../data/care/topics.ts';
import { CLAIM_SECTIONS } from '../../data/claims/claims.ts';
import { GUIDE_INDEX } from '../../data/guides/index-of.ts';
import { MUSCLE_INDEX } from '../../data/muscle-index.ts';

/** CSS pixels (96 to the inch) of the paper less its margins of 16 mm. */
const MARGINS = 2 * 16 * (96 / 25.4);
const PAPERS = {
  A4: { width: 794 - MARGINS, height: 1123 - MARGINS },
  Letter: { width: 816 - MARGINS, height: 1056 - MARGINS },
} as const;

const GUIDES = GUIDE_INDEX.map(({ id }) => `/guides/${id}/`),
  MUSCLES = MUSCLE_INDEX.map(({ id }) => `/muscles/${id}/`);
const OTHERS = [
  '/care/',
  ...TOPICS.map(({ slug }) => `/care/${slug}/`),
  '/safety/',
  '/evidence/',
  '/evidence/claims/',
  ...CLAIM_SECTIONS.map(({ id }) => `/evidence/claims/${id}/`),
];

/** The stricter of both in each direction: what keeps to it keeps to either. */
const NARROWEST = Math.floor(Math.min(PAPERS.A4.width, PAPERS.Letter.width)),
  LOWEST = Math.floor(Math.min(PAPERS.A4.height, PAPERS.Letter.height));

/** What would be cut or hang over the edge of the paper: blocks with a frame or a picture, and rows. */
async function cutBlocks(page: Page) {
  return page.evaluate(
    ([wide, high]) => {
      const framed = [...document.querySelectorAll<HTMLElement>('main *')].filter((element) => {
        if (
          element.closest('.no-print') ||
          element.getClientRects().length === 0 ||
          getComputedStyle(element).display.startsWith('inline')
        )
          return false;
        const { borderLeftWidth, borderRightWidth } = getComputedStyle(element);
        return (
          element.matches('.keep-together, li, tr, figure, svg') ||
          (parseFloat(borderLeftWidth) > 0 && parseFloat(borderRightWidth) > 0)
        );
      });
      const kept = (element: HTMLElement | null): boolean =>
        element !== null &&
        (element.tagName === 'svg' ||
          getComputedStyle(element).breakInside.startsWith('avoid') ||
          kept(element.parentElement));
      const named = (element: HTMLElement) =>
        `${element.tagName} ${element.className} ${element.textContent?.slice(0, 40)}`;
      return {
        blocks: framed.length,
        over: document.documentElement.scrollWidth - wide,
        cut: framed.filter((element) => !kept(element)).map(named),
        tooTall: framed.filter((element) => element.getBoundingClientRect().height > high).map(named),
      };
    },
    [NARROWEST, LOWEST] as const,
  );
}

for (const [name, paths] of [
  ['guides', GUIDES],
  ['muscles', MUSCLES],
  ['care, safety and claims', OTHERS],
] as const)
  test(`${name}: on A4 and Letter every framed block can be kept whole, and nothing hangs over`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: NARROWEST, height: LOWEST });
    // What is laid out is in the page itself; its scripts are left empty, which spares starting each of them.
    await page.route('**/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
    for (const path of paths) {
      await page.goto(path, { waitUntil: 'domcontentloaded' });
      const { blocks, over, cut, tooTall } = await cutBlocks(page);
      expect(blocks, path).toBeGreaterThan(5);
      expect(over, `${path}: wider than the paper`).toBeLessThanOrEqual(0);
      expect(cut, `${path}: may be cut`).toEqual([]);
      expect(tooTall, `${path}: taller than a page`).toEqual([]);
    }
  });

/** Shares of each sheet that are inked, that are dark, and that lie inked in its margins. */
async function sheets(pdf: Buffer) {
  const library = await PDFiumLibrary.init(),
    document = await library.loadDocument(pdf),
    found = [];
  for (const sheet of document.pages()) {
    const { width, height, data } = await sheet.render({ scale: 1, render: 'bitmap' });
    const edge = Math.floor((12 / 25.4) * 72);
    let ink = 0,
      dark = 0,
      outside = 0;
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++) {
        const light = data[(y * width + x) * 4 + 1]!;
        if (light < 235) ink++;
        if (light < 90) dark++;
        if (light < 235 && (x < edge || x >= width - edge || y < edge || y >= height - edge)) outside++;
      }
    found.push({ wide: width, ink: ink / (width * height), dark: dark / (width * height), outside });
  }
  document.destroy();
  library.destroy();
  return found;
}

test('printed from a dark screen: no dark sheet, none empty, nothing in the margins, sources and pictures there', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await page.emulateMedia({ colorScheme: 'dark' });
  for (const path of [
    '/guides/infraspinatus/',
    '/guides/sternocleidomastoid/',
    '/care/',
    '/care/why-it-hurts/',
    '/care/muscle-balance/',
    '/care/medicines/',
    '/muscles/infraspinatus/',
    '/evidence/claims/',
    '/safety/',
  ]) {
    await page.goto(path, { waitUntil: 'networkidle' });
    for (const [format, wide] of [
      ['A4', 595],
      ['Letter', 612],
    ] as const) {
      const all = await sheets(await page.pdf({ format, printBackground: true }));
      expect(all.length, path).toBeLessThanOrEqual(17);
      for (const [at, { wide: width, ink, dark, outside }] of all.entries()) {
        const sheet = `${path} on ${format}, sheet ${at + 1} of ${all.length}`;
        expect(Math.abs(width - wide), sheet).toBeLessThanOrEqual(2);
        expect(ink, `${sheet}: ink`).toBeGreaterThan(0.002);
        expect(dark, `${sheet}: dark`).toBeLessThan(0.12);
        expect(outside, `${sheet}: in the margins`).toBe(0);
      }
    }
  }
});

test('what is for the screen stays off the paper, and what is folded comes out', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/guides/infraspinatus/');
  await expect(page.locator('#source-hou2002')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Start the guide' })).toBeHidden();
  await page.goto('/care/heat-or-cold/');
  await expect(page.getByText(/^Sources: /).first()).toBeVisible();
  await page.goto('/evidence/claims/');
  await expect(page.getByRole('searchbox')).toBeHidden();
});

test('a guide on one page for the wall: one sheet of A4 and of Letter, with its picture and what was ticked', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/guides/infraspinatus/#side=right&start=1');
  const player = page.getByRole('dialog');
  await player.getByRole('checkbox', { name: /^Blood thinners/ }).check();
  await player.getByRole('button', { name: 'That is all. Go on' }).click();
  await player.getByRole('button', { name: 'Print it on one page' }).click();
  const wall = page.getByRole('dialog', { name: 'One page for the wall' });
  const sheet = wall.getByRole('article', { name: 'Flat of the shoulder blade' });
  await expect(sheet).toContainText('You ticked: Blood thinners');
  await expect(sheet.getByRole('list').first().getByRole('listitem')).not.toHaveCount(0);
  const print = wall.getByRole('button', { name: 'Print' });
  await expect(print).toBeEnabled({ timeout: 60_000 });
  await expect(print).toHaveCSS('opacity', '1');
  expect(await sheet.evaluate((element) => element.scrollHeight - element.clientHeight)).toBeLessThanOrEqual(0);
  await expectAccessible(page);
  for (const format of ['A4', 'Letter'] as const) {
    const [first, ...more] = await sheets(await page.pdf({ format, printBackground: true }));
    expect(more, format).toEqual([]);
    expect(first?.ink, `${format}: ink of words and picture`).toBeGreaterThan(0.08);
    expect(first?.outside, `${format}: in the margins`).toBe(0);
  }
  await wall.getByRole('button', { name: 'Close' }).click();
  await expect(player.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
});
