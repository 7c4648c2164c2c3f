import { BufferAttribute, BufferGeometry, Color, DoubleSide, ShaderMaterial } from 'three';
import type { Anatomy } from '../../../engine/atlas/anatomy.ts';
import type { Body, SkinPoint } from '../../../engine/skin/body.ts';
import { cross, length, minus, scaled, type Vec3 } from '../../../engine/math/vec.ts';
import { mirrorPoint, normalAt, positionOf } from '../../../engine/skin/skin.ts';
import { FIELD_OF_VIEW } from '../camera/orbit.ts';

/** Metres: lines float this high, so that curved skin does not cut them. */
const LIFT = 0.0007;
/** Pixels: a line is never thinner than this, and has this much dark casing on each side. */
const THINNEST = 1.1,
  CASING = 1.1;

const VERTEX = /* glsl */ `
attribute vec3 outward;
attribute vec3 sideways; /* of length half the width, metres */
attribute vec3 upright; /* of a knob: of length half its height; nothing on a line */
attribute vec2 corner;
uniform float uPixel; /* metres a pixel covers at a distance of one metre */
varying vec2 vAt;
varying vec2 vHalf;
varying float vPixel;
varying float vFacing;
void main() {
  vec3 place = position + outward * ${LIFT};
  float distance = max(0.01, -(modelViewMatrix * vec4(place, 1.0)).z), pixel = distance * uPixel;
  float wide = max(length(sideways), ${THINNEST} * 0.5 * pixel), tall = length(upright), room = pixel * (${CASING} + 1.0);
  vHalf = vec2(wide, tall);
  vAt = corner * vec2(wide + room, tall > 0.0 ? tall + room : 0.0);
  place += normalize(sideways) * vAt.x + (tall > 0.0 ? normalize(upright) * vAt.y : vec3(0.0));
  vPixel = pixel;
  vec4 view = modelViewMatrix * vec4(place, 1.0);
  vFacing = dot(normalize(normalMatrix * outward), normalize(-view.xyz));
  gl_Position = projectionMatrix * view;
}
`;

const FRAGMENT = /* glsl */ `
uniform vec3 uIvory;
uniform vec3 uCasing;
uniform float uReveal;
varying vec2 vAt;
varying vec2 vHalf;
varying float vPixel;
varying float vFacing;
void main() {
  /* Pixels outside the ivory: of a line across it, of a knob from its oval. */
  float d = vHalf.y > 0.0 ? (length(vAt / vHalf) - 1.0) * min(vHalf.x, vHalf.y) / vPixel : (abs(vAt.x) - vHalf.x) / vPixel;
  float ink = 1.0 - smoothstep(-0.5, 0.5, d), around = 1.0 - smoothstep(${(CASING - 0.5).toFixed(2)}, ${(CASING + 0.5).toFixed(2)}, d);
  float alpha = max(ink * 0.9, around * 0.55) * uReveal * smoothstep(0.02, 0.25, vFacing);
  if (alpha < 0.01) discard;
  gl_FragColor = vec4(mix(uCasing, uIvory, ink), alpha);
  #include <colorspace_fragment>
}
`;

interface Quad {
  readonly point: SkinPoint;
  readonly halfWidth: number;
  readonly halfHeight: number;
}
const ofLength = (a: Vec3, wanted: number): Vec3 => scaled(a, wanted / (length(a) || 1));

/** Edges and knobs of bone on both sides of the body, in one draw call. They lie on the skin and go with it. */
export function createBoneLines() {
  const uniforms = {
    uPixel: { value: 0.001 },
    uReveal: { value: 1 },
    uIvory: { value: new Color('#f6f0df') },
    uCasing: { value: new Color('#2b2a33') },
  };
  const material = new ShaderMaterial({
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    uniforms,
    transparent: true,
    depthWrite: false,
    side: DoubleSide,
    polygonOffset: true,
    polygonOffsetFactor: -1,
    polygonOffsetUnits: -1,
    visible: false,
  });
  const geometry = new BufferGeometry();
  let lines: readonly { readonly points: readonly SkinPoint[]; readonly halfWidth: number }[] = [];
  let knobs: readonly Quad[] = [];

  const lay = (body: Body) => {
    const count = lines.reduce((sum, { points }) => sum + points.length * 2, 0) + knobs.length * 4;
    const position = new Float32Array(count * 3),
      outward = new Float32Array(count * 3),
      sideways = new Float32Array(count * 3),
      upright = new Float32Array(count * 3),
      corner = new Float32Array(count * 2);
    const index: number[] = [];
    let at = 0;
    const put = (p: Vec3, n: Vec3, side: Vec3, up: Vec3, x: number, y: number) => {
      position.set(p, at * 3);
      outward.set(n, at * 3);
      sideways.set(side, at * 3);
      upright.set(up, at * 3);
      corner.set([x, y], at * 2);
      at++;
    };
    for (const { points, halfWidth } of lines) {
      const places = points.map((point) => positionOf(body, point));
      points.forEach((point, k) => {
        const n = normalAt(body, point),
          here = places[k]!,
          way = minus(places[k + 1] ?? here, places[k - 1] ?? here);
        const side = ofLength(cross(way, n), halfWidth);
        if (k > 0) index.push(at - 2, at - 1, at, at, at - 1, at + 1);
        for (const x of [-1, 1]) put(here, n, side, [0, 0, 0], x, 0);
      });
    }
    for (const { point, halfWidth, halfHeight } of knobs) {
      const n = normalAt(body, point),
        side = cross([0, 1, 0], n),
        up = cross(n, side);
      index.push(at, at + 1, at + 2, at, at + 2, at + 3);
      for (const [x, y] of [
        [-1, -1],
        [1, -1],
        [1, 1],
        [-1, 1],
      ] as const)
        put(positionOf(body, point), n, ofLength(side, halfWidth), ofLength(up, halfHeight), x, y);
    }
    geometry.dispose();
    for (const [name, array] of Object.entries({ position, outward, sideways, upright }))
      geometry.setAttribute(name, new BufferAttribute(array, 3));
    geometry.setAttribute('corner', new BufferAttribute(corner, 2));
    geometry.setIndex(index);
  };
  let shown = false;

  return {
    geometry,
    material,
    /** Takes the bones; `rest` is the body in its own pose, to find the right side's places on. */
    set(anatomy: Anatomy, rest: Body) {
      const mirrored = (point: SkinPoint) => mirrorPoint(rest, point);
      lines = anatomy.edges.flatMap(({ curve, width }) => [
        { points: curve, halfWidth: width / 2 },
        { points: curve.map(mirrored), halfWidth: width / 2 },
      ]);
      knobs = anatomy.knobs.flatMap(({ point, width, height, midline }): Quad[] => {
        const own = { point, halfWidth: width / 2, halfHeight: height / 2 };
        return midline ? [own] : [own, { ...own, point: mirrored(point) }];
      });
    },
    show(on: boolean, body: Body) {
      shown = on;
      if (on) lay(body);
      material.visible = on;
    },
    /** The body has moved: the lines go with it. */
    follow(body: Body) {
      if (shown) lay(body);
    },
    resize(height: number) {
      uniforms.uPixel.value = (2 * Math.tan((FIELD_OF_VIEW * Math.PI) / 360)) / Math.max(1, height);
    },
    dispose() {
      geometry.dispose();
      material.dispose();
    },
  };
}
