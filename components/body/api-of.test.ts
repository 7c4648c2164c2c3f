import { beforeAll, describe, expect, it } from 'vitest';
import type { SkinMm } from '../../engine/drawing/drawing.ts';
import { readBody } from '../../scripts/shared/read-body.ts';
import { readMap } from '../../scripts/shared/read-map.ts';
import { handOf, probeOf } from './api-of.ts';
import type { Loaded } from './files/load.ts';
import type { Mounted } from './mount.tsx';
import { createStudio } from './studio.ts';

let loaded: Loaded;
beforeAll(async () => {
  const [{ shade }, { body, atlas }] = await Promise.all([readBody(), readMap()]);
  loaded = { body, shade, atlas };
});
/** Beside the shoulder blade, and on the breastbone; millimetres. */
const BACK: SkinMm = [90, 1330, -110],
  FRONT: SkinMm = [0, 1300, 120];

/** A stage of 800 by 600 pixels, 40 and 30 from the window's corner, seen from behind. Nothing draws. */
function stage() {
  const studio = createStudio(loaded, () => {});
  studio.resize(800, 600);
  studio.rig.jump({ azimuth: 0, elevation: 0, distance: 2, target: [0, 1.3, 0] });
  studio.settle();
  const element = { getBoundingClientRect: () => ({ left: 40, top: 30 }) } as unknown as HTMLElement,
    mounted = { draw: () => 3, gl: { info: { memory: { geometries: 5, textures: 0 }, programs: [{}, {}] } } };
  let frames = 0;
  return {
    studio,
    hand: handOf(studio, mounted as unknown as Mounted, element),
    probe: probeOf(studio, mounted as unknown as Mounted, () => ++frames),
  };
}

describe('the hand of the stage', () => {
  it('says the skin under a place of the window, in whole millimetres of the body', () => {
    const { hand, probe } = stage(),
      { x, y } = probe.at(BACK),
      hit = hand.pick(x + 40, y + 30);
    expect(hit).not.toBeNull();
    expect(hit!.mm.every(Number.isInteger)).toBe(true);
    expect(Math.abs(hit!.mm[0] - BACK[0])).toBeLessThan(8);
    expect(Math.abs(hit!.mm[1] - BACK[1])).toBeLessThan(8);
    expect(hand.pick(41, 31)).toBeNull();
  });

  it('says where a place appears, and whether it faces the eye', () => {
    const { hand } = stage(),
      back = hand.see(hand.skinAt(BACK)!),
      front = hand.see(hand.skinAt(FRONT)!);
    expect([back.facing, front.facing]).toEqual([true, false]);
    // From behind, the person's left is on the left.
    expect(back.x).toBeLessThan(front.x);
  });

  it('says what a named view is framed for, as the picture is now', () => {
    const { hand, studio } = stage();
    expect(hand.picture).toEqual({ aspect: 800 / 600, height: 600, room: null });
    studio.resize(300, 600);
    expect(hand.picture.aspect).toBe(0.5);
  });
});

describe('window.knotmap', () => {
  it('says what is drawn as painful, and an unfinished stroke is', () => {
    const { studio, probe } = stage();
    expect(probe.painAt(BACK)).toBe(false);
    studio.show.drawing({ strokes: [{ kind: 'pain', radiusMm: 20, intensity: 5, path: [BACK] }] });
    expect([probe.painAt(BACK), probe.painAt(FRONT)]).toEqual([true, false]);
    const point = stage().hand.skinAt(FRONT)!;
    studio.show.preview([point], { kind: 'pain', radius: 0.02, strength: 1 });
    expect(probe.painAt(FRONT)).toBe(true);
  });

  it('counts frames and what the graphics card holds as they are now', () => {
    const { probe } = stage();
    expect([probe.frames, probe.frames]).toEqual([1, 2]);
    expect(probe.held).toEqual({ geometries: 5, textures: 0, programs: 2 });
    expect(probe.draw()).toBe(3);
  });
});
