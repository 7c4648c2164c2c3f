import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, openBody, stagePoint, test } from './fixture.ts';

/** Taps a place of the body, whole millimetres of its frame. */
async function tap(page: Page, mm: readonly [number, number, number]) {
  await openBody(page);
  const { x, y } = await page.evaluate((at) => window.knotmap!.at(at), mm),
    corner = await stagePoint(page, 0, 0);
  await page.mouse.click(corner.x + x, corner.y + y);
}
/** Marks the flat of the right shoulder blade, so that several knots come into question. */
const BLADE = [-104, 1343, -84] as const;
/** Its inner edge, where of all questions pressing tells most. */
const INNER_EDGE = [-80, 1346, -87] as const;
async function mark(page: Page, mm: typeof BLADE | typeof INNER_EDGE = BLADE) {
  await tap(page, mm);
  await expect(page.getByRole('listbox', { name: 'Likely knots' }).getByRole('option').first()).toBeVisible();
  await page.getByRole('button', { name: 'Show numbers' }).click();
}
/** The whole list with its reasons and its numbers, which stand there once they are asked for. */
const list = (page: Page) =>
  page
    .getByRole('listbox', { name: 'Likely knots' })
    .getByRole('option')
    .evaluateAll((rows) => rows.map((row) => row.textContent));
/** The number of a row, percent. */
const shareOf = async (row: Locator) => Number(/([\d.]+) %/.exec((await row.getAttribute('aria-label')) ?? '')?.[1]);
/** The visit's questions, asked before the first press: none of them is true. */
async function answerQuestions(page: Page) {
  await page.getByRole('article').getByRole('button', { name: 'Before you press' }).click();
  await page.getByRole('dialog', { name: 'Before you press' }).getByRole('button', { name: 'None of these' }).click();
}
/** Past the areas that are asked about between two spots: of none it can be said. */
async function toSpot(page: Page, spot: Locator) {
  const unsure = page.getByRole('region', { name: 'A question to be surer' }).getByRole('button', { name: 'Not sure' }),
    enough = page.getByText('That is enough for now.');
  // One question gives way to the next while the list is worked out: each is looked at anew.
  await expect(async () => {
    if (await unsure.isVisible()) await unsure.click({ timeout: 2000 });
    expect((await spot.isVisible()) || (await enough.isVisible())).toBe(true);
  }).toPass();
}
const checking = (page: Page) =>
  page.locator('section').filter({ has: page.getByRole('heading', { name: 'Check by pressing' }) });

test('an area that would tell more is asked about: it glows, yes marks it, no marks it free, and both can be undone', async ({
  page,
}) => {
  await tap(page, [-170, 1381, -78]); // the back of the shoulder
  const question = page.getByRole('region', { name: 'A question to be surer' }),
    marked = page.getByRole('region', { name: 'You marked' }).getByRole('listitem');
  await expect(question.getByRole('heading', { name: 'Does it also hurt here?' })).toBeVisible();
  await expect(marked).toHaveCount(1);
  const where = await question.locator('span').first().textContent();
  const frames = await page.evaluate(() => window.knotmap!.frames);
  await question.getByRole('button', { name: 'show on the body' }).click();
  await expect.poll(() => page.evaluate(() => window.knotmap!.frames)).toBeGreaterThan(frames);
  await expectAccessible(page);
  await question.getByRole('button', { name: 'Yes' }).click();
  await expect(marked).not.toHaveCount(1);
  await expect(question.getByRole('status')).toHaveText(/^(Noted\. Still|That changes the list\. Now) first: /);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(marked).toHaveCount(1);
  await expect(question.getByRole('button', { name: 'Yes' })).toBeVisible();
  expect(where).toMatch(/\S/);
  await expect(question).toContainText(where ?? '');
});

test('pressing: each spot can be skipped, each answer taken back, and after four nothing more is asked', async ({
  page,
}) => {
  await mark(page, INNER_EDGE);
  const before = await list(page),
    box = checking(page);
  const spot = box.locator('.button');
  const first = await spot.textContent();
  await box.getByRole('button', { name: 'Skip this spot' }).click();
  await expect.poll(async () => (await spot.allTextContents()).includes(first ?? '')).toBe(false);
  // The name of the knot that was pressed is read from what was checked: until the button is pressed another spot may come to stand on it.
  const checked = box.getByRole('list', { name: 'You checked' }).getByRole('listitem'),
    names = () => checked.evaluateAll((items) => items.map((item) => item.querySelector('.font-medium')?.textContent));
  const asked: (string | null | undefined)[] = [];
  for (const answer of ['Nothing', 'It brings on my pain', 'Sore, but not my pain', 'I cannot reach it']) {
    await toSpot(page, spot);
    if (!(await spot.isVisible())) break;
    await spot.click();
    if (asked.length === 0) await answerQuestions(page);
    await page
      .getByRole('group', { name: 'Press here gently. What do you feel?' })
      .getByRole('radio', { name: answer })
      .check();
    await expect(checked).toHaveCount(asked.length + 1);
    const added = (await names()).filter((name) => !asked.includes(name));
    expect(added).toHaveLength(1);
    asked.push(...added);
    // Another spot, or none when no more is worth asking.
    await expect.poll(async () => (await spot.allTextContents()).some((name) => asked.includes(name))).toBe(false);
  }
  expect(asked.length).toBeGreaterThan(1);
  await toSpot(page, spot);
  await expect(spot).toHaveCount(0);
  await expect(box).toContainText('That is enough for now.');
  expect(await list(page)).not.toEqual(before);
  await expectAccessible(page);
  for (let left = asked.length; left > 0; left--) {
    await box.getByRole('list', { name: 'You checked' }).getByRole('button').first().click();
    await expect(box.getByRole('listitem')).toHaveCount(left - 1);
  }
  await expect.poll(() => list(page)).toEqual(before);
});

test('“my pain” lifts the knot that was pressed, “nothing” lowers it', async ({ page }) => {
  await mark(page, INNER_EDGE);
  const spot = checking(page).locator('.button');
  await spot.click();
  await answerQuestions(page);
  const chosen = page.getByRole('listbox', { name: 'Likely knots' }).getByRole('option', { selected: true });
  const share = () => shareOf(chosen);
  const before = await share(),
    feel = page.getByRole('group', { name: 'Press here gently. What do you feel?' });
  await feel.getByRole('radio', { name: 'It brings on my pain' }).check();
  await expect.poll(share).toBeGreaterThan(before);
  await feel.getByRole('radio', { name: 'Nothing' }).check();
  await expect.poll(share).toBeLessThan(before);
  await feel.getByRole('button', { name: 'Take this answer back' }).click();
  await expect.poll(share).toBe(before);
});

test('tingling raises “something else” and leads to the warning signs; “everywhere” moves the list; both can be taken back', async ({
  page,
}) => {
  await mark(page);
  const before = await list(page);
  // No number stands on what the map does not know: what is left for its knots is less.
  const share = () => shareOf(page.getByRole('listbox', { name: 'Likely knots' }).getByRole('option').first());
  const first = await share();
  await page.getByText('Tell more about the pain').click();
  // None of the knots in question is described as tingling; the lower trapezius is described as burning.
  await page.getByRole('checkbox', { name: 'Tingling' }).check();
  await expect.poll(share).toBeLessThan(first);
  await expect(
    page
      .getByText('Burning, tingling or numbness can come from a nerve.')
      .getByRole('link', { name: 'Go through the warning signs' }),
  ).toHaveAttribute('href', '/safety/');
  await page.getByRole('checkbox', { name: 'Tingling' }).uncheck();
  await expect.poll(() => list(page)).toEqual(before);
  await page.getByRole('checkbox', { name: 'That is everywhere it hurts' }).check();
  await expect.poll(() => list(page)).not.toEqual(before);
  await page.getByRole('checkbox', { name: 'That is everywhere it hurts' }).uncheck();
  await expect.poll(() => list(page)).toEqual(before);
});

test('what else is felt there is named beside the knots, its emergency signs open', async ({ page }) => {
  await mark(page);
  const box = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'Pain here can also come from elsewhere' }) });
  await expect(box).toContainText('it cannot rule out');
  await expect(box.getByText('Get emergency help now if you say yes to one of these:').first()).toBeVisible();
  await expect(box.getByRole('link', { name: 'Go through the warning signs one by one' })).toBeVisible();
  await expect(page.getByRole('listbox', { name: 'Likely knots' })).not.toContainText('nerve root');
});
