/**
 * Checks the sizes of the built site against their budgets (docs/decisions.md); prints them and fails when one is over.
 * Run: npx tsx scripts/budgets/main.ts after npm run build
 */
import { measureSite, KB } from '../bench/measure.ts';

/** Late files that may be heavier than a piece of the page: muscles and bones, bones to pose and shape, and what makes a PDF. */
const DATA = /\/(?:anatomy|rig)\.bin$/,
  PDF = /\/pdf\.[0-9a-f]+\.js$/;

const site = measureSite(new URL('../../out/', import.meta.url));
const heaviest = (test: (path: string) => boolean, what: string) => {
  const found = site.later.find(({ path }) => test(path));
  if (!found) throw new Error(`budgets: no ${what} among the later files`);
  return [`${what}, brotli: ${found.path}`, found.bytes / KB] as const;
};
const BUDGETS: readonly (readonly [name: string, size: number, most: number, unit: string])[] = [
  ['first-load JavaScript of /, gzip', site.firstLoad / KB, 145, 'KB'],
  ['until the body is ready, brotli', (site.bytes.total - site.bytes.html) / KB, 700, 'KB'],
  ['requests of them for code, body and atlas', site.requests, 8, ''],
  ['body, brotli', site.bytes.body / KB, 400, 'KB'],
  ['font', site.bytes.font / KB, 50, 'KB'],
  [...heaviest((path) => !DATA.test(path) && !PDF.test(path), 'heaviest later piece'), 130, 'KB'],
  [...heaviest((path) => DATA.test(path), 'heaviest later data'), 350, 'KB'],
  [...heaviest((path) => PDF.test(path), 'maker of PDFs'), 480, 'KB'],
  ['style sheets, gzip', site.styles / KB, 14, 'KB'],
  ['largest page, gzip', site.largestPage / KB, 30, 'KB'],
];

const over = BUDGETS.filter(([, size, most]) => size > most);
for (const [name, size, most, unit] of BUDGETS)
  console.log(
    `${size > most ? 'OVER ' : 'ok   '} ${size.toFixed(unit ? 1 : 0).padStart(7)} of ${most} ${unit.padEnd(2)} ${name}`,
  );
if (over.length > 0) throw new Error(`${over.length} of ${BUDGETS.length} sizes are over budget`);
