/**
 * Puts small faults into components/, engine/ and state/, one at a time, and asks the unit tests that import the file, however indirectly, whether they see it.
 * It works on a copy of the tree in a temporary folder; the tree itself is only read.
 * Run: npm run mutants -- [--only safety | part of a path] [--count 100] [--seed 1]
 * A line for each mutant, then the survivors and one line of figures.
 */
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { importsOf, reachedBy } from './graph.ts';
import { applied, mutantsOf, sample, type Mutant } from './operators.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Files whose faults could lead a person to press where it does harm. */
const SAFETY = new RegExp(
  `^(?:${[
    'engine/(?:safety/[\\w-]+|atlas/(?:device|no-press|press-place|no-press-level)|inference/plausible|pose/prop|report/handout)',
    'engine/guide/(?:change-words|closes|dose|exercise|find-guide|guide|guide-words|keep-off|left-out|plan|resolve-run|run|run-basis|stop-signs)',
    'state/(?:cautions|gate|handout-points|kept|marked-places|may-be-barred|run|run-record|screening|stopped|visit)',
    'components/(?:guide/(?:body/(?:guide-fields|search-path)|stopped-words|use(?:AskAnew|Resolved\\w+|SignsToAsk))|locate/pressing|safety/useBarred)',
  ].join('|')})\\.ts$`,
);
/** Milliseconds a mutant may take, besides four times what its tests took without it. */
const GRACE = 30_000;

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    count: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
  },
});
const whole = (name: 'count' | 'seed') => {
  const value = Number(values[name]);
  if (!Number.isInteger(value) || value < 1)
    throw new Error(`--${name}: expected a whole number from 1, got ${values[name]}`);
  return value;
};
const count = whole('count'),
  seed = whole('seed'),
  { only } = values;

const tracked = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
  cwd: ROOT,
  encoding: 'utf8',
  maxBuffer: 1 << 26,
})
  .split('\n')
  .filter((path) => path !== '')
  .sort();
const sources = new Map(
  tracked
    .filter(
      (path) =>
        /^(?:app|components|data|engine|scripts|state|tests)\/.*\.tsx?$/.test(path) && !path.startsWith('tests/e2e/'),
    )
    .map((path) => [path, readFileSync(join(ROOT, path), 'utf8')]),
);
const wanted = [...sources.keys()].filter(
  (path) =>
    /^(?:components|engine|state)\/[^.]*\.ts$/.test(path) &&
    (only === undefined || (only === 'safety' ? SAFETY.test(path) : path.includes(only))),
);
if (wanted.length === 0)
  throw new Error(`--only: expected "safety" or a part of a path in components/, engine/ or state/, got ${only}`);
const reaching = reachedBy(new Map([...sources].map(([path, source]) => [path, importsOf(path, source)])));
const testsOf = (path: string) => reaching(path).filter((one) => /\.test\.tsx?$/.test(one));

interface Placed extends Mutant {
  readonly path: string;
}
const all = wanted.flatMap((path): Placed[] =>
  mutantsOf(path, sources.get(path) ?? '').map((mutant) => ({ ...mutant, path })),
);
const chosen = sample(all, count, seed);

const copy = mkdtempSync(join(tmpdir(), 'knotmap-mutants-'));
process.on('exit', () => rmSync(copy, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));
for (const path of tracked) {
  mkdirSync(join(copy, dirname(path)), { recursive: true });
  cpSync(join(ROOT, path), join(copy, path));
}
symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));

/** Runs test files in the copy. Null: they took longer than `limit` milliseconds. */
const run = (files: readonly string[], limit: number, options: readonly string[] = ['--bail=1']) =>
  new Promise<number | null>((resolve) => {
    const child = spawn(process.execPath, [join(copy, 'node_modules/vitest/vitest.mjs'), 'run', ...files, ...options], {
      cwd: copy,
      stdio: 'ignore',
      detached: true,
    });
    const timer = setTimeout(() => {
      process.kill(-(child.pid ?? 0), 'SIGKILL');
      resolve(null);
    }, limit);
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve(code);
    });
  });

// Without a fault: what fails here would see every mutant, and says nothing of any.
const asked = [...new Set(chosen.flatMap(({ path }) => testsOf(path)))];
console.log(
  `${all.length} mutants of ${wanted.length} files; ${chosen.length} taken (seed ${seed}), ${asked.length} test files`,
);
const report = join(copy, 'report.json');
await run(asked, 1_800_000, ['--reporter=json', `--outputFile=${report}`]);
const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly startTime: number;
    readonly endTime: number;
  }[];
};
const took = new Map(
  testResults
    .filter(({ status }) => status === 'passed')
    .map(({ name, startTime, endTime }) => [
      name.slice(name.indexOf(copy) + copy.length + 1).replaceAll('\\', '/'),
      endTime - startTime,
    ]),
);
const failing = asked.filter((file) => !took.has(file));
if (failing.length > 0) console.log(`not asked, as they fail without any mutant: ${failing.join(', ')}`);

type Verdict = 'killed' | 'survived' | 'timeout' | 'untested';
/** The nearest tests first: most faults are seen there, and the rest need not run. */
async function judge({ path }: Placed): Promise<Verdict> {
  const tests = testsOf(path).filter((file) => took.has(file)),
    near = tests.slice(0, 2);
  for (const files of [near, tests.slice(near.length)].filter(({ length }) => length > 0)) {
    const code = await run(
      files,
      GRACE + 4 * files.reduce((sum, file) => sum + (took.get(file) ?? 0), 0) + 5000 * files.length,
    );
    if (code !== 0) return code === null ? 'timeout' : 'killed';
  }
  return tests.length === 0 ? 'untested' : 'survived';
}

const places: Record<Verdict, string[]> = { killed: [], survived: [], timeout: [], untested: [] };
const oneLine = (text: string) => text.replace(/\s+/g, ' ').slice(0, 60);
for (const [k, mutant] of chosen.entries()) {
  const source = sources.get(mutant.path) ?? '',
    began = Date.now();
  writeFileSync(join(copy, mutant.path), applied(source, mutant));
  const verdict = await judge(mutant);
  writeFileSync(join(copy, mutant.path), source);
  const before = source.slice(0, mutant.start).split('\n'),
    place = `${mutant.path}:${before.length}:${(before.at(-1) ?? '').length + 1} ${mutant.kind}: ${oneLine(source.slice(mutant.start, mutant.end))} -> ${oneLine(mutant.text) || 'nothing'}`;
  places[verdict].push(place);
  console.log(
    `${String(k + 1).padStart(4)} ${verdict.padEnd(8)} ${((Date.now() - began) / 1000).toFixed(1).padStart(6)} s  ${place}`,
  );
}
for (const verdict of ['survived', 'untested', 'timeout'] as const)
  if (places[verdict].length > 0)
    console.log(`\n${verdict}:\n${places[verdict].map((place) => `  ${place}`).join('\n')}`);
console.log(
  `\n${chosen.length} mutants: ${places.killed.length} killed, ${places.timeout.length} timed out, ${places.survived.length} survived, ${places.untested.length} with no test (seed ${seed}${only ? `, only ${only}` : ''})`,
);
