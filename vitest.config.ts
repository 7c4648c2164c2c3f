import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Unit, law and gold tests. A component test opens with `// @vitest-environment happy-dom`. */
export default defineConfig({
  plugins: [react()],
  test: {
    include: ['{app,components,data,engine,scripts,state,tests}/**/*.test.{ts,tsx}'],
    environment: 'node',
    globalSetup: 'scripts/words/setup.ts',
    testTimeout: 30_000,
  },
});
