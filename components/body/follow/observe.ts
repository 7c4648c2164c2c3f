import { useSession } from '../../../state/session.ts';
import { probeOf } from '../api-of.ts';
import { followContext } from '../context.ts';
import { followTheme } from './follow-theme.ts';
import type { Mounted } from '../mount.tsx';
import { orbitOf } from '../camera/orbit.ts';
import { bodyFailed, bodyIs, bodyLoads } from '../standing.ts';
import type { Studio } from '../studio.ts';
import { namedView } from '../camera/views.ts';

/** Follows the size of the stage, the theme, the tab and the graphics context, and says when the body can be used. */
export function observe(element: HTMLElement, studio: Studio, mounted: Mounted): () => void {
  let frames = 0,
    ready = false;
  const stopFrames = studio.afterFrame(() => {
    frames++;
    if (ready || mounted.gl.getContext().isContextLost()) return; // of a context that is gone a frame shows nothing
    ready = true;
    if (frames === 1) performance.measure('body-ready', { start: 0 }); // not again when a lost graphics context has come back
    bodyIs('ready');
  });
  window.knotmap = probeOf(studio, mounted, () => frames);

  const fitTo = (width: number, height: number) => {
    if (width < 1 || height < 1) return;
    mounted.setSize(width, height);
    studio.resize(width, height);
    // The opening view is framed for the shape of the picture; a view that was chosen stays.
    if (
      useSession.getState().view === null &&
      !studio.rig.movedByHand &&
      !studio.rig.flying &&
      useSession.getState().selected === null
    )
      studio.rig.jump(orbitOf(namedView('reset', studio.pictureShape())));
    else studio.aim.reframe();
  };
  const resize = new ResizeObserver(([entry]) => {
    if (!entry) return;
    const { width, height } = entry.contentRect,
      other = width !== studio.size.width || height !== studio.size.height;
    fitTo(width, height);
    // Else the stage is bare for a frame, a flash each time the sheet changes its stop.
    if (ready && other) mounted.drawNow();
  });
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
