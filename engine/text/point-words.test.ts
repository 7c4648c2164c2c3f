import { expect, it } from 'vitest';
import { TRIGGER_POINTS } from '../../data/atlas.ts';
import { coverWords, zoneWords } from './point-words.ts';

it.each<[under: readonly string[], words: string]>([
  [['skin'], ''],
  [['skin only'], ''],
  [['skin and platysma'], ', under platysma'],
  [['skin, breast tissue'], ', under breast tissue'],
  [['sternal head'], ', under sternal head'],
  [['skin; the inner corner is covered by lower trapezius'], '; the inner corner is covered by lower trapezius'],
])('over a point lies %j', (under, words) => expect(coverWords(under)).toBe(words));

it('what lies over a point loses no word', () => {
  for (const { id, depth } of TRIGGER_POINTS) expect(coverWords(depth.under), id).not.toMatch(/ {2}|under (and|,)/);
});

it('a zone says its sides once', () => {
  expect(zoneWords({ words: 'Across the forehead, often to both sides', side: 'both' })).toBe(
    'Across the forehead, often to both sides',
  );
  expect(zoneWords({ words: 'Forehead', side: 'both' })).toBe('Forehead, on both sides');
  expect(zoneWords({ words: 'Ear', side: 'same' })).toBe('Ear');
  for (const { id, referral } of TRIGGER_POINTS)
    for (const zone of [...referral.essential, ...referral.spillover])
      expect(zoneWords(zone).match(/both sides|midline/g)?.length ?? 0, id).toBeLessThan(2);
});
