import { chromium, type Page } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from '../shared/browser.ts';
import { longFrames, tasksWithin, type LongTasks } from './long-tasks.ts';
import { median, medianOfEach } from './median.ts';

/** What a person waits for on the page once it is there, on the built site served at `address`. Times in milliseconds. */
export interface PageTimes {
  /** Pointer up until the page has handed over the frame that shows the answer: median. */
  readonly answerMs: number;
  /** One frame of the same view, drawn to its last pixel: median. */
  readonly frameMs: number;
  /** Pointer up until that frame is drawn to its last pixel, as times `frameMs`: 1 is the answer's frame and nothing else. */
  readonly answerFrames: number;
  /** What the page's own thread did between pointer up and the answer, by name: medians. */
  readonly answerParts: LongTasks;
  /** Frames drawn in two seconds in which nothing changes. */
  readonly idleFrames: number;
}

const CLICKS = 7,
  FRAMES = 15;
const VIEWPORT = { width: 1280, height: 800 };

const ready = (page: Page) =>
  page.waitForFunction(() => document.documentElement.dataset['body'] === 'ready', null, { timeout: 60_000 });
const lastAnswer = (page: Page) =>
  page.evaluate(() => {
    const { startTime = 0, duration = Infinity } = performance.getEntriesByName('answer', 'measure').at(-1) ?? {};
    return { startTime, duration };
  });

type Probed = {
  readonly knotmap?: { readonly frames: number; draw(): number };
  /** Milliseconds from pointer up until the answer and one frame more were drawn, for each click. */
  answersDrawn?: number[];
};

export async function benchPage(address: string): Promise<PageTimes> {
  const browser = await chromium.launch({
    executablePath: findBrowser(chromium.executablePath()),
    args: [...BROWSER_FLAGS],
  });
  try {
    const page = await browser.newPage({ viewport: VIEWPORT });
    await page.goto(address);
    await ready(page);
    const box = await page.getByRole('region', { name: 'Body' }).boundingBox();
    if (!box) throw new Error('bench: no region "Body" on the page');
    // One frame more can only be drawn when all that was asked for before it is.
    await page.evaluate(() => {
      const probed = window as Probed,
        drawn: number[] = (probed.answersDrawn = []);
      new PerformanceObserver((list) => {
        const [answer] = list.getEntriesByName('answer');
        if (!answer) return;
        probed.knotmap?.draw();
        drawn.push(performance.now() - answer.startTime);
      }).observe({ type: 'measure' });
    });
    const answers: number[] = [],
      parts: LongTasks[] = [];
    for (let click = 0; click < CLICKS; click++) {
      await page.mouse.click(box.x + box.width * (0.54 + 0.01 * click), box.y + box.height * (0.38 + 0.02 * click));
      await page.waitForFunction((count) => performance.getEntriesByName('answer', 'measure').length > count, click, {
        timeout: 20_000,
      });
      const { startTime, duration } = await lastAnswer(page);
      answers.push(duration);
      await page.getByRole('button', { name: 'Clear all marks' }).click(); // or the next click may meet a knot's number
      await page.waitForTimeout(400);
      parts.push(tasksWithin(await longFrames(page), startTime, startTime + duration));
    }
    await page.waitForTimeout(3000); // what still moves comes to rest
    const frames = () => page.evaluate(() => (window as Probed).knotmap?.frames ?? NaN);
    const before = await frames();
    await page.waitForTimeout(2000);
    const idleFrames = (await frames()) - before;
    if (Number.isNaN(idleFrames)) throw new Error('bench: the canvas counts no frames');
    const drawn: number[] = [];
    for (let frame = 0; frame < FRAMES; frame++)
      drawn.push(await page.evaluate(() => (window as Probed).knotmap?.draw() ?? NaN));
    const answerMs = median(answers),
      frameMs = median(drawn),
      answersDrawn = await page.evaluate(() => (window as Probed).answersDrawn ?? []);
    return {
      answerMs,
      frameMs,
      answerFrames: (median(answersDrawn) - frameMs) / frameMs,
      answerParts: medianOfEach(parts),
      idleFrames,
    };
  } finally {
    await browser.close();
  }
}
