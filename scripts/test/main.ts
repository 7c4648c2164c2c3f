/**
 * Format, types, lint, unused code, unit tests, build, size budgets and browser tests; stops at the first part that fails.
 * Run: npm test. The last line is "N passed, N failed".
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { findBrowser } from '../shared/browser.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SCRATCH = mkdtempSync(join(tmpdir(), 'knotmap-test-'));
let passed = 0,
  failed = 0;

function finish(): never {
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed > 0 ? 1 : 0);
}

/** Runs one part; it counts as one test unless `count` reads more from the report it leaves. */
function part(
  name: string,
  [program, ...args]: readonly [program: string, ...args: string[]],
  env: Readonly<Record<string, string>> = {},
  count: () => readonly [passed: number, failed: number] = () => [1, 0],
): void {
  const start = Date.now();
  console.log(`\n== ${name}`);
  const { status } = spawnSync(program, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
    shell: process.platform === 'win32',
  });
  console.log(`== ${name}: ${status === 0 ? 'passed' : 'failed'} in ${((Date.now() - start) / 1000).toFixed(0)} s`);
  let good = 0,
    bad = 1;
  try {
    [good, bad] = count();
  } catch (error) {
    console.log(`${name}: no report: ${(error as Error).message}`);
  }
  passed += good;
  failed += status === 0 ? bad : Math.max(bad, 1);
  if (failed > 0) finish();
}

const json = (file: string) => JSON.parse(readFileSync(join(SCRATCH, file), 'utf8')) as Record<string, unknown>;
const number = (value: unknown, place: string): number => {
  if (typeof value !== 'number') throw new Error(`${place}: expected a number, got ${String(value)}`);
  return value;
};

// A missing browser is said at once, not after minutes of building.
let browser: string;
try {
  browser = findBrowser(chromium.executablePath());
  execFileSync(browser, ['--version'], { stdio: 'ignore' });
} catch (error) {
  console.log((error as Error).message);
  failed++;
  finish();
}

part('format', ['npm', 'run', '--silent', 'formatted']);
part('types', ['npm', 'run', '--silent', 'types']);
part('lint', ['npm', 'run', '--silent', 'lint']);
part('unused code', ['npm', 'run', '--silent', 'unused']);
part(
  'unit tests',
  ['npx', 'vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${join(SCRATCH, 'unit.json')}`],
  {},
  () => {
    const report = json('unit.json');
    if (number(report['numPendingTests'], 'numPendingTests') + number(report['numTodoTests'], 'numTodoTests') > 0)
      throw new Error('a test is skipped');
    return [number(report['numPassedTests'], 'numPassedTests'), number(report['numFailedTests'], 'numFailedTests')];
  },
);
// As for a host: the list of pages and what they are about are tried too.
part('build', ['npm', 'run', '--silent', 'build'], { SITE_URL: 'https://knotmap.example' });
part('budgets', ['npx', 'tsx', 'scripts/budgets/main.ts']);
part(
  'browser tests',
  ['npx', 'playwright', 'test', '--reporter=list,json'],
  { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: join(SCRATCH, 'e2e.json') },
  () => {
    const stats = json('e2e.json')['stats'] as Record<string, unknown>;
    if (number(stats['skipped'], 'skipped') > 0) throw new Error('a test is skipped');
    return [
      number(stats['expected'], 'expected'),
      number(stats['unexpected'], 'unexpected') + number(stats['flaky'], 'flaky'),
    ];
  },
);
finish();
