import type { Anatomy, CompiledMuscleShape } from '../../engine/atlas/anatomy.ts';
import { nth } from '../../engine/math/nth.ts';
import type { Body, SkinPoint } from '../../engine/skin/body.ts';
import { dot, eachAxis, vec3, type Vec3 } from '../../engine/math/vec.ts';
import { PixelPicture, type Rgb } from './picture.ts';
import { drawBody, viewFrom, galleryView, type Paint, type GalleryView } from './render.ts';

const SKIN: Rgb = [226, 206, 192],
  RED: Rgb = [176, 62, 52],
  DARK: Rgb = [132, 40, 36],
  TENDON: Rgb = [238, 226, 200],
  INK: Rgb = [20, 20, 20],
  BONE: Rgb = [60, 70, 90],
  POINT: Rgb = [0, 60, 220];
/** Metres: what counts for a vertex that a muscle does not list, and strands as they are drawn here. */
const OUTSIDE = 0.014,
  STRAND = 0.0035;
const CELL = { width: 320, height: 330 } as const;
const COLUMNS = 6,
  ROWS = 4;
/** Metres: the least height of skin that a cell shows, and the room left around a muscle. */
const LEAST = 0.14,
  ROOM = 0.03;

interface At {
  readonly distance: number;
  readonly along: number;
  readonly across: number;
}

/** Place of a skin point in a muscle, or null where none of its corners is of it. */
function placeIn(
  body: Body,
  index: ReadonlyMap<number, number>,
  muscle: CompiledMuscleShape,
  { triangle, u, v }: SkinPoint,
): At | null {
  let distance = 0,
    along = 0,
    across = 0,
    weight = 0;
  [1 - u - v, u, v].forEach((share, k) => {
    const at = index.get(body.triangles[triangle * 3 + k]!);
    distance += share * (at === undefined ? OUTSIDE : muscle.distance[at]!);
    if (at === undefined) return;
    along += share * muscle.along[at]!;
    across += share * muscle.across[at]!;
    weight += share;
  });
  return weight === 0 ? null : { distance, along: along / weight, across: across / weight };
}

const blend = (a: Rgb, b: Rgb, t: number): Rgb => [
  a[0] + t * (b[0] - a[0]),
  a[1] + t * (b[1] - a[1]),
  a[2] + t * (b[2] - a[2]),
];

function colourOf(muscle: CompiledMuscleShape, { along, across }: At): Rgb {
  const strand = Math.abs(((across * muscle.width) / STRAND) % 1) < 0.3 ? 1 : 0;
  const tendon = Math.max(
    0,
    Math.min(1, (1 - along) * 3),
    Math.min(1, (along - 2) * 3),
    ...muscle.bands.map((band) => 1 - Math.min(1, (Math.abs(along - band) * muscle.length) / 0.004)),
  );
  return blend(blend(RED, DARK, strand), blend(TENDON, [205, 190, 160], strand), tendon);
}

const indexes = new WeakMap<CompiledMuscleShape, Map<number, number>>();
function indexOf(muscle: CompiledMuscleShape): Map<number, number> {
  let index = indexes.get(muscle);
  if (!index) indexes.set(muscle, (index = new Map([...muscle.vertices].map((v, k) => [v, k]))));
  return index;
}

/** The mirrored field of a muscle. */
const twin = (body: Body, muscle: CompiledMuscleShape): CompiledMuscleShape => ({
  ...muscle,
  vertices: muscle.vertices.map((v) => body.mirror[v]!),
});

/** Paints muscles over one another, the uppermost on top. */
function paintAll(body: Body, muscles: readonly CompiledMuscleShape[]): Paint {
  const sorted = [...muscles].sort((a, b) => a.below - b.below),
    touching = new Map<number, number[]>();
  sorted.forEach((muscle, m) => muscle.vertices.forEach((v) => touching.set(v, [...(touching.get(v) ?? []), m])));
  return (point) => {
    const near = new Set([0, 1, 2].flatMap((k) => touching.get(body.triangles[point.triangle * 3 + k]!) ?? []));
    for (const m of [...near].sort((a, b) => a - b)) {
      const at = placeIn(body, indexOf(nth(sorted, m)), nth(sorted, m), point);
      if (at && at.distance < 0)
        return at.distance > -0.001
          ? blend(colourOf(nth(sorted, m), at), [70, 30, 26], 0.5)
          : colourOf(nth(sorted, m), at);
    }
    return SKIN;
  };
}

/** The view that looks most straight at a muscle. */
function viewOn(body: Body, muscle: CompiledMuscleShape): GalleryView {
  const inside = [...muscle.vertices].filter((_, k) => muscle.distance[k]! < 0);
  const mean = [0, 1, 2].map((c) => inside.reduce((sum, v) => sum + body.normals[v * 3 + c]! * body.vertexArea[v]!, 0));
  const angle = (Math.atan2(mean[0]!, mean[2]!) * 180) / Math.PI,
    above = (Math.atan2(mean[1]!, Math.hypot(mean[0]!, mean[2]!)) * 180) / Math.PI;
  const flat = viewFrom(angle, [0, 0, 0], 1, Math.max(-25, Math.min(60, above)));
  const span = (axis: Vec3) => {
    const on = inside.map((v) => dot(axis, vec3(body.positions, v)));
    return [Math.min(...on), Math.max(...on)] as const;
  };
  const [x0, x1] = span(flat.right),
    [y0, y1] = span(flat.up),
    [z0, z1] = span(flat.toward);
  const x = (x0 + x1) / 2,
    y = (y0 + y1) / 2,
    z = (z0 + z1) / 2;
  const centre = eachAxis((c) => x * flat.right[c] + y * flat.up[c] + z * flat.toward[c]);
  return {
    ...flat,
    centre,
    height: Math.max(LEAST, y1 - y0 + 2 * ROOM, ((x1 - x0 + 2 * ROOM) * CELL.height) / CELL.width),
  };
}

interface Sheet {
  readonly name: string;
  readonly picture: PixelPicture;
}

/** Every shape by itself, seen straight on, with its fibres, the bones around it and the points of its muscle. */
export function muscleSheets(
  body: Body,
  anatomy: Anatomy,
  points: readonly { readonly muscleId: string; readonly skinPoint: SkinPoint; readonly rightOnly: boolean }[],
  word = '',
): Sheet[] {
  const muscles = anatomy.muscles.filter(({ id }) => id.includes(word)),
    perSheet = COLUMNS * ROWS;
  return Array.from({ length: Math.ceil(muscles.length / perSheet) }, (_, s) => {
    const some = muscles.slice(s * perSheet, (s + 1) * perSheet);
    const picture = new PixelPicture(COLUMNS * CELL.width, Math.ceil(some.length / COLUMNS) * CELL.height);
    some.forEach((muscle, k) => {
      const x = (k % COLUMNS) * CELL.width,
        y = Math.floor(k / COLUMNS) * CELL.height;
      const view = viewOn(body, muscle);
      // What stands in front of the muscle is left away: the arm before the flank, the trunk before the inner arm.
      const own = new Set(muscle.vertices),
        front = Math.max(...[...own].map((v) => reach(body, v, view.toward))) + 0.012;
      const drawn = drawBody(
        picture,
        { x, y, width: CELL.width - 3, height: CELL.height - 3 },
        body,
        view,
        paintAll(body, [muscle]),
        (t) => [0, 1, 2].every((c) => reach(body, body.triangles[t * 3 + c]!, view.toward) > front),
      );
      bones(picture, drawn, anatomy);
      for (const point of points) {
        if (point.muscleId !== muscle.muscleId || point.rightOnly) continue;
        const spot = drawn.project(point.skinPoint);
        if (spot.visible) picture.ring(spot.x, spot.y, 4, POINT);
      }
      picture.words(muscle.id, x + 4, y + 4, INK);
    });
    return { name: `muscles-${String(s + 1).padStart(2, '0')}`, picture };
  });
}

const reach = (body: Body, v: number, toward: Vec3) => dot(vec3(body.positions, v), toward);

function bones(picture: PixelPicture, drawn: ReturnType<typeof drawBody>, anatomy: Anatomy): void {
  for (const { curve } of anatomy.edges)
    for (const point of curve) {
      const spot = drawn.project(point);
      if (spot.visible) picture.disc(spot.x, spot.y, 1, BONE);
    }
  for (const { point, label } of anatomy.knobs) {
    const spot = drawn.project(point);
    if (!spot.visible) continue;
    picture.ring(spot.x, spot.y, 3, BONE);
    if (label.length < 4) picture.words(label, spot.x - 18, spot.y - 3, BONE);
  }
}

const PLATES: readonly {
  readonly name: string;
  readonly views: readonly GalleryView[];
  readonly width: number;
  readonly height: number;
}[] = [
  {
    name: 'whole',
    width: 460,
    height: 1100,
    views: [180, 0, 90, -90].map((angle) => viewFrom(angle, [0, 0.86, 0.03], 1.78)),
  },
  {
    name: 'upper',
    width: 800,
    height: 900,
    views: [galleryView('back', [0, 1.36, 0], 0.6), galleryView('front', [0, 1.36, 0], 0.6)],
  },
  { name: 'sides', width: 700, height: 900, views: [90, -90].map((angle) => viewFrom(angle, [0, 1.36, 0.02], 0.6)) },
  {
    name: 'trunk',
    width: 700,
    height: 900,
    views: [galleryView('back', [0, 1.05, 0], 0.5), galleryView('front', [0, 1.05, 0], 0.5)],
  },
  {
    name: 'above',
    width: 800,
    height: 600,
    views: [viewFrom(180, [0, 1.43, 0], 0.4, 50), viewFrom(0, [0, 1.43, 0.02], 0.4, 40)],
  },
  {
    name: 'lower-legs',
    width: 560,
    height: 900,
    views: [0, 180, 60, -60].map((angle) => viewFrom(angle, [0, 0.28, 0.04], 0.6)),
  },
];

/** Plates as in a textbook: the uppermost muscles on the left of the body, what lies below them on the right; and the bones alone. */
export function plateSheets(body: Body, anatomy: Anatomy): Sheet[] {
  const upper = anatomy.muscles,
    lower = anatomy.muscles.filter(({ layer }) => layer > 0).map((muscle) => twin(body, muscle));
  const paint = paintAll(body, [...upper, ...lower]);
  return PLATES.flatMap(({ name, views, width, height }) =>
    (['plate', 'bones'] as const).map((kind) => {
      const picture = new PixelPicture(width * views.length, height);
      views.forEach((view, k) => {
        const drawn = drawBody(
          picture,
          { x: k * width, y: 0, width: width - 3, height },
          body,
          view,
          kind === 'plate' ? paint : () => SKIN,
        );
        if (kind === 'bones') bones(picture, drawn, anatomy);
        picture.words(view.name, k * width + 6, 6, INK);
      });
      return { name: `${kind}-${name}`, picture };
    }),
  );
}
