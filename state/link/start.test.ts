import { expect, it } from 'vitest';
import { guideAddress, parseTarget } from './guide-address.ts';
import { asksToStart, withoutStart, withStart } from './start.ts';

it.each([
  ['', '#start=1'],
  ['#side=left', '#side=left&start=1'],
  ['#side=left&point=infraspinatus-trp1', '#side=left&point=infraspinatus-trp1&start=1'],
])('%s is opened and closed again', (page, opened) => {
  expect(asksToStart(page)).toBe(false);
  expect(withStart(page)).toBe(opened);
  expect(withStart(opened)).toBe(opened);
  expect(asksToStart(opened)).toBe(true);
  expect(withoutStart(opened)).toBe(page);
});

it.each(['#restart=1', '#start=10', '#start', '#side=start=1', '#v=1&m=start1'])('%s opens nothing', (hash) =>
  expect(asksToStart(hash)).toBe(false),
);

it('the way in from the map opens the guide for its side and point', () => {
  const target = { side: 'right', pointId: 'infraspinatus-trp2' } as const;
  const { hash } = new URL(guideAddress('infraspinatus', target), 'http://x');
  expect(asksToStart(hash)).toBe(true);
  expect(parseTarget('infraspinatus', hash)).toEqual(target);
});
