import { BufferAttribute, Color, Mesh } from 'three';
import type { PointOnSide } from '../../../engine/atlas/atlas.ts';
import { fillArea, ONE } from '../fields/pack.ts';
import { allOf, keepTo } from '../follow/keep.ts';
import type { Studio } from '../studio.ts';
import { createDots } from './dots.ts';
import { usePart } from './part.ts';
import type { SkinLayer } from './skin-material.ts';
import type { SkinPart } from './Skin.tsx';
import { touchAll } from './touch.ts';

/** Blue beside the first one's red: apart for every eye. In grey the two differ by texture: the first is solid, this one barred on pale skin, and where both are the bars lie on solid. */
const INK = '#0b5fa8';
/** Metres: from bar to bar, half a bar's width, and half the border's. */
const PITCH = 0.0125,
  HALF_BAR = 0.0033,
  HALF_BORDER = 0.0016;

const secondLayer = (): SkinLayer => ({
  name: 'second',
  vertexHead: 'attribute vec2 second; varying float vSecond;',
  vertexBody: 'vSecond = second.x;',
  fragmentHead: 'varying float vSecond; uniform vec3 uSecond;',
  fragmentBody: '',
  fragmentPain: /* glsl */ `
  float secondAt = vSecond * RANGE, second = inside(secondAt, 0.0012);
  if (second > 0.001) {
    albedo = mix(albedo, vec3(0.86), second * (1.0 - pain) * 0.5);
    float bar = hatch(vRest, rn, vec3(0.0, 0.88, 0.475), ${PITCH}, ${HALF_BAR});
    albedo = mix(albedo, uSecond, second * bar * 0.94);
    shine *= 1.0 - 0.5 * second;
  }
  albedo = mix(albedo, uSecond * 0.35, line(secondAt, ${HALF_BORDER}, pixel));`,
  uniforms: { uSecond: { value: new Color(INK) } },
});

/** Attribute `second`: signed distance of the essential area, and room for one more so that a vertex fills a word; with rings for the spillover. Nothing is made before it is asked for. */
export function createSecondPattern({ body, shown, patternOf }: Studio, { geometry, setLayer }: SkinPart) {
  const layer = secondLayer(),
    dots = createDots({ uPain: { value: new Color(INK) }, uReveal: { value: 1 } }, true),
    rings = new Mesh(dots.geometry, dots.material);
  rings.frustumCulled = false;
  rings.renderOrder = 1.5;
  rings.visible = false;
  let attribute: BufferAttribute | null = null;
  const fieldOf = () => {
    if (!attribute) {
      attribute = new BufferAttribute(new Int16Array((body.positions.length / 3) * 2), 2, true);
      geometry.setAttribute('second', attribute);
    }
    return attribute;
  };
  const show = (among: readonly PointOnSide[]) => {
    const laid = patternOf(among),
      { layers, posed } = shown.getState(),
      field = fieldOf(),
      array = field.array as Int16Array;
    array.fill(ONE);
    if (laid && layers.essential) fillArea(array, 2, 0, laid.pattern.essential);
    touchAll(field);
    dots.set((layers.spillover && laid?.dots) || [], posed);
  };
  const update = () => {
    const { second } = shown.getState();
    rings.visible = second !== null;
    setLayer(layer, second !== null);
    if (second) show(second);
  };
  return {
    rings,
    keep: () =>
      allOf(
        dots.dispose,
        keepTo(shown, ({ second }) => second, update),
        keepTo(shown, ({ layers }) => layers, update),
        keepTo(shown, ({ posed }) => posed, dots.follow),
      ),
  };
}

/** The pattern of a second knot or muscle on the same skin, for comparing. */
export function SecondPattern() {
  const { rings } = usePart(createSecondPattern);
  return <primitive object={rings} />;
}
