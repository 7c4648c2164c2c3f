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

test('with Erase in hand a tap close beside a number erases there and chooses no knot', async ({ page }) => {
  await openBody(page);
  const box = await page.getByRole('application').boundingBox();
  if (!box) throw new Error('no stage');
  await page.touchscreen.tap(box.x + box.width * 0.58, box.y + box.height * 0.4);
  const badge = page.getByRole('group', { name: 'Likely knots on the body' }).locator('button:visible').first();
  await expect(badge).toBeVisible();
  await page.getByRole('radio', { name: 'Erase' }).click();
  let r = await badge.boundingBox();
  await expect // the camera is still on its way
    .poll(async () => {
      const before = r?.y;
      r = await badge.boundingBox();
      return r && before === r.y;
    })
    .toBe(true);
  if (!r) throw new Error('no number');
  await page.touchscreen.tap(r.x + r.width / 2, r.y + r.height + 5);
  await expect(
    page.getByRole('group', { name: 'Likely knots on the body' }).locator('[aria-pressed=true]'),
  ).toHaveCount(0);
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

test('one finger up beside the body scrolls the page and turns nothing; to the side it turns', async ({ page }) => {
  await openBody(page);
  const before = await on(page, [-90, 1400, -80]);
  await touch(
    page,
    [
      [
        { x: 24, y: 330 },
        { x: 24, y: 180 },
      ],
    ],
    10,
  );
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(100);
  await expect(page.getByRole('region', { name: 'You marked' }).getByRole('listitem')).toHaveCount(0);
  await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
  await expect.poll(async () => Math.abs((await on(page, [-90, 1400, -80])).x - before.x)).toBeLessThan(1);
  // The scrolling runs out before the next finger comes.
  const scrolled = () => page.evaluate(() => window.scrollY);
  let rest = -1;
  await expect
    .poll(
      async () => {
        const before = rest;
        rest = await scrolled();
        return rest === before;
      },
      { intervals: [300] },
    )
    .toBe(true);
  const wide = await breadth(page);
  // A browser takes a touch back whose page is too busy to answer it: then a person moves the finger once more.
  await expect(async () => {
    await touch(
      page,
      [
        [
          { x: 24, y: 200 },
          { x: 150, y: 200 },
        ],
      ],
      10,
    );
    await expect.poll(() => breadth(page), { timeout: 5000 }).toBeLessThan(wide * 0.97);
  }).toPass();
  expect(await scrolled()).toBe(rest);
});

test('a stroke that begins a few pixels beside the outline begins on the body', async ({ page }) => {
  await openBody(page);
  const { x: within, y } = await on(page, [60, 1300, -80]),
    stage = page.getByRole('application');
  // The cursor says where a press means the body: the farthest such place beside it is looked for.
  const meansBody = async (x: number) => {
    await page.mouse.move(x, y);
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    return (await stage.evaluate((one) => one.style.cursor)) === 'crosshair';
  };
  let [beside, edge] = [1, within];
  while (edge - beside > 1) {
    const middle = (beside + edge) / 2;
    if (await meansBody(middle)) edge = middle;
    else beside = middle;
  }
  // Some pixels farther in, and still beside the outline.
  const before = await breadth(page);
  await touch(
    page,
    [
      [
        { x: edge + 4, y },
        { x: edge + 44, y: y + 2 },
      ],
    ],
    8,
  );
  await expect(page.getByRole('region', { name: 'You marked' }).getByRole('listitem')).not.toHaveCount(0);
  expect(Math.abs((await breadth(page)) - before)).toBeLessThan(1);
});
