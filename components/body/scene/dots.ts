import {
  BufferAttribute,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  ShaderMaterial,
  type Color,
  type IUniform,
} from 'three';
import type { Body } from '../../../engine/skin/body.ts';
import { normalAt, positionOf } from '../../../engine/skin/skin.ts';
import { STUDIO } from './skin-shader.ts';
import { DOT_RADIUS, type Dot } from '../fields/stipple.ts';

/** Metres: dots float this high, so that curved skin does not cut them. */
const LIFT = 0.00035;

const VERTEX = /* glsl */ `
attribute vec3 centre;
attribute vec3 outward;
attribute float size;
uniform float uReveal;
uniform float uRing;
varying vec2 vAt;
varying vec3 vNormal;
void main() {
  vec3 side = normalize(cross(abs(outward.y) < 0.9 ? vec3(0, 1, 0) : vec3(1, 0, 0), outward)), up = cross(outward, side);
  float r = size * ${DOT_RADIUS} * (0.4 + 0.6 * uReveal) * (1.0 + 0.45 * uRing) * 1.35;
  vec3 place = centre + outward * ${LIFT} + (side * position.x + up * position.y) * r;
  vAt = position.xy * 1.35;
  vNormal = normalMatrix * outward;
  vec4 view = modelViewMatrix * vec4(place, 1.0);
  gl_Position = projectionMatrix * view;
}
`;

const FRAGMENT = /* glsl */ `
uniform vec3 uPain;
uniform float uReveal;
uniform float uRing;
varying vec2 vAt;
varying vec3 vNormal;
${STUDIO}
void main() {
  float r = length(vAt), w = max(length(vec2(dFdx(r), dFdy(r))), 0.06);
  float alpha = (1.0 - smoothstep(1.0 - 0.7 * w, 1.0 + 0.7 * w, r)) * uReveal;
  /* The second of two patterns has rings: where both are, a dot lies in its ring. */
  alpha *= mix(1.0, smoothstep(0.58 - w, 0.58 + w, r), uRing);
  if (alpha < 0.01) discard;
  vec3 color = uPain * 0.92 * diffuseLight(normalize(vNormal), 1.0, vec3(0.2)) * EXPOSURE;
  gl_FragColor = vec4(neutral(color), alpha);
  #include <colorspace_fragment>
}
`;

/** The dots of spillover: small discs that lie on the skin, in one draw call; or rings, a little larger. Colour and reveal are those of another material. */
export function createDots(
  { uPain, uReveal }: { readonly uPain: IUniform<Color>; readonly uReveal: IUniform<number> },
  ring = false,
) {
  const uniforms = { uPain, uReveal, uRing: { value: ring ? 1 : 0 } };
  const material = new ShaderMaterial({
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    uniforms,
    transparent: true,
    depthWrite: false,
    polygonOffset: true,
    polygonOffsetFactor: -1,
    polygonOffsetUnits: -1,
    visible: false,
  });
  const geometry = new InstancedBufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(new Float32Array([-1, -1, 0, 1, -1, 0, 1, 1, 0, -1, 1, 0]), 3));
  geometry.setIndex([0, 1, 2, 0, 2, 3]);
  geometry.instanceCount = 0;
  let dots: readonly Dot[] = [];
  const lay = (body: Body) => {
    const centre = new Float32Array(dots.length * 3),
      outward = new Float32Array(dots.length * 3),
      size = new Float32Array(dots.length);
    dots.forEach(({ point, size: share }, k) => {
      centre.set(positionOf(body, point), k * 3);
      outward.set(normalAt(body, point), k * 3);
      size[k] = share;
    });
    geometry.dispose();
    geometry.setAttribute('centre', new InstancedBufferAttribute(centre, 3));
    geometry.setAttribute('outward', new InstancedBufferAttribute(outward, 3));
    geometry.setAttribute('size', new InstancedBufferAttribute(size, 1));
    geometry.instanceCount = dots.length;
    material.visible = dots.length > 0;
  };
  return {
    geometry,
    material,
    /** Lays other dots on the body as it is posed. */
    set(next: readonly Dot[], body: Body) {
      dots = next;
      lay(body);
    },
    /** The body has moved: the dots go with it. */
    follow: lay,
    dispose() {
      geometry.dispose();
      material.dispose();
    },
  };
}
