import { chromium, devices, type Browser } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from '../shared/browser.ts';
import { FLOOR, WORDS } from './floor/site.ts';
import { longFrames, tasksWithin, type LongTasks } from './long-tasks.ts';
import { median, medianOfEach } from './median.ts';

/** A line and a machine to visit with. */
export interface Profile {
  readonly name: string;
  /** Bits a second, both ways. */
  readonly bits: number;
  /** Milliseconds a round trip. */
  readonly latency: number;
  /** How many times slower the page's own thread is than this machine's. */
  readonly slower: number;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly phone: boolean;
}
export const DESK: Profile = {
  name: 'desk',
  bits: 10e6,
  latency: 40,
  slower: 1,
  viewport: { width: 1280, height: 800 },
  phone: false,
};
export const PHONE: Profile = {
  name: 'phone',
  bits: 1.6e6,
  latency: 150,
  slower: 4,
  viewport: { width: 390, height: 844 },
  phone: true,
};

/** One visit with a browser of its own. Times in milliseconds from the start of navigation. */
export interface FirstVisit {
  /** First text or picture on the screen. */
  readonly firstPaintMs: number;
  /** A body that can be used; NaN on a page without one. */
  readonly readyMs: number;
  /** Requests beyond the page itself until then, and those of them for code, body and atlas. */
  readonly requests: number;
  readonly mapRequests: number;
  /** Bytes that came over the line until then, the page itself among them. */
  readonly bytes: number;
  readonly longTasks: LongTasks;
  /** Where the body is drawn, CSS pixels. */
  readonly stage: { readonly width: number; readonly height: number } | null;
}

const READY_WITHIN = 120_000;
/** Milliseconds in which what the browser reports late has come. */
const REPORTED = 400;

/** Visits a page in a browser that was started for it. `wait` is for what comes last on it: its body, or its words. */
async function visit(address: string, profile: Profile, wait: 'body' | 'words'): Promise<FirstVisit> {
  let browser: Browser | null = null;
  try {
    browser = await chromium.launch({
      executablePath: findBrowser(chromium.executablePath()),
      args: [...BROWSER_FLAGS],
    });
    const { deviceScaleFactor, isMobile, hasTouch, userAgent } = devices['Pixel 7'];
    const context = await browser.newContext({
      viewport: { ...profile.viewport },
      serviceWorkers: 'block',
      ...(profile.phone && { deviceScaleFactor: Math.min(2, deviceScaleFactor), isMobile, hasTouch, userAgent }),
    });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: profile.latency,
      downloadThroughput: profile.bits / 8,
      uploadThroughput: profile.bits / 8,
    });
    if (profile.slower > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: profile.slower });
    let requests = -1, // the page itself does not count
      mapRequests = 0,
      bytes = 0,
      over = false;
    page.on('request', (request) => {
      if (over || request.url().startsWith('data:')) return;
      requests++;
      if (/\.(js|glb|bin)$/.test(new URL(request.url()).pathname)) mapRequests++;
    });
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      if (!over) bytes += encodedDataLength;
    });
    await page.goto(address, { waitUntil: 'commit' });
    let readyMs = NaN;
    if (wait === 'body') {
      await page.waitForFunction(() => document.documentElement.dataset['body'] === 'ready', null, {
        timeout: READY_WITHIN,
      });
      readyMs =
        (await page.evaluate(() => performance.getEntriesByName('body-ready', 'measure').at(-1)?.duration)) ?? NaN;
      if (Number.isNaN(readyMs)) throw new Error(`bench: ${address} gives no measure "body-ready"`);
    }
    over = true;
    await page.waitForTimeout(REPORTED);
    await page.waitForFunction(() => performance.getEntriesByType('paint').length > 0, null, { timeout: READY_WITHIN });
    const firstPaintMs = await page.evaluate(
      () =>
        performance.getEntriesByName('first-contentful-paint')[0]?.startTime ??
        performance.getEntriesByType('paint')[0]?.startTime ??
        NaN,
    );
    const stage = await page.evaluate(() => {
      const canvas = document.querySelector('canvas');
      return canvas && { width: canvas.clientWidth, height: canvas.clientHeight };
    });
    const longTasks = wait === 'body' ? tasksWithin(await longFrames(page), 0, readyMs) : {};
    return { firstPaintMs, readyMs, requests, mapRequests, bytes, longTasks, stage };
  } finally {
    await browser?.close();
  }
}

/** First visits to the map, to the floor page and to a page of the same words, in turn. Medians, milliseconds. */
export interface ColdTimes {
  readonly bodyReadyMs: number;
  readonly floorReadyMs: number;
  /** The first over the second: median of the ratios of visits that followed each other. */
  readonly readyRatio: number;
  readonly firstPaintMs: number;
  readonly wordsPaintMs: number;
  readonly paintRatio: number;
  readonly requests: number;
  readonly mapRequests: number;
  /** Bytes over the line until the body is ready. */
  readonly sent: number;
  /** Of the map; what takes less than 20 ms is left out. */
  readonly longTasks: LongTasks;
  readonly floorLongTasks: LongTasks;
}

const LEAST_TASK = 20;

const typical = (all: readonly LongTasks[]): LongTasks =>
  Object.fromEntries(Object.entries(medianOfEach(all)).filter(([, ms]) => ms >= LEAST_TASK));

/**
 * @param map address of the built site
 * @param compared address of the pages to compare with (`makeFloorSite`)
 * @param visits of each page
 */
export async function firstVisits(map: string, compared: string, profile: Profile, visits: number): Promise<ColdTimes> {
  const ours: FirstVisit[] = [],
    floors: FirstVisit[] = [],
    words: FirstVisit[] = [];
  for (let n = 0; n < visits; n++) {
    const our = await visit(map, profile, 'body');
    ours.push(our);
    const { width, height } = our.stage ?? profile.viewport;
    floors.push(await visit(`${compared}${FLOOR.slice(1)}#${width}x${height}`, profile, 'body'));
    words.push(await visit(`${compared}${WORDS.slice(1)}`, profile, 'words'));
  }
  const of = (list: readonly FirstVisit[], key: 'readyMs' | 'firstPaintMs') => median(list.map((one) => one[key]));
  return {
    bodyReadyMs: of(ours, 'readyMs'),
    floorReadyMs: of(floors, 'readyMs'),
    readyRatio: median(ours.map(({ readyMs }, n) => readyMs / (floors[n]?.readyMs ?? NaN))),
    firstPaintMs: of(ours, 'firstPaintMs'),
    wordsPaintMs: of(words, 'firstPaintMs'),
    paintRatio: median(ours.map(({ firstPaintMs }, n) => firstPaintMs / (words[n]?.firstPaintMs ?? NaN))),
    requests: Math.max(...ours.map(({ requests }) => requests)),
    mapRequests: Math.max(...ours.map(({ mapRequests }) => mapRequests)),
    sent: median(ours.map(({ bytes }) => bytes)),
    longTasks: typical(ours.map(({ longTasks }) => longTasks)),
    floorLongTasks: typical(floors.map(({ longTasks }) => longTasks)),
  };
}
