import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CAUSES } from '../../data/care/causes.ts';
import { MUSCLE_PAIRS } from '../../data/care/muscle-pairs.ts';
import { MUSCLE_PICTURES } from '../../data/care/pictures.ts';
import { decodeAnatomy } from '../../engine/atlas/anatomy-file.ts';
import { readBody } from '../shared/read-body.ts';
import { drawSurfaces } from './draw.ts';
import { LOAD_CAMERA, LOAD_MAPS, loadSurfaces } from './loads.ts';

const { body } = await readBody(),
  anatomy = decodeAnatomy(readFileSync(new URL('../../public/atlas/anatomy.bin', import.meta.url)), body);

it.each(LOAD_MAPS)('$name is as the muscles lie now', (map) => {
  const { svg } = drawSurfaces(loadSurfaces(body, anatomy, map), LOAD_CAMERA);
  expect(svg === readFileSync(new URL(`../../public/drawings/${map.name}.svg`, import.meta.url), 'utf8')).toBe(true);
});

it('each is shown, and by causes that load the same muscles', () => {
  expect([...new Set(Object.values(MUSCLE_PICTURES))].sort()).toEqual(LOAD_MAPS.map(({ name }) => name).sort());
  for (const { id, muscles } of CAUSES.filter((cause) => cause.muscles.length > 0))
    expect(LOAD_MAPS.find(({ name }) => name === MUSCLE_PICTURES[id])?.muscles, id).toEqual(
      muscles.map((muscle) => ({ muscle })),
    );
  for (const { id } of MUSCLE_PAIRS) expect(MUSCLE_PICTURES[id]).toBe(`muscles-${id}`);
});
