/**
 * Where each guide lets a point be pressed on the committed body: how far from the textbook place, how much of its spread is free skin, and which
 * never-pressed areas reach into it. Input: public/models/body.glb, public/atlas/atlas.bin. Output: a table, points that moved first.
 * Run: npx tsx scripts/press-places/main.ts
 */
import { readFileSync } from 'node:fs';
import { GUIDES } from '../../data/guides/all.ts';
import { NO_PRESS_ZONES } from '../../data/safety/zones.ts';
import { decodeAtlas } from '../../engine/atlas/atlas-file.ts';
import { guideOf } from '../../engine/guide/find-guide.ts';
import { reachFrom } from '../../engine/skin/geodesic.ts';
import { resolveGuide } from '../../engine/guide/guide.ts';
import { distanceAt, layNoPress } from '../../engine/atlas/no-press.ts';
import { pressPlace } from '../../engine/atlas/press-place.ts';
import { readBody } from '../shared/read-body.ts';

const { body } = await readBody();
const atlas = decodeAtlas(readFileSync(new URL('../../public/atlas/atlas.bin', import.meta.url)), body.orderHash);
const map = layNoPress(body, atlas.landmarks);
const mm = (metres: number) => Math.round(metres * 1000);

const rows = atlas.points.flatMap((point) => {
  const entry = guideOf(point.muscleId, point.id);
  const guide = entry && GUIDES.find(({ id }) => id === entry.id);
  if (!guide) return [];
  const { offer, pointRule } = resolveGuide(guide, { cautions: new Map(), side: 'left', pointId: point.id });
  const place = offer === 'press' ? pressPlace(body, map, point, 'left', pointRule) : null;
  const { vertices } = reachFrom(body, [point.skinPoint], point.searchRadius);
  const free = place ? Math.round((100 * place.area.length) / vertices.length) : 0;
  const inside = NO_PRESS_ZONES.filter(({ severity }) => severity === 'never').flatMap(({ id }) => {
    const depth = distanceAt(body, map, id, point.skinPoint);
    return depth <= 0 ? [`${id} ${mm(-depth)} mm deep`] : [];
  });
  return [
    {
      point: point.id,
      rule: pointRule?.rule ?? (offer === 'exercise' ? 'no pressing' : '-'),
      moved: place ? mm(place.moved) : null,
      free,
      inside: inside.join(', '),
    },
  ];
});
rows.sort((a, b) => (b.moved ?? -1) - (a.moved ?? -1));
for (const { point, rule, moved, free, inside } of rows)
  console.log(
    `${point.padEnd(40)} ${rule.padEnd(13)} ${moved === null ? 'not pressed' : `moved ${String(moved).padStart(2)} mm, ${String(free).padStart(3)} % free`}  ${inside}`,
  );
const pressed = rows.filter(({ moved }) => moved !== null);
console.log(
  `${rows.length} points with a guide; ${pressed.length} pressed, ${pressed.filter(({ moved }) => (moved ?? 0) > 3).length} of them more than 3 mm from the textbook place; ${rows.length - pressed.length} not pressed`,
);
