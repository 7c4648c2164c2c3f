import { expect, test } from '@playwright/test';
import { expectAccessible } from './fixture.ts';

const group = (name: string) => ({ name, level: 2 }) as const;

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
  const sign = page.getByRole('checkbox', { name: /over 50 with a new headache/ });
  await sign.focus();
  await page.keyboard.press(' ');
  await page.getByRole('checkbox', { name: /Any loss or change of sight/ }).check();
  await page.getByRole('button', { name: 'See what to do' }).click();
  await expect(page.getByRole('heading', { name: 'Get emergency help now' })).toBeFocused();
  await expect(page.getByRole('link', { name: /112/ })).toHaveAttribute('href', 'tel:112');
  await page.getByRole('button', { name: 'Start the check again' }).click();
  await expect(page.getByRole('heading', group('Right now'))).toBeVisible();
  expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0);
});

test('nothing is stored unless the person keeps it', async ({ page }) => {
  await page.goto('/safety/');
  await page.getByRole('checkbox', { name: /pressure, tightness/ }).check();
  await page.getByRole('checkbox', { name: /^Pregnancy/ }).check();
  await page.getByRole('button', { name: 'See what to do' }).click();
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  await page.getByRole('checkbox', { name: 'Keep this list on this device' }).check();
  await page.reload();
  await expect(page.getByRole('checkbox', { name: /^Pregnancy/ })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: /pressure, tightness/ })).not.toBeChecked();
  await page.getByRole('button', { name: 'Clear the list' }).click();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('every condition and every no-press area stands on the page', async ({ page }) => {
  await page.goto('/safety/');
  await expect(page.getByRole('checkbox')).toHaveCount(8 + 20 + 1); // first group, conditions, keep
  await expect(page.getByText('Funny-bone groove')).toBeVisible();
  await expect(page.getByText('Around an implant or line')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('all 28 questions and 20 conditions can be read with what to do', async ({ page }) => {
    await page.goto('/safety/');
    const lines = page.locator('.text-route li');
    await expect(lines).toHaveCount(28 + 20);
    for (const at of [0, 27, 28, 47]) await expect(lines.nth(at)).toBeVisible();
    await expect(lines.nth(28)).toContainText('Do you take blood thinners?');
  });
});

test('axe finds nothing, at the questions and at each outcome', async ({ page }) => {
  const check = () => expectAccessible(page);
  await page.goto('/safety/');
  await check();
  await page.getByRole('checkbox', { name: /^Lymph/ }).check();
  await page.getByRole('checkbox', { name: /pressure, tightness/ }).check();
  await page.getByRole('button', { name: 'See what to do' }).click();
  await check();
});

for (const viewport of [{ width: 390, height: 844 }, { width: 1440, height: 900 }])
  test(`at ${viewport.width} wide the place of a device is named by keyboard, and guides keep away from it`, async ({ page }) => {
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
    for (const [side, offered] of [['left', false], ['right', true]] as const) {
      await page.goto(`/guides/infraspinatus/#side=${side}&point=infraspinatus-trp1`);
      await page.reload();
      await page.getByRole('button', { name: 'Start the guide' }).click();
      const player = page.getByRole('dialog');
      for (let at = 0; at < 3; at++) await player.getByRole('button', { name: 'None of these' }).click();
      await player.getByRole('button', { name: 'Go on to the guide' }).click();
      await player.getByRole('button', { name: 'None of these' }).click();
      await expect(player.getByRole('button', { name: /^Start the guide/ })).toHaveCount(offered ? 1 : 0);
      if (!offered) await expect(player.getByRole('region', { name: 'Changed for you' })).toContainText('Pacemaker, port, pump');
      await page.goto('/about/');
    }
  });
