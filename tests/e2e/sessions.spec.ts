import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixture.ts';

const DAY = 24 * 3600 * 1000;
const GUIDE = '/guides/infraspinatus/#side=right&point=infraspinatus-trp1';
const session = (at: number, before: number, after: number) => ({
  at,
  guideId: 'infraspinatus',
  side: 'right',
  pointId: 'infraspinatus-trp1',
  tool: 'tennis_ball',
  spots: 1,
  before,
  after,
  found: 'my-pain',
});
/** Has the device keep sessions from so many days ago. */
async function kept(page: Page, daysAgo: readonly number[]) {
  await page.goto('/safety/');
  const sessions = daysAgo.map((n) => session(Date.now() - n * DAY, 6, 4));
  await page.evaluate(
    (given) => localStorage.setItem('knotmap.sessions', JSON.stringify({ v: 1, sessions: given, reviews: [] })),
    sessions,
  );
}
const player = (page: Page) => page.getByRole('dialog');
const start = (page: Page) => player(page).getByRole('button', { name: 'Start', exact: true });
async function toTheStart(page: Page) {
  await page.goto(GUIDE);
  await page.getByRole('button', { name: /^Start the/ }).click();
  await player(page).getByRole('button', { name: 'None of these. Go on' }).click();
  await expect(player(page).getByRole('heading', { name: 'Read this first' })).toBeVisible();
}

test('sessions are plotted and listed, can be taken along as a table, and deleted one by one and all together', async ({
  page,
}) => {
  await kept(page, [9, 5, 1]);
  await page.goto('/sessions/');
  const all = page.getByRole('button', { name: /^Delete: Infraspinatus, right/ });
  await expect(all).toHaveCount(3);
  await expect(page.getByText('3 sessions. Soreness was 6 before the first and 4 after the last.')).toBeVisible();
  await expectAccessible(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a table' }).click();
  const rows = readFileSync(await (await download).path(), 'utf8')
    .trimEnd()
    .split('\r\n');
  expect(rows).toHaveLength(4);
  expect(rows[1]).toMatch(/^\d{4}-\d\d-\d\dT.*,Infraspinatus,right,Tennis ball,1,6,4,/);
  await all.first().click();
  await expect(all).toHaveCount(2);
  await page.reload();
  await expect(all).toHaveCount(2);
  await page.getByRole('button', { name: 'Delete all and keep nothing' }).click();
  await page.getByRole('button', { name: 'No, leave it' }).click();
  await expect(all).toHaveCount(2);
  await page.getByRole('button', { name: 'Delete all and keep nothing' }).click();
  await page.getByRole('button', { name: 'Yes, delete all' }).click();
  await expect(page.getByText('All deleted.')).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('knotmap.sessions'))).toBeNull();
  await page.reload();
  await expect(page.getByText('Nothing is kept yet.', { exact: false })).toBeVisible();
});

test('a guide that was done as often today as it may be is not begun again', async ({ page }) => {
  await kept(page, [0, 0, 0]);
  await toTheStart(page);
  await expect(player(page).getByText('You have done this 3 times today')).toBeVisible();
  await expect(start(page)).toHaveCount(0);
});

test('after fourteen days it is asked whether it helps; “no” ends it, “better” leads on', async ({ page }) => {
  await kept(page, [16, 9, 2]);
  await toTheStart(page);
  await expect(player(page).getByText('You began this 16 days ago.', { exact: false })).toBeVisible();
  await expect(start(page)).toHaveCount(0);
  await player(page).getByRole('button', { name: 'No, the same or worse' }).click();
  await expect(player(page).getByText('So stop pressing here.', { exact: false })).toBeVisible();
  await expect(start(page)).toHaveCount(0);
  await page.reload();
  await expect(player(page).getByText('This has not helped')).toBeVisible();
  await player(page).getByRole('button', { name: 'It is better now' }).click();
  await expect(start(page)).toBeVisible();
});
