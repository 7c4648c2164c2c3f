/**
 * Draws the icons that browsers and home screens ask for from app/icon.svg.
 * Out: app/apple-icon.png, app/favicon.ico, public/icons/*.png. Run: npm run icons, or npm run icons -- --check, which compares byte for byte.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { icoOf } from '../build/web-files.ts';

const ROOT = new URL('../../', import.meta.url);
const svg = readFileSync(new URL('app/icon.svg', ROOT), 'utf8');
await initWasm(readFileSync(new URL('node_modules/@resvg/resvg-wasm/index_bg.wasm', ROOT)));

/** Home screens cut their own shape out of a picture that fills its square, and show what lies within 40 % of its middle. */
const filled = svg
  .replace('rx="14"', '')
  .replace('<g fill="none"', '<g transform="translate(32 32) scale(0.8) translate(-32 -32)" fill="none"');
if (filled.includes('rx="14"') || !filled.includes('scale(0.8)'))
  throw new Error('app/icon.svg: expected a rounded square and one group on it');

const png = (source: string, side: number) =>
  new Resvg(source, { fitTo: { mode: 'width', value: side } }).render().asPng();
const FAVICON = 32;
const FILES: readonly (readonly [path: string, data: Uint8Array])[] = [
  ['app/apple-icon.png', png(filled, 180)],
  ['app/favicon.ico', icoOf(png(svg, FAVICON), FAVICON)],
  ['public/icons/192.png', png(svg, 192)],
  ['public/icons/512.png', png(svg, 512)],
  ['public/icons/maskable-512.png', png(filled, 512)],
];

mkdirSync(new URL('public/icons/', ROOT), { recursive: true });
const check = process.argv.includes('--check');
for (const [path, data] of FILES) {
  const file = new URL(path, ROOT);
  if (!check) writeFileSync(file, data);
  else if (!existsSync(file) || !readFileSync(file).equals(Buffer.from(data)))
    throw new Error(`${path}: not what app/icon.svg makes; run npm run icons`);
}
console.log(`${FILES.length} icons in ${fileURLToPath(ROOT)}`);
