import { describe, expect, test } from 'vitest';
import type { Anatomy } from './anatomy.ts';
import { decodeAnatomy, encodeAnatomy } from './anatomy-file.ts';
import { nth } from '../math/nth.ts';

const body = { orderHash: 'a-body', positions: new Float32Array(3 * 500), triangles: new Uint32Array(3 * 900) };

const anatomy: Omit<Anatomy, 'hash'> = {
  orderHash: 'a-body',
  muscles: [
    {
      id: 'one',
      muscleId: 'one',
      name: 'One',
      part: null,
      layer: 0,
      below: 0,
      length: 0.21,
      width: 0.04,
      bands: [1.25],
      vertices: Uint32Array.of(0, 3, 4, 499),
      distance: Float32Array.of(-0.0123, 0.0141, -0.0009, 0.004),
      along: Float32Array.of(-0.4, 0.99, 2.004, 3.4),
      across: Float32Array.of(-0.3, 0.001, 0.999, 1.31),
    },
    {
      id: 'two-part',
      muscleId: 'two',
      name: 'Two',
      part: 'front part',
      layer: 2,
      below: 3,
      length: 0.03,
      width: 0.008,
      bands: [],
      vertices: new Uint32Array(),
      distance: new Float32Array(),
      along: new Float32Array(),
      across: new Float32Array(),
    },
  ],
  edges: [
    {
      id: 'edge',
      name: 'An edge',
      width: 0.0016,
      curve: [
        { triangle: 899, u: 0, v: 1 },
        { triangle: 2, u: 0.25, v: 0.5 },
      ],
    },
  ],
  knobs: [
    {
      id: 'c7',
      name: 'Knob',
      label: 'C7',
      midline: true,
      width: 0.008,
      height: 0.009,
      point: { triangle: 5, u: 1, v: 0 },
    },
  ],
};
const written = () => encodeAnatomy(anatomy, body);

describe('the anatomy file', () => {
  test('gives back what was written, to within half a step', () => {
    const read = decodeAnatomy(written(), body);
    expect(
      read.muscles.map(({ id, muscleId, name, part, layer, below, length, width, bands }) => ({
        id,
        muscleId,
        name,
        part,
        layer,
        below,
        length,
        width,
        bands,
      })),
    ).toEqual(
      anatomy.muscles.map(({ id, muscleId, name, part, layer, below, length, width, bands }) => ({
        id,
        muscleId,
        name,
        part,
        layer,
        below,
        length,
        width,
        bands,
      })),
    );
    const [one, was] = [nth(read.muscles, 0), nth(anatomy.muscles, 0)];
    expect(one.vertices).toEqual(was.vertices);
    one.distance.forEach((d, k) => expect(Math.abs(d - was.distance[k]!)).toBeLessThan(0.000126));
    one.along.forEach((s, k) => expect(Math.abs(s - was.along[k]!)).toBeLessThan(0.51 / 210));
    one.across.forEach((t, k) => expect(Math.abs(t - was.across[k]!) * was.width).toBeLessThan(0.000126));
    expect(read.edges.map(({ curve }) => curve.map(({ triangle }) => triangle))).toEqual([[899, 2]]);
    expect(read.knobs).toEqual(anatomy.knobs);
  });

  test('has the same bytes each time, and a hash that names them', () => {
    expect(written()).toEqual(written());
    const other = encodeAnatomy({ ...anatomy, knobs: [] }, body);
    expect(decodeAnatomy(other, body).hash).not.toBe(decodeAnatomy(written(), body).hash);
  });

  test.each([
    ['a file of another kind', (b: Uint8Array) => b.fill(0, 0, 4), /not an anatomy file/],
    ['one changed bit', (b: Uint8Array) => b.fill(b[b.length - 1]! ^ 1, b.length - 1), /expected content/],
    ['an empty file', () => new Uint8Array(), /cut short/],
  ])('refuses %s', (_, harm, message) => {
    expect(() => decodeAnatomy(harm(written()), body)).toThrow(message);
  });

  test('refuses a file that is cut at any length', () => {
    const bytes = written();
    for (let n = 0; n < bytes.length; n++) expect(() => decodeAnatomy(bytes.slice(0, n), body)).toThrow(/anatomy/);
  });

  test('refuses a body it was not compiled for', () => {
    expect(() => decodeAnatomy(written(), { ...body, orderHash: 'another' })).toThrow(/compiled for body a-body/);
    expect(() => decodeAnatomy(written(), { ...body, positions: new Float32Array(3 * 499) })).toThrow(
      /one: vertex 499 of 499/,
    );
  });
});
