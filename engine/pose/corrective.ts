import type { SideAngles } from '../../data/pose-angles.ts';
import { AS_DRAWN } from './skeleton.ts';

/**
 * The bent joints at which the skin was mended, and the angles it was mended at. Each is called up in full there and not at all
 * at the others, and fades in between.
 */
export const CORRECTIVE_AT = {
  hip: { hip: 90 },
  'arm-side': { armRaise: 90, armAcross: 0 },
  'arm-forward': { armRaise: 90, armAcross: 90 },
  'arm-across': { armRaise: 80, armAcross: 130 },
  'arm-up': { armRaise: 165, armAcross: 35 },
} as const satisfies Record<string, SideAngles>;
export type CorrectiveName = keyof typeof CORRECTIVE_AT;
export const CORRECTIVE_NAMES = Object.keys(CORRECTIVE_AT) as CorrectiveName[];

const RADIAN = Math.PI / 180;
type Direction = readonly [number, number, number];
const directionOf = (raise: number, across: number): Direction => [
  Math.sin(raise * RADIAN) * Math.cos(across * RADIAN),
  -Math.cos(raise * RADIAN),
  Math.sin(raise * RADIAN) * Math.sin(across * RADIAN),
];

/** Squared distance on the unit sphere over which one mended place of the arm gives way to the next. */
const SPREAD = 0.9;
const kernel = (a: Direction, b: Direction) =>
  Math.exp(-((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2) / SPREAD);

const ARM = CORRECTIVE_NAMES.flatMap((name) => {
  const at: SideAngles = CORRECTIVE_AT[name];
  return at.armRaise === undefined ? [] : [{ name, direction: directionOf(at.armRaise, at.armAcross ?? 0) }];
});
/** The arm as drawn is a place of its own, at which nothing is mended. */
const PLACES: readonly Direction[] = [directionOf(AS_DRAWN.armRaise, 0), ...ARM.map(({ direction }) => direction)];
/** Rows of the inverse of the kernel between the places, so that each place answers to itself alone. */
const INVERSE = invert(PLACES.map((a) => PLACES.map((b) => kernel(a, b))));

/** What rounding leaves of nothing. */
const NOTHING = 1e-9;

/** How much of each corrective a side's angles call up. */
export function correctiveAmounts(a: SideAngles): Record<CorrectiveName, number> {
  const direction = directionOf(a.armRaise ?? AS_DRAWN.armRaise, a.armAcross ?? 0);
  const near = PLACES.map((place) => kernel(direction, place));
  const out = { hip: Math.min(1.25, Math.max(0, (a.hip ?? 0) / CORRECTIVE_AT.hip.hip)) } as Record<
    CorrectiveName,
    number
  >;
  ARM.forEach(({ name }, i) => {
    const amount = INVERSE[i + 1]!.reduce((sum, entry, j) => sum + entry * near[j]!, 0);
    out[name] = Math.abs(amount) < NOTHING ? 0 : amount;
  });
  return out;
}

function invert(m: readonly (readonly number[])[]): number[][] {
  const n = m.length,
    rows = m.map((row, i) => [...row, ...row.map((_, j) => (i === j ? 1 : 0))]);
  for (let i = 0; i < n; i++) {
    const pivot = rows[i]![i]!;
    rows[i] = rows[i]!.map((value) => value / pivot);
    for (let r = 0; r < n; r++)
      if (r !== i) {
        const share = rows[r]![i]!;
        rows[r] = rows[r]!.map((value, c) => value - share * rows[i]![c]!);
      }
  }
  return rows.map((row) => row.slice(n));
}
