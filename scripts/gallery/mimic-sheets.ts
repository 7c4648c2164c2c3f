import { mimicPlaces } from '../../engine/inference/marked-mimics.ts';
import type { Body, SkinPoint } from '../../engine/skin/body.ts';
import { PixelPicture, type Rgb } from './picture.ts';
import { drawBody, galleryView } from './render.ts';

const SKIN: Rgb = [232, 210, 196],
  AREA: Rgb = [205, 40, 40],
  INK: Rgb = [20, 20, 20];
const CELL = { width: 300, height: 420 } as const;
const PER_SHEET = 8;
const VIEWS = (['back', 'front', 'left', 'right'] as const).map((face) => galleryView(face, [0, 1.3, 0.02], 0.95));

/** Where each explanation outside the muscles is felt, from four sides: on the person's left, where it may be on either. */
export function mimicSheets(body: Body): { name: string; picture: PixelPicture }[] {
  const mimics = mimicPlaces(body);
  return Array.from({ length: Math.ceil(mimics.length / PER_SHEET) }, (_, s) => {
    const some = mimics.slice(s * PER_SHEET, (s + 1) * PER_SHEET);
    const picture = new PixelPicture(2 * VIEWS.length * CELL.width, Math.ceil(some.length / 2) * CELL.height);
    some.forEach(({ id, areas: [first] }, k) => {
      const inside = new Set(first);
      const paint = ({ triangle, u, v }: SkinPoint): Rgb => {
        const share = [1 - u - v, u, v].reduce(
          (sum, weight, corner) =>
            sum + (inside.has(body.cagePlaceOf[body.triangles[triangle * 3 + corner]!]!) ? weight : 0),
          0,
        );
        return share > 0.5 ? AREA : SKIN;
      };
      VIEWS.forEach((view, n) => {
        const x = ((k % 2) * VIEWS.length + n) * CELL.width,
          y = Math.floor(k / 2) * CELL.height;
        drawBody(picture, { x, y, width: CELL.width - 4, height: CELL.height - 4 }, body, view, paint);
        picture.words(`${id} ${view.name}`, x + 4, y + 4, INK);
      });
    });
    return { name: `elsewhere-${String(s + 1).padStart(2, '0')}`, picture };
  });
}
