import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { SkinMm, Stroke } from '../../engine/drawing/drawing.ts';
import { marksOf } from '../../engine/drawing/marks.ts';
import { nearestSkin } from '../../engine/skin/skin.ts';
import { readBody } from '../../scripts/shared/read-body.ts';
import { readMap } from '../../scripts/shared/read-map.ts';
import type { Loaded } from './files/load.ts';
import { knotsToShow } from './knots.ts';
import { createStudio, type Studio } from './studio.ts';

let loaded: Loaded;
beforeAll(async () => {
  const [{ shade }, { body, atlas }] = await Promise.all([readBody(), readMap()]);
  loaded = { body, shade, atlas };
});
const KNOT = { id: 'infraspinatus-trp1', side: 'left' } as const;
/** Beside the shoulder blade, and on the front of the shoulder. */
const BACK: SkinMm = [90, 1330, -110],
  FRONT: SkinMm = [150, 1400, 60];
const pain = (...path: SkinMm[]): Stroke => ({ kind: 'pain', radiusMm: 20, intensity: 6, path });
const skin = ([x, y, z]: SkinMm) => nearestSkin(loaded.body, [x / 1000, y / 1000, z / 1000])!.point;
const BRUSH = { kind: 'pain', radius: 0.02, strength: 0.6 } as const;

/** A canvas of 800 by 600 pixels, and how many frames it asked for. */
function canvas() {
  const ask = vi.fn(),
    studio = createStudio(loaded, ask);
  studio.resize(800, 600);
  studio.settle();
  ask.mockClear();
  return { studio, asked: () => ask.mock.calls.length };
}
const state = ({ shown }: Studio) => shown.getState();

describe('what a canvas shows', () => {
  it('is its own: another canvas shows nothing of it', () => {
    const { studio } = canvas(),
      other = canvas().studio,
      before = state(other);
    studio.show.drawing({ strokes: [pain(BACK)] });
    studio.show.choice(KNOT);
    studio.rig.room = { low: [-1, 0, -1], high: [1, 0.4, 1], neck: [0, 0.2, 0] };
    expect(state(other)).toBe(before);
    expect(other.pictureShape().room).toBeNull();
  });

  it('asks for a frame with each verb but those of a stroke in the making', () => {
    const { studio, asked } = canvas();
    studio.show.preview([skin(BACK)], BRUSH);
    expect(asked()).toBe(0);
    studio.show.dropPreview();
    expect(asked()).toBe(1);
  });

  it('paints an unfinished stroke on marks of its own, and says where they are other', () => {
    const { studio } = canvas(),
      drawing = { strokes: [pain(BACK)] },
      shared = marksOf(loaded.body, drawing),
      kept = shared.pain.slice();
    studio.show.drawing(drawing);
    expect(state(studio).marks).toBe(shared);
    studio.show.preview([skin(FRONT)], BRUSH);
    studio.show.preview([skin([150, 1410, 60])], BRUSH);
    const { marks, fresh } = state(studio);
    expect(shared.pain).toEqual(kept);
    const changed = [...marks.pain.keys()].filter((v) => marks.pain[v] !== kept[v]);
    expect(changed.length).toBeGreaterThan(20);
    expect(fresh!.some((v) => marks.pain[v]! < 0)).toBe(true);
    studio.show.dropPreview();
    expect([state(studio).marks, state(studio).fresh]).toEqual([shared, null]);
  });

  it('has soreness at the knot instead of its pattern where that is asked for', () => {
    const { studio } = canvas();
    studio.show.choice(KNOT);
    const { chosen } = state(studio);
    expect(chosen.sore).toBe(false);
    expect(chosen.dots.length).toBeGreaterThan(10);
    studio.show.layers({ essential: true, spillover: true, felt: 'local' });
    const { pattern, sore, dots } = state(studio).chosen;
    expect([sore, dots]).toEqual([true, []]);
    expect(pattern!.essential.vertices.length).toBeLessThan(chosen.pattern!.essential.vertices.length);
  });

  it('is chosen anew by other layers, and not by the same', () => {
    const { studio } = canvas();
    studio.show.choice(KNOT);
    const { chosen, layers } = state(studio);
    studio.show.layers({ ...layers });
    expect(state(studio).chosen).toBe(chosen);
    studio.show.layers({ ...layers, spillover: false });
    expect(state(studio).chosen).not.toBe(chosen);
    expect(state(studio).chosen.pattern).toBe(chosen.pattern);
  });
});

describe('what the camera sees', () => {
  it('picks the skin that it shows at a place', () => {
    const { studio } = canvas();
    studio.rig.jump({ azimuth: 0, elevation: 0, distance: 2, target: [0, 1.3, 0] });
    studio.settle();
    const place = studio.placeOf(skin(BACK)),
      { x, y, visible } = studio.see(place),
      back = studio.placeOf(studio.pick(x, y)!);
    expect(visible).toBe(true);
    place.position.forEach((metres, axis) => expect(back.position[axis]).toBeCloseTo(metres, 3));
    expect(studio.see(studio.placeOf(skin(FRONT))).visible).toBe(false);
    expect(studio.pick(2, 2)).toBeNull();
  });
});

describe('the camera goes to a knot', () => {
  const knots = () => knotsToShow(loaded.body, loaded.atlas, [], KNOT);
  it('in a flight, or at once for who asked for less motion', () => {
    const { studio } = canvas();
    studio.show.choice(KNOT);
    studio.aim.knot(KNOT);
    expect(studio.rig.flying).toBe(true);
    const { goal } = studio.rig;
    studio.show.motion(false);
    studio.aim.knot(KNOT);
    expect(studio.rig.flying).toBe(false);
    expect(studio.rig.now.azimuth).toBeCloseTo(goal.azimuth, 6);
  });

  it('and stays where a hand holds it while the knot is seen well', () => {
    const { studio } = canvas();
    studio.show.motion(false);
    studio.show.choice(KNOT);
    studio.show.knots(knots());
    studio.aim.knot(KNOT);
    studio.rig.turnBy(4, 0);
    while (studio.rig.step(performance.now() / 1000));
    studio.settle();
    const { now } = studio.rig;
    studio.aim.knot(KNOT);
    expect(studio.rig.now).toBe(now);
    studio.rig.turnBy(180, 0);
    for (let time = 0; studio.rig.step(time); time += 1 / 60);
    studio.settle();
    const away = studio.rig.now;
    studio.aim.knot(KNOT);
    expect(studio.rig.now).not.toBe(away);
  });

  it('and frames it anew in a picture of another shape, until another view is asked for', () => {
    const { studio } = canvas();
    studio.show.motion(false);
    studio.show.choice(KNOT);
    studio.aim.knot(KNOT);
    const wide = studio.rig.now.distance;
    studio.resize(200, 600);
    studio.aim.reframe();
    expect(studio.rig.now.distance).toBeGreaterThan(wide);
    studio.aim.leave();
    const { now } = studio.rig;
    studio.resize(800, 600);
    studio.aim.reframe();
    expect(studio.rig.now).toBe(now);
  });
});
