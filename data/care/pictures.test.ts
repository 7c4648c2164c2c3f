import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { DRAWING_SIZES } from '../generated/drawings.ts';
import { CAUSES } from './causes.ts';
import { CAUSE_PICTURES, CHECK_PICTURES, MUSCLE_PICTURES, PICTURE_WORDS, STRETCH_PICTURES } from './pictures.ts';
import { MUSCLE_PAIRS } from './muscle-pairs.ts';
import { SELF_CHECKS } from './self-checks.ts';
import { STRETCHES } from './stretches.ts';

it('every drawing is there, and nothing else', () => {
  const files = readdirSync(new URL('../../public/drawings/', import.meta.url)).map((file) =>
    file.replace(/\.svg$/, ''),
  );
  expect(files.sort()).toEqual(Object.keys(DRAWING_SIZES).sort());
});

it('every drawing is told in words', () => {
  expect(Object.keys(PICTURE_WORDS).sort()).toEqual(Object.keys(DRAWING_SIZES).sort());
  for (const words of Object.values(PICTURE_WORDS)) expect(words.length).toBeGreaterThan(30);
});

it('every stretch and every check that is measured has its drawing', () => {
  expect(Object.keys(STRETCH_PICTURES).sort()).toEqual(STRETCHES.map(({ id }) => id).sort());
  expect(SELF_CHECKS.filter(({ id, measure }) => measure !== 'none' && !CHECK_PICTURES[id])).toEqual([]);
  expect(Object.keys(CHECK_PICTURES).filter((id) => !SELF_CHECKS.some((check) => check.id === id))).toEqual([]);
  expect(Object.keys(CAUSE_PICTURES).filter((id) => !CAUSES.some((cause) => cause.id === id))).toEqual([]);
});

it('every cause that loads muscles and every pair shows them on the body', () => {
  const shown = [...CAUSES.filter(({ muscles }) => muscles.length > 0), ...MUSCLE_PAIRS].map(({ id }) => id);
  expect(Object.keys(MUSCLE_PICTURES).sort()).toEqual(shown.sort());
});
