import type { CautionId, NoPressZone, NoPressZoneId } from '../../../data/safety/types.ts';
import { NO_PRESS_ZONES } from '../../../data/safety/zones.ts';
import type { Landmarks } from '../../../engine/skin/anchor.ts';
import type { Body } from '../../../engine/skin/body.ts';
import { deviceSkin, type DevicePlace } from '../../../engine/atlas/device.ts';
import { layNoPress, whichZone, type NoPressMap } from '../../../engine/atlas/no-press.ts';
import { noPressLevel } from '../../../engine/atlas/no-press-level.ts';
import { recallCautions, useCautions } from '../../../state/cautions.ts';
import { useLayers } from '../../../state/layers.ts';
import { useMap } from '../../../state/map.ts';
import { packDistance } from './pack.ts';

/** The area around places that the person named. */
const AROUND_DEVICES = NO_PRESS_ZONES.filter(({ side }) => side === 'user');
let laid: { readonly devices: readonly DevicePlace[]; readonly map: NoPressMap } | null = null;

/** The areas on a body with those around the devices that the person named, as they are now. */
function noPressNow(body: Body, landmarks: Landmarks): NoPressMap {
  const map = layNoPress(body, landmarks),
    { devices } = useCautions.getState(),
    { atlas } = useMap.getState();
  if (devices.length === 0 || !atlas) return map;
  if (laid?.devices !== devices)
    laid = { devices, map: layNoPress(body, landmarks, AROUND_DEVICES, deviceSkin(body, atlas.places, devices)) };
  return new Map([...map, ...laid.map]);
}

/** Numbers a vertex in the guard attribute; four, so that each vertex begins at a whole word. */
const GUARD_SIZE = 4;

/**
 * Distance to the nearest area that is never pressed, to the nearest that only a light hand may press, and to the lit area, for a person with these
 * conditions. The fourth number is not used.
 */
function fillGuard(map: NoPressMap, ticked: Iterable<CautionId>, lit: NoPressZoneId | null, guard: Int16Array): void {
  const conditions = [...ticked];
  guard.fill(packDistance(1));
  for (const [id, signed] of map) {
    const channel = noPressLevel(id, conditions) === 'never' ? 0 : 1;
    for (const [v, d] of signed) {
      const at = v * GUARD_SIZE,
        packed = packDistance(d);
      guard[at + channel] = Math.min(guard[at + channel]!, packed);
      if (id === lit) guard[at + 2] = packed;
    }
  }
}

const RECORDS = new Map(NO_PRESS_ZONES.map((zone) => [zone.id, zone]));
export const zoneOf = (id: NoPressZoneId): NoPressZone | null => RECORDS.get(id) ?? null;

/** The area at a vertex that a person with the ticked conditions must mind most. */
export function zoneAt(body: Body, landmarks: Landmarks, vertex: number): NoPressZone | null {
  const found = whichZone(noPressNow(body, landmarks), vertex, [...useCautions.getState().ticked.keys()]);
  return found && zoneOf(found.id);
}

/** Keeps a field of the body as the ticked conditions and the lit area are; `filled` is given it after each filling. Returns what ends it. */
export function followNoPress(body: Body, landmarks: Landmarks, filled: (field: Int16Array) => void): () => void {
  const guard = new Int16Array((body.positions.length / 3) * GUARD_SIZE);
  const fill = () => {
    fillGuard(noPressNow(body, landmarks), useCautions.getState().ticked.keys(), useLayers.getState().zone, guard);
    filled(guard);
  };
  recallCautions();
  fill();
  const stops = [
    useCautions.subscribe((now, before) => {
      if (now.ticked !== before.ticked || now.devices !== before.devices) fill();
    }),
    useLayers.subscribe((now, before) => {
      if (now.zone !== before.zone) fill();
    }),
  ];
  return () => stops.forEach((stop) => stop());
}
