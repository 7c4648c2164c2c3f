import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeField, encodeField, type Stored } from './smooth-field.ts';

/** A strip of vertices, each with up to two earlier neighbours. */
function strip(count: number): Stored {
  const start = new Uint32Array(count + 1),
    earlier: number[] = [];
  for (let s = 0; s < count; s++) {
    for (const n of [s - 1, s - 2]) if (n >= 0 && s % 7 !== 0) earlier.push(n);
    start[s + 1] = earlier.length;
  }
  return { ids: Uint32Array.from({ length: count }, (_, s) => s), start, earlier: Uint32Array.from(earlier) };
}

describe('a field on the skin', () => {
  it('comes back as it went in', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -15000, max: 15000 }), { minLength: 1, maxLength: 300 }), (list) => {
        const half = strip(list.length),
          values = Int32Array.from(list);
        expect(decodeField(half, encodeField(half, values))).toEqual(values);
      }),
    ));
  it('takes long runs of nothing in a few bytes', () => {
    const half = strip(100_000),
      values = new Int32Array(100_000);
    values[60_000] = 5;
    const bytes = encodeField(half, values);
    expect(bytes.length).toBeLessThan(40);
    expect(decodeField(half, bytes)).toEqual(values);
  });
  it('that is cut short or too long is refused', () => {
    const half = strip(50),
      bytes = encodeField(
        half,
        Int32Array.from({ length: 50 }, (_, s) => s * s),
      );
    expect(() => decodeField(half, bytes.subarray(0, bytes.length - 1))).toThrow(/ends at vertex/);
    expect(() => decodeField(half, Uint8Array.from([...bytes, 0, 0]))).toThrow(/longer/);
  });
});
