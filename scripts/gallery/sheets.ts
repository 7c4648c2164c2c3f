import type { LandmarkId } from '../../data/types.ts';
import { nth } from '../../engine/math/nth.ts';
import type { Atlas, CompiledPoint } from '../../engine/atlas/atlas.ts';
import type { Body, SkinPoint } from '../../engine/skin/body.ts';
import { firstHit, positionOf } from '../../engine/skin/skin.ts';
import { dot, plus, vec3, type Vec3 } from '../../engine/math/vec.ts';
import { enteredSide, patternDistance } from '../../engine/skin/zone.ts';
import { ADVANCE, PixelPicture, type Rgb } from './picture.ts';
import { drawBody, viewFrom, galleryView, type GalleryView } from './render.ts';

const SKIN: Rgb = [232, 210, 196],
  ESSENTIAL: Rgb = [205, 40, 40],
  SPILLOVER: Rgb = [240, 160, 140],
  INK: Rgb = [20, 20, 20],
  MARK: Rgb = [0, 0, 160],
  POINT: Rgb = [0, 60, 220];

type Skip = (body: Body) => (triangle: number) => boolean;
/** Leaves the arms away, so that the trunk's side can be seen. */
const withoutArms: Skip = (body) => (t) => {
  const v = body.triangles[t * 3]! * 3;
  return Math.abs(body.positions[v]!) > 0.19 && body.positions[v + 1]! < 1.26;
};
/** Leaves everything but the left arm away. */
const leftArmOnly: Skip = (body) => (t) => {
  const v = body.triangles[t * 3]! * 3,
    x = body.positions[v]!,
    y = body.positions[v + 1]!;
  return x < 0.17 || (y < 1.25 && x < 0.2) || y < 0.6;
};

/** What each landmark sheet shows. */
const LANDMARK_SHEETS: readonly {
  readonly name: string;
  readonly views: readonly GalleryView[];
  readonly width: number;
  readonly height: number;
  readonly skip?: Skip;
}[] = [
  {
    name: 'whole',
    width: 500,
    height: 1000,
    views: (['back', 'front', 'left', 'right'] as const).map((face) => galleryView(face, [0, 0.86, 0.03], 1.76)),
  },
  {
    name: 'head',
    width: 650,
    height: 800,
    views: [
      galleryView('left', [0, 1.58, 0.05], 0.3),
      galleryView('front', [0, 1.58, 0], 0.3),
      galleryView('back', [0, 1.58, 0], 0.3),
    ],
  },
  {
    name: 'shoulders',
    width: 850,
    height: 1000,
    views: [galleryView('back', [0, 1.4, 0], 0.55), galleryView('front', [0, 1.4, 0], 0.55)],
  },
  {
    name: 'from-above',
    width: 850,
    height: 700,
    views: [viewFrom(180, [0, 1.42, 0], 0.45, 50), viewFrom(0, [0, 1.42, 0.02], 0.45, 50)],
  },
  {
    name: 'trunk',
    width: 620,
    height: 900,
    skip: withoutArms,
    views: [
      galleryView('back', [0, 1.05, 0], 0.55),
      galleryView('front', [0, 1.05, 0], 0.55),
      galleryView('left', [0, 1.05, 0], 0.55),
    ],
  },
  {
    name: 'arm',
    width: 480,
    height: 900,
    skip: leftArmOnly,
    views: [100, 0, 180, -80].map((angle) => viewFrom(angle, [0.27, 1.2, 0.03], 0.5)),
  },
  {
    name: 'hand',
    width: 600,
    height: 900,
    skip: leftArmOnly,
    views: [90, -70, 0].map((angle) => viewFrom(angle, [0.37, 0.84, 0.16], 0.34)),
  },
  {
    name: 'legs',
    width: 620,
    height: 1000,
    skip: withoutArms,
    views: [
      galleryView('back', [0.05, 0.42, 0], 0.9),
      galleryView('front', [0.05, 0.42, 0], 0.9),
      galleryView('left', [0.05, 0.42, 0], 0.9),
    ],
  },
];

interface Labelled {
  readonly name: string;
  readonly point: SkinPoint;
}

function labelled(
  body: Body,
  marks: readonly Labelled[],
  colourOf?: (point: SkinPoint) => Rgb,
): { name: string; picture: PixelPicture }[] {
  return LANDMARK_SHEETS.map(({ name, views, width, height, skip }) => {
    const picture = new PixelPicture(width * views.length, height);
    views.forEach((view, k) => {
      const skipped = skip?.(body);
      const drawn = drawBody(
        picture,
        { x: k * width, y: 0, width, height },
        body,
        view,
        colourOf ?? (() => SKIN),
        skipped,
      );
      for (const mark of marks) {
        const { x, y, visible } = drawn.project(mark.point);
        if (!visible || skipped?.(mark.point.triangle)) continue;
        picture.disc(x, y, 2.5, [200, 0, 0]);
        picture.words(mark.name, Math.min(x + 5, (k + 1) * width - mark.name.length * ADVANCE), y - 3, MARK);
      }
      picture.words(view.name, k * width + 6, 6, INK);
    });
    return { name, picture };
  });
}

/** Every landmark with its name, from several sides. */
export const landmarkSheets = (body: Body, landmarks: Readonly<Record<LandmarkId, SkinPoint>>) =>
  labelled(
    body,
    Object.entries(landmarks).map(([name, point]) => ({ name, point })),
  );

/** Every named place, and the skin that carries its name in a colour of its own. */
export function placeSheets(body: Body, atlas: Atlas) {
  const colours = atlas.places.map((_, k): Rgb => [
    150 + ((k * 67) % 100),
    150 + ((k * 151) % 100),
    150 + ((k * 29) % 100),
  ]);
  return labelled(
    body,
    atlas.places.map(({ id, skinPoint: point }) => ({ name: id, point })),
    ({ triangle, u, v }) => {
      const corner = u > 0.5 ? 1 : v > 0.5 ? 2 : 0;
      return colours[atlas.nearestPlace[body.cagePlaceOf[body.triangles[triangle * 3 + corner]!]!]!] ?? SKIN;
    },
  );
}

const CELL = { width: 420, height: 400 } as const;
const COLUMNS = 4,
  ROWS = 4;
/** Metres: the least height of skin that a cell shows, and the room left around a pattern. */
const LEAST_HEIGHT = 0.28,
  ROOM = 0.05;
/** Directions that views are chosen from, and how many vertices of a pattern they are chosen by. */
const ANGLES = [0, 45, 90, 135, 180, 225, 270, 315],
  PROBES = 250;

interface Fields {
  readonly essential: Float32Array;
  readonly spillover: Float32Array;
}

/** Signed distance of every vertex to the border of the pattern; far outside where the sparse field has nothing. */
function fieldsOf(body: Body, point: CompiledPoint): Fields {
  const dense = (kind: 'essential' | 'spillover') => {
    const { vertices, distances } = patternDistance(body, point, kind, enteredSide(point));
    const field = new Float32Array(body.positions.length / 3).fill(1);
    vertices.forEach((v, k) => (field[v] = distances[k]!));
    return field;
  };
  return { essential: dense('essential'), spillover: dense('spillover') };
}

/** The two views that show most of what lies inside the pattern: the best one, then the best for what it does not show. */
function bestViews(body: Body, point: CompiledPoint, { essential, spillover }: Fields): GalleryView[] {
  const inside = [...essential.keys()].filter((v) => essential[v]! < 0 || spillover[v]! < 0);
  const spot = positionOf(body, point.skinPoint);
  const normal = (v: number) => vec3(body.normals, v);
  const place = (v: number) => vec3(body.positions, v);
  // A part of the vertices is enough to choose by; what another part of the body hides does not count.
  const some = inside.filter((_, k) => k % Math.ceil(inside.length / PROBES) === 0);
  const seenFrom = new Map(
    ANGLES.map((angle) => {
      const { toward } = viewFrom(angle, [0, 0, 0], 1);
      return [
        angle,
        some.map((v) => {
          const n = normal(v),
            p = place(v),
            facing = dot(n, toward);
          return facing > 0 && !firstHit(body, plus(p, n, 0.002), toward) ? facing : 0;
        }),
      ] as const;
    }),
  );
  const shown = some.map(() => 0);
  return [0, 1].map(() => {
    const gain = (angle: number) =>
      some.reduce(
        (sum, v, k) =>
          sum + body.vertexArea[v]! * (essential[v]! < 0 ? 1 : 0.5) * Math.max(0, seenFrom.get(angle)![k]! - shown[k]!),
        0,
      );
    const angle = ANGLES.reduce((best, a) => (gain(a) > gain(best) * 1.001 ? a : best));
    const flat = viewFrom(angle, [0, 0, 0], 1);
    const seen = [...some.filter((_, k) => seenFrom.get(angle)![k]! > 0).map(place), spot];
    some.forEach((_, k) => (shown[k] = Math.max(shown[k]!, seenFrom.get(angle)![k]!)));
    const span = (axis: Vec3) =>
      [Math.min(...seen.map((p) => dot(p, axis))), Math.max(...seen.map((p) => dot(p, axis)))] as const;
    const [x0, x1] = span(flat.right),
      [y0, y1] = span(flat.up);
    const height = Math.max(LEAST_HEIGHT, y1 - y0 + 2 * ROOM, ((x1 - x0 + 2 * ROOM) * CELL.height) / CELL.width);
    const x = (x0 + x1) / 2,
      y = (y0 + y1) / 2;
    return viewFrom(angle, [flat.right[0] * x, y, flat.right[2] * x], height);
  });
}

/** Two views of every point: essential zones solid, spillover lighter, the point marked (a ring when it lies deep). */
export function patternSheets(body: Body, points: readonly CompiledPoint[]): { name: string; picture: PixelPicture }[] {
  const perSheet = (COLUMNS * ROWS) / 2;
  return Array.from({ length: Math.ceil(points.length / perSheet) }, (_, s) => {
    const some = points.slice(s * perSheet, (s + 1) * perSheet);
    const picture = new PixelPicture(COLUMNS * CELL.width, ROWS * CELL.height);
    some.forEach((point, k) => {
      const fields = fieldsOf(body, point);
      const paint = (at: SkinPoint): Rgb => {
        const mean = (field: Float32Array) =>
          (1 - at.u - at.v) * field[body.triangles[at.triangle * 3]!]! +
          at.u * field[body.triangles[at.triangle * 3 + 1]!]! +
          at.v * field[body.triangles[at.triangle * 3 + 2]!]!;
        return mean(fields.essential) < 0 ? ESSENTIAL : mean(fields.spillover) < 0 ? SPILLOVER : SKIN;
      };
      bestViews(body, point, fields).forEach((view, n) => {
        const x = ((k * 2 + n) % COLUMNS) * CELL.width,
          y = Math.floor((k * 2) / COLUMNS) * CELL.height;
        const drawn = drawBody(picture, { x, y, width: CELL.width - 4, height: CELL.height - 4 }, body, view, paint);
        const spot = drawn.project(point.skinPoint);
        if (spot.visible) {
          picture.ring(spot.x, spot.y, 7, POINT);
          picture.ring(spot.x, spot.y, 6, POINT);
          if (point.depth === 0) picture.disc(spot.x, spot.y, 3, POINT);
        } else picture.ring(spot.x, spot.y, 4, [150, 150, 150]);
        picture.words(`${point.id}${n ? '' : point.rightOnly ? ' (right)' : ''} ${view.name}`, x + 4, y + 4, INK);
      });
    });
    return { name: `${String(s + 1).padStart(2, '0')}-${nth(some, 0).id}`, picture };
  });
}
