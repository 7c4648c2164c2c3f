import { vertexOf } from '../../../engine/atlas/naming.ts';
import { nearestSkin } from '../../../engine/skin/skin.ts';
import { useSession } from '../../../state/session.ts';
import { followContext } from '../context.ts';
import { followTheme } from './follow-theme.ts';
import type { Mounted } from '../mount.tsx';
import { orbitOf } from '../camera/orbit.ts';
import { snapshot } from '../scene/snapshot.ts';
import { bodyFailed, bodyIs, bodyLoads } from '../standing.ts';
import type { Studio } from '../studio.ts';
import { namedView, stage as picture } from '../camera/views.ts';

/** What tests and benchmarks may ask of the stage. */
interface Probe {
  /** Frames drawn since the page was opened. */
  readonly frames: number;
  /** Pixels from the top left of the stage, for a place in whole millimetres of the body frame. */
  at(mm: readonly [number, number, number]): { readonly x: number; readonly y: number };
  /** Is the skin nearest to a place in millimetres drawn as painful? */
  painAt(mm: readonly [number, number, number]): boolean;
  /** The view as a PNG of this size, a data URL. */
  picture(width: number, height: number): string | null;
  /** Draws the stage once more, to the last pixel; milliseconds. */
  draw(): number;
  /** What the graphics card holds for us. */
  readonly held: { readonly geometries: number; readonly textures: number; readonly programs: number };
}
declare global {
  interface Window {
    knotmap?: Probe;
  }
}

/** Follows the size of the stage, the theme, the tab and the graphics context, and says when the body can be used. */
export function observe(element: HTMLElement, studio: Studio, mounted: Mounted): () => void {
  let frames = 0,
    ready = false;
  const stopFrames = studio.afterFrame(() => {
    frames++;
    if (ready) return;
    ready = true;
    if (frames === 1) performance.measure('body-ready', { start: 0 }); // not again when a lost graphics context has come back
    bodyIs('ready');
  });
  window.knotmap = {
    get frames() {
      return frames;
    },
    at: ([x, y, z]) => studio.project([x / 1000, y / 1000, z / 1000]),
    draw: mounted.draw,
    picture: (width, height) => snapshot({ width, height, paper: '#ffffff' }),
    get held() {
      const { memory, programs } = mounted.gl.info;
      return { geometries: memory.geometries, textures: memory.textures, programs: programs?.length ?? 0 };
    },
    painAt: ([x, y, z]) => {
      const skin = nearestSkin(studio.body, [x / 1000, y / 1000, z / 1000]);
      return skin !== null && studio.marks.pain[vertexOf(studio.body, skin.point)]! < 0;
    },
  };

  const fitTo = (width: number, height: number) => {
    if (width < 1 || height < 1) return;
    picture.aspect = width / height;
    picture.height = height;
    mounted.setSize(width, height);
    studio.resize(width, height);
    // The opening view is framed for the shape of the picture; a view that was chosen stays.
    if (
      useSession.getState().view === null &&
      !studio.rig.movedByHand &&
      !studio.rig.flying &&
      useSession.getState().selected === null
    )
      studio.rig.jump(orbitOf(namedView('reset', width / height)));
    else studio.reframe();
  };
  const resize = new ResizeObserver(([entry]) => fitTo(entry.contentRect.width, entry.contentRect.height));
  resize.observe(element);
  fitTo(element.clientWidth, element.clientHeight);

  // The device pixel ratio changes with the browser's zoom and from screen to screen. Not every browser says so each time: a frame looks too.
  let ratio: MediaQueryList | null = null,
    followed = 0;
  const followRatio = () => {
    followed = window.devicePixelRatio;
    ratio?.removeEventListener('change', followRatio);
    ratio = matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
    ratio.addEventListener('change', followRatio);
    mounted.setDpr(Math.min(2, Math.max(1, window.devicePixelRatio)));
    studio.ask();
  };
  followRatio();
  const stopRatio = studio.afterFrame(() => {
    if (window.devicePixelRatio !== followed) followRatio();
  });

  const stopTheme = followTheme(studio);

  const stopContext = followContext(mounted.canvas, {
    lost: () => bodyIs('loading'),
    away: () => bodyFailed('lost'),
    back() {
      bodyLoads();
      ready = false; // said again with the next frame, which the stage asks for itself
    },
  });
  const seen = () => {
    if (document.visibilityState === 'visible') studio.ask();
  };
  document.addEventListener('visibilitychange', seen);

  return () => {
    stopFrames();
    stopRatio();
    resize.disconnect();
    stopTheme();
    ratio?.removeEventListener('change', followRatio);
    stopContext();
    document.removeEventListener('visibilitychange', seen);
    delete window.knotmap;
  };
}
