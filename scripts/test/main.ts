/**
 * Format, types, lint, unused code, unit tests, build, size budgets and browser tests; stops at the first part that fails.
 * Run: npm test. The last line is "N passed, N failed".
 */
import { execFileSync, spawn } from 'node:child_process';
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

type Command = readonly [program: string, ...args: string[]];
interface Part {
  readonly env?: Readonly<Record<string, string>>;
  /** Of what the report says that the part leaves; without it the part counts as one test. */
  readonly count?: () => readonly [passed: number, failed: number];
  /** Prints when it has ended: for what runs beside another. */
  readonly aside?: boolean;
}

/** Runs one part to its end. */
async function run(
  name: string,
  [program, ...args]: Command,
  { env = {}, count = () => [1, 0], aside = false }: Part = {},
): Promise<void> {
  const start = Date.now(),
    said: Buffer[] = [],
    title = `\n== ${name}`;
  if (!aside) console.log(title);
  const status = await new Promise<number | null>((done) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      stdio: aside ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
      shell: process.platform === 'win32',
    });
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text: Buffer) => said.push(text));
    child.on('error', (error) => {
      console.log(`${name}: ${error.message}`);
      done(null);
    });
    child.on('close', done);
  });
  if (aside) process.stdout.write(`${title}\n${Buffer.concat(said).toString()}`);
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
}

/** Runs parts side by side, and ends here if one has failed. */
async function parts(...all: readonly Promise<void>[]): Promise<void> {
  await Promise.all(all);
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

const npm = (script: string): Command => ['npm', 'run', '--silent', script],
  aside = { aside: true };
// What lint reads and no one has written: the words and the names of the pages.
await parts(run('words', npm('words')));
await parts(run('names of pages', ['npx', 'next', 'typegen']));
// Each of these keeps one core: lint lasts about as long as the other three.
await parts(
  run('lint', npm('lint'), aside),
  run('types', ['npx', 'tsc', '--noEmit'], aside)
    .then(() => run('format', npm('formatted'), aside))
    .then(() => run('unused code', npm('unused'), aside)),
);
await parts(
  run(
    'unit tests',
    [
      'npx',
      'vitest',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${join(SCRATCH, 'unit.json')}`,
    ],
    {
      count: () => {
        const report = json('unit.json');
        if (number(report['numPendingTests'], 'numPendingTests') + number(report['numTodoTests'], 'numTodoTests') > 0)
          throw new Error('a test is skipped');
        return [number(report['numPassedTests'], 'numPassedTests'), number(report['numFailedTests'], 'numFailedTests')];
      },
    },
  ),
);
// As for a host: the list of pages and what they are about are tried too.
await parts(run('build', npm('build'), { env: { SITE_URL: 'https://knotmap.example' } }));
await parts(run('budgets', ['npx', 'tsx', 'scripts/budgets/main.ts']));
await parts(
  run('browser tests', ['npx', 'playwright', 'test', '--reporter=list,json'], {
    env: { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: join(SCRATCH, 'e2e.json') },
    count: () => {
      const stats = json('e2e.json')['stats'] as Record<string, unknown>;
      if (number(stats['skipped'], 'skipped') > 0) throw new Error('a test is skipped');
      return [
        number(stats['expected'], 'expected'),
        number(stats['unexpected'], 'unexpected') + number(stats['flaky'], 'flaky'),
      ];
    },
  }),
);
finish();
