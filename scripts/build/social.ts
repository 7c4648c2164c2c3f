/**
 * Draws the picture that social pages and chats show for each muscle: its name, and its patterns on our body.
 * In: data/, data/generated/charts.json and body-lines.json. Out: out/social/<muscle>.png, 1200 x 630.
 * Run: by npm run build. The same input gives the same bytes.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { MUSCLES, TRIGGER_POINTS } from '../../data/atlas.ts';
import { picturesOfMuscle, type PatternPicture } from '../../data/charts.ts';
import lines from '../../data/generated/body-lines.json' with { type: 'json' };
import { leadPlaces } from '../../engine/text/lead-places.ts';
import { Typeface } from './social-type.ts';

const OUT = new URL('../../out/social/', import.meta.url);
const WIDTH = 1200,
  HEIGHT = 630,
  MARGIN = 64,
  TEXT = 500;
const PAPER = '#f5f2ec',
  INK = '#1f2327',
  MUTED = '#575c61',
  ACCENT = '#2f5d62',
  SKIN = '#f1e3d6',
  LINE = '#5b4334',
  CORE = '#c2352b';

const type = new Typeface();

function pattern({ face, box, essential, spillover, knots }: PatternPicture, x: number, width: number): string {
  const scale = HEIGHT / box.height,
    r = 11 / scale,
    dot = 9 / scale,
    id = `${face}-dots`;
  return [
    `<svg x="${x}" y="0" width="${width}" height="${HEIGHT}" viewBox="${box.x + (box.width - width / scale) / 2} ${box.y} ${width / scale} ${box.height}">`,
    `<pattern id="${id}" width="${dot * 1.732}" height="${dot}" patternUnits="userSpaceOnUse"><circle cx="${dot * 0.433}" cy="${dot / 4}" r="${dot * 0.27}" fill="${CORE}"/><circle cx="${dot * 1.299}" cy="${dot * 0.75}" r="${dot * 0.27}" fill="${CORE}"/></pattern>`,
    `<path fill="${SKIN}" d="${lines[face].outline}"/><g fill="${LINE}" fill-opacity=".085">${lines[face].shades.map((d) => `<path d="${d}"/>`).join('')}</g>`,
    `<path fill="none" stroke="${LINE}" stroke-opacity=".75" stroke-width="${1.4 / scale}" d="${lines[face].lines}"/>`,
    spillover && `<path fill="url(#${id})" d="${spillover}"/>`,
    essential && `<path fill="${CORE}" fill-opacity=".85" d="${essential}"/>`,
    ...knots.map(
      (knot) =>
        `<g transform="translate(${knot.x} ${knot.y}) scale(${r})" fill="#fff" stroke="#111" stroke-width=".24"><circle r="1"/><path d="M-.42-.42.42.42M.42-.42-.42.42"/></g>`,
    ),
    '</svg>',
  ]
    .filter(Boolean)
    .join('');
}

function card(name: string, places: string, pictures: readonly PatternPicture[]): string {
  const short = name.replace(/ \(.*\)$/, ''),
    size = type.wrap(short, TEXT, 60, 9).length > 2 ? 46 : 60,
    heading = type.wrap(short, TEXT, size, 4);
  const body = type.wrap(places, TEXT, 27, 7 - heading.length);
  const top = 205,
    step = size * 1.12;
  const each = pictures.length > 1 ? 290 : 500,
    left = WIDTH - each * Math.min(2, pictures.length);
  const words = (text: string, x: number, y: number, px: number, fill: string, bold = 0) =>
    `<path fill="${fill}" stroke="${fill}" stroke-width="${bold * px}" d="${type.line(text, x, y, px)}"/>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}"><rect width="${WIDTH}" height="${HEIGHT}" fill="${PAPER}"/>`,
    ...pictures.slice(0, 2).map((picture, k) => pattern(picture, left + k * each, each)),
    pictures.length > 1 && `<rect x="${left + each - 4}" width="8" height="${HEIGHT}" fill="${PAPER}"/>`,
    `<rect x="${MARGIN}" y="62" width="44" height="44" rx="10" fill="${ACCENT}"/><g transform="translate(${MARGIN} 62) scale(.6875)" fill="none" stroke="#fff" stroke-width="4.5" stroke-linecap="round"><circle cx="23" cy="41" r="6" fill="#fff"/><path d="M30 36c6-4 8-8 9-13" stroke-dasharray="1 8"/><circle cx="42" cy="17" r="6"/></g>`,
    words('Knotmap', MARGIN + 58, 95, 30, INK, 0.035),
    ...heading.map((text, k) => words(text, MARGIN, top + k * step, size, INK, 0.045)),
    ...body.map((text, k) => words(text, MARGIN, top + heading.length * step + 8 + k * 38, 27, MUTED)),
    words('Trigger points and referred pain', MARGIN, 572, 21, ACCENT, 0.02),
    '</svg>',
  ]
    .filter(Boolean)
    .join('');
}

await initWasm(readFileSync(new URL('../../node_modules/@resvg/resvg-wasm/index_bg.wasm', import.meta.url)));
mkdirSync(OUT, { recursive: true });
let bytes = 0;
for (const { id, name } of MUSCLES) {
  const places = leadPlaces(TRIGGER_POINTS.filter(({ muscleId }) => muscleId === id)).join('; ');
  const png = new Resvg(card(name, `Pain is described as felt: ${places}.`, picturesOfMuscle(id))).render().asPng();
  bytes += png.length;
  writeFileSync(new URL(`${id}.png`, OUT), png);
}
console.log(`${MUSCLES.length} social pictures, ${Math.round(bytes / 1024 / MUSCLES.length)} KB each`);
