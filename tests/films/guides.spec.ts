import { expect, test, type Page } from '@playwright/test';
import { filmOf } from './film.ts';

/** The guides whose pictures had most to gain: of each kind of tool, position and movement one at least. */
const GUIDES = [
  'infraspinatus',
  'erector_longissimus_thoracis',
  'multifidi_thoracic',
  'pectoralis_minor',
  'rhomboids',
  'scalenes',
  'serratus_posterior_superior',
  'suboccipitals',
  'subscapularis',
  'trapezius_upper',
];
const player = (page: Page) => page.getByRole('dialog');

for (const [size, viewport] of [
  ['phone', { width: 390, height: 844 }],
  ['laptop', { width: 1440, height: 900 }],
] as const)
  for (const guide of GUIDES)
    test(`${guide} on a ${size}`, async ({ page }) => {
      await page.setViewportSize(viewport);
      const film = filmOf(page, `guide-${guide}-${size}`);
      await page.goto(`/guides/${guide}/#side=right&start=1`);
      await player(page)
        .getByRole('button', { name: /^None of these/ })
        .click();
      await expect(player(page).getByRole('heading', { name: 'Read this first' })).toBeVisible();
      const drawn = player(page).locator('figure [data-ready=true]');
      if ((await player(page).locator('figure').count()) > 0) await expect(drawn).toBeVisible({ timeout: 60_000 });
      await film.shoot('read first');
      await player(page).getByRole('button', { name: 'Start', exact: true }).click();
      const step = player(page).getByText(/^Step \d+ of/),
        on = player(page).getByRole('button', { name: /^(Next|On the spot: start the hold|Done)$/ });
      await expect(drawn).toBeVisible({ timeout: 60_000 });
      for (let words = ''; words !== 'Done' && words !== 'On the spot: start the hold';) {
        await film.shoot(await step.innerText());
        words = await on.innerText();
        await on.click();
      }
      await film.shoot('after the last of them');
      await film.write();
    });
