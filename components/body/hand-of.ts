import { nearestSkin, positionOf } from '../../engine/skin/skin.ts';
import { loadNoPress } from './files/anatomy.ts';
import { loadAnatomyFile } from './files/files.ts';
import { loadSecond } from './follow/follow-compare.ts';
import type { StageHand } from './stage-hand.ts';
import type { Studio } from './studio.ts';
import { whenHere } from '../../state/when-here.ts';
import { m } from '../../data/words.ts';

const loadCompare = () => import('./scene/compare-pictures.ts');

/** The hand of a stage. Apart from the store that holds it, so that who only asks for a hand does not load the 3D code. */
export function handOf(studio: Studio, element: HTMLElement): StageHand {
  return {
    element,
    pick(clientX, clientY) {
      const box = element.getBoundingClientRect(),
        point = studio.pick(clientX - box.left, clientY - box.top);
      if (!point) return null;
      const [x, y, z] = positionOf(studio.body, point).map((metres) => Math.round(metres * 1000));
      return { point, mm: [x, y, z] };
    },
    skinAt: ([x, y, z]) => nearestSkin(studio.body, [x / 1000, y / 1000, z / 1000])?.point ?? null,
    see(point) {
      const { position, normal } = studio.placeOf(point),
        eye = studio.camera.position;
      const facing =
        normal[0] * (eye.x - position[0]) + normal[1] * (eye.y - position[1]) + normal[2] * (eye.z - position[2]) > 0;
      return { ...studio.project(position), facing };
    },
    afterFrame: studio.afterFrame,
    late: [
      [loadAnatomyFile, m.ui_late_name_muscles()],
      [loadNoPress, m.ui_late_name_areas()],
      [loadSecond, m.ui_late_name_pattern()],
      [loadCompare, m.ui_late_name_pictures()],
    ],
    compare: (...wanted) => whenHere(loadCompare).then(({ comparePictures }) => comparePictures(studio, ...wanted)),
  };
}
