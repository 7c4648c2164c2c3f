import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, openBody, test } from './fixture.ts';

const PHONE = { width: 390, height: 844 };
/** The flat of the right shoulder blade, whole millimetres. */
const BLADE = [-104, 1343, -84] as const;

test.use({ viewport: PHONE });

const placeOf = (page: Page, mm: readonly [number, number, number]) =>
  page.evaluate((at) => {
    const box = document.querySelector('[role=application]')?.getBoundingClientRect(),
      in_ = window.knotmap?.at(at);
    if (!box || !in_) throw new Error('no body');
    return { x: box.x + in_.x, y: box.y + in_.y, top: box.top, bottom: box.bottom };
  }, mm);
async function tapBlade(page: Page) {
  await openBody(page);
  const { x, y } = await placeOf(page, BLADE);
  await page.mouse.click(x, y);
}
const answer = (page: Page) => page.getByRole('region', { name: 'Your answer' });
const topOf = async (one: Locator) => (await one.boundingBox())?.y ?? NaN;
const sheet = (page: Page) => page.evaluate(() => document.documentElement.dataset['sheet']);

test('one tap answers in sight: the first muscle, a word, and the way to press it, while the mark stays in sight', async ({
  page,
}) => {
  await tapBlade(page);
  const press = answer(page).getByRole('link', { name: /^How to press/ });
  await expect(press).toBeVisible();
  const box = await press.boundingBox();
  expect((box?.y ?? NaN) + (box?.height ?? NaN)).toBeLessThan(PHONE.height);
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  const { x, y } = await placeOf(page, BLADE);
  const over = await page.evaluate(
    ([left, top]) => document.elementFromPoint(left, top)?.closest('[role=application]') !== null,
    [x, y] as const,
  );
  expect(over, 'nothing but the body lies at the mark').toBe(true);
  await expectAccessible(page);
  await press.click();
  await expect(page).toHaveURL(/\/guides\/[a-z-]+\/#side=right&point=/);
});

test('the handle goes from a glimpse to half to whole and back, and the body keeps the room above', async ({
  page,
}) => {
  await tapBlade(page);
  await expect(answer(page)).toBeVisible();
  const more = page.getByRole('button', { name: 'Show more', exact: true });
  await more.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => sheet(page)).toBe('half');
  await expect.poll(async () => Math.abs((await topOf(answer(page))) - PHONE.height / 2)).toBeLessThan(40);
  const { y, bottom } = await placeOf(page, BLADE);
  expect(bottom).toBeLessThanOrEqual(PHONE.height / 2 + 1);
  expect(y).toBeLessThan(bottom);
  await page.keyboard.press('Enter');
  await expect.poll(() => sheet(page)).toBe('whole');
  await expect.poll(() => topOf(answer(page))).toBeLessThan(100);
  await page.getByRole('button', { name: 'Show less', exact: true }).press('Enter');
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);
});

test('what the wheel leaves between two stops goes on to the next; the text beyond is left alone', async ({ page }) => {
  await tapBlade(page);
  await expect(answer(page)).toBeVisible();
  await page.mouse.move(200, 800);
  await page.mouse.wheel(0, 80);
  await expect.poll(() => sheet(page)).toBe('half');
  await page.mouse.wheel(0, 900);
  await page.waitForTimeout(600);
  const at = await page.evaluate(() => window.scrollY);
  expect(at).toBeGreaterThan(900);
  await page.waitForTimeout(400);
  expect(await page.evaluate(() => window.scrollY)).toBe(at);
});

test('a card opens in the sheet at half, under a line of the list, and the next muscle is one key away', async ({
  page,
}) => {
  await tapBlade(page);
  const list = page.getByRole('listbox', { name: 'Likely knots' });
  await list.getByRole('option').nth(1).click();
  const card = page.getByRole('article');
  await expect(card.getByRole('heading', { level: 2 })).not.toHaveText('…');
  await expect.poll(() => sheet(page)).toBe('half');
  await expect.poll(() => topOf(card)).toBeGreaterThan(PHONE.height / 2);
  expect(await topOf(card)).toBeLessThan(PHONE.height * 0.65);
  const first = await card.getByRole('heading', { level: 2 }).textContent();
  await list.press('ArrowRight');
  await expect(card.getByRole('heading', { level: 2 })).not.toHaveText(first ?? '');
  await expectAccessible(page);
});
