import type { Page } from '@playwright/test';
import { expect, openBody, test } from './fixture.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

interface Finger {
  readonly x: number;
  readonly y: number;
}

/** Moves fingers over the glass together, in steps, from where each begins to where it ends. */
async function touch(page: Page, ways: readonly (readonly [from: Finger, to: Finger])[], steps = 4) {
  const session = await page.context().newCDPSession(page);
  const at = (t: number) =>
    ways.map(([from, to], id) => ({ id, x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t }));
  // Fingers do not land at the same moment.
  for (let n = 1; n <= ways.length; n++)
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0).slice(0, n) });
  for (let k = 1; k <= steps; k++)
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(k / steps) });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await session.detach();
}

const on = (page: Page, mm: readonly [number, number, number]) =>
  page.evaluate((place) => {
    const box = document.querySelector('[role=application]')?.getBoundingClientRect(),
      at = window.knotmap?.at(place);
    if (!box || !at) throw new Error('no stage');
    return { x: box.x + at.x, y: box.y + at.y };
  }, mm);
const painAt = (page: Page, mm: readonly [number, number, number]) =>
  page.evaluate((place) => window.knotmap?.painAt(place), mm);
/** Pixels between two places 20 cm apart, and the slant of the line between them. */
async function breadth(page: Page) {
  const a = await on(page, [-100, 1350, -80]),
    b = await on(page, [100, 1350, -80]);
  return Math.hypot(a.x - b.x, a.y - b.y);
}

test('one finger paints and does not turn or scroll', async ({ page }) => {
  await openBody(page);
  const from = await on(page, [-90, 1400, -80]),
    to = await on(page, [-95, 1280, -85]);
  await touch(page, [[from, to]]);
  await expect.poll(() => painAt(page, [-92, 1340, -88])).toBe(true);
  expect(await painAt(page, [92, 1340, -88])).toBe(false);
  const after = await on(page, [-90, 1400, -80]);
  expect(Math.hypot(after.x - from.x, after.y - from.y)).toBeLessThan(1);
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});

test('a tap marks the skin; no number covers the mark, and none is chosen by the finger', async ({ page }) => {
  await openBody(page);
  const box = await page.getByRole('application').boundingBox();
  if (!box) throw new Error('no stage');
  const at = { x: box.x + box.width * 0.58, y: box.y + box.height * 0.4 };
  await page.touchscreen.tap(at.x, at.y);
  await expect(page.getByRole('listbox', { name: 'Likely knots' }).getByRole('option').first()).toBeVisible();
  const badges = page.getByRole('group', { name: 'Likely knots on the body' }).locator('button');
  await expect(badges.first()).toBeAttached();
  const nearest = await badges.evaluateAll(
    (all, { x, y }) =>
      Math.min(
        ...all.map((badge) => {
          const r = badge.getBoundingClientRect();
          return Math.hypot(r.x + r.width / 2 - x, r.y + r.height / 2 - y);
        }),
      ),
    at,
  );
  expect(nearest, 'the number beside the mark').toBeGreaterThan(12);
  expect(nearest, 'the number beside the mark').toBeLessThan(60);
  await expect(badges.and(page.locator('[aria-pressed=true]'))).toHaveCount(0);
});

test('two fingers zoom and leave no mark, though the first landed on skin', async ({ page }) => {
  await openBody(page);
  const before = await breadth(page);
  const middle = await on(page, [0, 1350, -80]);
  await touch(page, [
    [
      { x: middle.x - 30, y: middle.y },
      { x: middle.x - 75, y: middle.y },
    ],
    [
      { x: middle.x + 30, y: middle.y },
      { x: middle.x + 75, y: middle.y },
    ],
  ]);
  await expect.poll(() => breadth(page)).toBeGreaterThan(before * 1.5);
  await expect(page.getByRole('region', { name: 'You marked' }).getByRole('listitem')).toHaveCount(0);
  for (const x of [-40, 0, 40]) expect(await painAt(page, [x, 1350, -80])).toBe(false);
});

test('two fingers side by side turn the body', async ({ page }) => {
  await openBody(page);
  const before = await breadth(page);
  const middle = await on(page, [0, 1350, -80]);
  await touch(page, [
    [
      { x: middle.x - 60, y: middle.y },
      { x: middle.x, y: middle.y },
    ],
    [
      { x: middle.x - 20, y: middle.y },
      { x: middle.x + 40, y: middle.y },
    ],
  ]);
  await expect.poll(() => breadth(page)).toBeLessThan(before * 0.97);
});
