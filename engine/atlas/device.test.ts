import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { NAMED_PLACES } from '../../data/places.ts';
import { readBody } from '../../scripts/shared/read-body.ts';
import { distance, type Vec3 } from '../math/vec.ts';
import type { Body, SkinPoint } from '../skin/body.ts';
import { positionOf } from '../skin/skin.ts';
import type { Atlas } from './atlas.ts';
import { decodeAtlas } from './atlas-file.ts';
import { deviceSkin, type DevicePlace } from './device.ts';

let body: Body, atlas: Atlas;
beforeAll(async () => {
  ({ body } = await readBody());
  atlas = decodeAtlas(readFileSync(new URL('../../public/atlas/atlas.bin', import.meta.url)), body.orderHash);
});

const skin = (...devices: readonly DevicePlace[]): readonly Vec3[] =>
  deviceSkin(body, atlas.places, devices).map((point: SkinPoint) => positionOf(body, point));
const PLACE = 'chest-near-shoulder';

it.each(['left', 'right'] as const)('a device on the %s lies in the skin of its place on that side', (side) => {
  const { skinPoint } = atlas.places.find(({ id }) => id === PLACE)!,
    [x, y, z] = positionOf(body, skinPoint),
    centre: Vec3 = [side === 'left' ? Math.abs(x) : -Math.abs(x), y, z];
  const metres = NAMED_PLACES.find(({ id }) => id === PLACE)!.radiusCm / 100;
  const found = skin({ place: PLACE, side }),
    far = found.map((at) => distance(at, centre));
  expect(found.length).toBeGreaterThan(10);
  expect(found.every(([at]) => Math.sign(at) === Math.sign(centre[0]))).toBe(true);
  expect(far[0]).toBeLessThan(1e-6);
  expect(Math.max(...far)).toBeLessThanOrEqual(metres);
  expect(Math.max(...far)).toBeGreaterThan(metres * 0.7);
});

it('each corner of the skin once, for each device', () => {
  const left = skin({ place: PLACE, side: 'left' });
  expect(new Set(left.slice(1).map(String)).size).toBe(left.length - 1); // the first is the middle
  expect(skin({ place: PLACE, side: 'left' }, { place: PLACE, side: 'right' })).toHaveLength(2 * left.length);
});

it('one in the midline lies on both sides of it', () => {
  const { id } = atlas.places.find(({ midline }) => midline)!;
  const xs = skin({ place: id, side: 'midline' }).map(([x]) => x);
  expect(Math.min(...xs)).toBeLessThan(0);
  expect(Math.max(...xs)).toBeGreaterThan(0);
});

it('a place that the body has not has no skin', () => expect(skin({ place: 'the-moon', side: 'left' })).toEqual([]));
