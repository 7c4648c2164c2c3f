import { eachAxis, vec3, type Vec3 } from '../../engine/math/vec.ts';
import { firstOf, nth } from '../../engine/math/nth.ts';
import { bunOf, dressOf, raiseHair } from './dress.ts';
import type { JointedFigure } from './figure.ts';
import { vertexNormals } from './normals.ts';
import { poseFigure } from './pose.ts';
import { rasteriseSurfaces, type Buffer, type Camera, type DrawnSurface } from './raster.ts';
import type { PersonKind, DrawingScene } from './scene.ts';
import type { Stuff } from './solids.ts';
import { chains, join, outlines, pathOf, simplify, soften, thinMask, type PixelPoint } from './trace.ts';

/** Picture units across a drawing, and pixels it is traced from. */
const UNITS = 400,
  PIXELS = 1200;

export type Figures = Readonly<Record<PersonKind, JointedFigure>>;

function surfacesOf(figures: Figures, scene: DrawingScene): DrawnSurface[] {
  const surfaces: DrawnSurface[] = [];
  const things = [...(scene.things ?? [])];
  for (const { pose, dress, body = 'man' } of scene.figures) {
    const figure = figures[body];
    const posed = poseFigure(figure, pose),
      stuff = dressOf(figure, dress ?? {});
    raiseHair(figure, stuff, posed, vertexNormals(posed, figure.triangles));
    if (body === 'woman') things.push(bunOf(figure, posed, vertexNormals(posed, figure.triangles)));
    const rest = (v: number) => vec3(figure.positions, v);
    surfaces.push({
      id: surfaces.length,
      positions: posed,
      triangles: figure.triangles,
      normals: vertexNormals(posed, figure.triangles),
      stuffAt: (t, u, v) => {
        const [a, b, c] = firstOf(
          [0, 1, 2].map((k) => rest(figure.triangles[t * 3 + k]!)),
          3,
        );
        return stuff(eachAxis((k) => a[k]! * (1 - u - v) + b[k]! * u + c[k]! * v));
      },
    });
  }
  for (const solid of things) {
    const positions = Float64Array.from(solid.corners.flat());
    const normals = solid.smooth ? vertexNormals(positions, Uint32Array.from(solid.triangles)) : undefined;
    surfaces.push({
      id: surfaces.length,
      positions,
      triangles: solid.triangles,
      ...(normals && { normals }),
      stuffAt: () => solid.stuff,
    });
  }
  return surfaces;
}

/** Metres: a step in depth that is an edge, above what the slope of the surface explains. */
const STEP = 0.011;
/** Pixels: shorter lines are specks. */
const SHORTEST = 30;
/** Cosine between neighbouring normals of a thing with edges. */
const CREASE = 0.8;

/** Pixels where one thing ends in front of another, cloth meets skin, or a thing has an edge. */
function edges(buffer: Buffer, floor: ReadonlySet<number>): Uint8Array {
  const { width, height, depth, region, normals, scale, sharp } = buffer;
  const mask = new Uint8Array(width * height);
  const slope = (i: number, axis: 0 | 1) =>
    Math.min(8, Math.abs(normals[i * 3 + axis]!) / Math.max(0.05, normals[i * 3 + 2]!));
  for (let y = 1; y < height - 2; y++)
    for (let x = 1; x < width - 2; x++) {
      const i = y * width + x;
      for (const [j, axis] of [
        [i + 1, 0],
        [i + width, 1],
      ] as const) {
        if (region[i] === 0 && region[j] === 0) continue;
        // The floor fades out without a border.
        if ((region[i] === 0 || floor.has(region[i]!)) && (region[j] === 0 || floor.has(region[j]!))) continue;
        const step = Math.abs(depth[i]! - depth[j]!);
        let edge = region[i] !== region[j];
        if (!edge) edge = step > STEP + (1.6 * Math.max(slope(i, axis), slope(j, axis))) / scale;
        if (!edge && sharp.has(region[i]!))
          edge =
            normals[i * 3]! * normals[j * 3]! +
              normals[i * 3 + 1]! * normals[j * 3 + 1]! +
              normals[i * 3 + 2]! * normals[j * 3 + 2]! <
            CREASE;
        if (edge) mask[depth[i]! >= depth[j]! && !floor.has(region[i]!) ? i : j] = 1;
      }
    }
  return mask;
}

function blurred(mask: Uint8Array | Float32Array, width: number, height: number, radius: number): Float32Array {
  let from = Float32Array.from(mask);
  for (const d of [1, width]) {
    const to = new Float32Array(from.length);
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++) {
        const i = y * width + x,
          at = d === 1 ? x : y,
          end = d === 1 ? width : height;
        let sum = 0,
          count = 0;
        for (let k = -radius; k <= radius; k++)
          if (at + k >= 0 && at + k < end) [sum, count] = [sum + from[i + k * d]!, count + 1];
        to[i] = sum / count;
      }
    from = to;
  }
  return from;
}

const area = (loop: readonly PixelPoint[]) =>
  Math.abs(
    loop.reduce((sum, [x, y], i) => {
      const [u, v] = loop[(i + 1) % loop.length]!;
      return sum + x * v - u * y;
    }, 0),
  ) / 2;

/** Outlines of a mask as one path; `least` is the smallest area kept, pixels. */
function fillPath(mask: Float32Array, width: number, height: number, least: number, most: number): string {
  return outlines(mask, width, height)
    .filter((loop) => area(loop) >= least)
    .map((loop) => {
      const soft = soften(loop, 3, true);
      // Simplify in two halves, so that the start of the loop is not a lasting corner.
      const half = Math.floor(soft.length / 2);
      const points = [
        ...simplify(soft.slice(0, half + 1), most).slice(0, -1),
        ...simplify([...soft.slice(half), soft[0]!], most).slice(0, -1),
      ];
      return points.length < 3 ? '' : pathOf(points, UNITS / PIXELS, true);
    })
    .join('');
}

const length = (line: readonly PixelPoint[]) =>
  line.reduce((sum, [x, y], i) => (i === 0 ? 0 : sum + Math.hypot(x - line[i - 1]![0], y - line[i - 1]![1])), 0);

/** Light from the eye's upper left: a place is in shade when its normal turns from it further than this. */
const LIGHT: Vec3 = [-0.45, 0.62, 0.64],
  SHADE = 0.34;

const FILLS: readonly Stuff[] = [
  'floor',
  'thing',
  'thing-dark',
  'soft',
  'shoe',
  'trousers',
  'shirt',
  'skin',
  'muscle',
  'hair',
];

export interface SceneSvg {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** Picture units of the height of a drawing that is 400 wide. */
export const heightOf = ({ width, height }: Camera): number =>
  Math.round((UNITS * Math.round((height * PIXELS) / width)) / PIXELS);

/** One scene as an SVG: flat fills, one tone of shade, even lines; colours are the page's. */
export function drawScene(figures: Figures, scene: DrawingScene): SceneSvg {
  const surfaces = surfacesOf(figures, scene);
  return drawSurfaces(surfaces, scene.camera, (buffer) => {
    const parts: string[] = [];
    const face = scene.figures.flatMap(({ body = 'man' }, i) =>
      faceLines(figures[body], nth(surfaces, i).positions, buffer),
    );
    if (face.length > 0)
      parts.push(
        `<path fill="none" stroke="var(--drawing-line)" stroke-width="1.5" stroke-linecap="round" vector-effect="non-scaling-stroke" d="${face.map((line) => pathOf(line, UNITS / PIXELS, false)).join('')}"/>`,
      );
    for (const guide of scene.guides ?? [])
      parts.push(
        `<path fill="none" stroke="var(--drawing-arrow)" stroke-width="2" stroke-dasharray="5 4" vector-effect="non-scaling-stroke" d="${pathOf(
          guide.map((p) => buffer.project(p)),
          UNITS / PIXELS,
          false,
        )}"/>`,
      );
    for (const arrow of scene.arrows ?? []) parts.push(arrowOf(arrow.map((p) => buffer.project(p))));
    return parts;
  });
}

/** Surfaces as an SVG; `extras` are drawn over them. */
export function drawSurfaces(
  surfaces: readonly DrawnSurface[],
  camera: Camera,
  extras: (buffer: Buffer) => readonly string[] = () => [],
): SceneSvg {
  const buffer = rasteriseSurfaces(surfaces, camera, PIXELS);
  const { width, height, region, stuffOf, normals } = buffer;
  const parts: string[] = [];
  for (const stuff of FILLS) {
    const mask = Float32Array.from(region, (code) => (code > 0 && stuffOf[code] === stuff ? 1 : 0));
    if (!mask.includes(1)) continue;
    const d = fillPath(blurred(mask, width, height, 1), width, height, 60, 0.9);
    if (d) parts.push(`<path fill="var(--drawing-${stuff})" fill-rule="evenodd" d="${d}"/>`);
  }
  const shade = Float32Array.from(region, (code, i) =>
    code > 0 &&
    stuffOf[code] !== 'floor' &&
    normals[i * 3]! * LIGHT[0] + normals[i * 3 + 1]! * LIGHT[1] + normals[i * 3 + 2]! * LIGHT[2] < SHADE
      ? 1
      : 0,
  );
  const dark = fillPath(
    blurred(blurred(blurred(shade, width, height, 7), width, height, 6), width, height, 4),
    width,
    height,
    500,
    1.3,
  );
  if (dark) parts.push(`<path fill="var(--drawing-shade)" fill-rule="evenodd" d="${dark}"/>`);

  const mask = edges(buffer, new Set(stuffOf.flatMap((stuff, code) => (code > 0 && stuff === 'floor' ? [code] : []))));
  const thick = Uint8Array.from(blurred(mask, width, height, 1), (value) => (value > 0.2 ? 1 : 0));
  thinMask(thick, width, height);
  const lines = join(chains(thick, width)).filter((line) => length(line) > SHORTEST);
  const d = lines
    .map((line) => {
      const soft = soften(line, 4);
      const closed =
        Math.hypot(line[0]![0] - line[line.length - 1]![0], line[0]![1] - line[line.length - 1]![1]) < 3 &&
        line.length > 20;
      return pathOf(simplify(soft, 0.75), UNITS / PIXELS, closed && simplify(soft, 0.75).length > 3);
    })
    .join('');
  parts.push(
    `<path fill="none" stroke="var(--drawing-line)" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" vector-effect="non-scaling-stroke" d="${d}"/>`,
  );
  parts.push(...extras(buffer));
  const tall = heightOf(camera);
  return {
    width: UNITS,
    height: tall,
    svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${UNITS} ${tall}"><g id="d">${parts.join('')}</g></svg>\n`,
  };
}

/** Brow, closed eye and mouth, in metres from the eye's or the mouth's middle, for the left; the mouth crosses the midline. */
const BROW: readonly Vec3[] = [
    [-0.016, 0.017, 0],
    [0, 0.022, 0],
    [0.018, 0.018, 0],
  ],
  LID: readonly Vec3[] = [
    [-0.012, -0.001, 0],
    [0, -0.004, 0],
    [0.013, -0.001, 0],
  ];
const MOUTH: readonly Vec3[] = [
  [-0.02, 0, 0],
  [0, 0.001, 0],
  [0.02, 0, 0],
];

/** The lines of a face that the eye can see. */
function faceLines(figure: JointedFigure, posed: Float64Array, buffer: Buffer): PixelPoint[][] {
  const eye = figure.joint('l-eye'),
    jaw = figure.joint('jaw');
  const mouthAt: Vec3 = [0, jaw[1] + (eye[1] - jaw[1]) * 0.27, 0];
  /** Foremost skin above a place of the A pose. */
  const onFace = ([x, y]: Vec3) => {
    let best = -1,
      least = Infinity;
    for (let v = 0; v < posed.length / 3; v++) {
      if (figure.positions[v * 3 + 2]! < eye[2] - 0.03 || figure.positions[v * 3 + 1]! < jaw[1]) continue;
      const d =
        Math.hypot(figure.positions[v * 3]! - x, figure.positions[v * 3 + 1]! - y) -
        figure.positions[v * 3 + 2]! * 0.25;
      if (d < least) [best, least] = [v, d];
    }
    return best;
  };
  const lines: Vec3[][] = [1, -1].flatMap((side) =>
    [BROW, LID].map((line) => line.map(([x, y]): Vec3 => [side * (eye[0] + x), eye[1] + y, 0])),
  );
  lines.push(MOUTH.map(([x, y]): Vec3 => [x, mouthAt[1] + y, 0]));
  return lines.flatMap((line) => {
    const points = line.map(onFace).map((v) => {
      const p = vec3(posed, v),
        [x, y] = buffer.project(p),
        i = Math.round(y) * buffer.width + Math.round(x);
      const inside = x > 1 && y > 1 && x < buffer.width - 1 && y < buffer.height - 1;
      return {
        at: [x, y] as PixelPoint,
        seen: inside && buffer.depthOf(p) > buffer.depth[i]! - 0.008 && buffer.normals[i * 3 + 2]! > 0.25,
      };
    });
    return points.every(({ seen }) => seen) ? [points.map(({ at }) => at)] : [];
  });
}

/** A bent arrow for a movement, in the accent colour; points are pixels. */
function arrowOf(points: readonly PixelPoint[]): string {
  const k = UNITS / PIXELS,
    tip = points[points.length - 1]!,
    before = points[points.length - 2]!;
  const a = Math.atan2(tip[1] - before[1], tip[0] - before[0]),
    HEAD = 11 / k;
  const wing = (turn: number): PixelPoint => [tip[0] - HEAD * Math.cos(a + turn), tip[1] - HEAD * Math.sin(a + turn)];
  const head = [wing(0.5), tip, wing(-0.5)].map(([x, y]) => `${(x * k).toFixed(1)} ${(y * k).toFixed(1)}`);
  return `<path fill="none" stroke="var(--drawing-arrow)" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round" vector-effect="non-scaling-stroke" d="${pathOf(points, k, false)}M${head.join('L')}"/>`;
}
