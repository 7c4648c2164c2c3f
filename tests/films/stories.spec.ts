import type { Page } from '@playwright/test';
import { expect, openBody, test } from '../e2e/fixture.ts';
import { filmOf } from './film.ts';

type Place = readonly [x: number, y: number, z: number];
/** The flat of the right shoulder blade, whole millimetres. */
const BLADE: Place = [-104, 1343, -84];
/** Down beside the right shoulder blade, and at the side of the neck. */
const STREAK: readonly Place[] = [
    [-55, 1410, -95],
    [-55, 1370, -105],
    [-55, 1330, -110],
    [-55, 1290, -110],
  ],
  NECK: readonly Place[] = [
    [-45, 1480, -35],
    [-48, 1465, -35],
  ];

async function on(page: Page, mm: Place) {
  const stage = await page.getByRole('region', { name: 'Body', exact: true }).boundingBox(),
    at = await page.evaluate((place) => window.knotmap?.at(place) ?? null, mm);
  if (!stage || !at) throw new Error('the body is not on the page');
  return [stage.x + at.x, stage.y + at.y] as const;
}
async function paint(page: Page, path: readonly Place[]) {
  for (const [k, place] of path.entries()) {
    await page.mouse.move(...(await on(page, place)), { steps: 4 });
    if (k === 0) await page.mouse.down();
  }
  await page.mouse.up();
}
const answer = (page: Page) => page.getByRole('region', { name: 'Your answer' }),
  marks = (page: Page) => page.getByRole('region', { name: 'You marked' }).getByRole('listitem'),
  rows = (page: Page) => page.getByRole('listbox', { name: 'Likely knots' }).getByRole('option'),
  player = (page: Page) => page.getByRole('dialog'),
  press = (page: Page) =>
    answer(page)
      .getByRole('link', { name: /^How to press/ })
      .first();

for (const [size, viewport] of [
  ['phone', { width: 390, height: 844 }],
  ['laptop', { width: 1440, height: 900 }],
] as const)
  test.describe(size, () => {
    test.use({ viewport });

    test('one tap', async ({ page }) => {
      const film = filmOf(page, `one-tap-${size}`);
      await openBody(page);
      await film.shoot('opening');
      await page.mouse.click(...(await on(page, BLADE)));
      await expect(press(page)).toBeInViewport({ ratio: 1 });
      await film.shoot('the answer');
      await press(page).click();
      await expect(player(page)).toHaveAccessibleName('Before you press');
      await film.shoot('before you press');
      await player(page)
        .getByRole('button', { name: /^None of these/ })
        .click();
      await expect(player(page).getByRole('heading', { name: 'Read this first' })).toBeFocused();
      await film.shoot('read this first');
      await player(page).getByRole('button', { name: 'Start', exact: true }).click();
      await expect(player(page).getByRole('region', { name: 'Step' })).toBeVisible();
      await film.shoot('the first step');
      await film.write();
    });

    test('a painted streak with a patch on the neck', async ({ page }) => {
      const film = filmOf(page, `streak-${size}`);
      await openBody(page);
      await paint(page, STREAK);
      await expect(marks(page)).toHaveCount(1);
      await film.shoot('a streak beside the blade');
      await paint(page, NECK);
      await expect(marks(page)).toHaveCount(2);
      await film.shoot('and a patch on the neck');
      await rows(page).first().scrollIntoViewIfNeeded();
      await film.shoot('the list');
      await rows(page).first().click();
      await expect(
        page
          .getByRole('heading', { name: /^Where it is/ })
          .or(press(page))
          .first(),
      ).toBeVisible();
      await film.shoot('the card of the first');
      await film.write();
    });

    test('a headache, by name', async ({ page }) => {
      const film = filmOf(page, `headache-${size}`);
      await openBody(page);
      const search = page.getByRole('combobox', { name: 'Where does it hurt?' });
      await search.click();
      await search.pressSequentially('headache');
      await expect(page.getByRole('option', { name: /^head /i }).first()).toBeVisible();
      await film.shoot('typed');
      await page
        .getByRole('option', { name: /^head /i })
        .first()
        .click();
      await film.shoot('which side');
      await page.getByRole('option', { name: /^head, both sides/ }).click();
      await expect(marks(page).first()).toBeVisible();
      await expect(rows(page).first()).toBeVisible();
      await film.shoot('marked and answered');
      await rows(page).first().scrollIntoViewIfNeeded();
      await film.shoot('the list');
      await film.write();
    });

    test('with the keyboard alone', async ({ page }) => {
      const film = filmOf(page, `keyboard-${size}`);
      await openBody(page);
      await page.getByRole('combobox', { name: 'Where does it hurt?' }).focus();
      await page.keyboard.type('right shoulder blade');
      await page.keyboard.press('ArrowDown');
      await film.shoot('a place is found');
      await page.keyboard.press('Enter');
      await expect(marks(page).first()).toBeVisible();
      await expect(rows(page).first()).toBeVisible();
      await film.shoot('it is marked, and a question is asked');
      await answer(page).getByRole('button', { name: 'Yes', exact: true }).first().focus();
      await page.keyboard.press('Enter');
      await film.shoot('what the answer did');
      await page.getByRole('listbox', { name: 'Likely knots' }).focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await film.shoot('the second of the list');
      await page.keyboard.press('Escape');
      await film.shoot('Escape closes it');
      await film.write();
    });

    test('a shared link', async ({ page }) => {
      const film = filmOf(page, `link-${size}`);
      await openBody(page);
      await page.mouse.click(...(await on(page, BLADE)));
      await expect(rows(page).first()).toBeAttached();
      await expect.poll(() => new URL(page.url()).hash.length).toBeGreaterThan(8);
      const link = page.url();
      await page.evaluate(() => sessionStorage.clear());
      await page.goto('about:blank');
      await page.goto(link);
      await expect(marks(page)).toHaveCount(1);
      await expect(rows(page).first()).toBeAttached();
      await film.shoot('what the link holds');
      await film.write();
    });
  });
