import type { Page } from '@playwright/test';
import { firstOf } from '../../engine/math/nth.ts';
import { expect, expectAccessible, openBody, test } from './fixture.ts';

/** Between the spine and the right shoulder blade, millimetres. */
const PLACE = [-55, 1330, -110] as const;
const player = (page: Page) => page.getByRole('dialog');
const step = (page: Page) => player(page).getByRole('region', { name: 'Step' });
const marks = (page: Page) => page.getByRole('region', { name: 'You marked' }).getByRole('listitem');
const firstRow = (page: Page) => page.getByRole('listbox', { name: 'Likely knots' }).getByRole('option').first();

/** Where a place on the body is on the page. */
async function placeOnBody(page: Page, place: readonly [number, number, number]) {
  const stage = await page.getByRole('region', { name: 'Body', exact: true }).boundingBox();
  const at = await page.evaluate((point) => window.knotmap?.at(point) ?? null, place);
  if (!stage || !at) throw new Error('the body is not on the page');
  return { x: stage.x + at.x, y: stage.y + at.y };
}

/** Marks the place and goes to the guide of the first muscle. Returns the taps it took. */
async function toTheQuestions(page: Page): Promise<number> {
  await openBody(page);
  const { x, y } = await placeOnBody(page, PLACE);
  await page.mouse.click(x, y);
  await page
    .getByRole('link', { name: /^How to press/ })
    .first()
    .click();
  await expect(player(page)).toHaveAccessibleName('Before you press');
  return 2;
}
const none = (page: Page) => player(page).getByRole('button', { name: /^None of these/ });
const start = (page: Page) => player(page).getByRole('button', { name: 'Start', exact: true });

/** From the first step to the end, without what may be left out. Returns the taps it took. */
async function toTheEnd(page: Page): Promise<number> {
  const on = step(page).getByRole('button', { name: /^(Next|On the spot: start the hold|Done)$/ });
  for (let taps = 1; ; taps++) {
    const words = await on.innerText();
    await on.click();
    if (words === 'Done') return taps;
    if (/hold/.test(words)) {
      await expect(player(page).getByRole('timer')).toHaveText('60');
      await page.clock.runFor(61_000); // the hold ends by the clock
    }
  }
}

for (const viewport of [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
])
  test.describe(`at ${viewport.width} wide`, () => {
    test.use({ viewport });

    test('from the map to the first instruction in five taps, and in nine to the end', async ({ page }) => {
      await page.clock.install();
      let taps = await toTheQuestions(page);
      // What is read before the first press is not passed unseen.
      await expect(none(page)).not.toBeInViewport();
      await none(page).click();
      await expect(player(page).getByRole('heading', { name: 'Read this first' })).toBeFocused();
      for (const name of ['Find it', 'What to press with', 'Keep off', 'Stop if'])
        await expect(player(page).getByRole('heading', { name, level: 3 })).toBeVisible();
      await expect(start(page)).not.toBeInViewport();
      await start(page).click();
      taps += 2;
      await expect(step(page).getByRole('heading', { level: 2 })).toHaveText(/^Hug /);
      expect(taps, 'taps to the first instruction').toBeLessThanOrEqual(5);
      taps += await toTheEnd(page);
      await expect(player(page).getByRole('heading', { name: 'Well done' })).toBeFocused();
      expect(taps, 'taps to the end').toBeLessThanOrEqual(9);
    });

    test('the end: before and after, back to the marks with the answer in the list, next in the plan', async ({
      page,
    }) => {
      await page.clock.install();
      await toTheQuestions(page);
      await none(page).click();
      await player(page).getByRole('radio', { name: '7', exact: true }).check();
      await start(page).click();
      await toTheEnd(page);
      const end = player(page);
      await end.getByRole('radio', { name: '3', exact: true }).check();
      await expect(end.getByText('Before: 7. Now: 3.')).toBeVisible();
      await expect(end.getByText('Less sore than before.')).toBeVisible();
      await end.getByRole('button', { name: 'Yes, that is my pain' }).click();
      for (const name of ['When to come back', 'When to stop and see someone'])
        await expect(end.getByRole('heading', { name })).toBeVisible();
      await expect(end.getByRole('link', { name: 'Back to my map' })).toBeInViewport({ ratio: 1 });
      await page.clock.resume(); // axe needs timers
      await expectAccessible(page);

      // A reload loses neither what was said nor the marks.
      await page.reload();
      await expect(end.getByText('Before: 7. Now: 3.')).toBeVisible();
      await expect(end.getByRole('button', { name: 'Yes, that is my pain' })).toHaveAttribute('aria-pressed', 'true');
      await end.getByRole('link', { name: 'Back to my map' }).click();
      await expect(marks(page)).toHaveCount(1);
      await expect(firstRow(page)).toHaveAccessibleName(/Rhomboid.*Likely/i);
      expect(await page.evaluate(() => localStorage.getItem('knotmap.run'))).toBeNull();
    });

    test('Back closes the guide, with the marks there, and Forward opens it again; the questions are asked once', async ({
      page,
    }) => {
      await toTheQuestions(page);
      await page.goBack();
      await expect(player(page)).toHaveCount(0);
      await expect(marks(page)).toHaveCount(1);
      await page.goForward();
      await expect(player(page)).toHaveAccessibleName('Before you press');
      await none(page).click();
      await start(page).click();
      await step(page).getByRole('button', { name: 'Next' }).click();
      const words = await step(page).getByRole('heading', { level: 2 }).innerText();
      await page.goBack();
      await expect(player(page)).toHaveCount(0);
      await expect(marks(page)).toHaveCount(1);
      await page.goForward();
      await expect(step(page).getByRole('heading', { level: 2 })).toHaveText(words);

      // Closed by its button, its page stands there; opened from there, Back leads to the page.
      await player(page).getByRole('button', { name: 'Close' }).click();
      await expect(player(page)).toHaveCount(0);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rhomboids');
      await page.getByRole('button', { name: 'Go on where you were' }).click();
      await expect(step(page)).toBeVisible();
      await page.goBack();
      await expect(player(page)).toHaveCount(0);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rhomboids');
      await page.goBack();
      await expect(marks(page)).toHaveCount(1);

      // Another guide of this visit asks only what is its own; the other side of this one, nothing: it offers what was left.
      await page.goto('/guides/gluteus_medius/#side=right&start=1');
      await expect(player(page)).toHaveAccessibleName('Before you press');
      await expect(player(page).getByRole('checkbox', { name: /pressure, tightness|^Pregnancy/ })).toHaveCount(0);
      await page.goto('/guides/rhomboids/#side=left&start=1');
      await expect(player(page).getByText('on the right', { exact: false })).toBeVisible();
      await expect(player(page).getByRole('button', { name: 'Go on where you were' })).toBeVisible();
    });
  });

test('an emergency answer stands before every guide that an address opens', async ({ page }) => {
  await toTheQuestions(page);
  await player(page)
    .getByRole('checkbox', { name: /pressure, tightness/ })
    .check();
  await player(page).getByRole('button', { name: 'See what to do' }).click();
  await expect(player(page).getByRole('heading', { name: 'Get emergency help now' })).toBeFocused();
  for (const address of ['/guides/infraspinatus/#side=right&start=1', '/guides/rhomboids/#start=1']) {
    await page.goto('about:blank');
    await page.goto(address);
    await expect(player(page).getByRole('heading', { name: 'Get emergency help now' })).toBeVisible();
    await expect(start(page)).toHaveCount(0);
  }
});

test('the next guide of the plan opens from the end of the one before', async ({ page }) => {
  await page.clock.install();
  await toTheQuestions(page);
  await none(page).click();
  await start(page).click();
  await toTheEnd(page);
  const next = player(page).getByRole('region', { name: 'Next in your plan' }).getByRole('link');
  const [name] = firstOf((await next.innerText()).split(','), 1);
  await next.click();
  await expect(page).toHaveURL(/&start=1$/);
  await expect(player(page)).toHaveAccessibleName(new RegExp(`^(Before you press|Guide: ${name}.*)$`));
  await page.goBack();
  await expect(player(page)).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rhomboids');
});
