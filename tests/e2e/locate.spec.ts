import { expect, expectAccessible, openBody, stagePoint, test } from './fixture.ts';

const knots = { name: 'Likely knots' } as const;

test('the page can be read at once and says what to do', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1, name: 'Mark where it hurts' })).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Where does it hurt?' })).toBeVisible();
});

for (const [side, x] of [
  ['left', 0.42],
  ['right', 0.58],
] as const)
  test(`a click on the ${side} of the upper back, seen from behind, leads to knots of the ${side}`, async ({
    page,
  }) => {
    await openBody(page);
    const at = await stagePoint(page, x, 0.45);
    await page.mouse.click(at.x, at.y);
    const marked = page.getByRole('region', { name: 'You marked' }).getByRole('listitem');
    await expect(marked).toHaveCount(1);
    await expect(marked).toContainText(side);
    await expect(page.getByRole('listbox', knots).getByRole('option').first()).toHaveAccessibleName(
      new RegExp(`${side} side`),
    );
  });

test('painting, erasing, undo and redo', async ({ page }) => {
  await openBody(page);
  const marked = page.getByRole('region', { name: 'You marked' }).getByRole('listitem');
  const [from, to] = [await stagePoint(page, 0.56, 0.4), await stagePoint(page, 0.6, 0.52)];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 8 });
  await page.mouse.up();
  await expect(marked).toHaveCount(1);
  const first = await page.getByRole('listbox', knots).getByRole('option').first().getAttribute('aria-label');
  await page.getByRole('radio', { name: 'Erase' }).click();
  await page.mouse.move(to.x, to.y);
  await page.mouse.down();
  await page.mouse.up();
  await expect(marked).toHaveCount(1); // what is left of it is one mark
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(marked).toHaveCount(1);
  await expect(page.getByRole('listbox', knots).getByRole('option').first()).toHaveAttribute('aria-label', first ?? '');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('listbox', knots)).toHaveCount(0);
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(marked).toHaveCount(1);
});

test('the link restores the drawing, the choice and the view', async ({ page }) => {
  await openBody(page);
  const at = await stagePoint(page, 0.58, 0.42);
  await page.mouse.click(at.x, at.y);
  const list = page.getByRole('listbox', knots);
  await list.getByRole('option').nth(1).click();
  await expect(page.getByRole('article')).toBeVisible();
  const chosen = await list.getByRole('option', { selected: true }).getAttribute('aria-label');
  await expect(page).toHaveURL(/#v=1&m=.+&k=/);
  expect(new URL(page.url()).search).toBe('');
  const marks = await page.getByRole('region', { name: 'You marked' }).innerText();
  const link = page.url();
  await page.goto('about:blank');
  await openBody(page, link);
  await expect(list.getByRole('option', { selected: true })).toHaveAttribute('aria-label', chosen ?? '');
  expect(await page.getByRole('region', { name: 'You marked' }).innerText()).toBe(marks);
});

test('the list of places gives the same answer as the same place on the body', async ({ page }) => {
  await openBody(page);
  const box = page.getByRole('combobox', { name: 'Where does it hurt?' });
  await box.fill('right shoulder blade inner');
  await box.press('Enter');
  const options = page.getByRole('listbox', knots).getByRole('option');
  await expect(options.first()).toBeVisible();
  await expect(page).toHaveURL(/&p=/);
  const named = await options.evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label')));
  // The same marks as painted strokes: the link without the name of the place.
  const painted = page.url().replace(/&p=[^&]*/, '');
  await page.goto('about:blank');
  await openBody(page, painted);
  await expect(options.first()).toBeVisible();
  // A mark whose name is lost is still a mark at its point.
  expect(await options.evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label')))).toEqual(named);
});

test('with the keyboard alone: place, knot, card', async ({ page }) => {
  await openBody(page);
  const box = page.getByRole('combobox', { name: 'Where does it hurt?' });
  await box.focus();
  await page.keyboard.type('between shoulder');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const list = page.getByRole('listbox', knots);
  await list.focus();
  await page.keyboard.press('ArrowDown');
  await expect(list.getByRole('option', { selected: true })).toHaveCount(1);
  await expect(page.getByRole('article').getByRole('heading', { level: 2 })).not.toHaveText('…');
  await expect(page.getByRole('article').getByText('Where its pain may be felt')).toBeVisible();
});

test('without WebGL the list of places still leads to knots and cards', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('data-body', 'failed', { timeout: 30_000 });
  const box = page.getByRole('combobox', { name: 'Where does it hurt?' });
  await box.fill('left temple');
  await box.press('Enter');
  await expect(page.getByRole('listbox', knots).getByRole('option').first()).toHaveAccessibleName(/left side/);
  // No room is kept for the body; how strong a pain is can still be said.
  const tools = await page.getByRole('toolbar', { name: 'Drawing tools' }).boundingBox(),
    heading = await page.getByRole('heading', { level: 1 }).boundingBox();
  expect(heading?.y).toBeLessThan((tools?.y ?? 0) + (tools?.height ?? 0) + 80);
});

for (const file of ['/models/body.glb', '/atlas/atlas.bin'])
  test(`with a damaged ${file} the list of places still works and the page says so`, async ({ page, quiet }) => {
    quiet.expected = /./;
    await page.route(`**${file}`, (route) => route.fulfill({ body: 'not what it was' }));
    await page.goto('/');
    await expect(page.getByText('The 3D body could not be loaded')).toBeVisible();
    const box = page.getByRole('combobox', { name: 'Where does it hurt?' });
    await box.fill('left temple');
    await box.press('Enter');
    await expect(page.getByRole('listbox', knots).getByRole('option').first()).toHaveAccessibleName(/left side/);
  });

test('a broken link opens with what could be read and says what could not', async ({ page }) => {
  await page.goto('/#v=1&m=zzzz&k=nothing.nowhere&w=1,2');
  await expect(
    page.getByText(/^The marks, the chosen knot and the view in this link could not be read\b/),
  ).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

for (const scheme of ['light', 'dark'] as const)
  test(`nothing to object to for accessibility, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await openBody(page);
    await expectAccessible(page);
    const at = await stagePoint(page, 0.58, 0.42);
    await page.mouse.click(at.x, at.y);
    await page.getByRole('listbox', knots).getByRole('option').first().click();
    await expect(page.getByRole('article')).toBeVisible();
    await expectAccessible(page);
  });

test('an address that is not there says so and leads on', async ({ page, quiet }) => {
  quiet.expected = /404 \(Not Found\)/;
  expect((await page.goto('/guides/no-such-guide/'))?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not here');
  await expect(page).toHaveTitle('This page is not here | Knotmap');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Find a guide' }).click();
  await expect(page).toHaveURL(/\/guides\/$/);
});
