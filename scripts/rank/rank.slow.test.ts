import { spawn, spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import { readMap, type LoadedMap } from '../shared/read-map.ts';
import { nth } from '../../engine/math/nth.ts';
import { BadQuery, rankQuery } from './query.ts';

const BLADE = { at: 'scap-medial-mid', side: 'right', radiusCm: 3, intensity: 7 };
const run = (input: string | Buffer, ...options: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'scripts/rank/main.ts', ...options], {
    cwd: new URL('../..', import.meta.url),
    input,
    encoding: 'utf8',
  });

let map: LoadedMap;
beforeAll(async () => {
  map = await readMap();
});

describe('the command', () => {
  it('answers one query with every rankable point on both sides, best first', () => {
    const { status, stdout, stderr } = run(JSON.stringify({ pain: [BLADE] }));
    expect([status, stderr]).toEqual([0, '']);
    const answer = JSON.parse(stdout) as ReturnType<typeof rankQuery>;
    expect(answer).toEqual(rankQuery(map, { pain: [BLADE] }));
    expect(answer.candidates).toHaveLength(map.model.pointsOnSide.length);
    expect(Object.keys(answer)).toEqual(['candidates', 'somethingElse', 'atlas', 'muscles', 'next']);
    expect(Object.keys(nth(answer.candidates, 0))).toEqual(['id', 'muscle', 'side', 'probability', 'tiedWith']);
    expect(nth(answer.candidates, 0).side).toBe('right');
    expect(answer.atlas).toBe(map.atlas.hash);
  });
  it('answers a batch in order', () => {
    const { status, stdout } = run(
      JSON.stringify([{ pain: [BLADE] }, { pain: [{ ...BLADE, side: 'left' }] }]),
      '--batch',
    );
    expect(status).toBe(0);
    expect(
      (JSON.parse(stdout) as ReturnType<typeof rankQuery>[]).map(({ candidates }) => nth(candidates, 0).side),
    ).toEqual(['right', 'left']);
  });
  it.each<[why: string, input: string, options: string[], line: string]>([
    ['no JSON', '{"pain":', [], 'query: expected JSON, got "{\\"pain\\":"\n'],
    ['a batch without the option', '[]', [], 'query: expected an object, got an array (use -- --batch)\n'],
    ['another option', '{}', ['--verbose'], 'option: expected --batch or none, got "--verbose"\n'],
    ['an object with the option', '{}', ['--batch'], 'query: expected an array of queries with --batch, got {}\n'],
    ['nothing', '', [], 'query: expected JSON, got nothing\n'],
    ['blanks behind a byte order mark', '\ufeff \n', [], 'query: expected JSON, got nothing\n'],
    [
      'nesting that would end a stack',
      `{"pain":${'['.repeat(200_000)}${']'.repeat(200_000)}}`,
      [],
      'query: expected at most 64 brackets within each other, got 200001\n',
    ],
    ['the same, never closed', '['.repeat(200_000), ['--batch'], `query: expected JSON, got "${'['.repeat(56)}...\n`],
    [
      'the same, where a list is expected',
      `{"pain":${'['.repeat(200_000)}${']'.repeat(200_000)}}`,
      ['--batch'],
      'query: expected at most 64 brackets within each other, got 200001\n',
    ],
    ['a long word', '9'.repeat(100_000), [], 'query: expected an object, got a number too large to hold\n'],
    ['a word that is no JSON', '{"pain":[NaN]}', [], 'query: expected JSON, got "{\\"pain\\":[NaN]}"\n'],
  ])('says in one line what is wrong, and exits with 2: %s', (_why, input, options, line) => {
    const { status, stdout, stderr } = run(input, ...options);
    expect([status, stdout, stderr]).toEqual([2, '', line]);
  });
  it.each<[encoding: string, input: Buffer]>([
    ['UTF-8', Buffer.from(`\ufeff${JSON.stringify({ pain: [BLADE] })}`)],
    ['UTF-16, little end first', Buffer.from(`\ufeff${JSON.stringify({ pain: [BLADE] })}`, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\ufeff${JSON.stringify({ pain: [BLADE] })}`, 'utf16le').swap16()],
  ])('takes a byte order mark: %s', (_encoding, input) => {
    const { status, stdout, stderr } = run(input);
    expect([status, stderr, JSON.parse(stdout)]).toEqual([0, '', rankQuery(map, { pain: [BLADE] })]);
  });
  it('answers a bad query of a batch in its place, and the good ones as ever', () => {
    const good = { pain: [BLADE] },
      deep = `{"pain":${'['.repeat(200_000)}${']'.repeat(200_000)}}`,
      [first = '', ...others] = [good, { pain: [{ ...BLADE, radiusCm: 60 }] }, 7, good].map((one) =>
        JSON.stringify(one),
      ),
      { status, stdout, stderr } = run(`[${[first, deep, ...others].join()}]`, '--batch');
    expect([status, stderr]).toEqual([
      2,
      '[1]: expected at most 64 brackets within each other, got 200001\n[2].pain[0].radiusCm: expected at most 6, got 60\n[3]: expected an object, got 7\n',
    ]);
    const answer = rankQuery(map, good);
    expect(JSON.parse(stdout)).toEqual([
      answer,
      { error: '[1]: expected at most 64 brackets within each other, got 200001' },
      { error: '[2].pain[0].radiusCm: expected at most 6, got 60' },
      { error: '[3]: expected an object, got 7' },
      answer,
    ]);
  });
  it('ends quietly when nobody reads on', async () => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/rank/main.ts', '--batch'], {
      cwd: new URL('../..', import.meta.url),
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stdin.end(JSON.stringify(Array(40).fill({ pain: [BLADE] })));
    child.stdout.once('data', () => child.stdout.destroy());
    expect([await new Promise((resolve) => child.on('close', resolve)), said]).toEqual([0, '']);
  });
  it('names a number that cannot be held, and takes the last of two fields of one name', () => {
    expect(run('{"pain":[{"at":"scap-medial-mid","side":"right","radiusCm":1e999}]}').stderr).toBe(
      'pain[0].radiusCm: expected a number, got a number too large to hold\n',
    );
    expect(run(`{"pain":[],"pain":[${JSON.stringify(BLADE)}]}`).status).toBe(0);
  });
});

it.each<[query: unknown, line: string]>([
  [{}, 'pain: expected an array, got nothing'],
  [{ pain: [] }, 'pain: expected at least 1 of them, got []'],
  [{ pain: Array(501).fill(BLADE) }, 'pain: expected at most 500 of them, got a list of 501'],
  [{ pain: ['c7'] }, 'pain[0]: expected a place, got "c7"'],
  [{ pain: [{ side: 'left' }] }, 'pain[0]: expected either "at" or "between", got neither'],
  [
    { pain: [{ at: 'c7', between: ['c7', 'acromion'], t: 0.5, side: 'left' }] },
    'pain[0]: expected either "at" or "between", got both',
  ],
  [{ pain: [{ at: 'c7' }] }, 'pain[0].side: expected "left" or "right" or "midline", got nothing'],
  [
    { pain: [BLADE, { ...BLADE, at: 'elbow-patch' }] },
    'pain[1].at: expected an id of data/landmarks.ts, got "elbow-patch"',
  ],
  [{ pain: [{ ...BLADE, at: 'constructor' }] }, 'pain[0].at: expected an id of data/landmarks.ts, got "constructor"'],
  [
    { pain: [{ between: ['c7', 'nowhere'], t: 0.5, side: 'left' }] },
    'pain[0].between[1]: expected an id of data/landmarks.ts, got "nowhere"',
  ],
  [{ pain: [{ between: ['c7', 'acromion'], side: 'left' }] }, 'pain[0].t: expected a number, got nothing'],
  [{ pain: [{ between: ['c7', 'acromion'], t: 2, side: 'left' }] }, 'pain[0].t: expected at most 1, got 2'],
  [
    { pain: [{ ...BLADE, surface: 'back' }] },
    'pain[0].surface: expected "anterior" or "posterior" or "lateral" or "medial" or "superior" or "inferior", got "back"',
  ],
  [{ pain: [{ ...BLADE, offset: { upCm: 'two' } }] }, 'pain[0].offset.upCm: expected a number, got "two"'],
  [{ pain: [{ ...BLADE, intensity: 11 }] }, 'pain[0].intensity: expected at most 10, got 11'],
  [{ pain: [{ ...BLADE, radius: 3 }] }, 'pain[0].radius: expected no such field, got 3'],
  [{ pain: [BLADE], complete: 'yes' }, 'complete: expected a boolean, got "yes"'],
  [{ pain: [BLADE], check: [] }, 'check: expected no such field, got []'],
  [
    { pain: [BLADE], checks: [{ id: 'infraspinatus', side: 'right', found: 'nothing' }] },
    'checks[0].id: expected an id of reference/trigger-points.json, got "infraspinatus"',
  ],
  [
    { pain: [BLADE], checks: [{ id: 'infraspinatus-trp1', side: 'both', found: 'nothing' }] },
    'checks[0].side: expected "left" or "right", got "both"',
  ],
  [
    { pain: [BLADE], checks: [{ id: 'infraspinatus-trp1', side: 'right', found: 'pain' }] },
    'checks[0].found: expected "my-pain" or "tender" or "nothing" or "could-not-reach", got "pain"',
  ],
])('a bad query names the field, what was expected and what came: %j', (query, line) => {
  expect(() => rankQuery(map, query)).toThrow(new BadQuery(line));
});

it('what reaches no mark comes last, without probability; the muscles are of what reaches one', () => {
  const { candidates, muscles, somethingElse } = rankQuery(map, { pain: [BLADE] });
  const reaching = muscles.reduce((sum, { points }) => sum + points.length, 0),
    named = new Set(candidates.slice(0, reaching).map(({ id, side }) => `${id} ${side}`));
  expect(candidates.slice(reaching).length).toBeGreaterThan(0);
  for (const { probability, tiedWith } of candidates.slice(reaching)) expect([probability, tiedWith]).toEqual([0, []]);
  const pointsOf = ({ side, points }: (typeof muscles)[number]) => points.map(({ id }) => `${id} ${side}`);
  expect(new Set(muscles.flatMap(pointsOf))).toEqual(named);
  expect(muscles.map(({ probability }) => probability)).toEqual(
    muscles.map(({ probability }) => probability).toSorted((a, b) => b - a),
  );
  for (const { probability, points } of muscles)
    for (const point of points) expect(point.probability).toBeLessThanOrEqual(probability + 2e-6);
  expect(nth(muscles, 0).probability + somethingElse).toBeLessThanOrEqual(1 + 2e-6);
});

it('asks next what would tell most: whether an area of a pattern hurts too, or what pressing brings on', () => {
  const { next } = rankQuery(map, { pain: [BLADE] });
  expect(['area', 'press']).toContain(next.kind);
  if (next.kind === null) return;
  const point = map.atlas.points.find(({ id }) => id === next.point);
  expect(point).toBeDefined();
  if (next.kind === 'area') expect(point?.zones[next.zone]).toBeDefined();
});

it('lists ties both ways', () => {
  const { candidates } = rankQuery(map, { pain: [BLADE] });
  for (const { id, side, tiedWith } of candidates)
    for (const other of tiedWith)
      expect(
        candidates.some((tied) => tied.id === other && tied.tiedWith.includes(id)),
        `${id} ${side}`,
      ).toBe(true);
  expect(candidates.some(({ tiedWith }) => tiedWith.length > 0)).toBe(true);
});
