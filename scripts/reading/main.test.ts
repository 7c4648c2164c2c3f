import { beforeAll, describe, expect, it } from 'vitest';
import { GUIDE_INDEX } from '../../data/guides/index-of.ts';
import { REGION_NAMES } from '../../data/region-names.ts';
import { ALLOWED, bannedIn } from './banned.ts';
import { readingGrade, syllables } from './grade.ts';
import { HIGHEST_GRADE, pagesOf } from './pages.ts';
import { userText, type Text } from './walk.ts';

let texts: readonly Text[];
beforeAll(async () => {
  texts = await userText();
});

it.each<[string, number]>([
  ['press', 1],
  ['shoulder', 2],
  ['muscle', 2],
  ['breathe', 1],
  ['massage', 2],
  ['medicine', 3],
  ['clinician', 3],
  ['temperature', 4],
  ['trapezius', 4],
  ['wanted', 2],
  ['pressed', 1],
  ['sides', 1],
  ['area', 3],
])('%s has %d syllables', (word, count) =>
  expect(Math.abs(syllables(word) - count)).toBeLessThanOrEqual(word === 'clinician' || word === 'temperature' ? 1 : 0),
);

describe('the grade', () => {
  it('is that of the formula: six words of one syllable in one sentence', () =>
    expect(readingGrade(['The cat sat on the mat.']).grade).toBeCloseTo(0.39 * 6 + 11.8 - 15.59, 5));
  it('goes up with long words and long sentences', () => {
    const plain = readingGrade(['Press the spot. Hold still. Breathe out.']).grade;
    const heavy = readingGrade([
      'Application of sustained ischaemic compression to the affected musculature necessitates individualised adaptation.',
    ]).grade;
    expect(plain).toBeLessThan(2);
    expect(heavy).toBeGreaterThan(15);
  });
});

describe('what the person reads', () => {
  it('is found: the guides, the safety page, the care topics, the claims and the muscles', () => {
    const pages = [...pagesOf(texts).keys()];
    expect(pages.filter((page) => page.startsWith('guide '))).toHaveLength(GUIDE_INDEX.length);
    expect(pages.filter((page) => page.startsWith('care/')).length).toBeGreaterThanOrEqual(10);
    expect(pages.filter((page) => page.startsWith('claims/')).length).toBeGreaterThanOrEqual(8);
    expect(pages.filter((page) => page.startsWith('muscles/'))).toHaveLength(Object.keys(REGION_NAMES).length);
    expect(pages).toContain('safety');
  });

  it('is at most grade 7, page by page', () => {
    const above = [...pagesOf(texts)]
      .map(([page, lines]) => [page, readingGrade(lines).grade] as const)
      .filter(([, grade]) => grade > HIGHEST_GRADE);
    expect(above).toEqual([]);
  });

  it('holds no banned wording, but for what is denied or named with its reason', () => {
    const found = texts.filter(({ file, path, text }) => bannedIn(text).length > 0 && !ALLOWED[`${file} ${path}`]);
    expect(found.map(({ file, path, text }) => `${file} ${path}: ${text}`)).toEqual([]);
  });

  it('no exception is left over', () => {
    const used = new Set(
      texts.filter(({ text }) => bannedIn(text).length > 0).map(({ file, path }) => `${file} ${path}`),
    );
    expect(Object.keys(ALLOWED).filter((place) => !used.has(place))).toEqual([]);
  });
});

it.each([
  'This treats your pain',
  'Your pain comes from your infraspinatus',
  'Clinically proven',
  'It heals the tissue',
  'Signs of wear and tear',
  'Your prescribed dose',
  'An abnormal curve',
  'Your diagnosis',
])('would find: %s', (text) => expect(bannedIn(text).length).toBeGreaterThan(0));
