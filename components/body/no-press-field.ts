import type { CautionId } from '../../data/safety/types.ts';
import type { Landmarks } from '../../engine/anchor.ts';
import type { Body } from '../../engine/body.ts';
import { layNoPress, type NoPressMap } from '../../engine/no-press.ts';
import { zoneLevel } from '../../engine/zone-level.ts';
import { useCautions } from '../../state/cautions.ts';
import { packDistance } from './geometry.ts';

const maps = new WeakMap<Body, NoPressMap>();

/** The areas on a body, laid once. About half a second, so not before they are asked for. */
export function noPressOn(body: Body, landmarks: Landmarks): NoPressMap {
  let map = maps.get(body);
  if (!map) maps.set(body, (map = layNoPress(body, landmarks)));
  return map;
}

/** Two numbers a vertex: distance to the nearest area that is never pressed, and to the nearest that only a light hand may press, for a person with these conditions. */
export function fillGuard(map: NoPressMap, ticked: Iterable<CautionId>, guard: Int16Array): void {
  const conditions = [...ticked];
  guard.fill(packDistance(1));
  for (const [id, signed] of map) {
    const channel = zoneLevel(id, conditions) === 'never' ? 0 : 1;
    for (const [v, d] of signed) guard[v * 2 + channel] = Math.min(guard[v * 2 + channel], packDistance(d));
  }
}

/** Keeps the field as the ticked conditions are; `changed` runs after each filling. Returns what ends it. */
export function followNoPress(body: Body, landmarks: Landmarks, guard: Int16Array, changed: () => void): () => void {
  const fill = () => {
    fillGuard(noPressOn(body, landmarks), useCautions.getState().ticked.keys(), guard);
    changed();
  };
  fill();
  return useCautions.subscribe((now, before) => {
    if (now.ticked !== before.ticked) fill();
  });
}
