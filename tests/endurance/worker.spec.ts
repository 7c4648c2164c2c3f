import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { serve } from '../../scripts/start/serve.ts';
import { nth, firstOf } from '../../engine/math/nth.ts';
import { bodyReady } from '../e2e/fixture.ts';
import { errorsOf, figure } from './steps.ts';

test.use({ serviceWorkers: 'allow' });
const OUT = fileURLToPath(new URL('../../out/', import.meta.url));

const stop = (server: Server) =>
  new Promise<void>((done) => {
    server.closeAllConnections();
    server.close(() => done());
  });
const addressOf = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const kept = (page: Page) =>
  page.evaluate(async () =>
    Promise.all(
      (await caches.keys()).map(async (name) => [name, (await (await caches.open(name)).keys()).length] as const),
    ),
  );
const controlled = (page: Page) =>
  page.waitForFunction(() => navigator.serviceWorker.controller !== null, null, { timeout: 120_000 });
/** What tells the page of the build before from today's, as the worker gives it. */
const BEFORE = '<!-- before -->',
  given = (page: Page) => page.evaluate(async () => (await fetch('/')).text());

test('an update from the build before', async ({ page, context }) => {
  const errors = errorsOf(page),
    before = mkdtempSync(join(tmpdir(), 'knotmap-before-'));
  cpSync(OUT, before, { recursive: true });
  for (const end of ['', '.gz', '.br']) rmSync(join(before, `index.html${end}`));
  writeFileSync(join(before, 'index.html'), readFileSync(join(OUT, 'index.html'), 'utf8') + BEFORE);
  for (const end of ['.gz', '.br']) rmSync(join(before, `sw.js${end}`));
  const worker = readFileSync(join(OUT, 'sw.js'), 'utf8');
  writeFileSync(
    join(before, 'sw.js'),
    worker.replace(/'app-[0-9a-f]+'/, "'app-before'").replace(/(\["\/",")[0-9a-f]+"/, '$1before"'),
  );
  expect(readFileSync(join(before, 'sw.js'), 'utf8')).not.toBe(worker);

  let server = await serve(before, 0);
  const address = addressOf(server),
    { port } = server.address() as AddressInfo;
  await page.goto(address);
  await controlled(page);
  expect((await kept(page)).map(([name]) => name)).toEqual(['app-before']);
  await stop(server);
  server = await serve(OUT, port);
  await page.reload(); // the build before, from the store
  expect(await given(page)).toContain(BEFORE);
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state), {
      timeout: 120_000,
    })
    .toBe('installed');
  await page.close(); // no page of the build before is open: the new worker may take over, in its own time
  await new Promise((done) => setTimeout(done, 2000));
  const next = await context.newPage();
  await next.goto(address);
  await expect
    .poll(async () => (await kept(next)).map(([name]) => name))
    .toEqual([expect.stringMatching(/^app-(?!before)/)]);
  await stop(server);
  await next.reload(); // the server is gone
  await bodyReady(next);
  expect(await given(next)).not.toContain(BEFORE);
  const [[name, files]] = firstOf(await kept(next), 1);
  figure(
    `worker updated from the build before: ${name} with ${files} files, opens without a server, ${errors.length} errors`,
  );
  rmSync(before, { recursive: true });
  expect(errors).toEqual([]);
});

test('a store that has lost every second file', async ({ page }) => {
  const errors = errorsOf(page),
    server = await serve(OUT, 0);
  await page.goto(addressOf(server));
  await controlled(page);
  const [[, before]] = firstOf(await kept(page), 1);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const [k, request] of (await cache.keys()).entries()) if (k % 2 === 0) await cache.delete(request);
    }
  });
  const [, left] = nth(await kept(page), 0);
  await page.reload();
  await bodyReady(page);
  figure(`${left} of ${before} files left in the worker's store: the map opens from both, ${errors.length} errors`);
  await stop(server);
  expect(errors).toEqual([]);
});

test('a store without room', async ({ page, context }) => {
  const errors = errorsOf(page),
    server = await serve(OUT, 0),
    address = addressOf(server),
    session = await context.newCDPSession(page);
  await page.goto(address);
  await session.send('Storage.overrideQuotaForOrigin', { origin: address, quotaSize: 200_000 });
  await bodyReady(page);
  await page.waitForTimeout(12_000); // the worker begins four seconds after the page, and fails
  await page.reload();
  await bodyReady(page);
  await page.goto(`${address}/guides/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const controller = await page.evaluate(() => navigator.serviceWorker.controller !== null);
  figure(
    `room for 200 KB: map and guides open, the worker ${controller ? 'stands' : 'is not taken'}, ${errors.length} errors`,
  );
  await stop(server);
  expect(errors).toEqual([]);
});
