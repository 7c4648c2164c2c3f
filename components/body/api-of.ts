import { vertexOf } from '../../engine/atlas/naming.ts';
import type { SkinMm } from '../../engine/drawing/drawing.ts';
import { dot, eachAxis, minus, scaled, vec3, type Vec3 } from '../../engine/math/vec.ts';
import { nearestSkin, positionOf } from '../../engine/skin/skin.ts';
import { loadNoPress } from './follow/follow-layers.ts';
import { loadAnatomyFile } from './files/files.ts';
import type { Mounted } from './mount.tsx';
import type { Probe, StageHand } from './api.ts';
import { snapshot } from './scene/snapshot.ts';
import type { Studio } from './studio.ts';
import { useSession } from '../../state/session.ts';
import { whenHere } from '../../state/when-here.ts';
import { m } from '../../data/words.ts';

const metres = (mm: SkinMm): Vec3 => scaled(mm, 1 / 1000);
const skinAt = ({ body }: Pick<Studio, 'body'>, mm: SkinMm) => nearestSkin(body, metres(mm))?.point ?? null;
const loadCompare = () => import('./scene/compare-pictures.ts');

/** The hand of the map's stage. Apart from the store that holds it, so that who only asks for a hand does not load the 3D code. */
export function handOf(studio: Studio, mounted: Mounted, element: HTMLElement): StageHand {
  return {
    element,
    get picture() {
      return studio.pictureShape();
    },
    pick(clientX, clientY) {
      const box = element.getBoundingClientRect(),
        point = studio.pick(clientX - box.left, clientY - box.top);
      if (!point) return null;
      const at = positionOf(studio.body, point);
      return { point, mm: eachAxis((axis) => Math.round(at[axis] * 1000)) };
    },
    skinAt: (mm) => skinAt(studio, mm),
    see(point) {
      const { position, normal } = studio.placeOf(point),
        toEye = minus(vec3(studio.camera.position.toArray(), 0), position);
      return { ...studio.project(position), facing: dot(normal, toEye) > 0 };
    },
    afterFrame: studio.afterFrame,
    turnToArea: () => studio.aim.area(),
    turnToMarks() {
      const { strokes } = useSession.getState().drawing,
        last = strokes.at(-1);
      // What was named in one step was marked together; a stroke that waits for the body has no path yet.
      const before = useSession.getState().past.at(-1)?.drawing.strokes.length ?? 0,
        points = strokes
          .slice(last ? Math.min(before, strokes.length - 1) : 0)
          .flatMap(({ path }) => path.flatMap((mm) => skinAt(studio, mm) ?? []));
      studio.aim.places(points.map((point) => studio.placeOf(point)));
    },
    late: [
      [loadAnatomyFile, m.ui_late_name_muscles()],
      [loadNoPress, m.ui_late_name_areas()],
      [loadCompare, m.ui_late_name_pictures()],
    ],
    compare: (...wanted) =>
      whenHere(loadCompare).then(({ comparePictures }) => comparePictures({ studio, ...mounted }, ...wanted)),
  };
}

/** What may be asked of the map's stage; `frames` says how many it has drawn. */
export function probeOf(studio: Studio, mounted: Pick<Mounted, 'gl' | 'scene' | 'draw'>, frames: () => number): Probe {
  return {
    get frames() {
      return frames();
    },
    at: (mm) => studio.project(metres(mm)),
    painAt(mm) {
      const point = skinAt(studio, mm);
      return point !== null && studio.shown.getState().marks.pain[vertexOf(studio.body, point)]! < 0;
    },
    picture: (width, height) => snapshot({ studio, ...mounted }, { width, height, paper: '#ffffff' }),
    draw: mounted.draw,
    get held() {
      const { memory, programs } = mounted.gl.info;
      return { geometries: memory.geometries, textures: memory.textures, programs: programs?.length ?? 0 };
    },
  };
}
