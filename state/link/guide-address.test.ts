import { expect, it } from 'vitest';
import { guideAddress, parseTarget } from './guide-address.ts';

it('what is written is read back', () => {
  const target = { side: 'right', pointId: 'infraspinatus-trp2' } as const;
  const address = guideAddress('infraspinatus', target, { start: false });
  expect(address).toBe('/guides/infraspinatus/#side=right&point=infraspinatus-trp2');
  expect(parseTarget('infraspinatus', new URL(address, 'http://x').hash)).toEqual(target);
});

it.each<[string, ReturnType<typeof parseTarget>]>([
  ['', { side: null, pointId: null }],
  ['#side=middle&point=infraspinatus-trp1', { side: null, pointId: 'infraspinatus-trp1' }],
  ['#side=left&point=trapezius-trp1', { side: 'left', pointId: null }],
  ['#%E0%A4%A', { side: null, pointId: null }],
  ['#side=left&amp;point=infraspinatus-trp1', { side: 'left', pointId: 'infraspinatus-trp1' }],
  ['#side%3Dleft%26amp%3Bpoint%3Dinfraspinatus-trp1', { side: 'left', pointId: 'infraspinatus-trp1' }],
  ['#side=3Dleft&point=3Dinfraspinatus-trp1', { side: 'left', pointId: 'infraspinatus-trp1' }],
  ['#SIDE=LEFT;POINT=INFRASPINATUS-TRP1', { side: 'left', pointId: 'infraspinatus-trp1' }],
  ['#side=left&point=infraspina\u00adtus-%0Atrp1).', { side: 'left', pointId: 'infraspinatus-trp1' }],
  ['#side=leftover&point=constructor', { side: null, pointId: null }],
  ['#googtrans(en|de)', { side: null, pointId: null }],
])('%s', (hash, target) => expect(parseTarget('infraspinatus', hash)).toEqual(target));
