import { existsSync } from 'node:fs';

/** Where an installed Chromium or Chrome usually is, by system. */
const USUAL: readonly string[] = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** Software WebGL, and none of the browser's own calls home. */
export const BROWSER_FLAGS: readonly string[] = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
];

/**
 * The browser that the tests run in: CHROMIUM_PATH, else an installed one, else `downloaded` (Playwright's own).
 * @throws Error that says in one line how to get one
 */
export function findBrowser(downloaded: string): string {
  const named = process.env['CHROMIUM_PATH'];
  if (named && !existsSync(named))
    throw new Error(`CHROMIUM_PATH: expected a browser, got ${named}, which is not there`);
  const found = named ?? [...USUAL, downloaded].find((path) => existsSync(path));
  if (!found)
    throw new Error(
      'No browser found: run "npx playwright install chromium", or install Chromium or Chrome, or set CHROMIUM_PATH.',
    );
  return found;
}
