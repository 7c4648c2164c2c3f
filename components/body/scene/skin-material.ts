import { Color, ShaderMaterial, Vector3, Vector4, type IUniform } from 'three';
import { MOST_SHOWN } from '../knots.ts';
import type { Tone } from '../../../state/look.ts';
import { SKIN_FRAGMENT, SKIN_VERTEX } from './skin-shader.ts';

/** Knots the shader can show at once: as many as get a marker, and the chosen one. */
const MOST_KNOTS = MOST_SHOWN + 1;

/** sRGB colours of what is drawn on the skin. Red pain, blue-violet drawing and pale green differ in lightness too, for grey print. */
export const INKS = { pain: '#d93a2e', mine: '#3a2a9b', free: '#dff0e2', glow: '#fff3cf', sore: '#f2a900' } as const;
export type Ink = keyof typeof INKS;
/** On deep skin both inks are lighter than the skin, not darker. */
const INKS_ON_DEEP = { pain: '#ff5f4d', mine: '#a99dff' } as const;

/** How a skin tone takes light: its colour, how blood tints it, and how far red, green and blue travel in it. */
interface Pigment {
  readonly skin: string;
  readonly blood: readonly [number, number, number];
  readonly scatter: readonly [number, number, number];
  readonly inks: { readonly pain: string; readonly mine: string };
  /** Lightness of the hatch's lines against their wash. */
  readonly line: number;
}
const PIGMENTS: Readonly<Record<Tone, Pigment>> = {
  fair: { skin: '#efd2c0', blood: [1.0, 0.76, 0.72], scatter: [0.46, 0.27, 0.22], inks: INKS, line: 0.55 },
  medium: { skin: '#dab598', blood: [1.0, 0.77, 0.71], scatter: [0.42, 0.25, 0.19], inks: INKS, line: 0.55 },
  brown: { skin: '#a87a5b', blood: [1.0, 0.8, 0.74], scatter: [0.33, 0.19, 0.14], inks: INKS, line: 0.45 },
  deep: { skin: '#72503d', blood: [1.0, 0.84, 0.8], scatter: [0.26, 0.16, 0.12], inks: INKS_ON_DEEP, line: 1.15 },
};

/**
 * A layer painted into the skin, such as muscle: GLSL that is spliced into the body's one material.
 * `fragmentBody` runs after the bare skin and before cloth, pain and light, and may change
 * `albedo` (linear), `n` (unit normal, view space), `rough` 0-1, `shine` (strength of the gloss), `soft` (per-channel scatter width), `open` (0-1) and
 * `bare` (share of the cloth that is taken away). `fragmentPain` runs after referred pain, before the drawing and light, and may change `albedo`;
 * `pain` (0-1) is the share of the pattern in it. `fragmentLight` runs on the lit `color` (linear), over pain and drawing.
 * It can read `vRest` (metres, rest pose), `vPlace` (posed), `rn` (unit normal, body frame), `v` (unit, toward the eye), `fine`, `broad`, vMarks, vPattern.
 */
export interface SkinLayer {
  readonly name: string;
  readonly vertexHead: string;
  readonly vertexBody: string;
  readonly fragmentHead: string;
  readonly fragmentBody: string;
  readonly fragmentPain?: string;
  readonly fragmentLight?: string;
  readonly uniforms: Readonly<Record<string, IUniform>>;
}

/** The shaders with these layers; with none, the same again each time, so that its program is too. */
function spliced(layers: readonly SkinLayer[]): { readonly vertexShader: string; readonly fragmentShader: string } {
  const all = (
    part: 'vertexHead' | 'vertexBody' | 'fragmentHead' | 'fragmentBody' | 'fragmentPain' | 'fragmentLight',
  ) => layers.map((one) => one[part] ?? '').join('\n');
  return {
    vertexShader: SKIN_VERTEX.replace('/*LAYER VERTEX HEAD*/', () => all('vertexHead')).replace(
      '/*LAYER VERTEX BODY*/',
      () => all('vertexBody'),
    ),
    fragmentShader: SKIN_FRAGMENT.replace('/*LAYER FRAGMENT HEAD*/', () => all('fragmentHead'))
      .replace('/*LAYER FRAGMENT SKIN*/', () => all('fragmentBody'))
      .replace('/*LAYER FRAGMENT PAIN*/', () => all('fragmentPain'))
      .replace('/*LAYER FRAGMENT LIGHT*/', () => all('fragmentLight')),
  };
}

export function createSkinMaterial() {
  const uniforms = {
    uSkin: { value: new Color() },
    uBlood: { value: new Vector3() },
    uScatter: { value: new Vector3() },
    uRim: { value: new Vector4() },
    uCloth: { value: new Color() },
    uMine: { value: new Color(INKS.mine) },
    uPain: { value: new Color(INKS.pain) },
    uFree: { value: new Color(INKS.free) },
    uGlow: { value: new Color(INKS.glow) },
    uReveal: { value: 0 },
    uLine: { value: 0.5 },
    uBrush: { value: new Vector4() },
    uBrushNormal: { value: new Vector3() },
    uBrushColor: { value: new Color(INKS.mine) },
    uKnotCount: { value: 0 },
    uKnots: { value: Array.from({ length: MOST_KNOTS }, () => new Vector4()) },
    uKnotNormals: { value: Array.from({ length: MOST_KNOTS }, () => new Vector3()) },
  };
  const material = new ShaderMaterial({ ...spliced([]), uniforms, defines: { KNOTS: MOST_KNOTS } });
  const layers: SkinLayer[] = [];
  /** Splices a layer in, or takes it out again, so that what is not shown costs nothing; the program is changed with the next frame. */
  const setLayer = (layer: SkinLayer, on: boolean) => {
    const at = layers.findIndex(({ name }) => name === layer.name);
    if (at >= 0 === on) return;
    if (on) layers.push(layer);
    else layers.splice(at, 1);
    Object.assign(material.uniforms, layer.uniforms);
    Object.assign(material, spliced(layers));
    material.needsUpdate = true;
  };
  let worn: Tone = 'medium',
    sore = false;
  const inkPain = () => uniforms.uPain.value.set(sore ? INKS.sore : PIGMENTS[worn].inks.pain);
  return {
    material,
    uniforms,
    /** The area shown is soreness at the knot, not referred pain. */
    setSore(on: boolean) {
      sore = on;
      inkPain();
    },
    setTone(tone: Tone) {
      const { skin, blood, scatter, inks, line } = PIGMENTS[tone];
      worn = tone;
      inkPain();
      uniforms.uMine.value.set(inks.mine);
      uniforms.uLine.value = line;
      uniforms.uSkin.value.set(skin);
      uniforms.uBlood.value.set(...blood);
      uniforms.uScatter.value.set(...scatter);
    },
    /** On a dark page the edge is lit, on a light one it only keeps its roundness. */
    setTheme(dark: boolean) {
      if (dark) uniforms.uRim.value.set(0.62, 0.72, 0.88, 0.5);
      else uniforms.uRim.value.set(0.95, 0.9, 0.84, 0.2);
      uniforms.uCloth.value.set(dark ? '#5b646c' : '#6d757b');
    },
    setLayer,
  };
}
