import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const TESTS = '{app,components,data,engine,scripts,state,tests}/**/*.test.{ts,tsx}',
  SLOW = '**/*.slow.test.{ts,tsx}';

/**
 * Unit, law and gold tests, in two speeds: `quick` gives an answer while one waits (npm run unit); `slow` builds what is committed again and
 * compares, simulates, or starts a process for each case. A component test opens with `// @vitest-environment happy-dom`.
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
      { extends: true, test: { name: 'quick', include: [TESTS], exclude: [SLOW, '**/node_modules/**'] } },
      { extends: true, test: { name: 'slow', include: [SLOW], exclude: ['**/node_modules/**'] } },
    ],
  },
});
