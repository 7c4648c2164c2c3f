import { Color, Vector3, type IUniform } from 'three';
import { ACROSS_RANGE, ALONG_RANGE, BANDED, DISTANCE_RANGE, SLOTS, STEP } from '../fields/anatomy-slots.ts';
import type { SkinLayer } from './skin-material.ts';

const glsl = (value: number) => (Number.isInteger(value) ? `${value}.0` : String(value));

/** Metres: widths of a strand and of a bundle of strands. A plate shows bundles at arm's length and strands close by. */
const STRAND = 0.0019,
  BUNDLE = 0.0066;

export interface FleshUniforms extends Record<string, IUniform> {
  /** 0 to 1: how far the muscles have come in. 0 costs nothing. */
  readonly uFlesh: IUniform<number>;
  /** How many slots there are: a loop that ends at a uniform is not unrolled. */
  readonly uSlots: IUniform<number>;
  /** 0 to 1: muscles go grey-rose, so that red pain reads on them. */
  readonly uPale: IUniform<number>;
  /** 0 to 1: muscles that are not the chosen one step back. */
  readonly uQuiet: IUniform<number>;
  /** Places along the fibre of up to three tendons that cross a belly. */
  readonly uBands: IUniform<Vector3>;
  readonly uBelly: IUniform<Color>;
  readonly uPaleBelly: IUniform<Color>;
  readonly uTendon: IUniform<Color>;
}

export const createFleshUniforms = (): FleshUniforms => ({
  uFlesh: { value: 0 },
  uSlots: { value: SLOTS },
  uPale: { value: 0 },
  uQuiet: { value: 0 },
  uBands: { value: new Vector3(-9, -9, -9) },
  uBelly: { value: new Color('#b4493c') },
  uPaleBelly: { value: new Color('#c4a6a0') },
  uTendon: { value: new Color('#ece2cb') },
});

export interface GuardUniforms extends Record<string, IUniform> {
  readonly uGuardInk: IUniform<Color>;
  readonly uGuardLit: IUniform<Color>;
}

export const createGuardUniforms = (): GuardUniforms => ({
  uGuardInk: { value: new Color('#23282e') },
  uGuardLit: { value: new Color('#f2b21c') },
});

/**
 * Muscles, painted into the skin. Each of the four slots holds one muscle at a place; the one with the fewest steps
 * below the uppermost covers the others. Fibres are a height of the place across them; the light follows its slope, which is worked out
 * (not measured from neighbouring pixels, which would show as beads).
 */
export const fleshLayer = (uniforms: FleshUniforms): SkinLayer => ({
  name: 'muscles',
  uniforms,
  vertexHead: /* glsl */ `
attribute vec4 fleshA;
attribute vec4 fleshB;
attribute vec4 fleshC;
attribute vec4 fleshD;
varying vec4 vFleshA;
varying vec4 vFleshB;
varying vec4 vFleshC;
varying vec4 vFleshD;
`,
  vertexBody: /* glsl */ `
  vFleshA = fleshA; vFleshB = fleshB; vFleshC = fleshC; vFleshD = fleshD;
`,
  fragmentHead: /* glsl */ `
varying vec4 vFleshA;
varying vec4 vFleshB;
varying vec4 vFleshC;
varying vec4 vFleshD;
uniform float uFlesh;
uniform int uSlots;
uniform float uPale;
uniform float uQuiet;
uniform vec3 uBands;
uniform vec3 uBelly;
uniform vec3 uPaleBelly;
uniform vec3 uTendon;

float hash2(vec2 p) {
  p = fract(p * vec2(0.1031, 0.11369) + 0.071);
  p += dot(p, p.yx + 19.19);
  return fract((p.x + p.y) * p.x);
}
float noise2(vec2 p) {
  vec2 i = floor(p), f = fract(p);
  f = f * f * (3.0 - 2.0 * f);
  return mix(mix(hash2(i), hash2(i + vec2(1, 0)), f.x), mix(hash2(i + vec2(0, 1)), hash2(i + vec2(1, 1)), f.x), f.y);
}

struct Flesh { vec3 color; float tendon; float across; float rise; };

/* One muscle at one place. d: metres to the border (negative inside); l: 0-1 tendon, 1-2 belly, 2-3 tendon; a: metres across the fibres. */
Flesh flesh(float code, float d, float l, float a, float widthA, float lengthL) {
  Flesh f;
  float strandFade = 1.0 - smoothstep(0.22, 0.6, widthA / ${glsl(STRAND)}), bundleFade = 1.0 - smoothstep(0.3, 0.8, widthA / ${glsl(BUNDLE)});
  /* Strands wander a little, and are not all alike. */
  float at = a;
  if (bundleFade > 0.0) at += 0.0011 * (noise2(vec2(a / 0.011, l * 5.0)) - 0.5);
  float strand = at / ${glsl(STRAND)} * 6.28318, bundle = at / ${glsl(BUNDLE)} * 6.28318;
  /* What is too fine for the screen is not worked out. */
  float tint = 0.0, patch2 = 0.0;
  if (strandFade > 0.0) tint = noise2(vec2(at / ${glsl(STRAND)}, l * 2.5)) - 0.5;
  if (bundleFade > 0.0) patch2 = noise2(vec2(at / ${glsl(BUNDLE)} + 31.0, l * 3.0)) - 0.5;

  /* Tendons reach between the bundles in teeth of different length. */
  float tooth = (patch2 * 0.50 + tint * 0.22) * bundleFade, soft = 0.10 + min(0.5 * lengthL, 0.2);
  float tendon = max(1.0 - smoothstep(0.72 - soft, 0.72 + soft, l + tooth), smoothstep(2.28 - soft, 2.28 + soft, l + tooth));
  if (mod(floor(code / ${glsl(BANDED)}), 2.0) > 0.5) {
    vec3 off = abs(vec3(l + tooth * 0.04) - uBands);
    tendon = max(tendon, 1.0 - smoothstep(0.008, 0.022, min(off.x, min(off.y, off.z))));
  }
  f.tendon = tendon;
  float firm = 1.0 - 0.7 * tendon;
  /* Slopes across the fibres: heights of 0.08 and 0.16 mm on these widths. */
  f.across = -firm * (0.135 * sin(strand) * strandFade + 0.085 * sin(bundle + 2.0 * patch2) * bundleFade);
  /* The belly bulges: steep at its border, flat from 7 mm on. */
  float q = clamp(1.0 + d / 0.007, 0.0, 1.0);
  f.rise = 0.62 * q * q * mix(1.0, 0.45, tendon);

  float quiet = uQuiet * (1.0 - mod(code, 2.0));
  vec3 belly = mix(uBelly, uPaleBelly, max(uPale, 0.55 * quiet));
  belly *= 1.0 + 0.28 * tint * strandFade + 0.20 * patch2 * bundleFade;
  belly *= 1.0 - 0.20 * strandFade * (0.5 - 0.5 * cos(strand)) - 0.14 * bundleFade * (0.5 - 0.5 * cos(bundle + 2.0 * patch2));
  vec3 cord = uTendon * mix(1.0, 0.92, uPale) * (1.0 + 0.10 * tint * strandFade - 0.10 * strandFade * (0.5 - 0.5 * cos(strand)));
  f.color = mix(belly, cord, tendon);
  /* A dark seam where the sheath turns under. */
  f.color *= 1.0 - 0.42 * smoothstep(-0.0016, 0.0, d);
  return f;
}
`,
  fragmentBody: /* glsl */ `
  {
    vec4 off = vec4(vFleshA.x, vFleshB.x, vFleshC.x, vFleshD.x) * ${glsl(DISTANCE_RANGE)}, along = vec4(vFleshA.y, vFleshB.y, vFleshC.y, vFleshD.y) * ${glsl(ALONG_RANGE)};
    vec4 across = vec4(vFleshA.z, vFleshB.z, vFleshC.z, vFleshD.z) * ${glsl(ACROSS_RANGE)}, raw = vec4(vFleshA.w, vFleshB.w, vFleshC.w, vFleshD.w) * 32767.0;
    /* A triangle whose corners carry different codes belongs to no muscle: between them the code changes from pixel to pixel. */
    vec4 codes = floor(raw + 0.5);
    codes *= step(abs(raw - codes) + abs(dFdx(raw)) + abs(dFdy(raw)), vec4(0.004));
    vec4 aX = dFdx(across), aY = dFdy(across), oX = dFdx(off), oY = dFdy(off), lX = abs(dFdx(along)) + abs(dFdy(along));
    vec3 pX = dFdx(-vView), pY = dFdy(-vView);
    /* Slopes are taken before the fork: beside a pixel that is skipped they would have no value. */
    if (max(max(codes.x, codes.y), max(codes.z, codes.w)) > 0.5) {
    vec4 there = step(0.5, codes), px = max(abs(oX) + abs(oY), vec4(1e-6)), order = floor(codes / ${glsl(STEP)});
    vec4 cover = there * (1.0 - smoothstep(-0.7 * px, 0.7 * px, off));
    /* Light that is kept from what lies below, beside a muscle's border. */
    vec4 beside = max(off, vec4(0.0));
    vec4 away = max(vec4(0.0), 1.0 - beside / 0.0055), shades = 1.0 - there * 0.46 * away * away * away * (1.0 - cover);
    /* What lies over each slot hides it and shades it. */
    vec4 seen = cover, dim = vec4(1.0);
    vec4 hidden;
    hidden = there.x * step(order.x + 0.5, order); seen *= 1.0 - hidden * cover.x; dim *= 1.0 - hidden * (1.0 - shades.x);
    hidden = there.y * step(order.y + 0.5, order); seen *= 1.0 - hidden * cover.y; dim *= 1.0 - hidden * (1.0 - shades.y);
    hidden = there.z * step(order.z + 0.5, order); seen *= 1.0 - hidden * cover.z; dim *= 1.0 - hidden * (1.0 - shades.z);
    hidden = there.w * step(order.w + 0.5, order); seen *= 1.0 - hidden * cover.w; dim *= 1.0 - hidden * (1.0 - shades.w);
    float sum = seen.x + seen.y + seen.z + seen.w;
    if (sum > 1.0) { seen /= sum; sum = 1.0; }
    albedo *= mix(1.0, shades.x * shades.y * shades.z * shades.w, uFlesh * (1.0 - sum));
    vec3 paint = vec3(0.0);
    vec2 slope = vec2(0.0);
    float cord = 0.0;
    /* Mostly one muscle, two at a border: the most seen first. */
    vec4 left = seen;
    for (int layer = 0; layer < uSlots; layer++) {
      float most = max(max(left.x, left.y), max(left.z, left.w));
      if (most < 0.004) break;
      vec4 one = step(vec4(most), left);
      one.y *= 1.0 - one.x; one.z *= (1.0 - one.x) * (1.0 - one.y); one.w = 1.0 - one.x - one.y - one.z;
      left *= 1.0 - one;
      vec4 gradient = vec4(dot(one, aX), dot(one, aY), dot(one, oX), dot(one, oY));
      Flesh f = flesh(dot(one, codes), dot(one, off), dot(one, along), dot(one, across), abs(gradient.x) + abs(gradient.y), dot(one, lX));
      paint += most * dot(one, dim) * f.color;
      cord += most * f.tendon;
      slope += most * (f.across * gradient.xy - f.rise * gradient.zw);
    }
    if (sum > 0.004) {
      vec3 r1 = cross(pY, n), r2 = cross(n, pX);
      float area = dot(pX, r1);
      float share = sum * uFlesh;
      albedo = mix(albedo, paint / sum, share);
      n = normalize(mix(n, normalize(abs(area) * n - sign(area) * (slope.x * r1 + slope.y * r2)), share));
      rough = mix(rough, mix(0.40, 0.34, cord), share);
      shine = mix(shine, mix(0.95, 1.2, cord), share);
      soft = mix(soft, vec3(0.20, 0.12, 0.10), share);
      bare = share;
    }
    }
  }
`,
});

/** Areas that are not to be pressed, hatched over everything else. */
export const guardLayer = (uniforms: GuardUniforms): SkinLayer => ({
  name: 'no-press',
  uniforms,
  vertexHead: /* glsl */ `
attribute vec4 guard;
varying vec3 vGuard;
`,
  vertexBody: 'vGuard = guard.xyz;',
  fragmentHead: /* glsl */ `
varying vec3 vGuard;
uniform vec3 uGuardInk;
uniform vec3 uGuardLit;
float rimOf(float d, float w, float px) { return 1.0 - smoothstep(w - 0.7 * px, w + 0.7 * px, abs(d)); }
`,
  fragmentBody: '',
  fragmentLight: /* glsl */ `
  /* Areas that are not to be pressed lie over everything, pain too: dark hatching, close where nothing may press, wide where a light hand may. */
  {
    float never = vGuard.x * RANGE, light = vGuard.y * RANGE;
    vec3 grain2 = max(fwidth(vGuard) * RANGE, vec3(1e-5));
    float inNever = 1.0 - smoothstep(-grain2.x, grain2.x, never), inLight = (1.0 - smoothstep(-grain2.y, grain2.y, light)) * (1.0 - inNever);
    if (inNever + inLight > 0.001) {
      bool close = inNever > 0.5;
      float ink = (inNever + inLight) * hatch(vRest, rn, vec3(0.64, 0.72, -0.27), close ? 0.0058 : 0.0116, close ? 0.00075 : 0.00045);
      float rim = max(rimOf(never + 0.0007, 0.0007, grain2.x), rimOf(light + 0.0005, 0.0005, grain2.y) * (1.0 - inNever) * 0.7);
      float pale = inNever * 0.30 + inLight * 0.14;
      color = mix(color, vec3(0.62) * (0.35 + 0.65 * shadow), pale);
      color = mix(color, uGuardInk, max(ink * 0.82, rim * 0.9));
    }
    /* The area that is read about: a wash that leaves its hatching to be seen, and a broad rim. */
    float lit = vGuard.z * RANGE, inLit = 1.0 - smoothstep(-grain2.z, grain2.z, lit);
    color = mix(color, uGuardLit * (0.35 + 0.65 * shadow), 0.55 * inLit);
    color = mix(color, uGuardInk, inLit * rimOf(lit + 0.0011, 0.0011, grain2.z));
  }
`,
});
