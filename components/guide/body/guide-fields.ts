import type { CautionId, NoPressZoneId } from '../../../data/safety/types.ts';
import { NO_PRESS_ZONES } from '../../../data/safety/zones.ts';
import { deviceSkin, type DevicePlace } from '../../../engine/atlas/device.ts';
import { layNoPress, zonesNear } from '../../../engine/atlas/no-press.ts';
import { noPressLevel } from '../../../engine/atlas/no-press-level.ts';
import { pressPlace } from '../../../engine/atlas/press-place.ts';
import type { ResolvedGuide } from '../../../engine/guide/guide.ts';
import { reachFrom, type Reach } from '../../../engine/skin/geodesic.ts';
import { cornerOf } from '../../../engine/skin/skin.ts';
import type { Loaded } from '../../body/files/load.ts';

/** Metres outside an area for which its distance is kept: what the shader needs for a border. */
const BORDER = 0.02;
/** Metres: an area that the guide does not name is drawn too when it comes this near the place to press. */
const BESIDE_PLACE = 0.06;
/** The area around the places that the person named. */
const DEVICE_ZONE: NoPressZoneId = 'implants_user_marked';

/** Signed distance in metres by vertex, negative inside. */
export type BorderDistances = ReadonlyMap<number, number>;

/** The lesser of several fields: inside any of them. */
function unionOfZones(fields: readonly BorderDistances[]): BorderDistances {
  const least = new Map<number, number>();
  for (const field of fields) for (const [v, d] of field) if (d < (least.get(v) ?? Infinity)) least.set(v, d);
  return least;
}

/** The disc around a place that lies outside an area. */
function discOutside({ vertices, distances }: Reach, radius: number, area: BorderDistances): BorderDistances {
  return new Map([...vertices].map((v, k) => [v, Math.max(distances[k]! - radius, -(area.get(v) ?? Infinity))]));
}

/** Areas that are painted, with signed distance by vertex. */
export type Painted = readonly (readonly [NoPressZoneId, BorderDistances])[];

/** What a guide paints on the skin. */
export interface GuideFields {
  readonly painted: Painted;
  readonly never: BorderDistances;
  readonly lightly: BorderDistances;
  /** Where to look for the sore spot. */
  readonly search: BorderDistances;
  /** The vertex to press and the free skin around it; null when there is none. */
  readonly place: { readonly vertex: number; readonly area: readonly number[]; readonly radius: number } | null;
}

/** What a guide is about, on the skin. */
export interface GuideSkin extends Pick<ResolvedGuide, 'guide' | 'side' | 'pointRule'> {
  readonly pointId: string;
  /** The place to press may be shown. */
  readonly shows: boolean;
  readonly ticked: readonly CautionId[];
  /** Where the person has a device. */
  readonly devices: readonly DevicePlace[];
}

/** The areas beside the muscle and the place to press. */
export function guideFields(
  { body, atlas }: Pick<Loaded, 'body' | 'atlas'>,
  { pointId, side, guide, pointRule, shows, ticked, devices }: GuideSkin,
): GuideFields {
  const point = atlas.points.find(({ id }) => id === pointId);
  const around = point ? zonesNear(body, atlas.landmarks, point.skinPoint).map(({ id }) => id) : [];
  const near = NO_PRESS_ZONES.filter(
    ({ id }) => guide.noPressZones.includes(id) || around.includes(id) || (id === DEVICE_ZONE && devices.length > 0),
  );
  const map = layNoPress(body, atlas.landmarks, near, deviceSkin(body, atlas.places, devices));
  const place = point ? pressPlace(body, map, point, side, pointRule, ticked) : null;
  const named = new Set([...guide.noPressZones, ...guide.pointRules.map(({ zone }) => zone), DEVICE_ZONE]);
  const close = place ? reachFrom(body, [cornerOf(body, place.vertex)], BESIDE_PLACE).vertices : new Uint32Array();
  const painted = [...map].filter(([id, field]) => named.has(id) || close.some((v) => (field.get(v) ?? 1) <= 0));
  const isShut = new Set(near.filter(({ id }) => noPressLevel(id, ticked) === 'never').map(({ id }) => id));
  const never = unionOfZones(painted.filter(([id]) => isShut.has(id)).map(([, field]) => field));
  const lightly = unionOfZones(painted.filter(([id]) => !isShut.has(id)).map(([, field]) => field));
  if (!place || !point) return { painted, never, lightly, search: new Map(), place: null };
  const radius = point.searchRadius,
    reach = () => reachFrom(body, [cornerOf(body, place.vertex)], radius + BORDER);
  const search: BorderDistances = shows ? discOutside(reach(), radius, never) : new Map();
  return { painted, never, lightly, search, place: { vertex: place.vertex, area: place.area, radius } };
}
