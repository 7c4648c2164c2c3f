import { expect, test, type Page } from '@playwright/test';
import { CAUTIONS } from '../../data/safety/cautions.ts';
import { nth } from '../../engine/math/nth.ts';
import { SIGNS, type SignId } from '../../data/safety/signs.ts';
import { questionsAbout } from '../../engine/safety/questions.ts';
import { expectAccessible } from './fixture.ts';

const group = (name: string) => ({ name, level: 2 }) as const;
const short = (id: SignId) => SIGNS.find((sign) => sign.id === id)!.short;
/** The line before the first press that asks about a sign. */
const line = (id: SignId) => nth(questionsAbout([{ id }]), 0).short;
/** What stands in place of pressing. */
const barred = (page: Page) => page.getByRole('group', { name: 'Pressing is left out for now.' }).first();
/** Opens a guide at its questions. */
async function openGuide(page: Page, path: string) {
  await page.goto(path);
  await page.getByRole('button', { name: 'Start the guide' }).click();
  return page.getByRole('dialog');
}

test('by keyboard alone: three groups, none of them, go on', async ({ page }) => {
  await page.goto('/safety/');
  await expect(page.getByRole('heading', group('Right now'))).toBeVisible();
  for (const next of ['Today', 'In the last weeks']) {
    await page.getByRole('button', { name: 'None of these' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', group(next))).toBeFocused();
  }
  await page.getByRole('button', { name: 'None of these' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'You can go on' })).toBeFocused();
});

test('the most urgent answer wins and says what to do now', async ({ page }) => {
  await page.goto('/safety/');
  await page.getByRole('button', { name: 'None of these' }).click();
  await page.getByRole('checkbox', { name: short('temple_jaw_vision') }).focus();
  await page.keyboard.press(' ');
  await page
    .getByRole('checkbox', { name: SIGNS.find(({ id }) => id === 'temple_jaw_vision')!.escalateIf!.short })
    .check();
  await page.getByRole('button', { name: 'See what to do' }).click();
  await expect(page.getByRole('heading', { name: 'Get emergency help now' })).toBeFocused();
  await expect(page.getByRole('link', { name: /112/ })).toHaveAttribute('href', 'tel:112');
  await page.getByRole('button', { name: 'Start the check again' }).click();
  await expect(page.getByRole('heading', group('Right now'))).toBeVisible();
  expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0);
});

test('a reload forgets no answer of this visit, and the device keeps none unless the person says so', async ({
  page,
  context,
}) => {
  await page.goto('/safety/');
  await page.getByRole('checkbox', { name: short('chest_pressure') }).check();
  await page.getByRole('checkbox', { name: /^Pregnancy/ }).check();
  await page.getByRole('button', { name: 'See what to do' }).click();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Get emergency help now' })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: /^Pregnancy/ })).toBeChecked();

  // A visit ends with its tabs.
  await page.close();
  const later = await context.newPage();
  await later.goto('/safety/');
  await expect(later.getByRole('checkbox', { name: short('chest_pressure') })).not.toBeChecked();
  await later.getByRole('checkbox', { name: /^Pregnancy/ }).check();
  await later.getByRole('checkbox', { name: 'Keep this list on this device' }).check();
  await later.close();
  const third = await context.newPage();
  await third.goto('/safety/');
  await expect(third.getByRole('checkbox', { name: /^Pregnancy/ })).toBeChecked();
  await third.getByRole('button', { name: 'Clear the list' }).click();
  expect(await third.evaluate(() => localStorage.length)).toBe(0);
});

test('every condition and every no-press area stands on the page', async ({ page }) => {
  await page.goto('/safety/');
  await expect(page.getByRole('checkbox')).toHaveCount(
    SIGNS.filter(({ action }) => action === 'emergency_now').length + CAUTIONS.length + 1,
  ); // first group, conditions, keep
  await expect(page.getByText('Funny-bone groove')).toBeVisible();
  await expect(page.getByText('Around an implant or line')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('every sign and every condition can be read with what to do', async ({ page }) => {
    await page.goto('/safety/');
    const lines = page.locator('.text-route li');
    await expect(lines).toHaveCount(SIGNS.length + CAUTIONS.length);
    for (const at of [0, SIGNS.length - 1, SIGNS.length, SIGNS.length + CAUTIONS.length - 1])
      await expect(lines.nth(at)).toBeVisible();
    await expect(lines.nth(SIGNS.length)).toContainText(nth(CAUTIONS, 0).question);
  });
});

test('before a guide signs and conditions stand on one screen, and the way on stands below the last of them', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const dialog = await openGuide(page, '/guides/rhomboids/#side=left');
  await expect(dialog).toHaveAccessibleName('Before you press');
  const none = dialog.getByRole('button', { name: 'None of these. Go on' });
  await expect(none).not.toBeInViewport();
  const last = await dialog.getByRole('checkbox').last().boundingBox(),
    way = await none.boundingBox();
  expect(way!.y).toBeGreaterThan(last!.y);
  for (const id of ['chest_pressure', 'not_settling'] as const)
    await expect(dialog.getByRole('checkbox', { name: line(id) })).toHaveCount(1);
  await expect(dialog.getByRole('checkbox', { name: 'Pregnancy', exact: true })).toHaveCount(1);
  await expectAccessible(page);
  await dialog.getByRole('checkbox').first().focus();
  await page.keyboard.press('Enter'); // passes nothing that was not seen
  await expect(none).toBeAttached();
  await none.click();
  await expect(dialog.getByRole('button', { name: 'Start', exact: true })).toBeVisible();

  // The next muscle's guide asks only what is its own.
  await dialog.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('link', { name: 'Guides', exact: true }).first().click();
  await page.getByRole('link', { name: 'Gluteus medius' }).click();
  await page.getByRole('button', { name: 'Start the guide' }).click();
  await expect(dialog.getByRole('checkbox', { name: line('walking_artery') })).toBeVisible();
  await expect(dialog.getByRole('checkbox', { name: line('chest_pressure') })).toHaveCount(0);
  await expect(dialog.getByRole('checkbox', { name: 'Pregnancy', exact: true })).toHaveCount(0);
});

test('lasting pain that a clinician has looked at goes on, gently; an emergency does not', async ({ page }) => {
  const dialog = await openGuide(page, '/guides/rhomboids/#side=left');
  await dialog.getByRole('checkbox', { name: line('not_settling') }).check();
  await dialog.getByRole('checkbox', { name: short('not_settling') }).check(); // which of them it is
  await expect(dialog.getByRole('button', { name: 'See what to do' })).toBeVisible();
  await dialog.getByRole('checkbox', { name: 'A clinician has looked at this' }).check();
  await dialog.getByRole('button', { name: 'That is all. Go on' }).click();
  await expect(dialog.getByRole('region', { name: 'Changed for you' })).toContainText('a clinician has looked at this');
  await expect(dialog.getByText('Press 1 to 3 out of 10')).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(page).not.toHaveURL(/start=1/); // the way back is gone before another begins

  await page.goto('/safety/');
  await page.getByRole('checkbox', { name: short('tearing_pain') }).check();
  await expect(page.getByRole('checkbox', { name: 'A clinician has looked at this' })).toHaveCount(0);
  await page.goto('/guides/infraspinatus/#side=left');
  await expect(barred(page)).toContainText('Get emergency help now');
  await expect(page.getByRole('button', { name: 'Start the guide' })).toHaveCount(0);
});

test('an urgent answer in one tab stands in the way in every other', async ({ page, context }) => {
  const dialog = await openGuide(page, '/guides/rhomboids/#side=left');
  await dialog.getByRole('button', { name: 'None of these. Go on' }).click();
  await dialog.getByRole('button', { name: 'Start', exact: true }).click();
  const other = await context.newPage();
  await other.goto('/safety/');
  await other.getByRole('checkbox', { name: short('chest_pressure') }).check();
  await expect(dialog.getByRole('heading', { name: 'Get emergency help now' })).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('knotmap.run'))).toBeNull();
  await page.reload();
  await expect(barred(page)).toContainText('Get emergency help now');
  await expect(page.getByRole('button', { name: 'Start the guide' })).toHaveCount(0);
});

test('axe finds nothing, at the questions and at each outcome', async ({ page }) => {
  const check = () => expectAccessible(page);
  await page.goto('/safety/');
  await check();
  await page.getByRole('checkbox', { name: /^Lymph/ }).check();
  await page.getByRole('checkbox', { name: short('chest_pressure') }).check();
  await page.getByRole('button', { name: 'See what to do' }).click();
  await check();
});

for (const viewport of [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
])
  test(`at ${viewport.width} wide the place of a device is named by keyboard, and guides keep away from it`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await page.goto('/safety/');
    const implants = page.getByRole('checkbox', { name: /^Pacemaker/ });
    await implants.focus();
    await page.keyboard.press(' ');
    await expect(page.getByText('No place is named yet.')).toBeVisible();
    const list = page.getByRole('combobox', { name: 'Where is it? Name each place.' });
    await list.focus();
    await page.keyboard.type('left coll');
    await expect(list.locator('option:checked')).toHaveText('left collarbone');
    await expect(page.getByRole('list', { name: 'Places named' })).toHaveCount(0); // typing alone names nothing
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const named = page.getByRole('list', { name: 'Places named' }).getByRole('button');
    await expect(named).toHaveText([/^left collarbone/]);
    await expect(list).toBeFocused();
    await list.selectOption({ label: 'left shoulder blade, middle' });
    await page.getByRole('button', { name: 'Add this place' }).click();
    await expect(named).toHaveCount(2);
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);

    await page.getByRole('checkbox', { name: 'Keep this list on this device' }).check();
    await named.first().focus();
    await page.keyboard.press('Enter');
    await expect(named).toHaveCount(1);
    await page.reload();
    await expect(named).toHaveText([/^left shoulder blade, middle/]);

    // The guide for the muscle on that blade is no longer offered there; on the other side it is.
    for (const [side, offered] of [
      ['left', false],
      ['right', true],
    ] as const) {
      await page.goto(`/guides/infraspinatus/#side=${side}&point=infraspinatus-trp1`);
      await page.reload();
      await page.getByRole('button', { name: 'Start the guide' }).click();
      const player = page.getByRole('dialog');
      if (offered)
        await expect(player.getByRole('button', { name: 'None of these. Go on' })).toHaveCount(0); // asked once a visit
      else await player.getByRole('button', { name: /Go on$/ }).click();
      await expect(player.getByRole('button', { name: 'Start', exact: true })).toHaveCount(offered ? 1 : 0);
      if (!offered)
        await expect(player.getByRole('region', { name: 'Changed for you' })).toContainText('Pacemaker, port, pump');
      await page.goto('/about/');
    }
  });
