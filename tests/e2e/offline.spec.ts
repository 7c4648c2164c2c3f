import { bodyReady, expect, openBody, stagePoint, test } from './fixture.ts';

test.use({ serviceWorkers: 'allow' });

test('once opened, the map opens again without a network, with its marks', async ({ page, context, quiet }) => {
  quiet.expected = /ERR_INTERNET_DISCONNECTED|Failed to load resource/;
  await openBody(page);
  const at = await stagePoint(page, 0.58, 0.42);
  await page.mouse.click(at.x, at.y);
  await expect(page).toHaveURL(/#v=1&m=/);
  // The worker takes the page over when everything the map needs is kept.
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, null, { timeout: 40_000 });
  await context.setOffline(true);
  await page.reload();
  await bodyReady(page);
  await expect(page.getByRole('listbox', { name: 'Likely knots' }).getByRole('option').first()).toHaveAccessibleName(
    /right side/,
  );
});
