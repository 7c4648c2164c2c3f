import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { importsOf, reachedBy } from './graph.ts';
import { applied, mutantsOf, sample } from './operators.ts';

it.each<[source: string, mutants: readonly string[]]>([
  ['a < b;', ['a <= b;']],
  ['a === b && c;', ['a !== b && c;', 'a === b || c;']],
  ['x = a + 1;', ['x = a - 1;', 'x = a + 2;']],
  ["x = 'a' + b;", []],
  ['x = -a;', ['x = (a);']],
  ["x = side(p, 'left');", ["x = side(p, 'right');"]],
  ['x = mirrorX(p);', ['x = p;']],
  ['const f = (): number | 1 => a;', []],
  ['if (a) return;', ['if (!(a)) return;', ';']],
  ['x = a ? 1 : b;', ['x = !(a) ? 1 : b;', 'x = a ? 2 : b;']],
  ['x = [a, b];', ['x = [b];', 'x = [a];']],
  ['x = { ...a, ...b };', ['x = { ...b };', 'x = { ...a };']],
  ['x = all.filter(f);', ['x = all;']],
  ['x = Math.min(a, b);', ['x = Math.max(a, b);']],
  ['x = true;', ['x = false;']],
  ['save(a);', [';']],
])('%s', (source, mutants) =>
  expect(
    mutantsOf('a.ts', source)
      .map((mutant) => applied(source, mutant))
      .sort(),
  ).toEqual([...mutants].sort()),
);

it.each(['engine/guide/dose.ts', 'engine/guide/closes.ts', 'state/kept.ts'])(
  'mutants of %s are programs, and not the one they were made of',
  (path) => {
    const source = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'),
      all = mutantsOf(path, source);
    expect(all.length).toBeGreaterThan(10);
    for (const mutant of sample(all, 20, 1)) {
      const text = applied(source, mutant),
        { diagnostics } = ts.transpileModule(text, { reportDiagnostics: true });
      expect(
        diagnostics?.map(
          ({ messageText }) =>
            `${mutant.kind} at ${mutant.start}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
        ),
      ).toEqual([]);
      expect(text).not.toBe(source);
    }
  },
);

it('the same seed takes the same, each kind in turn, none twice', () => {
  const all = Array.from({ length: 60 }, (_, k) => ({ kind: k < 50 ? 'a' : k < 58 ? 'b' : 'c', k }));
  const taken = sample(all, 12, 7);
  expect(taken).toEqual(sample(all, 12, 7));
  expect(taken).not.toEqual(sample(all, 12, 8));
  expect(['a', 'b', 'c'].map((kind) => taken.filter((one) => one.kind === kind).length)).toEqual([5, 5, 2]);
  expect(new Set(sample(all, 100, 1)).size).toBe(60);
});

it('finds who imports a file, also late and by way of others, nearest first', () => {
  expect(
    importsOf(
      'a/b.ts',
      "import { x } from '../c.ts';\nimport 'zod';\nconst y = () => import('./d.ts');\nexport * from './e.ts';",
    ),
  ).toEqual(['c.ts', 'a/d.ts', 'a/e.ts']);
  const of = reachedBy(
    new Map([
      ['b', ['a']],
      ['far', ['b']],
      ['a', ['far']],
      ['near', ['a']],
      ['other', []],
    ]),
  );
  expect(of('a')).toEqual(['a', 'b', 'near', 'far']);
});
