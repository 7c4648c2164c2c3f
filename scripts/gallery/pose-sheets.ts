import { eachAxis } from '../../engine/math/vec.ts';
import { nth } from '../../engine/math/nth.ts';
import { POSE_IDS, type PoseId } from '../../data/pose-ids.ts';
import { poseOf } from '../../data/poses.ts';
import type { Shade } from '../../engine/skin/body-file.ts';
import type { Body } from '../../engine/skin/body.ts';
import { normalsFor } from '../../engine/pose/posed-normals.ts';
import { posedPositions } from '../../engine/pose/pose.ts';
import { SHAPES, type Rig, type ShapeName } from '../../engine/pose/rig.ts';
import { PixelPicture, type Rgb } from './picture.ts';
import { drawBody, viewFrom } from './render.ts';

const CELL = { width: 420, height: 420 } as const;
/** Degrees round the body and above it: four sides, and two from higher up. */
const VIEWS = [
  [0, 0],
  [90, 0],
  [180, 0],
  [270, 0],
  [35, 22],
  [215, 22],
] as const;
const SKIN: Rgb = [232, 210, 196],
  CLOTH: Rgb = [150, 155, 168],
  INK: Rgb = [20, 20, 20];
/** Garment bytes above this are covered. */
const COVERED = 127;
const ROWS = 4;

/** Every pose and every shape from all sides, a few rows a sheet. */
export function poseSheets(
  body: Body,
  shade: Shade,
  rig: Rig,
  word?: string,
): { name: string; picture: PixelPicture }[] {
  const rows: readonly (readonly [PoseId, ShapeName])[] = [
    ...SHAPES.map((shape) => ['standing', shape] as const),
    ...POSE_IDS.filter((id) => id !== 'standing').map((id) => [id, 'neutral'] as const),
    ...(['desk-slumped', 'arm-raised', 'hug', 'on-ball'] as const).flatMap(
      (id) =>
        [
          [id, 'female'],
          [id, 'male'],
        ] as const,
    ),
  ].filter(([id]) => word === undefined || id.includes(word));
  return Array.from({ length: Math.ceil(rows.length / ROWS) }, (_, s) => {
    const some = rows.slice(s * ROWS, (s + 1) * ROWS);
    const picture = new PixelPicture(CELL.width * VIEWS.length, CELL.height * some.length);
    some.forEach(([id, name], r) => {
      const shape = rig.shapes[name];
      const positions = posedPositions(body, rig, poseOf(id), shape),
        posed = { ...body, positions, normals: normalsFor(positions, body.triangles) };
      const low = [Infinity, Infinity, Infinity],
        high = [-Infinity, -Infinity, -Infinity];
      positions.forEach((value, i) => {
        if (value < low[i % 3]!) low[i % 3] = value;
        if (value > high[i % 3]!) high[i % 3] = value;
      });
      const centre = eachAxis((c) => (low[c]! + high[c]!) / 2);
      const height = Math.max(...high.map((value, c) => value - low[c]!)) * 1.06;
      VIEWS.forEach(([degrees, above], k) =>
        drawBody(
          picture,
          { x: k * CELL.width, y: r * CELL.height, ...CELL },
          posed,
          viewFrom(degrees, centre, height, above),
          ({ triangle }) => {
            const v = body.triangles[triangle * 3]!;
            return (shape.garment?.[v] ?? shade[v * 4 + 3]!) > COVERED ? CLOTH : SKIN;
          },
        ),
      );
      picture.words(`${id} ${name}`, 6, r * CELL.height + 6, INK);
    });
    return { name: `${String(s + 1).padStart(2, '0')}-${nth(some, 0)[0]}`, picture };
  });
}
