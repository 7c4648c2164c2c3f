import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';

/** Warnings that may be printed: the software renderer's when a test reads pixels, files that a slow machine asked for ahead of time, and that no worker is let in. */
export const KNOWN =
  /GPU stall due to ReadPixels|was preloaded using link preload but not used|^Service Worker registration blocked by Playwright$/;

/** Every test fails on anything in the console and on any request to another origin. */
export const test = base.extend<{
  readonly quiet: { expected: RegExp | null; /** The test's own page is of another origin. */ foreign: boolean };
}>({
  quiet: [
    async ({ page, baseURL }, use) => {
      const said: string[] = [],
        foreign: string[] = [];
      const quiet = { expected: null as RegExp | null, foreign: false };
      page.on('console', (message) => !KNOWN.test(message.text()) && said.push(`${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => said.push(`error: ${error.message}`));
      page.on(
        'request',
        (request) =>
          !/^(data|blob):/.test(request.url()) &&
          new URL(request.url()).origin !== new URL(baseURL ?? '').origin &&
          foreign.push(request.url()),
      );
      await use(quiet);
      expect(
        said.filter((text) => !quiet.expected?.test(text)),
        'console',
      ).toEqual([]);
      if (!quiet.foreign) expect(foreign, 'requests to other origins').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Opens a page and waits until a click on the body would be answered. */
export async function openBody(page: Page, address = '/'): Promise<void> {
  await page.goto(address);
  await bodyReady(page);
}

/** Waits until a click on the body would be answered; looks oftener than an expectation does. */
export async function bodyReady(page: Page): Promise<void> {
  await page.waitForFunction(() => document.documentElement.dataset['body'] === 'ready', null, {
    polling: 50,
    timeout: 30_000,
  });
}

/** A point of the body stage, in shares of its width and height. */
export async function stagePoint(page: Page, x: number, y: number): Promise<{ x: number; y: number }> {
  const box = await page.getByRole('region', { name: 'Body' }).boundingBox();
  if (!box) throw new Error('the stage is not on the page');
  return { x: box.x + x * box.width, y: box.y + y * box.height };
}

/**
 * Finds no violation of the accessibility rules. Every rule runs on the whole page; only what passed is not written out node by node, and
 * the rules run in one call, which is right for pages without frames and leaves out a second page to gather the frames' findings.
 */
export async function expectAccessible(page: Page): Promise<void> {
  expect(page.frames(), 'frames of the page').toHaveLength(1);
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .setLegacyMode(true)
    .analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`),
  ).toEqual([]);
}
