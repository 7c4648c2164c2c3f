import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CREDITS } from './credits.ts';

const { dependencies } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  dependencies: Record<string, string>;
};

it('every package that is shipped is credited', () => {
  const credited = new Set(CREDITS.map((credit) => credit.package));
  expect(Object.keys(dependencies).filter((name) => !credited.has(name))).toEqual([]);
});

it('the body is credited as its licence courtesy asks', () => {
  expect(CREDITS.map(({ what, licence }) => `${what}, ${licence}`)).toContain('Body shape: MakeHuman, CC0 1.0');
});
