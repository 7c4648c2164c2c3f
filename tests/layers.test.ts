import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nth } from '../engine/math/nth.ts';

const ROOT = new URL('../', import.meta.url);
/** Which folders a folder may import from, besides itself. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  data: [],
  engine: ['data'],
  state: ['data', 'engine'],
  components: ['data', 'engine', 'state'],
  app: ['data', 'engine', 'state', 'components'],
  scripts: ['data', 'engine'],
};
/** Packages a folder may import; '*' for any. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  data: [],
  engine: [],
  state: ['zustand'],
  components: ['*'],
  app: ['*'],
  scripts: ['*'],
};

const files = (folder: string) =>
  readdirSync(new URL(`${folder}/`, ROOT), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name));
const IMPORT =
  /(?:^|\n)\s*(?:import|export)\b[^'";]*?from\s+'([^']+)'|\bimport\(\s*(?:\/\*.*?\*\/\s*)?'([^']+)'\s*\)|(?:^|\n)import '([^']+)'/g;
const importsOf = (file: string) =>
  [...readFileSync(new URL(file, ROOT), 'utf8').matchAll(IMPORT)].flatMap(
    ([, from, late, whole]) => from ?? late ?? whole ?? [],
  );

describe('imports go one way', () => {
  for (const [folder, allowed] of Object.entries(MAY))
    it(`${folder} imports only from ${[...allowed, 'itself'].join(', ')}`, () => {
      const wrong: string[] = [],
        packages = PACKAGES[folder] ?? [];
      const all = files(folder);
      expect(all.length).toBeGreaterThan(0);
      for (const file of all)
        for (const name of importsOf(file)) {
          if (name.startsWith('.') && !name.includes('/node_modules/')) {
            const top = nth(posix.join(posix.dirname(file), name).split('/'), 0);
            if (top !== folder && !allowed.includes(top)) wrong.push(`${file} imports ${name}`);
          } else if (!packages.includes('*') && !packages.includes(name)) wrong.push(`${file} imports ${name}`);
        }
      expect(wrong).toEqual([]);
    });

  it('only the two canvases know how the body is drawn', () => {
    const drawing = /^components\/body\/(?:scene|input|follow|overlay|studio|shown|mount|api-of)\b/;
    const wrong = files('components')
      .filter((file) => !/^components\/(?:body|guide\/body)\//.test(file))
      .flatMap((file) => importsOf(file).map((name) => [file, posix.join(posix.dirname(file), name)] as const))
      .filter(([, name]) => drawing.test(name))
      .map(([file, name]) => `${file} imports ${name}`);
    expect(wrong).toEqual([]);
    expect(importsOf('components/guide/body/GuideBodyCanvas.tsx')).toContain('../../body/studio.ts');
  });

  it('data and engine know no browser, clock or chance', () => {
    const code = (file: string) =>
      readFileSync(new URL(file, ROOT), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*|'(?:[^'\\\n]|\\.)*'|`[^`]*`/g, '');
    const wrong = [...files('data'), ...files('engine')].filter((file) =>
      /\b(window|document|localStorage|fetch|Date\.now|new Date|Math\.random|performance)\b/.test(code(file)),
    );
    expect(wrong).toEqual([]);
  });
});
