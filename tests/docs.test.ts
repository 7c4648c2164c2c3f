import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import lock from '../package-lock.json' with { type: 'json' };
import manifest from '../package.json' with { type: 'json' };
import { MUSCLES, TRIGGER_POINTS } from '../data/atlas.ts';
import { factsOf } from '../data/facts.ts';
import { LANDMARKS } from '../data/landmarks.ts';
import { NAMED_PLACES } from '../data/places.ts';
import { PREVALENCE, PRIOR_HINTS } from '../data/prevalence.ts';
import { NO_PRESS_ZONES } from '../data/safety/zones.ts';
import { ATLAS_SOURCES } from '../data/sources/atlas.ts';

const ROOT = new URL('../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, ROOT), 'utf8');
const PAGES = ['README.md', 'CONTRIBUTING.md', ...readdirSync(new URL('docs/', ROOT)).map((name) => `docs/${name}`)];
const DATA = read('docs/data.md');
const quotedIn = (page: string) =>
  [
    ...read(page)
      .replace(/```[\s\S]*?```/g, '')
      .matchAll(/`([^`\n]+)`/g),
  ].map(([, quoted = '']) => quoted);

/** A path, from the root or (a bare name, as in docs/engine.md) in engine/. What is not a path of ours is left out. */
const FILE =
  /^(?:(?:app|components|data|docs|engine|public|scripts|state|tests)\/[\w./[\]-]*|[\w-]+\.tsx?|[\w.-]+\.js|\.(?:nvmrc|editorconfig))$/;
/** A file of ours anywhere in the text, in drawings and commands too. */
const PATH = /(?<![\w/.])(?:app|components|data|docs|engine|public|scripts|state|tests)\/[\w./[\]-]+\.[a-z]+\b/g;

/** All code of ours, by path. */
const CODE = new Map(
  ['app', 'components', 'data', 'engine', 'scripts', 'state'].flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, ROOT), { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .filter((name) => /\.tsx?$/.test(name) && !/\.test\./.test(name))
      .map((path) => [path, read(path)] as const),
  ),
);
const hasWord = (text: string, word: string) => new RegExp(`\\b${word}\\b`).test(text);
/** One or more names in code letters, each with the files in brackets after them that they are said to stand in. */
const NAMES_IN_FILES = /((?:`\w+`(?:, | and )?)+) \(((?:`[\w./-]+`(?:, )?)+)/g;
/** Names in a page that do not stand where it says. */
const misplacedIn = (text: string) =>
  [...text.matchAll(NAMES_IN_FILES)].flatMap(([, names = '', files = '']) => {
    const paths = [...files.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path),
      code = paths.map((path) => CODE.get(path) ?? '').join('\n');
    return [...names.matchAll(/`(\w+)`/g)]
      .map(([, name = '']) => name)
      .filter((name) => !hasWord(code, name))
      .map((name) => `${name} in ${paths.join(', ')}`);
  });

describe('the documents', () => {
  it.each(PAGES)('%s names files that are there', (page) => {
    const missing = quotedIn(page)
      .filter((name) => FILE.test(name))
      .filter((name) => !existsSync(new URL(name, ROOT)));
    expect(missing).toEqual([]);
  });

  it.each(PAGES)('%s names files that are there in its drawings and commands too', (page) => {
    const missing = [...read(page).matchAll(PATH)]
      .map(([path]) => path)
      .filter((path) => !existsSync(new URL(path, ROOT)));
    expect(missing).toEqual([]);
  });

  it.each(['docs/architecture.md', 'docs/glossary.md', 'CONTRIBUTING.md'])(
    '%s names what stands in the code, where it says',
    (page) => {
      const all = [...CODE.values()].join('\n'),
        text = read(page);
      const tests = readdirSync(new URL('data/safety/', ROOT))
        .filter((name) => name.endsWith('.test.ts'))
        .map((name) => read(`data/safety/${name}`))
        .join('\n');
      const names = quotedIn(page).filter((name) => /^[A-Za-z]\w*$/.test(name)),
        called = [...text.matchAll(/\b([a-z]\w*)\(\)/g)].map(([, name = '']) => name);
      expect(names.length).toBeGreaterThan(5);
      expect(
        [...names, ...called].filter(
          (name) => !hasWord(all, name) && !hasWord(tests, name) && !(name in manifest.scripts),
        ),
      ).toEqual([]);
      expect(misplacedIn(text)).toEqual([]);
    },
  );

  it('would be found out', () => {
    expect(
      misplacedIn(
        '`marksOf` (`engine/drawing/marks.ts`) and `marksOf`, `layStrokes` (`engine/drawing/marks.ts`), `answer` (`engine/no-such.ts`)',
      ),
    ).toEqual(['layStrokes in engine/drawing/marks.ts', 'answer in engine/no-such.ts']);
    expect([...'in `x`: npx vitest run engine/guides.test.ts'.matchAll(PATH)].map(([path]) => path)).toEqual([
      'engine/guides.test.ts',
    ]);
  });

  it('draw in the life of a stroke and of a run only files that are there', () => {
    const drawn = [...read('docs/architecture.md').matchAll(/participant \w+ as ([\w.-]+\.tsx?)/g)].map(
      ([, name]) => name,
    );
    expect(drawn.length).toBeGreaterThan(10);
    expect(drawn.filter((name) => ![...CODE.keys()].some((path) => path.endsWith(`/${name}`)))).toEqual([]);
  });

  it.each(PAGES)('%s names commands that are there', (page) => {
    const named = [...read(page).matchAll(/npm run (?:--silent )?([a-z][\w-]*)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in manifest.scripts))).toEqual([]);
  });

  it('say what the built files weigh', () => {
    const number = (text: string) => Number(text.replaceAll(',', ''));
    const rows = [...DATA.matchAll(/`(?:public\/\w+\/)?(\w+\.(?:glb|bin))` \| ([\d,]+) bytes, ([\d,]+) brotli/g)].map(
      ([, name, size = '', packed = '']) => [name, number(size), number(packed)] as const,
    );
    expect(rows.map(([name]) => name)).toEqual(['body.glb', 'rig.bin', 'atlas.bin']);
    for (const [name, size, packed] of rows) {
      const bytes = readFileSync(new URL(`public/${name === 'atlas.bin' ? 'atlas' : 'models'}/${name}`, ROOT));
      expect(bytes.length, name).toBe(size);
      // Packers differ a little from one Node to the next.
      expect(Math.abs(brotliCompressSync(bytes).length / packed - 1), name).toBeLessThan(0.01);
    }
  });

  it('say how many records there are', () => {
    const zones = TRIGGER_POINTS.reduce(
      (sum, { referral }) => sum + referral.essential.length + referral.spillover.length,
      0,
    );
    for (const said of [
      `${TRIGGER_POINTS.length} points, ${zones} zones, ${NAMED_PLACES.length} places, ${LANDMARKS.length} landmarks |`,
      `${MUSCLES.length} muscles, ${TRIGGER_POINTS.length} points, ${zones} zones)`,
      `${NAMED_PLACES.length} places in plain words with synonyms, ${NAMED_PLACES.filter(({ midline }) => midline).length} of them on the midline`,
      `${PREVALENCE.length} figures, ${PRIOR_HINTS.length} prior levels`,
      `(${ATLAS_SOURCES.length} works)`,
      `holds ${NO_PRESS_ZONES.length} areas`,
    ])
      expect(DATA).toContain(said);
  });

  it('say how well the fields of the points are supported', () => {
    const muscleOf = new Map(MUSCLES.map((muscle) => [muscle.id, muscle]));
    const counts = new Map<string, number>();
    for (const point of TRIGGER_POINTS) {
      const muscle = muscleOf.get(point.muscleId);
      if (!muscle) throw new Error(`${point.id}: no muscle ${point.muscleId}`);
      for (const [field, { status }] of Object.entries(factsOf(muscle, point).evidence))
        for (const key of [status, `${field} ${status}`]) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    const three = (of: string) => ['confirmed', 'partly', 'general'].map((status) => counts.get(of + status) ?? 0);
    const table = [...DATA.matchAll(/^\| (?:confirmed|partly|general) \|.*\| (\d+) \|$/gm)].map(([, count]) =>
      Number(count),
    );
    expect(table).toEqual(three(''));
    expect(DATA).toContain(
      `over ${TRIGGER_POINTS.length} points, ${three('').reduce((sum, count) => sum + count) / TRIGGER_POINTS.length} fields each`,
    );
    expect(DATA).toContain(
      `For the essential zones alone: ${three('essential ').join(', ')}. For the exact places of points: ${three('location ').join(', ')}.`,
    );
  });

  it('name what is shipped of other people’s with its version', () => {
    const licences = DATA.slice(DATA.indexOf('## Licences of what is shipped'));
    const said = [...licences.matchAll(/(@?[\w-]+(?:\/[\w-]+)?) (\d+\.\d+\.\d+)/g)].map(([, name, version]) => [
      name,
      version,
    ]);
    const known: Readonly<Record<string, { readonly version?: string }>> = lock.packages;
    for (const [name, version] of said)
      expect(
        [known[`node_modules/${name}`]?.version, known[`node_modules/pdf-lib/node_modules/${name}`]?.version],
        name,
      ).toContain(version);
    // React and React DOM share a row.
    for (const name of Object.keys(manifest.dependencies).filter((one) => one !== 'react' && one !== 'meshoptimizer'))
      expect(
        said.map(([one]) => one),
        name,
      ).toContain(name);
  });
});
