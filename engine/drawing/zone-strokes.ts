import type { Atlas, CompiledPoint, CompiledZone } from '../atlas/atlas.ts';
import type { Side } from '../../data/types.ts';
import type { Body } from '../skin/body.ts';
import { mirrorPoint, positionOf } from '../skin/skin.ts';
import { enteredSide } from '../skin/zone.ts';
import { nth } from '../math/nth.ts';
import { skinMm, type Stroke } from './drawing.ts';

/** Samples of a zone's curve lie 5 mm apart; so many are passed over between two points of a stroke: a link holds it, and the skin is followed. */
const EVERY = 4;

/**
 * The strokes that a brush would make over a zone of a point on a side, one a curve: marked with an intensity of 1-10, or as free of pain with 0.
 * Throws a RangeError when the point has no such zone.
 */
export function zoneStrokes(
  body: Body,
  point: Pick<CompiledPoint, 'zones' | 'rightOnly'>,
  zone: number,
  side: Side,
  intensity: number,
): Stroke[] {
  const { curves, halfWidth } = nth(point.zones, zone);
  return curves.map((samples): Stroke => {
    const last = samples.length - 1;
    return {
      kind: 'pain',
      radiusMm: Math.min(60, Math.max(10, Math.round(halfWidth * 1000))),
      intensity,
      path: samples
        .filter((_, k) => k % EVERY === 0 || k === last)
        .map((sample) => skinMm(positionOf(body, side === enteredSide(point) ? sample : mirrorPoint(body, sample)))),
    };
  });
}

/** A zone as it was laid on a side of the body. */
export interface LaidZone {
  readonly zone: CompiledZone;
  readonly side: Side;
}
type Zones = ReadonlyMap<string, LaidZone>;
const made = new WeakMap<object, Zones>();
const INTENSITY = 1; // where a stroke lies does not depend on it

/** What tells a stroke along a zone from a painted one: its brush and its ends, to the millimetre. A link may leave out points between. */
const traceOf = ({ radiusMm, path }: Pick<Stroke, 'radiusMm' | 'path'>) => [radiusMm, path[0], path.at(-1)].join();

function tracesOf(body: Body, points: Atlas['points']): Zones {
  const found = new Map<string, LaidZone>();
  for (const point of points)
    for (const side of ['left', 'right'] as const)
      point.zones.forEach((zone, k) => {
        for (const stroke of zoneStrokes(body, point, k, side, INTENSITY)) {
          const trace = traceOf(stroke);
          if (!found.has(trace)) found.set(trace, { zone, side });
        }
      });
  return found;
}

/** The zone that a stroke was laid over by `zoneStrokes`, also after a link held it; null for one that a hand painted. */
export function zoneOfStroke(body: Body, { points }: Pick<Atlas, 'points'>, stroke: Stroke): LaidZone | null {
  const known = made.get(points) ?? tracesOf(body, points);
  made.set(points, known);
  return known.get(traceOf(stroke)) ?? null;
}
