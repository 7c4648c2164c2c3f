/**
 * Bony relief and the painted garment, in metres in the body frame, written for the left side and the midline.
 * The source's back is soft: what a finger finds first (spine of the blade, its inner edge, spinous processes,
 * collar bone) is raised by a millimetre or two along the normal, so that grazing light shows it.
 */
type Point = readonly [x: number, y: number];

interface Ridge {
  readonly line: readonly Point[];
  /** Metres along the normal; negative makes a groove. */
  readonly height: number;
  /** Metres: standard deviation of the cross-section. */
  readonly width: number;
  readonly face: 'back' | 'front';
}

/** Corners of the shoulder blade and levels of the spine on this body, seen from behind. */
const ROOT: Point = [0.076, 1.4],
  INFERIOR: Point = [0.09, 1.292],
  ACROMION_ANGLE: Point = [0.176, 1.425];
const C7 = 1.474,
  T1 = 1.451,
  L5 = 1.02;

const midline = (y: number): Point => [0, y];
const spinous = Array.from({ length: 16 }, (_, i) => 1.428 - i * ((1.428 - L5 - 0.02) / 15));

const RIDGES: readonly Ridge[] = [
  { line: [ROOT, [0.112, 1.414], [0.148, 1.424], ACROMION_ANGLE], height: 0.0032, width: 0.0105, face: 'back' },
  {
    line: [
      [0.1, 1.388],
      [0.13, 1.398],
      [0.155, 1.403],
    ],
    height: -0.0018,
    width: 0.0135,
    face: 'back',
  },
  {
    line: [
      [0.09, 1.432],
      [0.12, 1.44],
      [0.148, 1.448],
    ],
    height: -0.0008,
    width: 0.012,
    face: 'back',
  },
  { line: [[0.074, 1.42], ROOT, [0.08, 1.345], [0.087, 1.305]], height: 0.0023, width: 0.0115, face: 'back' },
  {
    line: [
      [0.055, 1.425],
      [0.057, 1.39],
      [0.06, 1.34],
      [0.067, 1.295],
    ],
    height: -0.0017,
    width: 0.0125,
    face: 'back',
  },
  { line: [[0.089, 1.3], INFERIOR], height: 0.0015, width: 0.0115, face: 'back' },
  { line: [INFERIOR, [0.105, 1.31], [0.124, 1.345]], height: 0.0008, width: 0.014, face: 'back' },
  {
    line: [
      [0.09, 1.272],
      [0.1, 1.268],
    ],
    height: -0.0009,
    width: 0.014,
    face: 'back',
  },
  { line: [midline(1.43), midline(1.02)], height: -0.0019, width: 0.012, face: 'back' },
  { line: [midline(C7)], height: 0.0036, width: 0.0105, face: 'back' },
  { line: [midline(T1)], height: 0.0019, width: 0.0095, face: 'back' },
  ...spinous.map((y): Ridge => ({ line: [midline(y)], height: 0.0012, width: 0.0072, face: 'back' })),
  {
    line: [
      [0.022, 1.412],
      [0.07, 1.42],
      [0.12, 1.436],
      [0.16, 1.442],
    ],
    height: 0.0018,
    width: 0.009,
    face: 'front',
  },
  {
    line: [
      [0.05, 1.445],
      [0.09, 1.452],
    ],
    height: -0.0024,
    width: 0.015,
    face: 'front',
  },
  { line: [midline(1.41), midline(1.24)], height: -0.0012, width: 0.009, face: 'front' },
];

function distanceToLine(x: number, y: number, line: readonly Point[]): number {
  let least = Infinity;
  for (let i = 0; i < line.length; i++) {
    const [ax, ay] = line[i]!,
      [bx, by] = line[Math.min(i + 1, line.length - 1)]!;
    const dx = bx - ax,
      dy = by - ay,
      l = dx * dx + dy * dy;
    const t = l === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / l));
    least = Math.min(least, Math.hypot(x - ax - t * dx, y - ay - t * dy));
  }
  return least;
}

/** Raises the ridges, in place. Only skin that faces the ridge's side of the body, and the trunk, moves. */
export function raiseRidges(positions: Float64Array, normals: Float64Array): void {
  for (let v = 0; v < positions.length / 3; v++) {
    const x = Math.abs(positions[v * 3]!),
      y = positions[v * 3 + 1]!;
    if (x > 0.19 || y < 1 || y > 1.5) continue;
    let height = 0;
    for (const ridge of RIDGES) {
      const facing = Math.max(0, (ridge.face === 'back' ? -1 : 1) * normals[v * 3 + 2]!);
      if (facing === 0) continue;
      const d = distanceToLine(x, y, ridge.line) / ridge.width;
      if (d < 3.5) height += ridge.height * Math.min(1, facing * 1.6) * Math.exp((-d * d) / 2);
    }
    for (let c = 0; c < 3; c++) positions[v * 3 + c]! += height * normals[v * 3 + c]!;
  }
}

/** Metres: the painted shorts reach from just below the iliac crest to the upper thigh. */
const WAIST_FRONT = 0.955,
  WAIST_BACK = 0.985,
  HEM_INNER = 0.735,
  HEM_OUTER = 0.76;
/** Metres from the midline: between the thighs and the hands that hang beside them. */
const BESIDE_THIGH = 0.26;

/** Signed distance to the garment's border, metres, positive inside; only hips and upper thighs can be inside. */
export function garmentDistance(x: number, y: number, z: number): number {
  const back = Math.min(1, Math.max(0, 0.5 - z / 0.16));
  const waist = WAIST_FRONT + (WAIST_BACK - WAIST_FRONT) * back;
  const hem = HEM_INNER + (HEM_OUTER - HEM_INNER) * Math.min(1, Math.abs(x) / 0.17);
  return Math.min(waist - y, y - hem, BESIDE_THIGH - Math.abs(x));
}
