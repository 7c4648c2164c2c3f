import { createRoot } from '@react-three/fiber';
import { Mesh, setConsoleFunction, type Object3D, type Scene as Drawn, type WebGLRenderer } from 'three';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { act, type ReactNode } from 'react';
import { readBody } from '../../../scripts/shared/read-body.ts';
import { readMap } from '../../../scripts/shared/read-map.ts';
import type { Loaded } from '../files/load.ts';
import { createStudio } from '../studio.ts';
import { usePart } from './part.ts';
import { Scene } from './Scene.tsx';

let loaded: Loaded;
beforeAll(async () => {
  const [{ shade }, { body, atlas }] = await Promise.all([readBody(), readMap()]);
  loaded = { body, shade, atlas };
  setConsoleFunction(() => {}); // fiber's Clock, as in mount.tsx
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('requestAnimationFrame', (run: FrameRequestCallback) => setTimeout(() => run(performance.now()), 4));
  vi.stubGlobal('cancelAnimationFrame', clearTimeout);
});
const KNOT = { id: 'infraspinatus-trp1', side: 'left' } as const;

/** A scene as it is mounted in the page, with a renderer that only counts. */
async function mounted(more?: ReactNode) {
  const canvas = { style: {} } as HTMLCanvasElement,
    render = vi.fn((scene: Drawn) => void scene.children.length),
    ignore = () => {};
  const gl = {
    domElement: canvas,
    render,
    compile: ignore,
    setSize: ignore,
    setPixelRatio: ignore,
    dispose: ignore,
    xr: { addEventListener: ignore, removeEventListener: ignore },
  } as unknown as WebGLRenderer;
  let invalidate = ignore;
  const studio = createStudio(loaded, () => invalidate()),
    root = createRoot(canvas);
  await root.configure({
    gl,
    camera: studio.camera,
    frameloop: 'demand',
    size: { width: 800, height: 600, top: 0, left: 0 },
  });
  const { store } = await act(async () => ({ store: root.render(<Scene studio={studio}>{more}</Scene>) }));
  invalidate = () => store.getState().invalidate();
  const meshes = (): Mesh[] => {
    const found: Mesh[] = [];
    store.getState().scene.traverse((one: Object3D) => void (one instanceof Mesh && found.push(one)));
    return found;
  };
  /** Until nothing asks for a frame any more; how many were drawn meanwhile. */
  const settled = async () => {
    const before = render.mock.calls.length;
    for (let quiet = 0, seen = before; quiet < 4; quiet++) {
      await act(() => new Promise((resolve) => setTimeout(resolve, 40)));
      if (render.mock.calls.length !== seen) [quiet, seen] = [0, render.mock.calls.length];
    }
    return render.mock.calls.length - before;
  };
  return { studio, render, meshes, settled, unmount: () => act(async () => root.unmount()) };
}

describe('the scene', () => {
  it('draws on demand: a choice is drawn until it has appeared, and at rest nothing is', async () => {
    const { studio, settled, unmount } = await mounted();
    await settled();
    expect(await settled()).toBe(0);
    const after = vi.fn();
    studio.afterFrame(after);
    studio.show.choice(KNOT);
    expect(await settled()).toBeGreaterThan(1);
    expect(after).toHaveBeenCalled();
    studio.show.motion(false);
    studio.show.choice(null);
    expect(await settled()).toBe(1);
    await unmount();
  });

  it('moves the camera with the rig, after what comes before a frame', async () => {
    const { studio, settled, unmount } = await mounted();
    await settled();
    studio.beforeFrame(() => studio.rig.jump({ azimuth: 180, elevation: 0, distance: 2, target: [0, 1.3, 0] }));
    studio.ask();
    await settled();
    expect(studio.camera.position.z).toBeCloseTo(2, 5);
    await unmount();
  });

  it('makes no mesh, geometry or material for a selection', async () => {
    const { studio, meshes, settled, unmount } = await mounted();
    await settled();
    const held = () => meshes().map(({ geometry, material }) => [geometry, material]);
    const before = held();
    for (const id of ['trapezius-trp1', 'levator-scapulae-trp1', 'infraspinatus-trp1'])
      studio.show.choice({ id, side: 'right' });
    await settled();
    expect(held()).toEqual(before);
    expect(before.length).toBe(6);
    await unmount();
  });

  it('gives back what its parts hold, and follows nothing any more', async () => {
    const ended = vi.fn();
    const make = () => ({ keep: () => ended });
    function More() {
      usePart(make);
      return null;
    }
    const { studio, meshes, render, settled, unmount } = await mounted(<More />);
    await settled();
    const disposed = vi.fn();
    for (const { geometry } of meshes()) geometry.addEventListener('dispose', disposed);
    const count = meshes().length;
    await unmount();
    expect(disposed).toHaveBeenCalledTimes(count);
    expect(ended).toHaveBeenCalledTimes(1);
    const drawn = render.mock.calls.length;
    studio.show.choice(KNOT);
    await settled();
    expect(render.mock.calls.length).toBe(drawn);
  });

  it('stands beside another, which it does not touch', async () => {
    const one = await mounted(),
      other = await mounted();
    await one.settled();
    await other.settled();
    one.studio.show.drawing({ strokes: [{ kind: 'pain', radiusMm: 30, intensity: 8, path: [[90, 1330, -110]] }] });
    expect(await one.settled()).toBe(1);
    expect(await other.settled()).toBe(0);
    const marks = ({ meshes }: typeof one) => meshes()[0]!.geometry.getAttribute('marks').array;
    expect(marks(one).some((value) => value < 0)).toBe(true);
    expect(marks(other).some((value) => value < 0)).toBe(false);
    await one.unmount();
    await other.unmount();
  });
});
