/**
 * Draws the care pages' pictures: people at what they do, from posed figures of the body's source mesh, and the body with the muscles a load falls on.
 * In: the source mesh (fetched once), public/models/body.glb, public/atlas/anatomy.bin. Out: public/drawings/*.svg and data/generated/drawings.ts.
 * Run: npm run drawings            draws all
 *      npm run drawings -- NAME... draws some
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { decodeAnatomy } from '../../engine/atlas/anatomy-file.ts';
import { NEUTRAL } from '../body/shape.ts';
import { drawScene, drawSurfaces, heightOf, type SceneSvg } from './draw.ts';
import { readFigure } from './figure.ts';
import { LOAD_CAMERA, LOAD_MAPS, loadSurfaces } from './loads.ts';
import { SCENES } from './scenes.ts';
import { readBody } from '../shared/read-body.ts';

/** Only rows that are number for number those of the CC0 release (docs/data.md). */
const WOMAN = { male: 0.08, build: { 'averagemuscle-averageweight': 1 } };

const FOLDER = new URL('../../public/drawings/', import.meta.url),
  SIZES = new URL('../../data/generated/drawings.ts', import.meta.url);
mkdirSync(FOLDER, { recursive: true });

const { body } = await readBody();
const anatomy = decodeAnatomy(readFileSync(new URL('../../public/atlas/anatomy.bin', import.meta.url)), body);
let figures: Parameters<typeof drawScene>[0] | undefined;
const people = () => (figures ??= { man: readFigure(NEUTRAL), woman: readFigure(WOMAN) });
const jobs: readonly { readonly name: string; readonly tall: number; readonly make: () => SceneSvg }[] = [
  ...SCENES.map((scene) => ({
    name: scene.name,
    tall: heightOf(scene.camera),
    make: () => drawScene(people(), scene),
  })),
  ...LOAD_MAPS.map((map) => ({
    name: map.name,
    tall: heightOf(LOAD_CAMERA),
    make: () => drawSurfaces(loadSurfaces(body, anatomy, map), LOAD_CAMERA),
  })),
];

const wanted = process.argv.slice(2),
  unknown = wanted.find((name) => !jobs.some((job) => job.name === name));
if (unknown) throw new Error(`${unknown}: no such drawing; there are ${jobs.map(({ name }) => name).join(', ')}`);
for (const { name, make } of jobs) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const { svg } = make();
  writeFileSync(new URL(`${name}.svg`, FOLDER), svg);
  console.log(`${name}: ${svg.length} bytes`);
}
writeFileSync(
  SIZES,
  [
    '/** Width and height of each drawing, picture units. Written by scripts/drawings/main.ts. */',
    'export const DRAWING_SIZES = {',
    ...jobs.map(({ name, tall }) => `  '${name}': [400, ${tall}],`),
    '} as const;',
    '',
  ].join('\n'),
);
