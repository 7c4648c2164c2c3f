import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { decodeAtlas } from '../../engine/atlas/atlas-file.ts';
import { nth } from '../../engine/math/nth.ts';
import type { Atlas } from '../../engine/atlas/atlas.ts';
import type { Reasons } from '../../engine/inference/answer.ts';
import type { ListedMuscle } from '../../state/listed.ts';
import type { Body, SkinPoint } from '../../engine/skin/body.ts';
import type { SkinMm, Stroke } from '../../engine/drawing/drawing.ts';
import { reachFrom } from '../../engine/skin/geodesic.ts';
import { MARK_MARGIN, marksOf } from '../../engine/drawing/marks.ts';
import { firstHit, nearestSkin, normalAt, positionOf } from '../../engine/skin/skin.ts';
import { patternDistance } from '../../engine/skin/zone.ts';
import { readBody } from '../../scripts/shared/read-body.ts';
import { explainedCentre } from './fields/explained.ts';
import { azimuthFacing, goalFor } from './camera/flight-goal.ts';
import { knotSkinPoint, knotsToShow, labelledSpots } from './knots.ts';
import { painPath } from './scene/pain-path.ts';
import { eyeOf, withinLimits } from './camera/orbit.ts';
import { applySegment } from './fields/preview.ts';
import { DOT_RADIUS, DOT_SPACING, stipple } from './fields/stipple.ts';

let body: Body, atlas: Atlas;
beforeAll(async () => {
  ({ body } = await readBody());
  atlas = decodeAtlas(
    new Uint8Array(readFileSync(new URL('../../public/atlas/atlas.bin', import.meta.url))),
    body.orderHash,
  );
});
const pointOf = (id: string) => atlas.points.findIndex((point) => point.id === id);
const atMm = ([x, y, z]: SkinMm): SkinPoint => nearestSkin(body, [x / 1000, y / 1000, z / 1000])!.point;

describe('dots of spillover', () => {
  it('keep their distance, lie inside the area and outside the solid one, and are the same each time', () => {
    const point = nth(atlas.points, pointOf('infraspinatus-trp1'));
    const area = patternDistance(body, point, 'spillover', 'right'),
      solid = patternDistance(body, point, 'essential', 'right');
    const dots = stipple(body, area, solid);
    expect(dots.length).toBeGreaterThan(40);
    expect(stipple(body, area, solid)).toEqual(dots);
    const border = new Map([...area.vertices].map((v, k) => [v, area.distances[k]!]));
    const places = dots.map(({ point: at }) => positionOf(body, at));
    let nearest = 0;
    places.forEach((p, k) => {
      const least = Math.min(
        ...places.map((q, m) => (m === k ? Infinity : Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]))),
      );
      expect(least).toBeGreaterThanOrEqual(DOT_SPACING - 1e-9);
      nearest += least / places.length;
      expect([0, 1, 2].some((c) => (border.get(body.triangles[nth(dots, k).point.triangle * 3 + c]!) ?? 1) < 0)).toBe(
        true,
      );
    });
    // Evenly spaced: the nearest neighbour is hardly farther than it must be (at random it would be about 0.9 of a spacing that wide).
    expect(nearest / DOT_SPACING).toBeLessThan(1.2);
    expect(DOT_RADIUS * 2).toBeLessThan(DOT_SPACING);
  });
});

describe('an unfinished stroke', () => {
  it.each(['pain', 'free', 'erase'] as const)('painted piece by piece gives the marks of the whole (%s)', (kind) => {
    const earlier: Stroke = {
      kind: 'pain',
      radiusMm: 40,
      intensity: 4,
      path: [
        [0, 1300, -90],
        [60, 1320, -90],
      ],
    };
    const path: SkinMm[] = [
      [20, 1290, -90],
      [22, 1292, -90],
      [24, 1294, -90],
    ];
    const stroke: Stroke = {
      kind: kind === 'erase' ? 'erase' : 'pain',
      radiusMm: 20,
      intensity: kind === 'pain' ? 7 : 0,
      path,
    };
    const whole = marksOf(body, { strokes: [earlier, stroke] }),
      pieces = marksOf(body, { strokes: [earlier] });
    for (const at of path)
      applySegment(pieces, reachFrom(body, [atMm(at)], 0.02 + MARK_MARGIN), {
        kind,
        radius: 0.02,
        strength: kind === 'pain' ? 0.7 : 0,
      });
    // A march from three places rounds corners otherwise than three marches from one: 2 mm, and with it the edge of the new intensity.
    // Only what is near a border is drawn; deeper values differ by what the marches reach.
    const near = (d: number) => Math.min(0.015, Math.max(-0.015, d));
    for (const field of ['pain', 'free'] as const) {
      let worst = 0;
      whole[field].forEach((value, v) => (worst = Math.max(worst, Math.abs(near(value) - near(pieces[field][v]!)))));
      expect(worst).toBeLessThan(0.002);
    }
    const painted = [...whole.pain.keys()].filter((v) => whole.pain[v]! < 0);
    expect(
      painted.filter((v) => Math.abs(whole.intensity[v]! - pieces.intensity[v]!) > 1e-6).length / painted.length,
    ).toBeLessThan(0.03);
  });
});

describe('the pain that a pattern explains', () => {
  const select = (id: string, side: 'left' | 'right') => {
    const point = nth(atlas.points, pointOf(id));
    return {
      essential: patternDistance(body, point, 'essential', side),
      spillover: patternDistance(body, point, 'spillover', side),
    };
  };
  it('has its middle on marked skin, on the marked side', () => {
    const { pain } = marksOf(body, {
      strokes: [{ kind: 'pain', radiusMm: 40, intensity: 6, path: [[-150, 1370, 60]] }],
    });
    const v = explainedCentre(body, pain, select('infraspinatus-trp1', 'right'));
    expect(v).not.toBeNull();
    expect(pain[v ?? 0]).toBeLessThan(0);
    expect(body.positions[(v ?? 0) * 3]).toBeLessThan(0);
  });
  it('is nothing when the marks lie elsewhere', () => {
    const { pain } = marksOf(body, { strokes: [{ kind: 'pain', radiusMm: 30, intensity: 6, path: [[100, 300, 50]] }] });
    expect(explainedCentre(body, pain, select('infraspinatus-trp1', 'right'))).toBeNull();
  });
});

describe('markers', () => {
  it('show the spots of a list with their numbers, and the chosen one even if it is in none', () => {
    const list = [...atlas.points.keys()]
      .slice(0, 4)
      .map((index) => ({
        index,
        id: nth(atlas.points, index).id,
        side: index % 2 ? ('left' as const) : ('right' as const),
        label: String(index + 1),
      }));
    expect(knotsToShow(body, atlas, list, null).map(({ label }) => label)).toEqual(['1', '2', '3', '4']);
    const second = nth(list, 1);
    expect(knotsToShow(body, atlas, list, second).filter(({ chosen }) => chosen)).toMatchObject([{ label: '2' }]);
    const far = { id: nth(atlas.points, 7).id, side: 'left' as const };
    expect(knotsToShow(body, atlas, list, far).at(-1)).toMatchObject({ ...far, label: null, chosen: true });
    expect(knotsToShow(body, atlas, [], null)).toEqual([]);
    expect(knotsToShow(body, atlas, [], { id: 'no-such-point', side: 'left' })).toEqual([]);
  });

  it('of a list stand where to press first; of the chosen muscle all its spots, with letters', () => {
    const row = (first: number, spots: number): ListedMuscle => ({
      muscle: `m${first}`,
      side: 'right',
      probability: 0.2,
      bothSides: 0,
      word: 'possible',
      points: [],
      here: 1,
      referred: 0,
      tie: 0,
      both: false,
      placed: false,
      candidates: Array.from({ length: spots }, (_, k) => ({
        index: first + k,
        id: `p${first + k}`,
        side: 'right',
        probability: 0.1,
        tie: 0,
        alike: 0,
        reasons: { explains: 0.5 } as Reasons,
      })),
    });
    const rows = [row(0, 2), row(2, 1), row(3, 1), row(4, 1), row(5, 3)];
    const said = (selected: string | null) =>
      labelledSpots(rows, selected === null ? null : { id: selected, side: 'right' }).map(
        ({ id, label }) => `${label} ${id}`,
      );
    expect(said(null)).toEqual(['1 p0', '2 p2', '3 p3', '4 p4']);
    expect(said('p1')).toEqual(['1a p0', '1b p1', '2 p2', '3 p3', '4 p4']);
    expect(said('p2')).toEqual(said(null));
    expect(said('p6')).toEqual(['1 p0', '2 p2', '3 p3', '4 p4', '5a p5', '5b p6', '5c p7']);
  });

  it('stand on the side they are for', () => {
    atlas.points.forEach(({ rightOnly }, index) => {
      const right = positionOf(body, knotSkinPoint(body, atlas, index, 'right'))[0];
      expect(right).toBeLessThan(0.012);
      if (!rightOnly) expect(positionOf(body, knotSkinPoint(body, atlas, index, 'left'))[0]).toBeCloseTo(-right, 3);
    });
  });
});

describe('the camera that shows a knot', () => {
  it('sees it, from outside the body, for every point on both sides', () => {
    atlas.points.forEach((point, index) => {
      for (const side of point.rightOnly ? (['right'] as const) : (['left', 'right'] as const)) {
        const place = knotSkinPoint(body, atlas, index, side),
          knot = { position: positionOf(body, place), normal: normalAt(body, place) };
        const { vertices, distances } = patternDistance(body, point, 'essential', side);
        const spread = [...vertices.keys()]
          .filter((k) => k % 7 === 0 && distances[k]! < 0)
          .map((k) => ({
            position: [0, 1, 2].map((c) => body.positions[vertices[k]! * 3 + c]!) as unknown as SkinMm,
            normal: [0, 1, 2].map((c) => body.normals[vertices[k]! * 3 + c]!) as unknown as SkinMm,
          }));
        const goal = withinLimits(
            goalFor(knot, null, spread, 0.9, { azimuth: 0, elevation: 0, distance: 2, target: [0, 1.3, 0] }),
          ),
          eye = eyeOf(goal);
        const away = [0, 1, 2].map((c) => eye[c]! - knot.position[c]!),
          far = Math.hypot(...away);
        const facing = away.reduce((sum, value, c) => sum + (value / far) * knot.normal[c]!, 0);
        if (Math.abs(knot.normal[1]) < 0.8) expect([point.id, side, facing > 0.15]).toEqual([point.id, side, true]);
      }
    });
  });
  it('turns by the short way to the side the knot faces', () => {
    expect(azimuthFacing([0, 0, -1])).toBeCloseTo(0, 9);
    expect(azimuthFacing([-1, 0, 0])).toBeCloseTo(90, 9);
    expect(azimuthFacing([0, 1, 0])).toBeNull();
  });
});

it('the line from a knot to its pain stays over the skin and off it', () => {
  fc.assert(
    fc.property(
      fc.constantFrom<[SkinMm, SkinMm]>(
        [
          [-90, 1420, -80],
          [-170, 1330, 40],
        ],
        [
          [-60, 1500, -30],
          [-60, 1620, 60],
        ],
        [
          [80, 1350, -90],
          [-40, 1100, -70],
        ],
      ),
      ([from, to]) => {
        const line = painPath(body, atMm(from), atMm(to));
        expect(line.length).toBeGreaterThan(20);
        for (const [x, y, z] of line) {
          const skin = nearestSkin(body, [x, y, z])!,
            n = normalAt(body, skin.point),
            p = positionOf(body, skin.point);
          expect((x - p[0]) * n[0] + (y - p[1]) * n[1] + (z - p[2]) * n[2]).toBeGreaterThan(-0.002);
          expect(skin.distance).toBeLessThan(0.06);
        }
      },
    ),
    { numRuns: 3 },
  );
  expect(painPath(body, atMm([0, 1300, -90]), atMm([0, 1300, -90]))).toEqual([]);
});

it('a ray from behind meets the back, on the side it was sent to', () => {
  const hit = firstHit(body, [-0.1, 1.35, -2], [0, 0, 1])!;
  const [x, , z] = positionOf(body, hit.point);
  expect(x).toBeCloseTo(-0.1, 6);
  expect(z).toBeLessThan(0);
});
