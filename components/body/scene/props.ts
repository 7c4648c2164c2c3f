import {
  BoxGeometry,
  BufferAttribute,
  BufferGeometry,
  Color,
  CylinderGeometry,
  ShaderMaterial,
  SphereGeometry,
} from 'three';
import type { Solid } from '../../../engine/pose/prop.ts';
import { STUDIO } from './skin-shader.ts';

const VERTEX = /* glsl */ `
varying vec3 vNormal;
varying vec3 vView;
void main() {
  vec4 view = modelViewMatrix * vec4(position, 1.0);
  vNormal = normalMatrix * normal;
  vView = -view.xyz;
  gl_Position = projectionMatrix * view;
}
`;

/** Translucent, so that nothing on the skin is hidden; clearer at the edges, as glass is, so that the form can still be seen. */
const FRAGMENT = /* glsl */ `
uniform vec3 uColor;
varying vec3 vNormal;
varying vec3 vView;
${STUDIO}
void main() {
  vec3 n = normalize(vNormal), v = normalize(vView);
  vec3 color = uColor * diffuseLight(n, 1.0, vec3(0.15)) * EXPOSURE;
  float edge = 1.0 - abs(dot(n, v));
  gl_FragColor = vec4(neutral(color), 0.26 + 0.3 * edge * edge);
  #include <colorspace_fragment>
}
`;
const COLOR = '#9aa3b0';

/** What the body rests on or reaches, in one draw call. */
export function createProps() {
  const material = new ShaderMaterial({
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    uniforms: { uColor: { value: new Color(COLOR) } },
    transparent: true,
    depthWrite: false,
  });
  const geometry = new BufferGeometry();
  const set = (solids: readonly Solid[]) => {
    const parts = solids.map(shapeOf);
    const positions = parts.flatMap((part) => [...part.getAttribute('position').array]),
      normals = parts.flatMap((part) => [...part.getAttribute('normal').array]);
    for (const part of parts) part.dispose();
    geometry.dispose();
    geometry.setAttribute('position', new BufferAttribute(Float32Array.from(positions), 3));
    geometry.setAttribute('normal', new BufferAttribute(Float32Array.from(normals), 3));
    material.visible = solids.length > 0;
  };
  set([]);
  return {
    geometry,
    material,
    set,
    dispose() {
      geometry.dispose();
      material.dispose();
    },
  };
}

function shapeOf(solid: Solid): BufferGeometry {
  const made =
    solid.kind === 'box'
      ? new BoxGeometry(...solid.size)
      : solid.kind === 'ball'
        ? new SphereGeometry(solid.radius, 32, 20)
        : new CylinderGeometry(solid.radius, solid.radius, solid.length, 40).rotateZ(Math.PI / 2);
  const flat = made.toNonIndexed().translate(...solid.centre);
  made.dispose();
  return flat;
}
