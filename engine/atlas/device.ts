import near from '../../data/generated/device-places.json' with { type: 'json' };
import { findMuscle } from '../../data/muscle-index.ts';
import { NAMED_PLACES } from '../../data/places.ts';
import type { Side } from '../../data/types.ts';
import type { Body, SkinPoint } from '../skin/body.ts';
import type { CompiledPlace } from './atlas.ts';
import { onSide } from '../skin/anchor.ts';
import { reachFrom } from '../skin/geodesic.ts';

/** A named place where the person has a device, a line or a scar. */
export interface DevicePlace {
  readonly place: string;
  readonly side: Side | 'midline';
}

/** Centimetres kept free around a device, margin included (no-press area implants_user_marked, 5 cm and 1 cm for differences between people). */
export const KEEP_CM = 6;

/** By point: places on its own side, and on the other side, whose device it is too near to. A place in the midline is on both sides. */
const NEAR = near as Readonly<Record<string, { readonly same: readonly string[]; readonly other: readonly string[] }>>;

/** Whether a point on a side of the body is too near to a device anywhere in the places named. Without a point: whether any point of the muscles is. */
export function isNearDevice(
  muscleIds: readonly string[],
  pointId: string | null,
  side: Side,
  devices: readonly DevicePlace[],
): boolean {
  if (devices.length === 0) return false;
  const points =
    pointId !== null ? [pointId] : muscleIds.flatMap((id) => (findMuscle(id)?.points ?? []).map((point) => point.id));
  return points.some((id) =>
    devices.some((device) =>
      NEAR[id]?.[device.side === 'midline' || device.side === side ? 'same' : 'other'].includes(device.place),
    ),
  );
}

/** The skin in which a device may lie, as the corners of triangles. Places that the body has not are left out. */
export function deviceSkin(
  body: Body,
  places: readonly Pick<CompiledPlace, 'id' | 'skinPoint'>[],
  devices: readonly DevicePlace[],
): SkinPoint[] {
  return devices.flatMap(({ place, side }) => {
    const found = places.find(({ id }) => id === place),
      radiusCm = NAMED_PLACES.find(({ id }) => id === place)?.radiusCm ?? 0;
    if (!found) return [];
    const centre = onSide(body, found.skinPoint, side);
    const inside = new Set(reachFrom(body, [centre], radiusCm / 100).vertices),
      corners: SkinPoint[] = [centre];
    body.triangles.forEach((vertex, at) => {
      if (inside.delete(vertex))
        corners.push({ triangle: (at / 3) | 0, u: at % 3 === 1 ? 1 : 0, v: at % 3 === 2 ? 1 : 0 });
    });
    return corners;
  });
}
