import { eachAxis, type Vec3 } from '../../engine/math/vec.ts';
import { firstOf } from '../../engine/math/nth.ts';
import { NO_PRESS_ZONES } from '../../data/safety/zones.ts';
import type { Body, SkinPoint } from '../../engine/skin/body.ts';
import type { NoPressMap } from '../../engine/atlas/no-press.ts';
import { PixelPicture, type Rgb } from './picture.ts';
import { drawBody, viewFrom, type GalleryView } from './render.ts';

const SKIN: Rgb = [232, 210, 196],
  AREA: Rgb = [205, 40, 40],
  EDGE: Rgb = [240, 160, 140],
  INK: Rgb = [20, 20, 20];
const CELL = { width: 420, height: 400 } as const;
const COLUMNS = 4,
  ROWS = 4;
/** Metres: the margin that is added all round and drawn paler, the least height of skin in a cell, and the room left around an area. */
const MARGIN = 0.01,
  LEAST_HEIGHT = 0.3,
  ROOM = 0.06;
/** Metres: how much of the body in front of the area is left away, so that an arm does not hide the flank. */
const CLEAR = 0.03;

const along = (body: Body, v: number, axis: Vec3) =>
  body.positions[v * 3]! * axis[0] + body.positions[v * 3 + 1]! * axis[1] + body.positions[v * 3 + 2]! * axis[2];

/** Straight on to the mean normal of the vertices, and from a quarter turn beside it. */
function viewsOf(body: Body, inside: readonly number[]): GalleryView[] {
  const mean = [0, 1, 2].map((c) => inside.reduce((sum, v) => sum + body.normals[v * 3 + c]! * body.vertexArea[v]!, 0));
  const facing = (Math.atan2(mean[0]!, mean[2]!) * 180) / Math.PI;
  const above = Math.max(-30, Math.min(60, (Math.atan2(mean[1]!, Math.hypot(mean[0]!, mean[2]!)) * 180) / Math.PI));
  return [facing, facing + 60].map((angle) => {
    const { right, up, toward } = viewFrom(angle, [0, 0, 0], 1, above);
    const [x, y, z] = firstOf(
      [right, up, toward].map((axis) => {
        const at = inside.map((v) => along(body, v, axis));
        return [at.reduce((a, b) => Math.min(a, b)), at.reduce((a, b) => Math.max(a, b))] as const;
      }),
      3,
    );
    const centre = eachAxis(
      (c) => ((x[0] + x[1]) / 2) * right[c] + ((y[0] + y[1]) / 2) * up[c] + ((z[0] + z[1]) / 2) * toward[c],
    );
    return viewFrom(
      angle,
      centre,
      Math.max(LEAST_HEIGHT, y[1] - y[0] + 2 * ROOM, ((x[1] - x[0] + 2 * ROOM) * CELL.height) / CELL.width),
      above,
    );
  });
}

/** Two views of every no-press area on the body's left and midline: the area as it is written, and its margin paler. */
export function noPressSheets(body: Body, map: NoPressMap): { name: string; picture: PixelPicture }[] {
  const zones = NO_PRESS_ZONES.filter(({ id }) => (map.get(id)?.size ?? 0) > 0),
    perSheet = (COLUMNS * ROWS) / 2;
  return Array.from({ length: Math.ceil(zones.length / perSheet) }, (_, s) => {
    const some = zones.slice(s * perSheet, (s + 1) * perSheet);
    const picture = new PixelPicture(COLUMNS * CELL.width, Math.ceil((some.length * 2) / COLUMNS) * CELL.height);
    some.forEach(({ id, side }, k) => {
      const signed = map.get(id) ?? new Map<number, number>();
      const one = side === 'both' ? -0.001 : -Infinity;
      const inside = [...signed].filter(([v, d]) => d < 0 && body.positions[v * 3]! > one).map(([v]) => v);
      const paint = ({ triangle, u, v }: SkinPoint): Rgb => {
        const [a, b, c] = firstOf(
            [0, 1, 2].map((corner) => signed.get(body.triangles[triangle * 3 + corner]!) ?? 1),
            3,
          ),
          d = (1 - u - v) * a + u * b + v * c;
        return d < -MARGIN ? AREA : d < 0 ? EDGE : SKIN;
      };
      viewsOf(body, inside).forEach((view, n) => {
        const x = ((k * 2 + n) % COLUMNS) * CELL.width,
          y = Math.floor((k * 2) / COLUMNS) * CELL.height;
        const front = inside.reduce((most, v) => Math.max(most, along(body, v, view.toward)), -Infinity) + CLEAR;
        drawBody(picture, { x, y, width: CELL.width - 4, height: CELL.height - 4 }, body, view, paint, (t) =>
          [0, 1, 2].every((c) => along(body, body.triangles[t * 3 + c]!, view.toward) > front),
        );
        picture.words(`${id} ${Math.round(Number(view.name))}`, x + 4, y + 4, INK);
      });
    });
    return { name: `no-press-${String(s + 1).padStart(2, '0')}`, picture };
  });
}
