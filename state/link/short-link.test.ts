import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MUSCLE_INDEX } from '../../data/muscle-index.ts';
import corpus from '../../tests/links/short.json' with { type: 'json' };
import { shortCodeOf, formatShort, parseShort } from './short-link.ts';

const IDS = MUSCLE_INDEX.flatMap(({ points }) => points.map(({ id }) => id));
const anyKnots = fc.uniqueArray(
  fc.record({ id: fc.constantFrom(...IDS), side: fc.constantFrom('left' as const, 'right' as const) }),
  { selector: ({ id, side }) => `${id} ${side}`, maxLength: 6 },
);

it('no two points have one code', () => {
  expect(new Set(IDS.map(shortCodeOf)).size).toBe(IDS.length);
});

it('is read as it was written, in any case and with spaces', () => {
  fc.assert(
    fc.property(
      anyKnots.filter((knots) => knots.length > 0),
      (knots) => {
        const fragment = formatShort(knots);
        expect(fragment).toMatch(/^k1(\.[2-9a-hjkmnp-z]{3}[lr])+$/);
        for (const typed of [
          fragment,
          fragment.toUpperCase(),
          `#${fragment.replace(/\./g, '. ')} `,
          fragment.replace(/l(?=\.|$)/g, '1'),
        ])
          expect(parseShort(typed)).toEqual({ knots, problems: [] });
      },
    ),
  );
});

it('takes at most 18 characters for three knots', () => {
  expect(formatShort(IDS.slice(0, 3).map((id) => ({ id, side: 'left' }))).length).toBeLessThanOrEqual(18);
});

it.each(corpus)('opens $link', ({ link, knots }) => {
  expect(parseShort(link)).toEqual({ knots, problems: [] });
  expect(formatShort(parseShort(link).knots)).toBe(link);
});

it.each<[typed: string, problem: string]>([
  ['k1.zzzzr', 'One spot in this link could not be read. Compare what was typed with the paper.'],
  ['k1..', 'Two spots in this link could not be read. Compare what was typed with the paper.'],
  ['k2.abcr', 'This link was made by a newer Knotmap and could not be read here.'],
  ['k.__proto__', 'This link could not be read.'],
  [`k1.${'abcx.'.repeat(100_000)}`, '60 spots in this link could not be read. Compare what was typed with the paper.'],
])('says what is wrong with %.20s', (typed, problem) => {
  expect(parseShort(typed)).toEqual({ knots: [], problems: [problem] });
});

it('never throws', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (junk) => void parseShort(`k1.${junk}`)));
});
