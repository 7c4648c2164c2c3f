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

test('a guide come to from its list is there after a reload without a network, and a page that was not kept says so', async ({
  page,
  context,
  quiet,
}) => {
  quiet.expected = /ERR_INTERNET_DISCONNECTED|Failed to load resource|Failed to fetch RSC payload/;
  await page.goto('/guides/');
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, null, { timeout: 40_000 });
  const kept = (path: string) =>
    page.evaluate(async (at) => ((await caches.match(at))?.headers.get('content-type') ?? '').includes('html'), path);
  await page
    .getByRole('link', { name: /^Infraspinatus/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/guides\/infraspinatus\//);
  await expect.poll(() => kept('/guides/infraspinatus/')).toBe(true);
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/infraspinatus/i);
  await page.goto('/guides/rhomboids/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no network');
  await page.getByRole('link', { name: 'Check the warning signs' }).click();
  await expect(page).toHaveURL(/\/safety\/$/);
  await expect(page.getByRole('checkbox').first()).toBeVisible();
  await page.goto('/guides/rhomboids/');
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/rhomboids/i);
});
