/**
 * Draws what lies on the skin, for review by eye: every landmark, pattern, named place, muscle, bone and no-press area; where pain from elsewhere is felt; and every pose and body shape.
 * In: public/models/body.glb, public/atlas/atlas.bin, public/atlas/anatomy.bin. Out: PNG sheets in gallery/ (not committed).
 * Run: npm run gallery                all sheets
 *      npm run gallery -- trapezius   only the patterns and muscles whose id holds the word
 *      npm run gallery -- no-press    only the no-press areas
 *      npm run gallery -- elsewhere   only where pain from elsewhere than a muscle is felt
 *      npm run gallery -- poses       only the poses and body shapes; with a word more, those whose id holds it
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { decodeAnatomy } from '../../engine/atlas/anatomy-file.ts';
import { decodeAtlas } from '../../engine/atlas/atlas-file.ts';
import { layNoPress } from '../../engine/atlas/no-press.ts';
import { mimicSheets } from './mimic-sheets.ts';
import { muscleSheets, plateSheets } from './muscles.ts';
import { noPressSheets } from './no-press-sheets.ts';
import { poseSheets } from './pose-sheets.ts';
import { landmarkSheets, patternSheets, placeSheets } from './sheets.ts';
import { readBody } from '../shared/read-body.ts';
import { readRig } from '../shared/read-rig.ts';

const OUT = new URL('../../gallery/', import.meta.url);

const { body, shade } = await readBody();
const atlas = decodeAtlas(readFileSync(new URL('../../public/atlas/atlas.bin', import.meta.url)), body.orderHash);
const anatomy = decodeAnatomy(readFileSync(new URL('../../public/atlas/anatomy.bin', import.meta.url)), body);
const posesOnly = process.argv[2] === 'poses',
  areasOnly = process.argv[2] === 'no-press',
  elsewhereOnly = process.argv[2] === 'elsewhere',
  word = posesOnly ? process.argv[3] : process.argv[2];
const poses = (part?: string) =>
  poseSheets(body, shade, readRig(body), part).map((sheet) => ({ ...sheet, name: `poses-${sheet.name}` }));
const points = atlas.points.filter(({ id }) => word === undefined || id.includes(word));
if (
  !posesOnly &&
  !areasOnly &&
  !elsewhereOnly &&
  points.length === 0 &&
  !anatomy.muscles.some(({ id }) => id.includes(word ?? ''))
)
  throw new Error(`gallery: no trigger point's or muscle's id holds ${JSON.stringify(word)}`);
if (word === undefined && !posesOnly) rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
const areas = () => noPressSheets(body, layNoPress(body, atlas.landmarks));
const sheets = posesOnly
  ? poses(word)
  : areasOnly
    ? areas()
    : elsewhereOnly
      ? mimicSheets(body)
      : [
          ...muscleSheets(body, anatomy, atlas.points, word),
          ...(word === undefined ? plateSheets(body, anatomy) : []),
          ...patternSheets(body, points).map((sheet) => ({ ...sheet, name: `patterns-${sheet.name}` })),
          ...(word === undefined
            ? [
                ...landmarkSheets(body, atlas.landmarks).map((sheet) => ({
                  ...sheet,
                  name: `landmarks-${sheet.name}`,
                })),
                ...placeSheets(body, atlas).map((sheet) => ({ ...sheet, name: `places-${sheet.name}` })),
                ...areas(),
                ...mimicSheets(body),
                ...poses(),
              ]
            : []),
        ];
for (const { name, picture } of sheets) writeFileSync(new URL(`${name}.png`, OUT), picture.png());
console.log(`${sheets.length} sheets in ${OUT.pathname}`);
