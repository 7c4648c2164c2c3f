import type { LandmarkId } from '../../data/types.ts';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { MUSCLES } from '../../data/atlas.ts';
import { firstOf, nth } from '../../engine/math/nth.ts';
import { MUSCLE_SHAPES, TOO_DEEP } from '../../data/shapes/shapes.ts';
import type { Anatomy, CompiledMuscleShape } from '../../engine/atlas/anatomy.ts';
import { decodeAnatomy } from '../../engine/atlas/anatomy-file.ts';
import { decodeAtlas } from '../../engine/atlas/atlas-file.ts';
import type { Atlas } from '../../engine/atlas/atlas.ts';
import type { Body } from '../../engine/skin/body.ts';
import { mirrorPoint, positionOf } from '../../engine/skin/skin.ts';
import { distance, vec3, type Vec3 } from '../../engine/math/vec.ts';
import { readBody } from '../shared/read-body.ts';
import { shareAt, stepsBelow } from './compile.ts';

let body: Body, atlas: Atlas, anatomy: Anatomy;
beforeAll(async () => {
  ({ body } = await readBody());
  atlas = decodeAtlas(readFileSync(new URL('../../public/atlas/atlas.bin', import.meta.url)), body.orderHash);
  anatomy = decodeAnatomy(readFileSync(new URL('../../public/atlas/anatomy.bin', import.meta.url)), body);
});

const muscle = (id: string): CompiledMuscleShape => {
  const found = anatomy.muscles.find((one) => one.id === id);
  if (!found) throw new Error(`no muscle ${id}`);
  return found;
};
const place = (v: number) => vec3(body.positions, v);
const landmark = (id: LandmarkId): Vec3 => positionOf(body, atlas.landmarks[id]);
const inside = ({ vertices, distance }: CompiledMuscleShape) => [...vertices.keys()].filter((k) => distance[k]! < 0);
/** Metres from a place to a muscle; 0 or less inside. */
const reach = (one: CompiledMuscleShape, p: Vec3) =>
  Math.min(...[...one.vertices].map((v, k) => distance(place(v), p) + one.distance[k]!));

/** Where muscles begin and end, as anatomy books give it, by landmarks of this body. Metres to the muscle's border: a finger's breadth, for edges of bone are as wide. */
const NEAR = 0.012;
const ENDS: readonly (readonly [shape: string, end: 'origin' | 'insertion', landmarks: readonly LandmarkId[]])[] = [
  ['trapezius-upper', 'origin', ['inion', 'c2', 'c4', 'c6']],
  ['trapezius-upper', 'insertion', ['ac-joint']],
  ['trapezius-middle', 'origin', ['c7', 't1', 't3']],
  ['trapezius-middle', 'insertion', ['scap-spine-mid']],
  ['trapezius-lower', 'origin', ['t4', 't8', 't12']],
  ['trapezius-lower', 'insertion', ['scap-spine-root']],
  ['latissimus-dorsi', 'origin', ['t7', 't12', 'l3', 'l5', 'iliac-crest-back']],
  ['latissimus-dorsi', 'insertion', ['axilla-posterior-fold']],
  ['levator-scapulae', 'origin', ['c1-tp']],
  ['levator-scapulae', 'insertion', ['scap-superior-angle']],
  ['rhomboid-minor', 'origin', ['c7', 't1']],
  ['rhomboid-minor', 'insertion', ['scap-spine-root']],
  ['rhomboid-major', 'origin', ['t2', 't5']],
  ['rhomboid-major', 'insertion', ['scap-medial-mid', 'scap-inferior-angle']],
  ['serratus-posterior-superior', 'origin', ['c7', 't2']],
  ['serratus-posterior-inferior', 'origin', ['t11', 'l2']],
  ['splenius-capitis', 'origin', ['c5', 't3']],
  ['splenius-capitis', 'insertion', ['mastoid']],
  ['quadratus-lumborum', 'origin', ['iliac-crest-back']],
  ['quadratus-lumborum', 'insertion', ['rib12-tip']],
  ['infraspinatus', 'origin', ['scap-medial-mid']],
  ['teres-major', 'origin', ['scap-inferior-angle']],
  ['deltoid-clavicular', 'origin', ['ac-joint']],
  ['deltoid-acromial', 'origin', ['acromion']],
  ['deltoid-acromial', 'insertion', ['deltoid-tuberosity']],
  ['sternocleidomastoid-sternal', 'origin', ['sternal-notch']],
  ['sternocleidomastoid-sternal', 'insertion', ['mastoid']],
  ['sternocleidomastoid-clavicular', 'origin', ['sc-joint']],
  ['pectoralis-major-sternal', 'origin', ['sternal-angle', 'sternum-mid', 'xiphoid']],
  ['pectoralis-minor', 'origin', ['rib5-mcl']],
  ['pectoralis-minor', 'insertion', ['coracoid']],
  ['rectus-abdominis', 'origin', ['pubis']],
  ['rectus-abdominis', 'insertion', ['xiphoid']],
  ['external-oblique', 'insertion', ['umbilicus', 'asis', 'iliac-crest']],
  ['triceps-long', 'insertion', ['olecranon']],
  ['brachioradialis', 'insertion', ['radial-styloid']],
  ['masseter-superficial', 'origin', ['zygoma']],
  ['masseter-superficial', 'insertion', ['mandible-angle']],
  ['gluteus-maximus', 'origin', ['psis', 'coccyx']],
  ['gluteus-medius', 'origin', ['iliac-crest']],
  ['gluteus-medius', 'insertion', ['greater-trochanter']],
  ['piriformis', 'origin', ['sij']],
  ['tensor-fasciae-latae', 'origin', ['asis']],
  ['biceps-femoris', 'origin', ['ischial-tuberosity']],
  ['biceps-femoris', 'insertion', ['fibular-head']],
];

describe('attachments', () => {
  test.each(ENDS)('%s: %s at %s', (shape, end, landmarks) => {
    const one = muscle(shape);
    // The half of the fibres that is nearer to this end.
    const ownEnd = [...one.vertices.keys()].filter((k) =>
      end === 'origin' ? one.along[k]! < 1.5 : one.along[k]! > 1.5,
    );
    for (const id of landmarks)
      expect(
        Math.min(...ownEnd.map((k) => distance(place(one.vertices[k]!), landmark(id)) + one.distance[k]!)),
        id,
      ).toBeLessThan(NEAR);
  });

  test('rhomboid major inserts below the root of the spine of the blade, rhomboid minor at it', () => {
    const root = landmark('scap-spine-root')[1];
    const ends = (id: string) =>
      inside(muscle(id))
        .filter((k) => muscle(id).along[k]! > 2)
        .map((k) => place(muscle(id).vertices[k]!)[1]);
    expect(Math.max(...ends('rhomboid-major'))).toBeLessThan(root);
    expect(Math.max(...ends('rhomboid-minor'))).toBeGreaterThan(root);
  });

  test('levator ends between the upper corner and the root of the spine, no lower', () => {
    const levator = muscle('levator-scapulae'),
      ends = inside(levator)
        .filter((k) => levator.along[k]! > 2)
        .map((k) => place(levator.vertices[k]!)[1]);
    expect(Math.min(...ends)).toBeGreaterThan(landmark('scap-spine-root')[1] - 0.006);
    expect(Math.max(...ends)).toBeLessThan(landmark('scap-superior-angle')[1] + 0.012);
  });

  test('infraspinatus stays below the spine of the blade, supraspinatus above it', () => {
    const spine = anatomy.edges.find(({ id }) => id === 'scapula-spine')!.curve.map((point) => positionOf(body, point));
    const heightAt = (x: number) =>
      spine.reduce((best, p) => (Math.abs(p[0] - x) < Math.abs(best[0] - x) ? p : best))[1];
    const [inner, outer] = [nth(spine, 0)[0], nth(spine, spine.length - 1)[0]];
    const beside = (id: string) =>
      inside(muscle(id))
        .map((k) => place(muscle(id).vertices[k]!))
        .filter(([x, , z]) => x > inner && x < outer && z < -0.02);
    for (const [x, y] of beside('infraspinatus')) expect(y).toBeLessThan(heightAt(x) + 0.002);
    for (const [x, y] of beside('supraspinatus')) expect(y).toBeGreaterThan(heightAt(x) - 0.002);
  });

  test('teres major lies below teres minor, and teres minor below infraspinatus, all along the blade', () => {
    const middle = (id: string, x: number) => {
      const ys = inside(muscle(id))
        .map((k) => place(muscle(id).vertices[k]!))
        .filter((p) => Math.abs(p[0] - x) < 0.005)
        .map(([, y]) => y);
      return ys.reduce((sum, y) => sum + y, 0) / ys.length;
    };
    for (const x of [0.125, 0.14, 0.155]) {
      expect(middle('teres-major', x)).toBeLessThan(middle('teres-minor', x) - 0.01);
      expect(middle('teres-minor', x)).toBeLessThan(middle('infraspinatus', x) - 0.005);
    }
  });

  test('nothing of the trapezius lies below T12 or above the skull ridge', () => {
    for (const id of ['trapezius-upper', 'trapezius-middle', 'trapezius-lower'])
      for (const k of inside(muscle(id))) {
        expect(place(muscle(id).vertices[k]!)[1]).toBeLessThan(landmark('inion')[1] + 0.008);
        expect(place(muscle(id).vertices[k]!)[1]).toBeGreaterThan(landmark('t12')[1] - 0.008);
      }
  });

  test('the deltoid ends two fifths to half of the way down the upper arm', () => {
    const ends = inside(muscle('deltoid-acromial')).map((k) => place(muscle('deltoid-acromial').vertices[k]!)[1]);
    const [top, elbow] = [landmark('acromion')[1], landmark('lateral-epicondyle')[1]],
      share = (top - Math.min(...ends)) / (top - elbow);
    expect(share).toBeGreaterThan(0.4);
    expect(share).toBeLessThan(0.55);
  });
});

const DEEP = new Set<string>(TOO_DEEP);

describe('the whole', () => {
  test('every muscle of the atlas has a shape, but for the two that lie too deep', () => {
    const drawn = new Set(anatomy.muscles.map(({ muscleId }) => muscleId));
    expect(
      MUSCLES.map(({ id }) => id)
        .filter((id) => !drawn.has(id))
        .sort(),
    ).toEqual([...DEEP].sort());
  });

  test('every trigger point lies on its own muscle', () => {
    // Half a centimetre to a finger's breadth off counts as on: the point itself is known only to its search radius, 1 cm or more.
    const off = atlas.points
      .filter(({ muscleId }) => !DEEP.has(muscleId))
      .map((point) => {
        const p = positionOf(body, point.rightOnly ? mirrorPoint(body, point.skinPoint) : point.skinPoint);
        return {
          id: point.id,
          mm: Math.round(
            1000 *
              Math.min(
                ...anatomy.muscles.filter(({ muscleId }) => muscleId === point.muscleId).map((one) => reach(one, p)),
              ),
          ),
        };
      });
    expect(off.filter(({ mm }) => mm > 6)).toEqual([]);
    expect(off.filter(({ mm }) => mm > 3).length).toBeLessThan(10);
  });

  test('all lies on the left and the midline, so that its mirror is the right', () => {
    for (const { id, vertices } of anatomy.muscles)
      expect(
        [...vertices].filter((v) => body.mirror[v]! < v),
        id,
      ).toEqual([]);
    for (const { id, curve } of anatomy.edges)
      for (const point of curve) expect(positionOf(body, point)[0], id).toBeGreaterThan(-0.0015);
    for (const { id, midline, point } of anatomy.knobs)
      expect(Math.abs(positionOf(body, point)[0]) < 0.0015, id).toBe(midline);
  });

  test('no grid folds: the fibre coordinates turn the same way over the whole muscle', () => {
    for (const { id, vertices, distance, along, across } of anatomy.muscles) {
      const at = new Map([...vertices].map((v, k) => [v, k]));
      let positive = 0,
        negative = 0;
      for (let t = 0; t < body.triangles.length; t += 3) {
        const [a, b, c] = [0, 1, 2].map((m) => at.get(body.triangles[t + m]!));
        if (
          a === undefined ||
          b === undefined ||
          c === undefined ||
          Math.max(distance[a]!, distance[b]!, distance[c]!) > 0
        )
          continue;
        const turn =
          (along[b]! - along[a]!) * (across[c]! - across[a]!) - (along[c]! - along[a]!) * (across[b]! - across[a]!);
        positive += Math.max(0, turn);
        negative -= Math.min(0, turn);
      }
      // Single slivers at a converging end may round to nothing or a little below.
      expect(Math.min(positive, negative) / (positive + negative), id).toBeLessThan(0.02);
    }
  });

  test('no muscle has holes or islands: its inside hangs together', () => {
    for (const { id, vertices, distance } of anatomy.muscles) {
      const within = new Set([...vertices].filter((_, k) => distance[k]! < 0.004)),
        next = new Map<number, Set<number>>([...within].map((v) => [v, new Set<number>()]));
      for (let t = 0; t < body.triangles.length; t += 3)
        for (let m = 0; m < 3; m++) {
          const a = body.triangles[t + m]!,
            b = body.triangles[t + ((m + 1) % 3)]!;
          if (!within.has(a) || !within.has(b)) continue;
          next.get(a)?.add(b);
          next.get(b)?.add(a);
        }
      const [first] = within,
        seen = new Set([first]),
        queue = [first];
      for (let v = queue.pop(); v !== undefined; v = queue.pop())
        for (const w of next.get(v) ?? []) {
          if (seen.has(w)) continue;
          seen.add(w);
          queue.push(w);
        }
      expect(seen.size / within.size, id).toBeGreaterThan(0.97);
    }
  });
});

describe('how muscles lie over one another', () => {
  test('those that are taken away first never lie under those that stay', () => {
    const byId = new Map(MUSCLE_SHAPES.map((shape) => [shape.id, shape]));
    const rank = { superficial: 0, intermediate: 1, deep: 2 };
    const wrong = MUSCLE_SHAPES.flatMap((shape) =>
      shape.under
        .filter((over) => rank[byId.get(over)!.layer] > rank[shape.layer])
        .map((over) => `${shape.id} under ${over}`),
    );
    expect(wrong).toEqual([]);
  });

  test.each([
    ['rhomboid-major', 'trapezius-middle'],
    ['supraspinatus', 'trapezius-middle'],
    ['infraspinatus', 'deltoid-spinal'],
    ['pectoralis-minor', 'pectoralis-major-sternal'],
    ['brachialis', 'biceps-long'],
    ['suboccipitals', 'semispinalis-capitis'],
    ['piriformis', 'gluteus-maximus'],
    ['soleus', 'gastrocnemius-medial'],
  ])('%s lies below %s', (low, high) => {
    const steps = stepsBelow(MUSCLE_SHAPES);
    for (const { id } of MUSCLE_SHAPES.filter((shape) => shape.id === low || shape.muscleId === low))
      expect(steps.get(id)).toBeGreaterThan(steps.get(high)!);
  });

  test('a ring of covers is refused, and a cover that is not there', () => {
    const [one, two] = firstOf(MUSCLE_SHAPES, 2);
    expect(() =>
      stepsBelow([
        { ...one, under: [two.id] },
        { ...two, under: [one.id] },
      ]),
    ).toThrow(/lies under itself/);
    expect(() => stepsBelow([{ ...one, under: ['nothing'] }])).toThrow(/not a shape/);
  });

  test('a share spreads evenly over the fibres', () => {
    expect([0, 0.25, 0.5, 1].map((t) => shareAt([0.1, 0.3, 0.1], t))).toEqual(
      [0.1, 0.2, 0.3, 0.1].map((x) => expect.closeTo(x, 9)),
    );
    expect(shareAt(0.2, 0.7)).toBe(0.2);
  });
});
