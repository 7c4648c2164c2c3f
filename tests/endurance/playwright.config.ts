import { chromium, defineConfig } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from '../../scripts/shared/browser.ts';

const PORT = Number(process.env['PORT'] ?? 3120);

/** What takes long: the same done very often. Each prints its figure in one line; COUNT makes it shorter. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/endurance',
  workers: 1,
  retries: 0,
  timeout: 3_600_000,
  expect: { timeout: 30_000 },
  forbidOnly: true,
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${PORT}`,
    viewport: { width: 1280, height: 800 },
    launchOptions: {
      executablePath: findBrowser(chromium.executablePath()),
      args: [...BROWSER_FLAGS, '--webgl-antialiasing-mode=none'],
    },
    trace: 'off',
    actionTimeout: 60_000,
    navigationTimeout: 60_000,
    serviceWorkers: 'block',
  },
  webServer: {
    command: 'npm start',
    cwd: '../..',
    port: PORT,
    env: { PORT: String(PORT) },
    reuseExistingServer: false,
    timeout: 600_000,
  },
});
