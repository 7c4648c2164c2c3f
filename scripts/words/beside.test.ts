import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { besideOf } from './beside.js';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const there = new Set(['data/care/causes.de.ts', 'data/words.de.ts', 'engine/text/gloss.de.ts'].map(at));

it.each<[path: string, issuer: string, locale: string, beside: string | null]>([
  ['data/care/causes.ts', 'components/care/WhyItHurts.tsx', 'de', 'data/care/causes.de.ts'],
  ['data/care/causes.ts', 'data/care/causes.de.ts', 'de', null],
  ['data/care/causes.ts', 'components/care/WhyItHurts.tsx', 'en', null],
  ['data/care/causes.ts', 'components/care/WhyItHurts.tsx', 'fr', null],
  ['data/care/habits.ts', 'components/care/CareHome.tsx', 'de', null],
  ['data/words.ts', 'components/care/CareHome.tsx', 'de', null],
  ['engine/text/gloss.ts', 'components/locate/KnotCard.tsx', 'de', null],
])('%s, asked for by %s in %s: %s', (path, issuer, locale, beside) =>
  expect(besideOf(at(path), at(issuer), locale, (one) => there.has(one))).toBe(beside && at(beside)),
);
