import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { MUSCLES, TRIGGER_POINTS } from '../../data/atlas.ts';
import { CHARTS_ATLAS, picturesOfMuscle, picturesOfPoint } from '../../data/charts.ts';
import lines from '../../data/generated/body-lines.json' with { type: 'json' };
import { NEIGHBOURS } from '../../data/generated/neighbours.ts';
import type { Atlas } from '../../engine/atlas/atlas.ts';
import { decodeAtlas } from '../../engine/atlas/atlas-file.ts';
import type { Body } from '../../engine/skin/body.ts';
import { drawLines } from '../../engine/chart/lines.ts';
import { readBody } from '../shared/read-body.ts';
import { picturesOf, rasters } from './pictures.ts';

let body: Body, atlas: Atlas, shade: Uint8Array;
beforeAll(async () => {
  ({ body, shade } = await readBody());
  atlas = decodeAtlas(readFileSync(new URL('../../public/atlas/atlas.bin', import.meta.url)), body.orderHash);
});

it('are drawn from the atlas and the body that are there; if not, run npm run charts', () => {
  expect(CHARTS_ATLAS).toBe(atlas.hash);
  expect(drawLines(body, shade, 'left')).toEqual(lines.left);
});

/** Their zones are on the instep, which faces the other leg, and under the foot. */
const OUT_OF_SIGHT = ['gastrocnemius-trp', 'flexor-hallucis-longus-trp'];

it('show every point with its knot, and every muscle', () => {
  for (const { id, referral } of TRIGGER_POINTS) {
    const pictures = picturesOfPoint(id);
    expect(
      pictures.some(({ knots }) => knots.length > 0),
      `${id}: knot`,
    ).toBe(true);
    if (referral.essential.length > 0 && !OUT_OF_SIGHT.includes(id))
      expect(
        pictures.some(({ essential }) => essential !== ''),
        `${id}: pattern`,
      ).toBe(true);
  }
  for (const { id } of MUSCLES) expect(picturesOfMuscle(id).length, id).toBeGreaterThan(0);
});

it('come out the same again', () => {
  const point = atlas.points.find(({ id }) => id === 'infraspinatus-trp1');
  expect(point && picturesOf(body, rasters(body), [point])).toEqual(picturesOfPoint('infraspinatus-trp1'));
});

it('name neighbours both ways', () => {
  for (const [id, rows] of Object.entries(NEIGHBOURS))
    for (const [other, share] of rows)
      expect(
        NEIGHBOURS[other]?.some(([back, same]) => back === id && same === share),
        `${id} and ${other}`,
      ).toBe(true);
});
