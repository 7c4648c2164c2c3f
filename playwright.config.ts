import { chromium, defineConfig } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from './scripts/site/browser.ts';

const PORT = Number(process.env['PORT'] ?? 3100);

/** Browser tests on the built site, under its real headers; WebGL in software. */
export default defineConfig({
  testDir: 'tests/e2e',
  // One picture for all systems: the renderer is the same software everywhere.
  snapshotPathTemplate: '{testDir}/plates/{arg}{ext}',
  workers: 1,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  use: {
    baseURL: `http://localhost:${PORT}`,
    viewport: { width: 1280, height: 800 },
    launchOptions: { executablePath: findBrowser(chromium.executablePath()), args: [...BROWSER_FLAGS] },
    trace: 'off',
  },
  webServer: { command: 'npm start', port: PORT, env: { PORT: String(PORT) }, reuseExistingServer: false, timeout: 300_000 },
});
