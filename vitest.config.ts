import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const SLOW = '**/*.slow.test.{ts,tsx}',
  exclude = [SLOW, '**/node_modules/**'];

/**
 * Unit, law and gold tests, in two speeds: `quick` and `pure` give an answer while one waits (npm run unit); `slow` builds what is committed again and
 * compares, simulates, or starts a process for each case. The `pure` ones keep nothing that another could find, so one
 * process reads each module once for all of them. A component test opens with `// @vitest-environment happy-dom`.
 */
export default defineConfig({
  plugins: [react()],
  test: {
    environment: 'node',
    // Against what never ends; no test is to fail because the machine is slow.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    globalSetup: 'scripts/words/setup.ts',
    setupFiles: ['tests/patience.ts'],
    projects: [
      { extends: true, test: { name: 'quick', include: ['{app,components,state}/**/*.test.{ts,tsx}'], exclude } },
      {
        extends: true,
        test: { name: 'pure', include: ['{data,engine,scripts,tests}/**/*.test.{ts,tsx}'], exclude, isolate: false },
      },
      { extends: true, test: { name: 'slow', include: [SLOW], exclude: ['**/node_modules/**'] } },
    ],
  },
});
