import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { EMPTY_LINKED, formatLink } from '../../state/link/link.ts';
import { expect, openBody, stagePoint, test } from './fixture.ts';

const OUT = fileURLToPath(new URL('../../out/', import.meta.url));

test('every link between pages leads to a page, and every anchor to a place on it', async () => {
  const pages = readdirSync(OUT, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('index.html'));
  const html = new Map(
    pages.map((path) => [`/${path.replace(/index\.html$/, '')}`, readFileSync(`${OUT}${path}`, 'utf8')]),
  );
  const broken: string[] = [];
  for (const [page, text] of html)
    for (const [, href = ''] of text.matchAll(/<a\b[^>]*\shref="([^"]+)"/g)) {
      if (/^(https?:|mailto:|tel:)/.test(href)) continue;
      const { pathname, hash } = new URL(href, `http://site${page}`);
      const target = html.get(pathname);
      if (!target) broken.push(`${page} -> ${href}`);
      else if (
        /^#[a-z]/.test(hash) &&
        !/^#v=/.test(hash) &&
        !target.includes(`id="${decodeURIComponent(hash.slice(1))}"`)
      )
        broken.push(`${page} -> ${href}: no such place`);
    }
  expect(html.size).toBeGreaterThan(100);
  expect(broken).toEqual([]);
});

/** Two marks on the right shoulder blade, and a knot. */
const LINK = formatLink({
  ...EMPTY_LINKED,
  selected: { id: 'infraspinatus-trp1', side: 'right' },
  drawing: {
    strokes: [[-88, 1391, -104] as const, [-110, 1330, -95] as const].map((place) => ({
      kind: 'pain',
      radiusMm: 25,
      intensity: 6,
      path: [place],
    })),
    complete: false,
  },
});
const marksOf = (page: Page) => page.getByRole('region', { name: 'You marked' }).getByRole('listitem');
const undo = (page: Page) => page.getByRole('button', { name: 'Undo' });
const follow = (page: Page, fragment: string) => page.evaluate((text) => void (location.hash = text), fragment);
const fragmentOf = (page: Page) => page.evaluate(() => location.hash);

/** Opens the map and marks one place. Returns the fragment of that drawing. */
async function markOne(page: Page): Promise<string> {
  await openBody(page);
  const at = await stagePoint(page, 0.42, 0.45);
  await page.mouse.click(at.x, at.y);
  await expect(marksOf(page)).toHaveCount(1);
  await expect.poll(() => fragmentOf(page)).toMatch(/^#v=1&m=/);
  return fragmentOf(page);
}

test('a fragment that is no link leaves the marks, the way back and itself', async ({ page }) => {
  await markOne(page);
  for (const fragment of ['#section-2', '#googtrans(en|de)', '#top']) {
    await follow(page, fragment);
    await page.waitForTimeout(1000); // the address would have been written by now
    expect(await fragmentOf(page)).toBe(fragment);
    await expect(marksOf(page)).toHaveCount(1);
    await expect(undo(page)).toBeEnabled();
    await expect(page.getByText(/link/i).filter({ hasText: 'could not be read' })).toHaveCount(0);
  }
  await follow(page, '#v=1&k=constructor.left');
  await expect(page.getByText('The chosen knot in this link could not be read.')).toBeVisible();
  await expect(marksOf(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Dismiss this message' }).click();
  await expect(page.getByText('could not be read')).toHaveCount(0);
  await undo(page).click();
  await expect(marksOf(page)).toHaveCount(0);
});

test('a link that is opened over a drawing can be taken back, and opened again', async ({ page }) => {
  const mine = await markOne(page);
  await follow(page, `#${LINK}`);
  await expect(marksOf(page)).toHaveCount(2);
  await expect(page.getByRole('article')).toBeVisible();
  await undo(page).click();
  await expect(marksOf(page)).toHaveCount(1);
  await expect(page.getByRole('article')).toHaveCount(0);
  await expect.poll(() => fragmentOf(page)).toBe(mine);
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(marksOf(page)).toHaveCount(2);
  // The camera may have come to rest at the knot, which the address says.
  await expect.poll(async () => (await fragmentOf(page)).replace(/&w=.*/, '')).toBe(`#${LINK}`);
});

test('a link of which mail and chat programs made something else opens whole, at the start and in the running page', async ({
  page,
}) => {
  await openBody(page, `/#${LINK.replaceAll('&', '&amp;')}).`);
  await expect(marksOf(page)).toHaveCount(2);
  await expect(page.getByRole('article')).toBeVisible();
  await expect.poll(async () => (await fragmentOf(page)).replace(/&w=.*/, '')).toBe(`#${LINK}`);
  await page.getByRole('button', { name: 'Clear all marks' }).click();
  await expect(marksOf(page)).toHaveCount(0);
  await follow(page, `#https://l.example/?u=${encodeURIComponent(`https://map.example/#${LINK}`)}&h=AT0`);
  await expect(marksOf(page)).toHaveCount(2);
  await expect(page.getByText('could not be read')).toHaveCount(0);
});

test('a link that arrives while a stroke is painted, and the way back and forth, lose nothing', async ({ page }) => {
  const mine = await markOne(page);
  const [from, to] = [await stagePoint(page, 0.56, 0.4), await stagePoint(page, 0.6, 0.5)];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
  await follow(page, `#${LINK}`);
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
  // What was painted went into the drawing that it was painted on; nothing was painted on the body that turned under the hand.
  await expect(marksOf(page)).toHaveCount(2);
  await undo(page).click();
  await expect(marksOf(page)).toHaveCount(2);
  await expect(page.getByRole('article')).toHaveCount(0);
  await undo(page).click();
  await expect(marksOf(page)).toHaveCount(1);
  await expect.poll(async () => (await fragmentOf(page)).replace(/&w=.*/, '')).toBe(mine);
  await follow(page, `#${LINK}`);
  await expect(marksOf(page)).toHaveCount(2);
  // The entry was written: coming back to it loads no page anew, which would lose what can be undone.
  await expect.poll(() => page.evaluate(() => history.state !== null)).toBe(true);
  await page.goBack();
  await expect(marksOf(page)).toHaveCount(1);
  await page.goForward();
  await expect(marksOf(page)).toHaveCount(2);
  for (const count of [1, 2, 1, 0]) {
    await undo(page).click();
    await expect(marksOf(page)).toHaveCount(count);
  }
});
