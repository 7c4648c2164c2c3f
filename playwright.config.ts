import { chromium, defineConfig } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from './scripts/shared/browser.ts';

const PORT = Number(process.env['PORT'] ?? 3100);
const TIMED = 'layer-cost.spec.ts',
  PICTURES = ['plates.spec.ts', 'loops.spec.ts'];
const launchOptions = { executablePath: findBrowser(chromium.executablePath()), args: [...BROWSER_FLAGS] };

/** Browser tests on the built site, under its real headers; WebGL in software. */
export default defineConfig({
  testDir: 'tests/e2e',
  // One picture for all systems: the renderer is the same software everywhere.
  snapshotPathTemplate: '{testDir}/plates/{arg}{ext}',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 30_000 },
  forbidOnly: true,
  use: {
    baseURL: `http://localhost:${PORT}`,
    viewport: { width: 1280, height: 800 },
    launchOptions,
    trace: 'off',
    // The worker fetches the whole site again for each test's new profile. Where it is what is tested, it is let in: offline.spec.ts.
    serviceWorkers: 'block',
  },
  // What times frames has the machine to itself; then the rest, two at a time. Where no edge in the picture is compared, frames are
  // drawn without antialiasing, in about half the time.
  projects: [
    { name: 'timed', testMatch: TIMED },
    { name: 'pictures', testMatch: PICTURES, dependencies: ['timed'] },
    {
      name: 'site',
      testIgnore: [TIMED, ...PICTURES],
      dependencies: ['timed'],
      use: { launchOptions: { ...launchOptions, args: [...launchOptions.args, '--webgl-antialiasing-mode=none'] } },
    },
  ],
  webServer: {
    command: 'npm start',
    port: PORT,
    env: { PORT: String(PORT) },
    reuseExistingServer: false,
    timeout: 300_000,
  },
});
