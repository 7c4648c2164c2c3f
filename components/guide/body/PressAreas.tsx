import { useMemo } from 'react';
import { BufferAttribute, Color, Vector4 } from 'three';
import { ONE, packDistance } from '../../body/fields/pack.ts';
import { usePart } from '../../body/scene/part.ts';
import type { SkinLayer } from '../../body/scene/skin-material.ts';
import type { SkinPart } from '../../body/scene/Skin.tsx';
import type { Studio } from '../../body/studio.ts';
import type { BorderDistances, GuideFields } from './guide-fields.ts';

/** sRGB: ink for what is never pressed, amber for what is pressed lightly, green for where to look. They differ in pattern too. */
const INKS = { never: '#15181b', light: '#8a4b08', search: '#0b6b58' } as const;

/** Where a tool touches the skin: the middle on the posed body and the radius, metres; and how dark it is there, 0-1. Written in each frame. */
export interface GuideContact {
  readonly uContact: { readonly value: Vector4 };
  readonly uPressed: { value: number };
}
export const createContact = (): GuideContact => ({
  uContact: { value: new Vector4(0, 0, 0, 1) },
  uPressed: { value: 0 },
});

/** Paints the no-press areas as hatching and the place to press as a ring. Attribute `guide`: signed distance of never, of lightly, of the place; metres. */
const guideLayer = (contact: GuideContact): SkinLayer => ({
  name: 'guide',
  vertexHead: 'attribute vec3 guide;\nvarying vec3 vGuide;',
  vertexBody: 'vGuide = guide;',
  fragmentHead:
    'varying vec3 vGuide;\nuniform vec3 uNever;\nuniform vec3 uLightly;\nuniform vec3 uSearch;\nuniform vec4 uContact;\nuniform float uPressed;',
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
  /* The skin darkens under what lies on it, and more under what is pressed in. */
  float under = distance(vPlace, uContact.xyz) / uContact.w;
  albedo *= 1.0 - uPressed * (1.0 - smoothstep(0.55, 1.5, under));
`,
  uniforms: {
    uNever: { value: new Color(INKS.never) },
    uLightly: { value: new Color(INKS.light) },
    uSearch: { value: new Color(INKS.search) },
    ...contact,
  },
});

/** Attribute `guide`: the three fields; vertices that a field does not list lie far outside it. */
function createPressAreas(
  { never, lightly, search }: GuideFields,
  contact: GuideContact,
  { body }: Pick<Studio, 'body'>,
  { geometry, setLayer }: Pick<SkinPart, 'geometry' | 'setLayer'>,
) {
  return {
    keep() {
      const values = new Int16Array((body.positions.length / 3) * 3).fill(ONE);
      const put = (field: BorderDistances, at: number) =>
        field.forEach((signed, v) => (values[v * 3 + at] = packDistance(signed)));
      [never, lightly, search].forEach(put);
      geometry.setAttribute('guide', new BufferAttribute(values, 3, true));
      const layer = guideLayer(contact);
      setLayer(layer, true);
      return () => setLayer(layer, false);
    },
  };
}

/** The areas not to press, and where to look for the sore spot, painted on the skin. */
export function PressAreas({ fields, contact }: { readonly fields: GuideFields; readonly contact: GuideContact }) {
  usePart(useMemo(() => createPressAreas.bind(null, fields, contact), [fields, contact]));
  return null;
}
