import type { Locator } from '@playwright/test';
import { expect, openBody, test } from './fixture.ts';

/** A stroke between the shoulder blades, on the right. */
const MARKED = '/#v=1&m=xyARhR2BV7AUkXBWkF';
const LYING = { width: 844, height: 390 };

const boxOf = async (one: Locator) => {
  const box = await one.boundingBox();
  if (!box) throw new Error('not on the page');
  return box;
};

/** Nothing lies over it, and it is in the window. */
const expectOnTop = (one: Locator) =>
  expect
    .poll(() =>
      one.evaluate((element) => {
        const { x, y, width, height } = element.getBoundingClientRect(),
          top = document.elementFromPoint(x + width / 2, y + height / 2);
        return top !== null && (element === top || element.contains(top));
      }),
    )
    .toBe(true);

test('a guide opened from far down the map begins at its top', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openBody(page, MARKED);
  const plan = page
    .getByRole('listitem')
    .getByRole('link', { name: /, right/ })
    .first();
  await plan.evaluate((link) => link.scrollIntoView({ block: 'end' }));
  expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(300);
  await plan.click();
  await expect(page).toHaveURL(/\/guides\/[a-z_-]+\/#side=right/);
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});

test('on a phone on its side the body stands beside the text, whole, and its tools do not run out of it', async ({
  page,
}) => {
  await page.setViewportSize(LYING);
  await openBody(page, MARKED);
  const stage = await boxOf(page.getByRole('region', { name: 'Body' })),
    heading = await boxOf(page.getByRole('heading', { level: 1 }));
  expect(stage.height).toBeGreaterThan(300);
  expect(heading.x).toBeGreaterThanOrEqual(stage.x + stage.width);
  const tools = await boxOf(page.getByRole('toolbar', { name: 'Drawing tools' }));
  expect(tools.x + tools.width).toBeLessThanOrEqual(stage.x + stage.width);
  await page.getByText('Layers').click();
  const panel = await boxOf(page.getByRole('radio', { name: 'None' }));
  expect(panel.x + panel.width).toBeLessThan(heading.x);
  expect(panel.y + panel.height).toBeLessThan(LYING.height);
});

test('on a phone on its side the answer is in sight after one tap', async ({ page }) => {
  await page.setViewportSize(LYING);
  await openBody(page, MARKED);
  await expect(
    page.getByRole('region', { name: 'Your answer' }).getByRole('link', { name: /^How to press/ }),
  ).toBeInViewport({ ratio: 1 });
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});

for (const width of [1024, 1440])
  test(`at ${width} wide the tools stand in their box, whole`, async ({ page }) => {
    await page.setViewportSize({ width, height: 768 });
    await openBody(page);
    const tools = page.getByRole('toolbar', { name: 'Drawing tools' });
    expect(await tools.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  });

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
] as const)
  test(`in a window of ${width} by ${height} the card joins its list in the one column beside the body`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await openBody(page, `${MARKED}&k=infraspinatus-trp3.right`);
    const stage = await boxOf(page.getByRole('region', { name: 'Body' })),
      list = await boxOf(page.getByRole('listbox', { name: 'Likely knots' })),
      card = await boxOf(page.getByRole('article'));
    expect(stage.height).toBeGreaterThan(height - 100);
    expect(stage.width).toBeGreaterThan(width * 0.6);
    expect(list.x).toBeGreaterThanOrEqual(stage.x + stage.width);
    expect(card.x).toBeGreaterThanOrEqual(stage.x + stage.width);
    expect(card.y - (list.y + list.height)).toBeLessThan(40);
    expect(list.height).toBeLessThan(80);
  });

test('explaining on a phone on its side, the tools do not lie over the body', async ({ page }) => {
  await page.setViewportSize(LYING);
  await openBody(page, '/?mode=explain#v=1&k=infraspinatus-trp1.right');
  const tools = await boxOf(page.getByRole('toolbar', { name: 'Explain' }));
  expect((await boxOf(page.getByRole('application'))).y).toBeGreaterThanOrEqual(tools.y + tools.height);
});

test('explaining on a phone, nothing of the page under it is seen or touched', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openBody(page, MARKED);
  await page.getByText('For a therapist').first().click();
  await page.getByRole('button', { name: 'Explain on the whole screen' }).click();
  const explain = page.getByRole('region', { name: 'Explain' }),
    stage = page.getByRole('region', { name: 'Body' });
  await expect(explain).toBeVisible();
  expect(await boxOf(stage)).toEqual({ x: 0, y: 0, width: 390, height: 844 });
  await expect(stage).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  const under = await page.evaluate(() =>
    Array.from({ length: 20 * 40 }, (_, k) =>
      document.elementFromPoint(10 + (k % 20) * 19, 10 + Math.floor(k / 20) * 21),
    )
      .filter((hit) => !hit?.closest('[aria-label="Body"], [aria-label="Explain"]'))
      .map((hit) => hit?.outerHTML.slice(0, 80)),
  );
  expect(under).toEqual([]);
});

test('what is stepped to by keyboard is not left under the body', async ({ page }) => {
  await page.setViewportSize({ width: 720, height: 900 });
  await openBody(page, MARKED);
  const list = page.getByRole('listbox', { name: 'Likely knots' }),
    plan = page
      .getByRole('listitem')
      .getByRole('link', { name: /, right/ })
      .first();
  await expect(list.getByRole('option').first()).toBeAttached();
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await plan.focus();
  await expectOnTop(plan);
});

test('closing the card leads back to its row; what a mark did to the list is said', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openBody(page, MARKED);
  const list = page.getByRole('listbox', { name: 'Likely knots' }),
    row = list.getByRole('option').nth(1);
  await expect(page.getByText(/^The list of likely knots begins with: .+, (left|right)\. /)).toHaveRole('status');
  await row.click();
  await page.getByRole('button', { name: 'Close this card' }).click();
  await expect(list).toBeFocused();
  await expectOnTop(row);
});
