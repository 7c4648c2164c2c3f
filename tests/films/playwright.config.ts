import { defineConfig } from '@playwright/test';
import endurance from '../endurance/playwright.config.ts';

/** Stories told in pictures, to be looked at: npm run films writes a strip for each, in both sizes and themes, to test-results/films. */
export default defineConfig({
  ...endurance,
  testDir: '.',
  outputDir: '../../test-results/films/run',
  timeout: 600_000,
});
