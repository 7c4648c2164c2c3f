import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Atlas, CompiledPoint, Pattern } from './atlas.ts';
import { decodeAtlas, encodeAtlas, LEVELS } from './atlas-file.ts';
import { hashOf } from '../skin/byte-stream.ts';
import type { Body, SkinPoint } from '../skin/body.ts';

/** Order of a body with 2 midline and 30 left cage places and 200 triangles a side; nothing else of it matters here. */
const MIDLINE = 2,
  LEFT = 30,
  HALF = 200,
  CAGE = MIDLINE + 2 * LEFT;
const body = {
  cageCount: CAGE,
  triangles: new Uint32Array(HALF * 6),
  orderHash: 'order',
  mirror: Uint32Array.from({ length: CAGE }, (_, v) => (v < MIDLINE ? v : v < MIDLINE + LEFT ? v + LEFT : v - LEFT)),
} as unknown as Body;

const step = (n: number) => n / 255;
const point = fc
  .tuple(fc.nat(HALF - 1), fc.nat(255), fc.nat(255))
  .map(([triangle, a, b]): SkinPoint => ({ triangle, u: step(a), v: step(Math.min(b, 255 - a)) }));
const mirrored = ({ triangle, u, v }: SkinPoint): SkinPoint => ({ triangle: triangle + HALF, u: v, v: u });
const micrometres = (max: number) => fc.integer({ min: 1, max }).map((um) => um / 1e6);
const words = fc.string({ maxLength: 20 });
const zone = fc
  .record({
    kind: fc.constantFrom('essential' as const, 'spillover' as const),
    words,
    region: words,
    side: fc.constantFrom('same' as const, 'both' as const, 'midline' as const),
    curves: fc.array(fc.array(point, { minLength: 1, maxLength: 9 }), { minLength: 1, maxLength: 2 }),
    halfWidth: micrometres(1e5),
  })
  .map((z) =>
    z.side === 'both' ? { ...z, curves: [...z.curves, ...z.curves.map((curve) => curve.map(mirrored))] } : z,
  );
const compiled: fc.Arbitrary<CompiledPoint> = fc.record({
  id: words,
  muscleId: words,
  muscle: words,
  number: words,
  commonName: words,
  group: words,
  rightOnly: fc.boolean(),
  rankable: fc.boolean(),
  skinPoint: point,
  depth: fc.oneof(fc.constant(0), micrometres(5e4)),
  searchRadius: micrometres(5e4),
  priorLevel: fc.integer({ min: 1, max: 5 }),
  zones: fc.array(zone, { maxLength: 3 }),
});
const pattern: fc.Arbitrary<Pattern> = fc.uniqueArray(fc.nat(CAGE - 1)).chain((ids) => {
  const cagePlaces = Uint16Array.from(ids).sort();
  const levels = fc
    .array(fc.integer({ min: 0, max: LEVELS }), { minLength: cagePlaces.length, maxLength: cagePlaces.length })
    .map((list) => Float32Array.from(list, (l) => l / LEVELS));
  return fc.record({ cagePlaces: fc.constant(cagePlaces), essential: levels, spillover: levels });
});
const named = fc.record({
  id: words,
  name: words,
  synonyms: fc.array(words, { maxLength: 2 }),
  area: words,
  midline: fc.boolean(),
  skinPoint: point,
  radius: micrometres(6e4),
});
const atlases: fc.Arbitrary<Omit<Atlas, 'hash'>> = fc
  .array(fc.tuple(compiled, pattern), { maxLength: 4 })
  .chain((pairs) =>
    fc.record({
      orderHash: fc.constant('order'),
      points: fc.constant(pairs.map(([p]) => p)),
      patterns: fc.constant(pairs.map(([, q]) => q)),
      places: fc.array(named, { minLength: 1, maxLength: 5 }),
      hidden: fc
        .uniqueArray(fc.nat(MIDLINE + LEFT - 1))
        .map((own) =>
          Uint16Array.from([...own.sort((a, b) => a - b), ...own.filter((p) => p >= MIDLINE).map((p) => p + LEFT)]),
        ),
      landmarks: fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), point, { maxKeys: 4 }) as fc.Arbitrary<
        Atlas['landmarks']
      >,
    }),
  )
  .chain((atlas) =>
    fc
      .array(fc.nat(atlas.places.length - 1), { minLength: MIDLINE + LEFT, maxLength: MIDLINE + LEFT })
      .map((names) => ({ ...atlas, nearestPlace: Uint8Array.from([...names, ...names.slice(MIDLINE)]) })),
  );

describe('the atlas file', () => {
  it('gives back what was written', () => {
    fc.assert(
      fc.property(atlases, (atlas) => {
        const bytes = encodeAtlas(atlas, body);
        expect({ ...decodeAtlas(bytes, 'order'), hash: '' }).toEqual({
          ...atlas,
          hash: '',
          landmarks: expect.objectContaining(atlas.landmarks) as Atlas['landmarks'],
        });
        expect(encodeAtlas(atlas, body)).toEqual(bytes);
      }),
    );
  });

  const sample = fc
    .sample(atlases, { numRuns: 30, seed: 7 })
    .reduce((big, next) => (next.points.length > big.points.length ? next : big));
  const good = encodeAtlas(sample, body);

  it('refuses any change of a byte and any cut', () => {
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const bad = good.slice();
        bad[at]! ^= change;
        expect(() => decodeAtlas(bad)).toThrow(/^atlas: /);
        expect(() => decodeAtlas(good.subarray(0, at))).toThrow(/^atlas: /);
      }),
    );
  });

  it('refuses damage that carries a right hash, without running away', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 16, max: good.length - 1 }),
        fc.uint8Array({ minLength: 1, maxLength: 6 }),
        (at, noise) => {
          const bad = good.slice();
          bad.set(noise.subarray(0, bad.length - at), at);
          const hash = hashOf(bad.subarray(12)),
            view = new DataView(bad.buffer);
          view.setUint32(4, parseInt(hash.slice(0, 8), 16), true);
          view.setUint32(8, parseInt(hash.slice(8), 16), true);
          try {
            decodeAtlas(bad);
          } catch (error) {
            expect(error).toBeInstanceOf(Error);
          }
        },
      ),
    );
  });

  it.each<[string, () => unknown, RegExp]>([
    ['nothing', () => decodeAtlas(new Uint8Array()), /cut short/],
    [
      'another file',
      () => decodeAtlas(new TextEncoder().encode('<!doctype html><html lang="en">')),
      /not an atlas file/,
    ],
    ['another body', () => decodeAtlas(good, 'other'), /compiled for body order, but the body is other/],
  ])('says what is wrong: %s', (_name, read, message) => expect(read).toThrow(message));
});
