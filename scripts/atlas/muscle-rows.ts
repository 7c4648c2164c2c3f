import type { RegionId } from '../../data/region-files.ts';
import type { Region } from '../../data/region.ts';

const quoted = (text: string) => (text.includes("'") ? JSON.stringify(text) : `'${text}'`);

/** The text of data/generated/muscle-rows.ts: names of all muscles and points, and the file that holds each, so that a list needs none of these files. */
export function writeMuscleRows(regions: Readonly<Record<RegionId, Region>>): string {
  const rows = Object.entries(regions).flatMap(([file, { muscles, points }]) =>
    muscles.map(({ id, name, group }) =>
      [
        `  [${[id, name, group, file].map(quoted).join(', ')}, [`,
        ...points
          .filter(({ muscleId }) => muscleId === id)
          .map((point) => `    [${[point.id, point.number, point.commonName].map(quoted).join(', ')}],`),
        '  ]],',
      ].join('\n'),
    ),
  );
  return [
    "import type { RegionId } from '../region-files.ts';",
    "import type { MuscleId, PointId } from '../types.ts';",
    '',
    '/** Written by scripts/atlas/main.ts; do not edit. */',
    'export type PointRow = readonly [id: PointId, number: string, commonName: string];',
    'export type MuscleRow = readonly [id: MuscleId, name: string, group: string, region: RegionId, points: readonly PointRow[]];',
    '',
    `export const MUSCLE_ROWS: readonly MuscleRow[] = [\n${rows.join('\n')}\n];`,
    '',
  ].join('\n');
}
