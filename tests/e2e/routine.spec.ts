import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixture.ts';

const player = (page: Page) => page.getByRole('dialog', { name: /^Routine: / });
const timer = (page: Page) => player(page).getByRole('timer');
/** A Monday. */
const MONDAY = new Date('2026-11-30T09:00:00');
/** Opens a page whose clock only the test moves: a slow machine would do more than it says. */
async function open(page: Page, path: string, now = MONDAY): Promise<void> {
  await page.clock.install({ time: now });
  await page.goto(path);
  await page.clock.pauseAt(new Date(now.getTime() + 60_000));
}
/** The questions of the visit, before the first routine. */
const questions = (page: Page) => page.getByRole('dialog', { name: 'Before you move' });
/** What is fetched after the page waits for a painted frame, and frames come with the clock: it is moved until it is there. */
const comes = (page: Page, what: Locator) =>
  expect(async () => {
    await page.clock.runFor(50);
    await expect(what).toBeVisible({ timeout: 300 });
  }).toPass();
const arrives = (page: Page) => comes(page, player(page));
/** Goes through the questions, with nothing ticked, to the list of what the routine holds. */
async function answer(page: Page): Promise<void> {
  await comes(page, questions(page));
  await settle(page);
  await questions(page)
    .getByRole('button', { name: /Go on$/ })
    .click();
  await arrives(page);
  await settle(page);
}
/** axe waits by the clock, so it runs meanwhile; only where the routine stands, since a slow machine may take half a minute. */
async function accessible(page: Page): Promise<void> {
  await page.clock.resume();
  await expectAccessible(page);
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 30_000);
}
const begin = (page: Page) => player(page).getByRole('button', { name: 'Begin' }).click();
/** Past the guard against a second tap, then on. */
const settle = (page: Page) => page.clock.runFor(600);

test('a stretch is started from its card, got ready for, held, paused and finished', async ({ page }) => {
  await open(page, '/care/chair-and-desk/');
  await page.getByRole('button', { name: 'Start: Doorway chest opener' }).click();
  await comes(page, questions(page));
  await accessible(page);
  await answer(page);
  await expect(player(page).getByText('Pain above 3 out of 10, or it keeps rising')).toBeVisible();
  await begin(page);
  await expect(player(page).getByRole('heading', { name: 'Doorway chest opener' })).toBeVisible();
  await expect(player(page).getByText('Get ready', { exact: true })).toBeVisible();
  await expect(player(page).getByRole('img', { name: /stands in a doorway/ })).toBeVisible();
  await expect(player(page).getByText('Step one foot through.', { exact: true })).toBeVisible();
  await page.clock.runFor(Number(await timer(page).innerText()) * 1000 + 500);
  await expect(player(page).getByText('Hold 1 of 2', { exact: true })).toBeVisible();
  await page.clock.runFor(5000);
  await player(page).getByRole('button', { name: 'Pause' }).click();
  const left = await timer(page).innerText();
  await page.clock.runFor(60_000);
  await expect(timer(page)).toHaveText(left);
  await settle(page);
  await player(page).getByRole('button', { name: 'Go on' }).click();
  await page.clock.runFor(Number(left) * 1000 + 1000);
  await expect(player(page).getByText('Come back and breathe', { exact: true })).toBeVisible();
  await page.clock.runFor(30_000);
  await expect(player(page).getByRole('heading', { name: 'Well done' })).toBeVisible();
  await expect(player(page).getByRole('listitem')).toContainText(['Doorway chest opener']);
  await player(page).getByRole('button', { name: 'Back to the page' }).click();
  await expect(player(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Start: Doorway chest opener' })).toBeFocused();
});

test('the week plan starts a routine: paused, reloaded in the middle, led on by hand and by keys, to its end', async ({
  page,
}) => {
  await open(page, '/care/muscle-balance/');
  await page.getByRole('button', { name: "Start today's routine: Neck and shoulder blade strength" }).click();
  await answer(page);
  await expect(player(page).getByText(/^About \d+ minutes$/)).toBeVisible();
  await accessible(page);
  await begin(page);
  await expect(player(page).getByText('1 of 4', { exact: true })).toBeVisible();
  await page.clock.runFor(Number(await timer(page).innerText()) * 1000 + 5500);
  await expect(timer(page)).toHaveText('2'); // the second row of eight
  await expect(player(page).getByText('Next: Set 2 of 2')).toBeVisible();
  await player(page).getByRole('button', { name: 'Pause' }).click();
  await expect(player(page).getByText('Paused', { exact: true })).toBeVisible();
  await accessible(page);
  await page.reload();
  await arrives(page);
  await expect(player(page).getByText('Paused', { exact: true })).toBeVisible();
  await expect(timer(page)).toHaveText('2');
  await settle(page);
  await player(page).getByRole('button', { name: 'Go on' }).click();
  await page.clock.runFor(36_000);
  await expect(player(page).getByText('Rest', { exact: true })).toBeVisible();
  await player(page).getByRole('button', { name: 'Next' }).click();
  await expect(timer(page)).toHaveText('1');
  await player(page).getByRole('heading', { name: 'Row with a band' }).focus();
  await page.keyboard.press('Space');
  await expect(player(page).getByText('Paused', { exact: true })).toBeVisible();
  await page.keyboard.press('ArrowRight'); // the set is cut short
  await expect(player(page).getByRole('heading', { name: 'Band pull-apart' })).toBeFocused();
  await expect(player(page).getByText('2 of 4', { exact: true })).toBeVisible();
  for (const next of ['Wall Y', 'Press head gently into hand, 4 ways', 'Well done']) {
    await settle(page);
    await player(page).getByRole('button', { name: 'Skip this one' }).click();
    await expect(player(page).getByRole('heading', { name: next })).toBeVisible();
  }
  await expect(player(page).getByRole('listitem')).toContainText(['Done in part', 'Left out', 'Left out', 'Left out']);
  await accessible(page);
  await settle(page);
  await player(page).getByRole('button', { name: 'Back to the page' }).click();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(player(page)).toHaveCount(0);
});

test('on a day of rest the plan says so, and a routine that was closed goes on where it stood', async ({ page }) => {
  await open(page, '/care/muscle-balance/', new Date('2026-12-01T09:00:00'));
  const start = page.getByRole('button', { name: 'Start the routine: Hip and trunk plan' });
  await expect(page.locator('#hips-plan').getByText('Today is a rest day in this plan.')).toBeVisible();
  await start.click();
  await answer(page);
  await begin(page);
  await page.clock.runFor(3000);
  await player(page).getByRole('button', { name: 'Close' }).click();
  await start.click();
  await arrives(page);
  await expect(player(page).getByText('Paused', { exact: true })).toBeVisible();
  await expect(player(page).getByRole('heading', { name: 'Bridge' })).toBeVisible();
});

test('what feels wrong is asked while the clock stands; an emergency says what to do, and bars every exercise', async ({
  page,
}) => {
  await open(page, '/care/muscle-balance/');
  await page.getByRole('button', { name: 'Start: Bridge' }).first().click();
  await answer(page);
  await begin(page);
  await page.clock.runFor(3000);
  await player(page).getByRole('button', { name: 'Something feels wrong' }).click();
  const asked = page.getByRole('dialog', { name: 'Stop first. What do you feel?' });
  await expect(asked).toBeVisible();
  await accessible(page);
  await asked.getByRole('button', { name: 'Trouble breathing, or pain in the chest' }).click();
  await expect(player(page).getByText('Sit down and rest.', { exact: true })).toBeVisible();
  await settle(page);
  await player(page).getByRole('button', { name: 'Close', exact: true }).last().click();
  // Said once for the muscle pairs and the plans.
  await expect(page.getByRole('group', { name: 'Stretches and exercises are left out for now.' })).toHaveCount(1);
  await expect(page.getByRole('button', { name: /^Start/ })).toHaveCount(0);
});

test('a condition that is ticked takes out of a plan what it forbids, and says so before it begins', async ({
  page,
}) => {
  await page.addInitScript(() =>
    localStorage.setItem('knotmap.cautions', JSON.stringify({ ticked: { thin_bones: 'both' } })),
  );
  await open(page, '/care/muscle-balance/');
  await page.getByRole('button', { name: "Start today's routine: Mid-back mobility" }).click();
  await answer(page);
  await expect(player(page).getByRole('note').filter({ hasText: 'Changed' })).toContainText(
    'Cat and cow is left out. Wall slide takes its place.',
  );
  await begin(page);
  await expect(player(page).getByRole('heading', { name: 'Wall slide' })).toBeVisible();
  await player(page).getByRole('button', { name: 'Next' }).click();
  await expect(player(page).getByText('This is the last one')).toBeVisible();
});

for (const [width, height] of [
  [195, 422],
  [844, 390],
] as const)
  test(`at ${width} by ${height} nothing of a routine is wider than the window, and its button is in sight`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await open(page, '/care/chair-and-desk/');
    await page.getByRole('button', { name: 'Start: Open book turn' }).click();
    await answer(page);
    await begin(page);
    const fits = async () => {
      expect(await player(page).evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBeLessThanOrEqual(0);
      await expect(player(page).getByRole('button', { name: 'Pause' })).toBeInViewport({ ratio: 1 });
    };
    await fits();
    await settle(page);
    await player(page).getByRole('button', { name: 'Next' }).click();
    await expect(player(page).getByText('Left side', { exact: true })).toBeVisible();
    await fits();
    await player(page).getByRole('button', { name: 'Pause' }).click();
    await accessible(page);
  });
