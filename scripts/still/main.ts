/**
 * Takes the still of the body that stands on the map until the live one is there: the opening view, on nothing.
 * In: out/, a build. Out: public/models/still.webp. Run: npm run build, then npm run still. The renderer's version shows in the bytes, so nothing compares them.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from '../shared/browser.ts';
import { serve } from '../start/serve.ts';

const PORT = Number(process.env['PORT'] ?? 3211);
/** Pixels. The height is what the opening view shows at the body; BodyStage lays the still out by that. */
const SIZE = { width: 480, height: 400 },
  /** Taken larger, so that edges are smooth. */
  TWICE = 2,
  QUALITY = 0.5;
const ALONE = `
  html, body, .locate, .locate > section { background: none !important }
  body > *:not(main), .panel, .stage-tools, .stage-still, [role=application] > *:not(:first-child) { display: none !important }
  .stage-body { position: fixed !important; inset: 0 auto auto 0 !important; width: ${SIZE.width}px !important; height: ${SIZE.height}px !important }
  main, .locate, .locate > section, .stage-room { position: fixed !important; inset: 0 !important; display: block !important; height: auto !important }`;

const server = await serve(fileURLToPath(new URL('../../out/', import.meta.url)), PORT),
  browser = await chromium.launch({ executablePath: findBrowser(chromium.executablePath()), args: [...BROWSER_FLAGS] });
try {
  const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      deviceScaleFactor: TWICE,
      bypassCSP: true,
      serviceWorkers: 'block',
    }),
    page = await context.newPage();
  await page.goto(`http://localhost:${PORT}/`);
  await page.waitForFunction(() => document.documentElement.dataset['body'] === 'ready');
  await page.addStyleTag({ content: ALONE });
  await page.waitForTimeout(1000);
  const png = await page.screenshot({ omitBackground: true, clip: { x: 0, y: 0, ...SIZE } });
  const webp = await page.evaluate(
    async ([data, { width, height }, quality]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      Object.assign(canvas, { width, height });
      canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
      return canvas.toDataURL('image/webp', quality);
    },
    [png.toString('base64'), SIZE, QUALITY] as const,
  );
  const data = Buffer.from(webp.slice(webp.indexOf(',') + 1), 'base64');
  writeFileSync(new URL('../../public/models/still.webp', import.meta.url), data);
  console.log(`public/models/still.webp: ${data.length} bytes`);
} finally {
  await browser.close();
  server.close();
}
