import { type BufferAttribute } from 'three';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { nearestSkin } from '../../../engine/skin/skin.ts';
import { readBody } from '../../../scripts/shared/read-body.ts';
import { readMap } from '../../../scripts/shared/read-map.ts';
import { packDistance } from '../fields/pack.ts';
import type { Loaded } from '../files/load.ts';
import { knotsToShow } from '../knots.ts';
import { createStudio } from '../studio.ts';
import { createBrush } from './BrushRing.tsx';
import { createKnots } from './Knots.tsx';
import { createMarks } from './SkinMarks.tsx';
import { createMuscles } from './Muscles.tsx';
import { createNoPressAreas } from './NoPressAreas.tsx';
import { createPainLinePart } from './PainLine.tsx';
import { createPattern } from './ChosenPattern.tsx';
import { createSecondPattern } from './SecondPattern.tsx';
import { createSkin } from './Skin.tsx';

let loaded: Loaded;
beforeAll(async () => {
  const [{ shade }, { body, atlas }] = await Promise.all([readBody(), readMap()]);
  loaded = { body, shade, atlas };
});
const KNOT = { id: 'infraspinatus-trp1', side: 'left' } as const,
  OTHER = { id: 'trapezius-trp1', side: 'left' } as const;
const stroke = { kind: 'pain', radiusMm: 20, intensity: 6, path: [[90, 1330, -110]] } as const;

/** The parts of a canvas are kept as they are in the scene, but nothing is drawn. */
function canvas() {
  const studio = createStudio(loaded, () => {}),
    skin = createSkin(studio);
  return { studio, skin, stop: skin.keep() };
}
const attribute = ({ geometry }: ReturnType<typeof createSkin>, name: string) =>
  geometry.getAttribute(name) as BufferAttribute;
/** Vertices at which a number of an attribute is inside a border. */
const inside = ({ array, itemSize }: BufferAttribute, at: number) =>
  [...loaded.body.mirror.keys()].filter((v) => array[v * itemSize + at]! < 0);

describe('the skin', () => {
  it('leaves what was loaded as it is, for the next canvas: pose and garment are its own', () => {
    const { studio, skin } = canvas(),
      { body, shade } = loaded,
      before = [body.positions.slice(), body.normals.slice(), shade.slice()];
    studio.show.pose(
      body.positions.map((x) => x + 1),
      body.normals.map((x) => -x),
    );
    studio.show.garment(new Uint8Array(body.mirror.length).fill(255));
    expect(attribute(skin, 'position').array[0]).toBeCloseTo(body.positions[0]! + 1, 5);
    expect(attribute(skin, 'rest').array).toBe(body.positions);
    expect(attribute(skin, 'shade').array[3]).toBe(255);
    expect([body.positions, body.normals, shade]).toEqual(before);
    studio.show.garment(null);
    expect(attribute(skin, 'shade').array).toEqual(shade);
  });

  it('follows nothing when it has ended', () => {
    const { studio, skin, stop } = canvas();
    stop();
    studio.show.garment(new Uint8Array(loaded.body.mirror.length).fill(255));
    expect(attribute(skin, 'shade').array).toEqual(loaded.shade);
  });
});

describe('marks', () => {
  it('are sent whole for a drawing, and only where they changed for a stroke in the making', () => {
    const { studio, skin } = canvas();
    createMarks(studio, skin).keep();
    const marks = attribute(skin, 'marks');
    studio.show.drawing({ strokes: [stroke] });
    expect(inside(marks, 0).length).toBeGreaterThan(20);
    expect(marks.updateRanges).toEqual([]);
    const before = inside(marks, 0).length,
      point = nearestSkin(loaded.body, [0.15, 1.4, 0.06])!.point;
    studio.show.preview([point], { kind: 'pain', radius: 0.02, strength: 1 });
    expect(inside(marks, 0).length).toBeGreaterThan(before);
    expect(marks.updateRanges.length).toBeGreaterThan(0);
    expect(marks.updateRanges.reduce((sum, { count }) => sum + count, 0)).toBeLessThan(marks.array.length / 4);
  });
});

describe('a pattern', () => {
  it('holds the areas that are shown, and appears within its time', () => {
    const { studio, skin } = canvas(),
      part = createPattern(studio, skin),
      { uReveal } = skin.uniforms;
    part.keep();
    studio.show.choice(KNOT);
    const pattern = attribute(skin, 'pattern'),
      essential = inside(pattern, 0);
    expect(essential.length).toBeGreaterThan(20);
    expect(part.dots.geometry.instanceCount).toBeGreaterThan(10);
    expect([uReveal.value, part.step(10), uReveal.value]).toEqual([0, true, 0]);
    expect(part.step(10.2)).toBe(true);
    expect(uReveal.value).toBeCloseTo(1 - 0.5 ** 3, 5);
    expect([part.step(10.5), uReveal.value]).toEqual([false, 1]);
    studio.show.layers({ essential: false, spillover: false, felt: 'all' });
    expect([inside(pattern, 0), inside(pattern, 1), part.dots.geometry.instanceCount]).toEqual([[], [], 0]);
    studio.show.choice(null);
    expect([part.step(11), uReveal.value]).toEqual([false, 0]);
  });

  it('is there at once for who asked for less motion', () => {
    const { studio, skin } = canvas(),
      part = createPattern(studio, skin);
    part.keep();
    studio.show.motion(false);
    studio.show.choice(KNOT);
    expect([skin.uniforms.uReveal.value, part.step(1)]).toEqual([1, false]);
  });

  it('of a second knot makes nothing before it is asked for, and is taken out of the program again', () => {
    const { studio, skin } = canvas(),
      part = createSecondPattern(studio, skin),
      bare = skin.material.fragmentShader;
    part.keep();
    expect([skin.geometry.hasAttribute('second'), part.rings.visible]).toEqual([false, false]);
    studio.show.second([OTHER]);
    expect(inside(attribute(skin, 'second'), 0).length).toBeGreaterThan(20);
    expect(skin.material.fragmentShader).toContain('uSecond');
    const { version } = skin.material;
    studio.show.second([KNOT]);
    expect(skin.material.version).toBe(version);
    studio.show.second(null);
    expect([skin.material.fragmentShader === bare, part.rings.visible]).toEqual([true, false]);
  });
});

describe('muscles and areas not to press', () => {
  it('make nothing before they are asked for', () => {
    const { studio, skin } = canvas();
    createMuscles(studio, skin).keep();
    createNoPressAreas(studio, skin).keep();
    expect(skin.geometry.hasAttribute('fleshA') || skin.geometry.hasAttribute('guard')).toBe(false);
    const field = new Int16Array(loaded.body.mirror.length * 4).fill(packDistance(1));
    field[0] = packDistance(-1);
    studio.show.noPress({ field });
    const guard = attribute(skin, 'guard'),
      { version } = guard;
    expect(inside(guard, 0)).toEqual([0]);
    expect(skin.material.fragmentShader).toContain('uGuardInk');
    studio.show.noPress({ field });
    expect(attribute(skin, 'guard')).toBe(guard);
    expect(guard.version).toBeGreaterThan(version);
    studio.show.noPress(null);
    expect(skin.material.fragmentShader).not.toContain('uGuardInk');
  });
});

describe('knots and the brush', () => {
  it('lie on the skin as it is posed', () => {
    const { studio, skin } = canvas(),
      { body, atlas } = loaded,
      { uKnots, uKnotCount, uBrush } = skin.uniforms;
    createKnots(studio, skin).keep();
    const ring = createBrush(studio, skin),
      knots = knotsToShow(body, atlas, [], KNOT);
    studio.show.knots(knots);
    const x = uKnots.value[0]!.x;
    expect([uKnotCount.value, uKnots.value[0]!.w]).toEqual([1, 2]);
    studio.brush.at = knots[0]!.point;
    studio.brush.radius = 0.03;
    studio.show.pose(
      body.positions.map((metres) => metres + 1),
      body.normals,
    );
    ring.step();
    expect(uKnots.value[0]!.x).toBeCloseTo(x + 1, 5);
    expect([uBrush.value.x, uBrush.value.w]).toEqual([uKnots.value[0]!.x, 0.03]);
    studio.brush.at = null;
    ring.step();
    expect(uBrush.value.w).toBe(0);
  });
});

describe('the line from a knot to its pain', () => {
  it('is laid after the frame that shows the choice, and not while a stroke is made', () => {
    vi.useFakeTimers();
    vi.stubGlobal('window', globalThis);
    try {
      const { studio, skin } = canvas(),
        { geometry, keep } = createPainLinePart(studio, skin),
        stop = keep(),
        length = () => geometry.getIndex()?.count ?? 0;
      studio.show.drawing({ strokes: [{ ...stroke, path: [[160, 1400, 60]] }] });
      studio.show.choice(KNOT);
      expect(length()).toBe(0);
      vi.runAllTimers();
      const laid = length();
      expect(laid).toBeGreaterThan(100);
      const point = nearestSkin(loaded.body, [0.15, 1.42, 0.05])!.point;
      studio.show.preview([point], { kind: 'pain', radius: 0.02, strength: 1 });
      expect([length(), vi.getTimerCount()]).toEqual([laid, 0]);
      studio.show.choice(KNOT, [KNOT], false);
      vi.runAllTimers();
      expect(length()).toBe(0);
      studio.show.choice(KNOT);
      stop();
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
      vi.unstubAllGlobals();
    }
  });
});
