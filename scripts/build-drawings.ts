/**
 * Draws the care pages' pictures from posed figures of the body's own source mesh.
 * Output: public/drawings/*.svg and data/generated/drawings.ts (their sizes). Run: npm run drawings [-- name ...]
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { NEUTRAL } from './body/shape.ts';
import { draw } from './drawings/draw.ts';
import { readFigure } from './drawings/figure.ts';
import { SCENES } from './drawings/scenes.ts';

/** Only rows that are number for number those of the CC0 release (docs/data.md). */
const WOMAN = { male: 0.08, build: { 'averagemuscle-averageweight': 1 } };

const FOLDER = new URL('../public/drawings/', import.meta.url), SIZES = new URL('../data/generated/drawings.ts', import.meta.url);
mkdirSync(FOLDER, { recursive: true });
mkdirSync(new URL('.', SIZES), { recursive: true });

const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !SCENES.some((scene) => scene.name === name));
if (unknown) throw new Error(`${unknown}: no such scene; there are ${SCENES.map(({ name }) => name).join(', ')}`);
const figures = { man: readFigure(NEUTRAL), woman: readFigure(WOMAN) };
const sizes: string[] = [];
for (const scene of SCENES) {
  sizes.push(`  '${scene.name}': [400, ${Math.round((400 * Math.round((scene.camera.height * 1200) / scene.camera.width)) / 1200)}],`);
  if (wanted.length > 0 && !wanted.includes(scene.name)) continue;
  const { svg } = draw(figures, scene);
  writeFileSync(new URL(`${scene.name}.svg`, FOLDER), svg);
  console.log(`${scene.name}: ${svg.length} bytes`);
}
writeFileSync(SIZES, `/** Width and height of each drawing, picture units. Written by scripts/build-drawings.ts. */\nexport const DRAWING_SIZES = {\n${sizes.join('\n')}\n} as const;\n`);
