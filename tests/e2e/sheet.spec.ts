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

test('back closes the card and keeps what was marked meanwhile; forward opens it again; its own button goes back too', async ({
  page,
}) => {
  await tapBlade(page);
  const card = page.getByRole('article'),
    marked = page.getByRole('region', { name: 'You marked' }).getByRole('listitem');
  await answer(page).getByRole('option').first().click();
  await expect(card.getByRole('heading', { level: 2 })).not.toHaveText('…');
  const { x, y } = await placeOf(page, [104, 1343, -84]);
  await page.mouse.click(x, y);
  await expect(marked).toHaveCount(2);
  await page.goBack();
  await expect(card).toHaveCount(0);
  await expect(marked).toHaveCount(2);
  await expect(page).toHaveURL(/^[^#]+#(?!.*&k=)/);
  await page.goForward();
  await expect(card).toBeVisible();
  await expect(marked).toHaveCount(2);
  await page.getByRole('button', { name: 'Close this card' }).click();
  await expect(card).toHaveCount(0);
  await page.goForward();
  await expect(card).toBeVisible();
});

test('back closes a menu, and the map stays', async ({ page }) => {
  await openBody(page);
  await page.locator('summary', { hasText: 'Layers' }).click();
  const menu = page.getByRole('group', { name: 'Muscles' });
  await expect(menu).toBeVisible();
  await page.goBack();
  await expect(menu).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goForward();
  await expect(menu).toBeVisible();
});

test('an example marks and answers', async ({ page }) => {
  await openBody(page);
  await page.getByRole('button', { name: 'stiff neck' }).click();
  await expect(answer(page).getByRole('link', { name: /^How to press/ })).toBeVisible();
  await expect(page.getByRole('region', { name: 'You marked' }).getByRole('listitem')).not.toHaveCount(0);
});

test('a place named without its side: the side is asked for, Enter marks none of itself, and the body turns to it', async ({
  page,
}) => {
  await openBody(page);
  const box = page.getByRole('combobox', { name: 'Where does it hurt?' }),
    places = page.getByRole('listbox', { name: 'Which side: temple?' }).getByRole('option'),
    marked = page.getByRole('region', { name: 'You marked' }).getByRole('listitem');
  await box.fill('temple');
  await box.press('Enter');
  await expect(places).toHaveText([/left temple/, /right temple/, /temple, both sides/]);
  await box.press('Enter');
  await expect(marked).toHaveCount(0);
  await box.press('ArrowDown');
  await box.press('ArrowDown');
  await expectAccessible(page);
  await box.press('Enter');
  await expect(marked).toHaveText(/right temple/);
  await expect.poll(() => page.url()).toMatch(/&w=/);
  await box.fill('pelican');
  await expect(page.getByText('No place by that name, and nothing was marked.')).toHaveRole('status');
});

test('back lowers the raised sheet, from whichever stop, and then leaves; forward raises it', async ({ page }) => {
  await page.goto('/about/');
  await tapBlade(page);
  const handle = page.getByRole('button', { name: 'Show more', exact: true });
  await handle.press('Enter');
  await expect.poll(() => sheet(page)).toBe('half');
  await handle.press('Enter');
  await expect.poll(() => sheet(page)).toBe('whole');
  await page.goBack();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);
  await expect(page.getByRole('region', { name: 'You marked' }).getByRole('listitem')).toHaveCount(1);
  await page.goForward();
  await expect.poll(() => sheet(page)).toBe('half');
  await page.goBack();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);
  await page.goBack();
  await expect(page).toHaveURL(/\/about\/$/);
});

test('a sheet that was lowered by hand is no step on the way back', async ({ page }) => {
  await page.goto('/about/');
  await tapBlade(page);
  await page.mouse.move(200, 800);
  await page.mouse.wheel(0, 80);
  await expect.poll(() => sheet(page)).toBe('half');
  await page.mouse.wheel(0, -80);
  await expect.poll(() => sheet(page)).toBe('glimpse');
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);
  await page.waitForTimeout(300);
  await page.goBack();
  await expect(page).toHaveURL(/\/about\/$/);
});

test('with the sheet at half the tools are in sight, and the body is drawn before it is seen at its new size', async ({
  page,
}) => {
  await tapBlade(page);
  await expect(answer(page)).toBeVisible();
  /** Frames drawn when the page has been laid out anew and is not painted yet, less those before. */
  const drawn = page.evaluate(async () => {
    const stage = document.querySelector('[role=application]'),
      probe = window.knotmap;
    if (!stage || !probe) throw new Error('no body');
    let frames = probe.frames;
    await new Promise<void>((rest) => {
      const look = () => {
        if (probe.frames === frames) return rest();
        frames = probe.frames;
        setTimeout(look, 400);
      };
      setTimeout(look, 400);
    });
    return new Promise<number>((done) => {
      let times = 0;
      // After the stage's own: each is told in the order in which it began to look, and once when it begins.
      new ResizeObserver(() => {
        if (times++ > 0) done(probe.frames - frames);
        else requestAnimationFrame(() => (document.documentElement.dataset['sheet'] = 'half'));
      }).observe(stage);
    });
  });
  expect(await drawn).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Show more', exact: true }).press('Enter');
  await expect.poll(() => sheet(page)).toBe('half');
  const tools = page.getByRole('toolbar', { name: 'Drawing tools' });
  await expect(tools).toBeInViewport({ ratio: 1 });
  await page.getByRole('radio', { name: /^Erase/ }).click();
  await expect(page.getByRole('radio', { name: /^Erase/ })).toBeChecked();
});

test('Escape closes the card and leads back to its list', async ({ page }) => {
  await tapBlade(page);
  await answer(page).getByRole('option').first().click();
  const card = page.getByRole('article');
  await expect(card.getByRole('heading', { level: 2 })).not.toHaveText('…');
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await expect(page.getByRole('listbox', { name: 'Likely knots' })).toBeFocused();
});

test('the questions before the first press give the focus back to what stands in their place', async ({ page }) => {
  await tapBlade(page);
  await answer(page).getByRole('option').first().click();
  const card = page.getByRole('article');
  await card.getByRole('button', { name: 'Before you press' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Before you press' });
  await dialog.getByRole('button', { name: /^None of these/ }).press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(card.getByRole('radio').first()).toBeVisible();
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('article') !== null)).toBe(true);
});

test('what was named by one word is one chip, and its other side is one tap away', async ({ page }) => {
  await openBody(page);
  const box = page.getByRole('combobox', { name: 'Where does it hurt?' }),
    marked = page.getByRole('region', { name: 'You marked' }).getByRole('listitem');
  await box.fill('left neck');
  await box.press('Enter');
  await expect(marked).toHaveText([/^left neck/]);
  await page.getByRole('button', { name: 'Mark the other side too: left neck' }).press('Enter');
  await expect(marked).toHaveText([/^left neck/, /^right neck/]);
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(marked).toHaveText([/^left neck/]);
  await page.getByRole('button', { name: 'Remove the mark: left neck' }).press('Enter');
  await expect(marked).toHaveCount(0);
});

for (const width of [360, 390])
  test(`at ${width} wide the examples are whole, the places of the site are a menu, and it is said once that this is no diagnosis`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await openBody(page);
    for (const words of ['between the shoulder blades', 'stiff neck', 'headache'])
      await expect(page.getByRole('button', { name: words, exact: true })).toBeInViewport({ ratio: 1 });
    await expect(page.getByText('not a diagnosis').filter({ visible: true })).toHaveCount(1);
    const places = page.getByRole('navigation', { name: 'Main' });
    await expect(places).toBeHidden();
    await page.getByRole('button', { name: 'Menu' }).click();
    await expectAccessible(page);
    await expect(places.getByRole('link')).toHaveCount(6);
    for (const link of await places.getByRole('link').all()) await expect(link).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Escape');
    await expect(places).toBeHidden();
    await page.getByRole('button', { name: 'Menu' }).click();
    await places.getByRole('link', { name: 'Safety' }).click();
    await expect(page).toHaveURL(/\/safety\/$/);
    await expect(places).toBeHidden();
  });

test('a tap on the still counts when the body is there', async ({ page }) => {
  let letIn = () => {};
  const held = new Promise<void>((go) => (letIn = go));
  await page.route('**/models/body.glb', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/');
  const stage = await page.getByRole('region', { name: 'Body', exact: true }).boundingBox(),
    still = page.locator('.stage-still');
  if (!stage) throw new Error('no stage');
  await expect(still).toBeVisible();
  await page.waitForTimeout(500); // the page has come to life
  await page.mouse.click(stage.x + stage.width * 0.6, stage.y + stage.height * 0.45);
  letIn();
  await expect(page.getByRole('region', { name: 'You marked' }).getByRole('listitem')).toHaveText(/^right /);
  await expect(still).toHaveCount(0);
});

test.describe('the wheel', () => {
  test.use({ viewport: { width: 1280, height: 800 } });
  test('zooms with the pointer on the body, and is the page’s beside it', async ({ page }) => {
    await openBody(page);
    const breadth = async () => (await placeOf(page, [100, 1350, -80])).x - (await placeOf(page, [-100, 1350, -80])).x,
      before = Math.abs(await breadth());
    const { x, y } = await placeOf(page, BLADE);
    await page.mouse.move(30, y);
    await page.mouse.wheel(0, 60);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(20);
    expect(Math.abs(await breadth())).toBeCloseTo(before, 3);
    await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, -200);
    await expect.poll(async () => Math.abs(await breadth())).toBeGreaterThan(before * 1.1);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
  });
});

test('at a zoom of 200 % nothing scrolls to the side, and the way to press is reached', async ({ page }) => {
  await page.setViewportSize({ width: 195, height: 422 });
  await tapBlade(page);
  await expect(answer(page)).toBeInViewport();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(195);
  const press = answer(page).getByRole('link', { name: /^How to press/ });
  await press.scrollIntoViewIfNeeded();
  await expect(press).toBeInViewport({ ratio: 1 });
  await press.click();
  await expect(page).toHaveURL(/\/guides\//);
});

for (const [width, height] of [
  [320, 640],
  [768, 1024],
] as const)
  test(`at ${width} by ${height} nothing scrolls to the side, and the answer is in sight`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await tapBlade(page);
    await expect(answer(page).getByRole('link', { name: /^How to press/ })).toBeInViewport();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await answer(page).getByRole('option').first().click();
    await expect(page.getByRole('article').getByRole('heading', { level: 2 })).not.toHaveText('…');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
