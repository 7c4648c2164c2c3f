import { BufferAttribute, BufferGeometry, Color, DoubleSide, ShaderMaterial, Vector2, type IUniform } from 'three';
import type { Vec3 } from '../../../engine/skin/skin.ts';

/** Pixels: half the width of the line's ink and of its pale casing; length of the arrow head. */
const HALF_WIDTH = 1.7,
  CASING = 3.4,
  HEAD = 15;

const VERTEX = /* glsl */ `
attribute vec3 next;
attribute vec3 previous;
attribute vec2 edge; /* side -1 or 1; share of the way 0-1 */
uniform vec2 uSize;
varying float vSide;
varying float vAlong;
varying float vHalf;
vec2 pixel(vec4 p) { return p.xy / p.w * uSize * 0.5; }
void main() {
  vec4 here = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
  vec4 before = projectionMatrix * modelViewMatrix * vec4(previous, 1.0);
  vec4 after = projectionMatrix * modelViewMatrix * vec4(next, 1.0);
  vec2 way = pixel(after) - pixel(before);
  way = length(way) > 1e-4 ? normalize(way) : vec2(1.0, 0.0);
  vHalf = ${(CASING + 5).toFixed(1)};
  vec2 shift = vec2(-way.y, way.x) * edge.x * vHalf;
  here.xy += shift / (uSize * 0.5) * here.w;
  here.z -= 0.0006 * here.w;
  vSide = edge.x * vHalf;
  vAlong = edge.y;
  gl_Position = here;
}
`;

const FRAGMENT = /* glsl */ `
uniform vec3 uInk;
uniform vec3 uPale;
uniform float uPixels;
uniform float uReveal;
varying float vSide;
varying float vAlong;
void main() {
  if (vAlong > uReveal) discard;
  /* Pixels from the tip, for the arrow head. */
  float toTip = (uReveal - vAlong) * uPixels;
  float head = toTip < ${HEAD.toFixed(1)} ? toTip * 0.46 : 0.0;
  float ink = max(toTip < ${HEAD.toFixed(1)} ? head : ${HALF_WIDTH.toFixed(1)}, min(${HALF_WIDTH.toFixed(1)}, toTip));
  float d = abs(vSide);
  float inkAt = 1.0 - smoothstep(ink - 0.6, ink + 0.6, d);
  float caseAt = 1.0 - smoothstep(ink + 1.2, ink + 2.6, d);
  float alpha = max(inkAt, caseAt * 0.85) * smoothstep(0.0, 6.0, vAlong * uPixels);
  if (alpha < 0.01) discard;
  gl_FragColor = vec4(mix(uPale, uInk, inkAt), alpha);
  #include <colorspace_fragment>
}
`;

interface PictureSize {
  readonly width: number;
  readonly height: number;
}
const pixelsBetween = (a: { readonly x: number; readonly y: number }, b: typeof a) => Math.hypot(b.x - a.x, b.y - a.y);

/** A ribbon of constant width on the screen that follows a line in space, with an arrow head at its end. It comes with the reveal of another material. */
export function createPainLine({ uReveal }: { readonly uReveal: IUniform<number> }) {
  const uniforms = {
    uSize: { value: new Vector2(1, 1) },
    uPixels: { value: 1 },
    uReveal,
    uInk: { value: new Color('#201b4d') },
    uPale: { value: new Color('#fffdf6') },
  };
  const material = new ShaderMaterial({
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    uniforms,
    transparent: true,
    depthWrite: false,
    side: DoubleSide,
    visible: false,
  });
  const geometry = new BufferGeometry();
  let line: readonly Vec3[] = [];
  return {
    geometry,
    material,
    /** Fits it to a picture of this size, in which `project` says where a place is; pixels. */
    fit({ width, height }: PictureSize, project: (place: Vec3) => { readonly x: number; readonly y: number }) {
      uniforms.uSize.value.set(width, height);
      const at = line.map(project);
      uniforms.uPixels.value = Math.max(
        1,
        at.reduce((sum, to, k) => sum + pixelsBetween(at[k - 1] ?? to, to), 0),
      );
    },
    /** Lays the ribbon along a line; an empty one hides it. */
    set(points: readonly Vec3[]) {
      line = points;
      const n = points.length;
      const position = new Float32Array(n * 6),
        next = new Float32Array(n * 6),
        previous = new Float32Array(n * 6),
        edge = new Float32Array(n * 4);
      for (let k = 0; k < n; k++)
        for (let s = 0; s < 2; s++) {
          position.set(points[k]!, (k * 2 + s) * 3);
          next.set(points[Math.min(n - 1, k + 1)]!, (k * 2 + s) * 3);
          previous.set(points[Math.max(0, k - 1)]!, (k * 2 + s) * 3);
          edge.set([s * 2 - 1, n > 1 ? k / (n - 1) : 0], (k * 2 + s) * 2);
        }
      const index: number[] = [];
      for (let k = 0; k + 1 < n; k++) index.push(k * 2, k * 2 + 1, k * 2 + 2, k * 2 + 1, k * 2 + 3, k * 2 + 2);
      geometry.dispose();
      geometry.setAttribute('position', new BufferAttribute(position, 3));
      geometry.setAttribute('next', new BufferAttribute(next, 3));
      geometry.setAttribute('previous', new BufferAttribute(previous, 3));
      geometry.setAttribute('edge', new BufferAttribute(edge, 2));
      geometry.setIndex(index);
      material.visible = index.length > 0;
    },
    dispose() {
      geometry.dispose();
      material.dispose();
    },
  };
}
