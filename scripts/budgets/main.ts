/**
 * Checks the sizes of the built site against their budgets (docs/decisions.md); prints them and fails when one is over.
 * Run: npx tsx scripts/budgets/main.ts after npm run build
 */
import { measureSite, KB } from '../bench/measure.ts';

const BUDGETS: readonly (readonly [name: string, bytes: number, most: number])[] = (() => {
  const site = measureSite(new URL('../../out/', import.meta.url));
  return [
    ['first-load JavaScript of /, gzip', site.firstLoad, 145 * KB],
    ['all JavaScript that / can load, code, body and atlas, brotli', site.map, 900 * KB],
    ['body, brotli', site.bytes.body, 400 * KB],
    ['style sheets, gzip', site.styles, 12 * KB],
    ['largest page, gzip', site.largestPage, 30 * KB],
    ['font', site.bytes.font, 50 * KB],
  ];
})();

let over = 0;
for (const [name, bytes, most] of BUDGETS) {
  if (bytes > most) over++;
  console.log(
    `${bytes > most ? 'OVER ' : 'ok   '} ${(bytes / KB).toFixed(1).padStart(7)} of ${(most / KB).toFixed(0)} KB  ${name}`,
  );
}
if (over > 0) throw new Error(`${over} of ${BUDGETS.length} sizes are over budget`);
