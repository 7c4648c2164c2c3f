import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { readBody } from '../../scripts/shared/read-body.ts';
import type { Atlas } from './atlas.ts';
import { decodeAtlas } from './atlas-file.ts';
import type { Body } from '../skin/body.ts';
import { refersHere } from './refers-here.ts';
import { mirrorPoint } from '../skin/skin.ts';

let body: Body, atlas: Atlas;
beforeAll(async () => {
  ({ body } = await readBody());
  atlas = decodeAtlas(readFileSync(new URL('../../public/atlas/atlas.bin', import.meta.url)), body.orderHash);
});

it('the front of the left shoulder: the left infraspinatus, usually; not the right one', () => {
  const found = refersHere(body, atlas, atlas.landmarks['gh-anterior']);
  expect(found).toContainEqual(expect.objectContaining({ id: 'infraspinatus-trp1', side: 'left', usual: true }));
  expect(found.some(({ id, side }) => id === 'infraspinatus-trp1' && side === 'right')).toBe(false);
  expect(found.findIndex(({ usual }) => !usual)).toBeGreaterThanOrEqual(found.filter(({ usual }) => usual).length - 1);
});

it('knows no left from right: the mirrored place has the mirrored points', () => {
  const paired = (side: 'left' | 'right', place: ReturnType<typeof mirrorPoint>) =>
    refersHere(body, atlas, place)
      .filter(({ id }) => !atlas.points.find((point) => point.id === id)?.rightOnly)
      .filter((one) => one.side === side)
      .map(({ id, usual }) => `${id} ${usual}`)
      .sort();
  for (const id of ['gh-anterior', 'temple', 'scap-spine-root', 'lateral-epicondyle'] as const) {
    expect(paired('right', mirrorPoint(body, atlas.landmarks[id])), id).toEqual(paired('left', atlas.landmarks[id]));
  }
});
