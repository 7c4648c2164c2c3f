import { BufferAttribute, Color } from 'three';
import type { Reach } from '../../../engine/skin/geodesic.ts';
import { packDistance, type SkinGeometry } from '../../body/scene/geometry.ts';
import type { SkinLayer } from '../../body/scene/skin-material.ts';

/** sRGB: ink for what is never pressed, amber for what is pressed lightly, green for where to look. They differ in pattern too. */
const INKS = { never: '#15181b', light: '#8a4b08', search: '#0b6b58' } as const;

/** Paints the no-press areas as hatching and the place to press as a ring. Attribute `guide`: signed distance of never, of lightly, of the place; metres. */
export const GUIDE_LAYER: SkinLayer = {
  name: 'guide',
  vertexHead: 'attribute vec3 guide;\nvarying vec3 vGuide;',
  vertexBody: 'vGuide = guide;',
  fragmentHead: 'varying vec3 vGuide;\nuniform vec3 uNever;\nuniform vec3 uLightly;\nuniform vec3 uSearch;',
  fragmentBody: /* glsl */ `
  float neverAt = vGuide.x * RANGE, lightAt = vGuide.y * RANGE, searchAt = vGuide.z * RANGE;
  float shut = inside(neverAt, 0.0010), lightly = inside(lightAt, 0.0010) * (1.0 - shut);
  if (lightly > 0.001) {
    float ink = hatch(vRest, rn, vec3(0.512, 0.820, 0.256), 0.0120, 0.0007);
    albedo = mix(albedo, uLightly, lightly * max(0.12, max(ink * 0.75, line(lightAt + 0.0010, 0.0010, pixel))));
  }
  if (shut > 0.001) {
    float ink = max(hatch(vRest, rn, vec3(-0.512, 0.820, 0.256), 0.0080, 0.0012), hatch(vRest, rn, vec3(0.512, 0.820, 0.256), 0.0080, 0.0012));
    albedo = mix(albedo, vec3(dot(albedo, vec3(0.3))), shut * 0.35);
    albedo = mix(albedo, uNever, shut * max(ink * 0.85, line(neverAt + 0.0014, 0.0014, pixel)));
    shine *= 1.0 - 0.6 * shut;
  }
  float place = inside(searchAt, 0.0008);
  albedo = mix(albedo, uSearch, place * 0.22);
  albedo = mix(albedo, vec3(0.95), line(searchAt + 0.0030, 0.0010, pixel) * place);
  albedo = mix(albedo, uSearch, line(searchAt, 0.0022, pixel));
`,
  uniforms: {
    uNever: { value: new Color(INKS.never) },
    uLightly: { value: new Color(INKS.light) },
    uSearch: { value: new Color(INKS.search) },
  },
};

/** Writes the three fields on the body's vertices; vertices that a field does not list lie far outside it. */
export function writeFields(
  { geometry }: SkinGeometry,
  count: number,
  fields: readonly [never: BorderDistances, lightly: BorderDistances, place: BorderDistances],
): void {
  const far = packDistance(1);
  const values = new Int16Array(count * 3).fill(far);
  fields.forEach((field, c) => field.forEach((signed, v) => (values[v * 3 + c] = packDistance(signed))));
  geometry.setAttribute('guide', new BufferAttribute(values, 3, true));
}

/** Signed distance in metres by vertex, negative inside. */
export type BorderDistances = ReadonlyMap<number, number>;

/** The lesser of several fields: inside any of them. */
export function unionOfZones(fields: readonly BorderDistances[]): BorderDistances {
  const least = new Map<number, number>();
  for (const field of fields) for (const [v, d] of field) if (d < (least.get(v) ?? Infinity)) least.set(v, d);
  return least;
}

/** The disc around a place that lies outside an area. */
export function discOutside({ vertices, distances }: Reach, radius: number, area: BorderDistances): BorderDistances {
  return new Map([...vertices].map((v, k) => [v, Math.max(distances[k]! - radius, -(area.get(v) ?? Infinity))]));
}
