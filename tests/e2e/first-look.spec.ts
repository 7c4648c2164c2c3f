import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';

const STEP = /^Lean back until it feels/;
/** Has the tab hold a yes to a warning sign, or a condition. */
async function say(page: Page, what: 'sign' | 'condition') {
  await page.goto('/safety/');
  if (what === 'sign') await page.getByRole('checkbox', { name: /pressure, tightness/ }).check();
  else
    await page.evaluate(() =>
      sessionStorage.setItem('knotmap.visit.cautions', JSON.stringify({ v: 1, ticked: { thin_bones: 'both' } })),
    );
}
const scripts = /\/chunks\/(?:app\/.*\/page|main-app)-.*\.js/;

for (const what of ['sign', 'condition'] as const)
  test(`a ${what} was said: a page whose scripts never come shows no step, and says that it is not whole`, async ({
    page,
    quiet,
  }) => {
    quiet.expected = /Failed to load|ERR_FAILED|ChunkLoadError/;
    await say(page, what);
    await page.route(scripts, (route) => route.abort());
    await page.goto('/guides/rhomboids/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText('A part of this page has not come', { exact: false })).toBeVisible();
    await expect(page.getByText(STEP)).toBeHidden();
    await expect(page.getByText('You answered or ticked something before', { exact: false })).toBeVisible();
  });

test('nothing was said: the page can be read without its scripts, and it is said that it is not whole', async ({
  page,
  quiet,
}) => {
  quiet.expected = /Failed to load|ERR_FAILED|ChunkLoadError/;
  await page.route(scripts, (route) => route.abort());
  await page.goto('/guides/rhomboids/');
  await expect(page.getByText(STEP).first()).toBeVisible();
  await expect(page.getByText('A part of this page has not come', { exact: false })).toBeVisible();
});

test('a map whose script hangs says so, and stops saying so when it comes', async ({ page }) => {
  const waiting: (() => void)[] = [];
  await page.route(/\/chunks\/app\/page-.*\.js/, async (route) => {
    await new Promise<void>((go) => waiting.push(go));
    await route.continue();
  });
  await page.goto('/', { waitUntil: 'commit' });
  const said = page.getByText('A part of this page has not come', { exact: false });
  await expect(said).toBeVisible();
  waiting.forEach((go) => go());
  await expect(said).toBeHidden();
  await expect(page.locator('html[data-body=ready]')).toHaveCount(1);
});
