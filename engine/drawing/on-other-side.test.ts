import fc from 'fast-check';
import { expect, it } from 'vitest';
import { onOtherSide } from './on-other-side.ts';
import type { Stroke } from './drawing.ts';

const MARK: Stroke = { kind: 'pain', radiusMm: 25, intensity: 6, path: [[-104, 1343, -84]] };

it('lies on the other side, as high and as deep, and is named for it', () => {
  expect(onOtherSide(MARK)).toEqual({ ...MARK, path: [[104, 1343, -84]] });
  const named = { ...MARK, at: { place: 'temple', side: 'left' } } as const;
  expect(onOtherSide(named)?.at).toEqual({ place: 'temple', side: 'right' });
});

it.each<[what: string, mark: Stroke]>([
  ['a place on the midline', { ...MARK, at: { place: 'between-blades', side: 'midline' } }],
  [
    'a stroke down the spine',
    {
      ...MARK,
      path: [
        [2, 1400, -90],
        [-3, 1200, -80],
      ],
    },
  ],
])('%s has no other side', (_what, mark) => expect(onOtherSide(mark)).toBeNull());

it('twice is the mark itself', () => {
  const mm = fc.integer({ min: -900, max: 900 });
  fc.assert(
    fc.property(fc.array(fc.tuple(mm, mm, mm), { minLength: 1 }), (path) => {
      const once = onOtherSide({ ...MARK, path });
      if (once) expect(onOtherSide(once)).toEqual({ ...MARK, path });
    }),
  );
});
