import type { Atlas, CompiledPoint, PointOnSide } from '../../../engine/atlas/atlas.ts';
import { MARK_MARGIN } from '../../../engine/drawing/marks.ts';
import { pointOnSideKey } from '../../../engine/atlas/point-on-side.ts';
import type { Body } from '../../../engine/skin/body.ts';
import { reachFrom, type Reach } from '../../../engine/skin/geodesic.ts';
import type { ZoneQuestion } from '../../../engine/inference/answer.ts';
import { patternDistance } from '../../../engine/skin/zone.ts';
import { knotSkinPoint } from '../knots.ts';
import type { ShownPattern } from './explained.ts';
import { stipple, type Dot } from './stipple.ts';
import { unionOf } from './union.ts';

/** Metres: how far round its place a knot is drawn as sore. */
const SORE = [0.024, 0.035] as const;
/** Patterns that are kept, so that a choice made again costs nothing. */
const MOST_KEPT = 24;

/** An area without skin. */
export const NO_SKIN: Reach = { vertices: new Uint32Array(), distances: new Float32Array() };

/** A pattern on the skin, with the dots of its spillover. */
export interface LaidPattern {
  readonly pattern: ShownPattern;
  readonly dots: readonly Dot[];
}

/** The patterns of knots on a body. */
export function createPatterns(body: Body, { points }: Pick<Atlas, 'points'>) {
  const kept = new Map<string, LaidPattern>();
  const lay = (list: readonly { readonly point: CompiledPoint; readonly side: PointOnSide['side'] }[]): LaidPattern => {
    const of = (kind: 'essential' | 'spillover') =>
      unionOf(list.map(({ point, side }) => patternDistance(body, point, kind, side)));
    const pattern = { essential: of('essential'), spillover: of('spillover') };
    return { pattern, dots: stipple(body, pattern.spillover, pattern.essential) };
  };
  return {
    /** The patterns of knots as one; null for knots that are not in the atlas. */
    of(list: readonly PointOnSide[]): LaidPattern | null {
      const key = list.map(({ id, side }) => pointOnSideKey(id, side)).join(),
        known = kept.get(key);
      if (known) return known;
      const found = list.flatMap(({ id, side }) =>
        points.filter((one) => one.id === id).map((point) => ({ point, side })),
      );
      if (found.length === 0) return null;
      const made = lay(found);
      if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value ?? '');
      kept.set(key, made);
      return made;
    },
    /** One zone of a knot, whatever its kind; null for one that is not in the atlas. */
    zone({ id, side, zone: k }: ZoneQuestion): LaidPattern | null {
      const point = points.find((one) => one.id === id),
        zone = point?.zones[k];
      if (!point || !zone) return null;
      const essential = patternDistance(body, { ...point, zones: [zone] }, zone.kind, side);
      return { pattern: { essential, spillover: NO_SKIN }, dots: [] };
    },
    /** Skin over knots that is sore when they are pressed: as far round each as its place is uncertain. */
    sore(list: readonly PointOnSide[]): LaidPattern {
      const areas = list.flatMap(({ id, side }): Reach[] => {
        const index = points.findIndex((one) => one.id === id),
          point = points[index];
        if (!point) return [];
        const radius = Math.min(SORE[1], Math.max(SORE[0], point.searchRadius));
        const { vertices, distances } = reachFrom(
          body,
          [knotSkinPoint(body, { points }, index, side)],
          radius + MARK_MARGIN,
        );
        return [{ vertices, distances: distances.map((d) => d - radius) }];
      });
      return { pattern: { essential: areas.length > 0 ? unionOf(areas) : NO_SKIN, spillover: NO_SKIN }, dots: [] };
    },
  };
}
