import { expect, test, type CDPSession, type Page } from '@playwright/test';
import { openBody, stagePoint } from '../e2e/fixture.ts';
import { nth } from '../../engine/math/nth.ts';
import { errorsOf, figure, times } from './steps.ts';

interface Held {
  readonly heapMb: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly geometries: number;
  readonly textures: number;
  readonly programs: number;
}
/** What is held when everything that can be thrown away is. */
async function heldBy(page: Page, session: CDPSession): Promise<Held> {
  for (let k = 0; k < 3; k++) {
    await session.send('HeapProfiler.collectGarbage');
    await page.waitForTimeout(300);
  }
  const { metrics } = await session.send('Performance.getMetrics'),
    of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  const gl = await page.evaluate(() => window.knotmap?.held);
  return {
    heapMb: Math.round(of('JSHeapUsedSize') / 1e5) / 10,
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
    geometries: gl?.geometries ?? 0,
    textures: gl?.textures ?? 0,
    programs: gl?.programs ?? 0,
  };
}
const told = (before: Held, after: Held) =>
  (Object.keys(before) as (keyof Held)[]).map((key) => `${key} ${before[key]} -> ${after[key]}`).join(', ');
async function sessionOf(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return session;
}

test('after many selections', async ({ page }) => {
  const count = times(200),
    errors = errorsOf(page),
    session = await sessionOf(page);
  await openBody(page);
  const at = await stagePoint(page, 0.56, 0.4);
  await page.mouse.click(at.x, at.y);
  const options = page.getByRole('listbox', { name: 'Likely knots' }).getByRole('option');
  await expect(options.first()).toBeVisible();
  const shown = Math.min(5, await options.count()),
    choose = (k: number) => options.nth(k % shown).click();
  for (let k = 0; k < 2 * shown; k++) await choose(k);
  const before = await heldBy(page, session);
  for (let k = 0; k < count; k++) await choose(k);
  const after = await heldBy(page, session);
  figure(`${count} selections: ${told(before, after)}; ${errors.length} errors`);
  expect(errors).toEqual([]);
  expect(after.heapMb).toBeLessThan(before.heapMb * 1.3 + 5);
  expect(after.nodes).toBeLessThan(before.nodes * 1.3 + 500);
  expect(after.geometries).toBeLessThanOrEqual(before.geometries + 2);
});

test('after many changes of page', async ({ page }) => {
  const count = times(50),
    errors = errorsOf(page),
    session = await sessionOf(page);
  await openBody(page);
  const places = ['Muscles', 'Body map', 'Guides', 'Body map', 'Care', 'Safety', 'Evidence', 'Body map'];
  const go = async (k: number) => {
    const name = nth(places, k % places.length);
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name, exact: true }).click();
    await page.waitForURL(name === 'Body map' ? /\/(?:#.*)?$/ : `**/${name.toLowerCase()}/`);
    if (name === 'Body map')
      await page.waitForFunction(
        () => document.documentElement.dataset['body'] === 'ready' && window.knotmap !== undefined,
      );
  };
  for (let k = 0; k < places.length; k++) await go(k);
  const before = await heldBy(page, session);
  const rounds = Math.ceil(count / places.length);
  for (let k = 0; k < rounds * places.length; k++) await go(k);
  const after = await heldBy(page, session);
  figure(`${rounds * places.length} changes of page: ${told(before, after)}; ${errors.length} errors`);
  expect(errors).toEqual([]);
  expect(after.heapMb).toBeLessThan(before.heapMb * 1.5 + 10);
  expect(after.nodes).toBeLessThan(before.nodes * 1.5 + 2000);
  expect(after.geometries).toBeLessThanOrEqual(before.geometries + 2);
});
