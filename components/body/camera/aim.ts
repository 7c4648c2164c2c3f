import type { Atlas, PointOnSide } from '../../../engine/atlas/atlas.ts';
import type { Body } from '../../../engine/skin/body.ts';
import { explainedCentre, type ShownPattern } from '../fields/explained.ts';
import { NO_SKIN, type LaidPattern } from '../fields/patterns.ts';
import { knotSkinPoint } from '../knots.ts';
import type { ShownStore } from '../shown.ts';
import { goalFor, middleOf, type PosedPoint } from './flight-goal.ts';
import type { Orbit } from './orbit.ts';
import type { Sight } from './sight.ts';

/** Two patterns are compared where they are felt: the eye turns only this share of the way to their knots. */
const TOWARD_KNOTS = 0.2;
/** A knot nearer to the border than this share of the picture is not seen well. */
const INSET = 0.12;
/** Of so many vertices of an area one is looked at, to frame it. */
const EVERY = 7;

/** Turns a canvas's camera to knots, and remembers which it went to of itself. */
export function createAim(
  { body, atlas, shown }: { readonly body: Body; readonly atlas: Pick<Atlas, 'points'>; readonly shown: ShownStore },
  { camera, rig, size, placeOf, vertexPlace, see }: Omit<Sight, 'settle' | 'pick'>,
  patternOf: (list: readonly PointOnSide[]) => LaidPattern | null,
  ask: () => void,
) {
  let framed: PointOnSide | null = null;
  let pairFramed: readonly [a: readonly PointOnSide[], b: readonly PointOnSide[]] | null = null;

  const go = (goal: Orbit) => (shown.getState().moves ? rig.fly(goal) : rig.jump(goal));
  /** The skin over a knot; null for one that is not in the atlas. */
  const placeOfKnot = ({ id, side }: PointOnSide): PosedPoint | null => {
    const index = atlas.points.findIndex((one) => one.id === id);
    return index < 0 ? null : placeOf(knotSkinPoint(body, atlas, index, side));
  };
  const within = (area: ShownPattern | null): PosedPoint[] => {
    const { vertices, distances } = area?.essential ?? NO_SKIN,
      places: PosedPoint[] = [];
    for (let k = 0; k < vertices.length; k += EVERY) if (distances[k]! < 0) places.push(vertexPlace(vertices[k]!));
    return places;
  };
  const aimAt = (knot: PointOnSide) => {
    const place = placeOfKnot(knot);
    if (!place) return;
    const {
        chosen: { pattern },
        marks,
      } = shown.getState(),
      centre = pattern && explainedCentre(body, marks.pain, pattern);
    framed = knot;
    pairFramed = null;
    go(goalFor(place, centre === null ? null : vertexPlace(centre), within(pattern), camera.aspect, rig.now));
  };
  const seenWell = (knot: PointOnSide): boolean => {
    const marker = shown.getState().knots.find(({ id, side }) => id === knot.id && side === knot.side);
    if (!marker) return false;
    const { x, y, visible } = see(placeOf(marker.point)),
      inside = (at: number, whole: number) => at > whole * INSET && at < whole * (1 - INSET);
    return visible && inside(x, size.width) && inside(y, size.height);
  };

  const aim = {
    /** To a knot, unless the person holds the camera where the knot can be seen well. */
    knot(knot: PointOnSide) {
      if (rig.movedByHand && seenWell(knot)) return;
      aimAt(knot);
      ask();
    },
    /** To the area that the person is asked about; nowhere where there is none. */
    area() {
      const {
          chosen: { area, pattern },
        } = shown.getState(),
        felt = area ? within(pattern) : [],
        middle = middleOf(felt);
      if (!middle) return;
      framed = pairFramed = null;
      go(goalFor(middle, null, felt, camera.aspect, rig.now));
      ask();
    },
    /** To places on the skin, most of which are not seen now. */
    places(places: readonly PosedPoint[]) {
      const seen = places.filter((place) => {
        const { x, y, visible } = see(place);
        return visible && x > 0 && y > 0 && x < size.width && y < size.height;
      });
      if (seen.length * 2 > places.length) return;
      // Where they go all round, the first one's side.
      const middle = middleOf(places) ?? places[0];
      if (!middle) return;
      framed = pairFramed = null;
      go(goalFor(middle, null, places, camera.aspect, rig.now));
      ask();
    },
    /** To two patterns with their knots, as well as one view can show them. */
    pair(a: readonly PointOnSide[], b: readonly PointOnSide[]) {
      const places = [...a, ...b].flatMap((knot) => placeOfKnot(knot) ?? []),
        [first] = places;
      if (!first) return;
      framed = null;
      pairFramed = [a, b];
      const felt = [...within(patternOf(a)?.pattern ?? null), ...within(patternOf(b)?.pattern ?? null)],
        middle = middleOf(felt);
      go(
        middle
          ? goalFor(middle, first, [...places, ...felt], camera.aspect, rig.now, TOWARD_KNOTS)
          : goalFor(first, null, places, camera.aspect, rig.now),
      );
      ask();
    },
    /** The picture has another shape: what the camera went to of itself is framed anew; a view made by hand stays. */
    reframe() {
      if (rig.movedByHand) return;
      const { point } = shown.getState().chosen;
      if (pairFramed) aim.pair(...pairFramed);
      else if (point && framed === point) aimAt(point);
    },
    /** Another view was asked for. */
    leave() {
      framed = pairFramed = null;
    },
  };
  return aim;
}
