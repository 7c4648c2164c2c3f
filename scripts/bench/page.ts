import { chromium, type CDPSession, type Page } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from '../shared/browser.ts';

/** What a person waits for, on the built site served at `address`. Times in milliseconds. */
export interface PageTimes {
  /** Navigation start to a body that can be used, at 10 Mbit/s with 40 ms latency: median. */
  readonly bodyReadyMs: number;
  /** Pointer up to the frame that shows the answer: median. */
  readonly answerMs: number;
  /** Frames drawn in two seconds in which nothing changes. */
  readonly idleFrames: number;
  /** Requests beyond the page itself until the body is ready. */
  readonly requests: number;
  /** Those of them for code, body and atlas. */
  readonly mapRequests: number;
}

const LATENCY_MS = 40,
  BYTES_PER_S = (10 * 1000 * 1000) / 8;
const VISITS = 3,
  CLICKS = 7;
const VIEWPORT = { width: 1280, height: 800 };

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b),
    half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
};

const ready = (page: Page) =>
  page.waitForFunction(() => document.documentElement.dataset['body'] === 'ready', null, { timeout: 60_000 });
const lastMeasure = (page: Page, name: string) =>
  page.evaluate((wanted) => performance.getEntriesByName(wanted, 'measure').at(-1)?.duration, name);

async function slowed(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: LATENCY_MS,
    downloadThroughput: BYTES_PER_S,
    uploadThroughput: BYTES_PER_S,
  });
  return session;
}

export async function benchPage(address: string): Promise<PageTimes> {
  const browser = await chromium.launch({
    executablePath: findBrowser(chromium.executablePath()),
    args: [...BROWSER_FLAGS],
  });
  try {
    const readyTimes: number[] = [];
    let requests = 0,
      mapRequests = 0;
    for (let visit = 0; visit < VISITS; visit++) {
      const context = await browser.newContext({ viewport: VIEWPORT, serviceWorkers: 'block' });
      const page = await context.newPage();
      await slowed(page);
      let count = -1,
        ofMap = 0; // the page itself does not count
      page.on('request', (request) => {
        count++;
        if (/\.(js|glb|bin)$/.test(new URL(request.url()).pathname)) ofMap++;
      });
      await page.goto(address);
      await ready(page);
      const time = await lastMeasure(page, 'body-ready');
      if (time === undefined) throw new Error('bench: the page gives no measure "body-ready"');
      readyTimes.push(time);
      [requests, mapRequests] = [Math.max(requests, count), Math.max(mapRequests, ofMap)];
      await context.close();
    }

    const page = await browser.newPage({ viewport: VIEWPORT });
    await page.goto(address);
    await ready(page);
    const box = await page.getByRole('region', { name: 'Body' }).boundingBox();
    if (!box) throw new Error('bench: no region "Body" on the page');
    const answers: number[] = [];
    for (let click = 0; click < CLICKS; click++) {
      await page.mouse.click(box.x + box.width * (0.54 + 0.01 * click), box.y + box.height * (0.38 + 0.02 * click));
      await page.waitForFunction((count) => performance.getEntriesByName('answer', 'measure').length > count, click, {
        timeout: 20_000,
      });
      answers.push((await lastMeasure(page, 'answer')) ?? Infinity);
      await page.getByRole('button', { name: 'Clear all marks' }).click(); // or the next click may meet a knot's number
      await page.waitForTimeout(400);
    }
    await page.waitForTimeout(3000); // what still moves comes to rest
    const frames = () =>
      page.evaluate(() => (window as { readonly knotmap?: { readonly frames: number } }).knotmap?.frames ?? NaN);
    const before = await frames();
    await page.waitForTimeout(2000);
    const idleFrames = (await frames()) - before;
    if (Number.isNaN(idleFrames)) throw new Error('bench: the canvas counts no frames');
    return { bodyReadyMs: median(readyTimes), answerMs: median(answers), idleFrames, requests, mapRequests };
  } finally {
    await browser.close();
  }
}
