import { BufferAttribute, Color, Mesh } from 'three';
import type { PointOnSide } from '../../../engine/atlas/atlas.ts';
import { createDots } from './dots.ts';
import { packDistance, touchAll } from './geometry.ts';
import type { SkinLayer } from './skin-material.ts';
import type { ShownLayers, Studio } from '../studio.ts';

/** Blue beside the first one's red: apart for every eye. In grey the two differ by texture: the first is solid, this one barred on pale skin, and where both are the bars lie on solid. */
const SECOND_INK = '#0b5fa8';
/** Metres: from bar to bar, half a bar's width, and half the border's. */
const PITCH = 0.0125,
  HALF_BAR = 0.0033,
  HALF_BORDER = 0.0016;

const made = new WeakMap<Studio, Second>();
/** The pattern of a second knot or muscle on the same skin, for comparing; one for each stage. */
export function secondOf(studio: Studio): Second {
  const known = made.get(studio) ?? createSecond(studio);
  made.set(studio, known);
  return known;
}

function createSecond(studio: Studio) {
  const { body, skin, material, extras } = studio;
  const field = new BufferAttribute(new Int16Array((body.positions.length / 3) * 2).fill(packDistance(1)), 2, true);
  skin.geometry.setAttribute('second', field);
  const dots = createDots(true),
    rings = new Mesh(dots.geometry, dots.material);
  rings.frustumCulled = false;
  rings.renderOrder = 1.5;
  dots.uniforms.uPain.value.set(SECOND_INK);
  dots.uniforms.uReveal.value = 1;
  const layer: SkinLayer = {
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
    uniforms: { uSecond: { value: new Color(SECOND_INK) } },
  };
  let shown: readonly PointOnSide[] = [];
  const stop = studio.afterPose(() => dots.follow(studio.shown));
  return {
    show(next: readonly PointOnSide[], { essential, spillover }: ShownLayers) {
      shown = next;
      const made = studio.patternOf(next),
        array = field.array as Int16Array;
      array.fill(packDistance(1));
      if (essential)
        made?.pattern.essential.vertices.forEach(
          (v, k) => (array[v * 2] = packDistance(made.pattern.essential.distances[k]!)),
        );
      touchAll(field);
      dots.set((spillover && made?.dots) || [], studio.shown);
      extras.add(rings);
      material.setLayer(layer, true);
      studio.ask();
    },
    hide() {
      if (shown.length === 0) return;
      shown = [];
      extras.remove(rings);
      material.setLayer(layer, false);
      studio.ask();
    },
    dispose() {
      stop();
      extras.remove(rings);
      material.setLayer(layer, false);
      dots.geometry.dispose();
      dots.material.dispose();
    },
  };
}
type Second = ReturnType<typeof createSecond>;
