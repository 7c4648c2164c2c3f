import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const ROOT = new URL('../', import.meta.url).pathname;
const none = /@source not inline\('\{([^}]*)\}'\)/
  .exec(readFileSync(`${ROOT}app/globals.css`, 'utf8'))?.[1]
  ?.split(',');
const FILES = ['app', 'components'].flatMap((folder) =>
  readdirSync(ROOT + folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx') && !name.endsWith('.test.tsx'))
    .map((name) => `${folder}/${name}`),
);

it('no element asks for a class that the style sheet leaves out: it would have none, and nothing would say so', () => {
  expect(none?.length).toBeGreaterThan(0);
  const asked = FILES.flatMap((path) =>
    [...readFileSync(ROOT + path, 'utf8').matchAll(/className=(?:"([^"]*)"|\{`([^`]*)`)/g)].flatMap(([, plain, made]) =>
      (plain ?? made ?? '')
        .split(/[\s'"]+/)
        .filter((name) => none?.includes(name))
        .map((name) => `${path}: ${name}`),
    ),
  );
  expect(asked).toEqual([]);
});

it('no component brings a style sheet of its own: on the way from page to page it may fail, and nobody would catch that', () => {
  const bring = FILES.filter((path) => /^import '.*\.css';/m.test(readFileSync(ROOT + path, 'utf8')));
  expect(bring.sort()).toEqual(['app/global-error.tsx', 'app/layout.tsx']);
});
