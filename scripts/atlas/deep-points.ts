import type { Region } from '../../data/region.ts';

const quoted = (text: string) => (text.includes("'") ? JSON.stringify(text) : `'${text}'`);

/** The text of data/generated/deep-points.ts: what lies over each point that is written to lie deep, so that the body need not load the records. */
export function writeDeepPoints(regions: Readonly<Record<string, Region>>): string {
  const deep = Object.values(regions).flatMap(({ points }) => points.filter(({ depth }) => depth.layer === 'deep'));
  return [
    '/** Written by scripts/atlas/main.ts; do not edit. Points that lie deep, and what lies over them. */',
    `export const DEEP_POINTS: Readonly<Record<string, string>> = {\n${deep.map(({ id, depth }) => `  ${quoted(id)}: ${quoted(depth.under.join(', '))},`).join('\n')}\n};`,
    '',
  ].join('\n');
}
