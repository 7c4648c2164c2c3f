import { createRoot } from '@react-three/fiber';
import type { ReactNode } from 'react';
import { setConsoleFunction, WebGLRenderer, type Scene as Drawn } from 'three';
import { Scene } from './scene/Scene.tsx';
import { takeCanvas } from './stage-canvas.ts';
import type { Studio } from './studio.ts';

/** A canvas in the page with the scene on it. */
export interface Mounted {
  readonly canvas: HTMLCanvasElement;
  readonly gl: WebGLRenderer;
  readonly scene: Drawn;
  setSize(width: number, height: number): void;
  setDpr(ratio: number): void;
  invalidate(): void;
  /** Draws a frame at once, before the browser paints the page: a canvas that got another size is empty. */
  drawNow(): void;
  /** Draws the stage as it is and waits until the graphics card is done; milliseconds. */
  draw(): number;
  dispose(): void;
}

const DPR = [1, 2] as const;

// Fiber 9 still makes a Clock, which three has renamed. Whoever opens the page can do nothing about it; all else that three says is said.
setConsoleFunction((type, message, ...more) => {
  if (!message.startsWith('THREE.Clock: This module has been deprecated')) console[type](message, ...more);
});

/**
 * Puts a canvas of its own into the holder. Each mount has a new element, since a root that is taken down loses its context for good.
 * `more` is drawn beside the body.
 * @throws when there is no WebGL
 */
export async function mountScene(holder: HTMLElement, studio: Studio, more?: ReactNode): Promise<Mounted> {
  const { canvas, context } = takeCanvas();
  // Said here: three would complain aloud.
  if (!context) throw new Error('no WebGL');
  const gl = new WebGLRenderer({ canvas, context, antialias: true, alpha: true });
  const box = holder.getBoundingClientRect();
  holder.append(canvas);
  const root = createRoot(canvas);
  const dispose = () => {
    root.unmount();
    canvas.remove();
    gl.dispose();
  };
  await root
    .configure({
      gl,
      camera: studio.camera,
      frameloop: 'demand',
      dpr: [...DPR],
      flat: true,
      size: { width: box.width, height: box.height, top: 0, left: 0 },
    })
    .catch((error: unknown) => {
      dispose();
      throw error;
    });
  const store = root.render(<Scene studio={studio}>{more}</Scene>);
  // three uploads everything again by itself, but with the next frame, and nothing else would ask for one.
  canvas.addEventListener('webglcontextrestored', () => store.getState().invalidate());
  return {
    canvas,
    gl,
    scene: store.getState().scene,
    setSize: (width, height) => store.getState().setSize(width, height),
    setDpr: (ratio) => store.getState().setDpr(ratio),
    invalidate: () => store.getState().invalidate(),
    drawNow: () => store.getState().advance(performance.now()),
    draw() {
      const { scene, camera } = store.getState(),
        context = gl.getContext(),
        start = performance.now();
      gl.render(scene, camera);
      // A pixel that is read has been drawn; gl.finish alone may return early.
      context.readPixels(0, 0, 1, 1, context.RGBA, context.UNSIGNED_BYTE, new Uint8Array(4));
      return performance.now() - start;
    },
    dispose,
  };
}
